import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { model } from '../../server/model.ts';
import { dating } from '../../server/resolvers/evidence.ts';

const folder = new URL('../../cypher/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.cypher'));

describe.each(files)('%s', (name) => {
  const text = readFileSync(new URL(name, folder), 'utf8');
  const comment = text
    .split('\n')
    .filter((line) => line.startsWith('//'))
    .join('\n');
  const statement = text.replace(/^\/\/.*$/gmu, '');

  it('begins with what it answers or does', () => {
    expect(text).toMatch(/^\/\/ [A-Z][^\n]*[.?]/u);
  });

  it('shows a value for each parameter, to be tried in Neo4j Browser', () => {
    const used = new Set([...statement.matchAll(/\$([a-z]\w*)/gu)].map(([, parameter]) => parameter));
    for (const parameter of used) expect(comment).toContain(`:param ${parameter} => `);
  });
});

it('looks for what is dated at every type of node that a date may be said of', () => {
  const text = readFileSync(new URL('statements.cypher', folder), 'utf8');
  const [, labels = ''] = /MATCH \(n:([\w|]+)\)\n +WHERE any/u.exec(text) ?? [];
  const dated = new Set(dating(model()).map((kind) => kind.slice(0, kind.indexOf('.'))));
  expect(labels.split('|')).toEqual([...dated].sort());
});
