import { expect, it } from 'vitest';
import type { Ask } from '../../../server/ask.ts';
import { BadRequest } from '../../../server/errors.ts';
import { model } from '../../../server/model.ts';
import { checkNames, checkParts } from '../../../server/patterns/names.ts';

const KNOWN = ['lamps', 'lanterns'];
const asked: string[] = [];
const ask: Ask = (name, parameters = {}) => {
  asked.push(name);
  const { ids } = parameters;
  const given = Array.isArray(ids) ? ids.map(String) : [];
  return Promise.resolve(given.filter((id) => !KNOWN.includes(id)).map((id) => ({ id, known: KNOWN })));
};
const check = (withoutSources: readonly string[], withoutKinds: readonly string[]) =>
  checkNames(ask, model(), { withoutSources, withoutKinds });

it.each([
  ['nothing', [], []],
  ['a source', ['lamps'], []],
  ['a relationship', [], ['JUDGED']],
  ['an attribute', [], ['Person.children']],
])('lets a filter pass that names %s', async (_, sources, kinds) => {
  await expect(check(sources, kinds)).resolves.toBeUndefined();
});

it.each([
  [
    'a kind',
    [],
    ['JUDGED', 'JUGDED'],
    'withoutKinds: there is no kind JUGDED.\n  docs/model.md lists them: JUDGED, Person.children.',
  ],
  [
    'a source',
    ['lamps', 'lampes', 'lmaps'],
    [],
    'withoutSources: there is no source lampes.\n  Such are there: lamps, lanterns.',
  ],
])('refuses a filter that misspells %s, and says what is there', async (_, sources, kinds, message) => {
  const refused = check(sources, kinds);
  await expect(refused).rejects.toThrow(message);
  await expect(refused).rejects.toBeInstanceOf(BadRequest);
});

it('asks the database for no sources that nobody named', async () => {
  asked.length = 0;
  await check([], ['JUDGED']);
  expect(asked).toEqual([]);
});

it.each([['JUDGED'], ['ISSUED_BY'], ['DEFENDANT_IN', 'INVESTIGATED']])('lets parts pass: %s', (...kinds) => {
  expect(() => checkParts(model(), kinds)).not.toThrow();
});

it.each([
  ['a kind that is not there', ['JUDGED', 'JUDGE'], 'kinds: there is no kind JUDGE.'],
  ['a relationship that is no part', ['SENTENCES'], 'kinds: SENTENCES is no part in a case.'],
  ['one that no case shares', ['LEADS'], 'kinds: LEADS is no part in a case.'],
  ['an attribute', ['Person.children'], 'kinds: Person.children is no part in a case.'],
])('refuses %s', (_, kinds, message) => {
  expect(() => checkParts(model(), kinds)).toThrow(message);
});
