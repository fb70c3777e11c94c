/** What a link says of the graph, and what it tells once the graph is another. */
import { expect, test } from 'vitest';
import type { Card } from '../../web/src/api/card.ts';
import type { Line } from '../../web/src/api/line.ts';
import { drawn } from '../../web/src/state/drawn.ts';
import { EMPTY_LIBRARY, learn, type Library } from '../../web/src/state/library.ts';
import { EMPTY_SCENE } from '../../web/src/state/scene.ts';
import { since, writeMade } from '../../web/src/state/since.ts';
import { saySince } from '../../web/src/words/since.ts';

const card = (id: string, change: Partial<Card> = {}): Card => ({
  id,
  type: 'Person',
  name: id,
  otherNames: [],
  parts: [],
  cases: 1,
  casesIfSame: 1,
  degree: 1,
  contested: [],
  ...change,
});
const line = (key: string, from: string, to: string, change: Partial<Line> = {}): Line => ({
  key,
  statements: [key],
  kind: 'JUDGED',
  from,
  to,
  says: 'is said to have sat as judge in',
  reverse: 'is said to have had as judge',
  certainty: 'ASSERTED',
  attribution: 'DOCUMENT',
  known: 'STATED',
  readBy: [],
  reasons: [],
  contested: false,
  sources: 1,
  independentSources: 1,
  qualifiers: [],
  dates: [],
  ...change,
});
const library = (cards: readonly Card[], lines: readonly Line[]): Library =>
  learn(EMPTY_LIBRARY, { cards, lines });
const picture = (of: Library) =>
  drawn(of, {
    ...EMPTY_SCENE,
    places: Object.fromEntries(Object.keys(of.cards).map((id) => [id, { x: 0, y: 0 }])),
  });

const before = library([card('a'), card('b'), card('c')], [line('1', 'a', 'c'), line('2', 'b', 'c')]);
const made = writeMade('0000000001', picture(before), before);
const told = (now: Library, version = '0000000002'): string | null => {
  const found = since(made, version, picture(now), now);
  return found === null ? null : saySince(found).replace(/^.*?now is at \w+\. /u, '');
};
const cards = [card('a'), card('b'), card('c')];
const lines = [line('1', 'a', 'c'), line('2', 'b', 'c')];

test.each<readonly [string, Library, string]>([
  ['nothing changed', before, 'What it draws is as it was.'],
  [
    'what is not drawn counts for nothing',
    library([card('a', { degree: 9, cases: 3 }), ...cards.slice(1)], lines),
    'What it draws is as it was.',
  ],
  [
    'a line is hedged now',
    library(cards, [line('1', 'a', 'c', { certainty: 'HEDGED' }), ...lines.slice(1)]),
    'It showed 2 lines: 1 is said differently.',
  ],
  [
    'a line is said by somebody in the source now',
    library(cards, [line('1', 'a', 'c', { attribution: 'QUOTED' }), ...lines.slice(1)]),
    'It showed 2 lines: 1 is said differently.',
  ],
  [
    'a line has a date now',
    library(cards, [line('1', 'a', 'c', { dates: ['2020'] }), ...lines.slice(1)]),
    'It showed 2 lines: 1 is said differently.',
  ],
  [
    'a second source says it',
    library(cards, [line('1', 'a', 'c', { sources: 2 }), ...lines.slice(1)]),
    'It showed 2 lines: 1 is said differently.',
  ],
  [
    'one more statement of the kind',
    library(cards, [...lines, line('3', 'a', 'c')]),
    'It showed 2 lines: 1 is said differently.',
  ],
  ['a line is gone', library(cards, lines.slice(1)), 'It showed 2 lines: 1 is no longer in this picture.'],
  [
    'a node is gone, with its line',
    library(cards.slice(1), lines),
    'It showed 3 nodes: 1 is no longer in this picture. It showed 2 lines: 1 is no longer in this picture.',
  ],
  [
    'a node is new, with its line',
    library([...cards, card('d')], [...lines, line('3', 'd', 'c')]),
    '1 node is new in it. 1 line is new in it.',
  ],
  [
    'a name is another',
    library([card('a', { name: 'A.' }), ...cards.slice(1)], lines),
    'It showed 3 nodes: 1 is said differently.',
  ],
])('%s', (_, now, words) => {
  expect(told(now)).toBe(words);
});

test('says nothing on the version that it was made on, or when it names none', () => {
  expect(told(before, '0000000001')).toBeNull();
  expect(since('', '0000000002', picture(before), before)).toBeNull();
});

test('names both versions', () => {
  const found = since(made, '0000000002', picture(before), before);
  expect(found === null ? '' : saySince(found)).toMatch(
    /^This link was made on version 0000000001 of the graph, which now is at 0000000002\./u,
  );
});

test('compares nothing with what another version of the page wrote', () => {
  const found = since(made.replace('graph=2.', 'graph=3.'), '0000000002', picture(before), before);
  expect(found?.changes).toBeNull();
});

test('tells which, and holds no name of what is gone', () => {
  const now = library([card('b', { name: 'B.' }), card('c'), card('d')], [line('2', 'b', 'c')]);
  const changes = since(made, '0000000002', picture(now), now)?.changes;
  expect(changes?.nodes).toMatchObject({ of: 3, gone: 1, fresh: [{ id: 'd' }], differing: [{ id: 'b' }] });
  expect(made).toMatch(/^graph=2\.0000000001\.[\w-]{15}\.[\w-]{10}$/u);
});
