import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { SETTINGS } from '../server/config.ts';
import { model } from '../server/model.ts';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync('docs')
    .filter((n) => n.endsWith('.md'))
    .map((n) => `docs/${n}`),
];

it.each(SETTINGS.map((s) => s.name))('the setting %s is documented', (name) => {
  expect(read('docs/settings.md')).toContain(name);
});

it.each(Object.keys(manifest.scripts))('the script %s is documented', (name) => {
  expect(read('README.md') + read('CONTRIBUTING.md')).toContain(
    name === 'start' || name === 'test' ? `npm ${name}` : `npm run ${name}`,
  );
});

it('names every command of the command line', () => {
  const files = readdirSync('seed/commands').filter((n) => n.startsWith('add-'));
  const commands = files.flatMap((file) => [
    ...read(`seed/commands/${file}`).matchAll(/program\s*\.command\('(\w+)/gu),
  ]);
  expect(commands.length).toBeGreaterThan(8);
  for (const [, command] of commands) expect(read('CONTRIBUTING.md')).toContain(`\`${command ?? ''}\``);
});

const pictureIn = (document: string): string => /```mermaid([\s\S]*?)```/u.exec(read(document))?.[1] ?? '';
const KIND = /\b[A-Z]+_[A-Z_]+\b|\b[A-Z]{4,}\b/gu;

it('draws every relationship and every node type in the handbook of the model', () => {
  const picture = pictureIn('docs/model.md');
  for (const kind of model().relationships.keys()) expect(picture).toMatch(new RegExp(`\\b${kind}\\b`, 'u'));
  for (const type of model().entities.keys()) expect(picture).toMatch(new RegExp(`\\b${type}\\b`, 'u'));
});

it('draws nothing in the README that the model has not', () => {
  const words = [...pictureIn('README.md').matchAll(KIND)].map(([word]) => word);
  expect(words.length).toBeGreaterThan(20);
  for (const word of words) expect([...model().relationships.keys()]).toContain(word);
});

it.each(documents)('%s links only to files that are there', (document) => {
  const folder = document.includes('/') ? 'docs/' : '';
  for (const [, target = ''] of read(document).matchAll(/\]\((?!https?:|#)([^)#]+)/gu))
    expect(existsSync(folder + target), target).toBe(true);
});

it('lists every decision once', () => {
  const headings = [...read('docs/decisions.md').matchAll(/^\*\*(.+?)\*\*/gmu)].map(([, text]) => text);
  expect(new Set(headings).size).toBe(headings.length);
});
