import { expect, it } from 'vitest';
import { voices } from '../../seed/load/voices.ts';

const gazetteer = { entries: new Map(), publishers: new Map([['Branch', 'House']]) };
const source = (id: string, publisher: string | null, derivedFrom: string[] = []) => ({
  id,
  publisher,
  derivedFrom,
});

it('counts a publisher and its branch as one voice, and a derived text with its origin', () => {
  const found = voices(
    [
      source('a', 'House'),
      source('b', 'Branch'),
      source('c', null, ['d']),
      source('d', null),
      source('e', null),
    ],
    gazetteer,
  );
  expect(Object.fromEntries(found)).toEqual({ a: 'House', b: 'House', c: 'c', d: 'c', e: 'e' });
});

it('does not depend on the order', () => {
  const sources = [source('c', null, ['d']), source('d', 'House'), source('a', 'Branch')];
  expect(new Map([...voices(sources, gazetteer)].sort())).toEqual(
    new Map([...voices([...sources].reverse(), gazetteer)].sort()),
  );
});
