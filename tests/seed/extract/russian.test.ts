import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { proposed } from './proposed.ts';

/** What every court, arrest and verdict brings with it, and a table would only repeat. */
const REPEATED =
  /^(?:Organisation\.organisationKind|Event\.eventKind|CourtDecision\.decision|DECIDED_IN|PART_OF|Group\.\w+) /u;

/** Texts, each with the claims that are made of it on indented lines; none where nothing may be proposed. */
const table = readFileSync(new URL('../../fixtures/sentences/ru.txt', import.meta.url), 'utf8')
  .split(/\n{2,}/u)
  .map((entry) => entry.split('\n').filter((line) => line !== '' && !line.startsWith('#')))
  .filter((lines) => lines.length > 0)
  .map((lines): [string, string[]] => [
    lines.filter((l) => !l.startsWith('  ')).join('\n'),
    lines
      .filter((l) => l.startsWith('  '))
      .map((l) => l.trim())
      .sort(),
  ]);

it('holds at least sixty texts, a fifth of them without a claim', () => {
  expect(table.length).toBeGreaterThanOrEqual(60);
  expect(table.filter(([, claims]) => claims.length === 0).length).toBeGreaterThanOrEqual(table.length / 5);
});

it.each(table)('%s', async (text, claims) => {
  const lines = await proposed(text, [], { language: 'ru', published: '2023-06-12' });
  expect(lines.filter((line) => !REPEATED.test(line)).sort()).toEqual(claims);
});
