/** Opening an address: what leads nowhere is named, the rest opens, and only a graph without claims is called empty. */
import { expect, test } from 'vitest';
import type { Card } from '../../web/src/api/card.ts';
import { open } from '../../web/src/state/actions/open.ts';
import type { Deps } from '../../web/src/state/deps.ts';
import { createState } from '../../web/src/state/store.ts';
import { readAddress } from '../../web/src/state/url.ts';

const card = (id: string, type: Card['type']): Card => ({
  id,
  type,
  name: id,
  otherNames: [],
  parts: [],
  cases: 1,
  casesIfSame: 1,
  degree: 0,
  contested: [],
});
const CARDS = [card('case-a', 'Case'), card('case-b', 'Case'), card('ann', 'Person')];
/** Ids from before a merge. */
const FORMER: Readonly<Record<string, string>> = { 'report/ann': 'ann' };

const here = (id: unknown): Card | undefined => CARDS.find((each) => each.id === id);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A server that knows three nodes, or none, and so many claims. */
function server(claims: number, cards: readonly Card[] = CARDS): Deps {
  const answer = (question: string, { ids, id, cases }: Readonly<Record<string, unknown>>): unknown => {
    if (question.includes('opening(')) {
      const wanted = listOf(cases);
      const opened = cards.filter(({ id: each, type }) =>
        wanted.length === 0 ? type === 'Case' : wanted.includes(each),
      );
      return { opening: { cards: opened, lines: [], judgements: [], total: opened.length } };
    }
    if (question.includes('linesBetween(')) return { linesBetween: [] };
    if (question.includes('cards(') && listOf(ids).length > 500) throw new Error('too many');
    if (question.includes('cards(')) return { cards: listOf(ids).flatMap((each) => here(each) ?? []) };
    if (question.includes('card(')) return { card: here(FORMER[String(id)] ?? id) ?? null };
    const graph = {
      version: 'v',
      counts: [],
      claims,
      statements: 0,
      contested: 0,
      prosecutions: { inWords: '' },
      sources: [],
      doubts: [],
    };
    return { graph, about: { contact: null } };
  };
  return {
    store: createState(),
    // oxlint-disable-next-line typescript/require-await -- what is thrown is to be a rejection
    ask: async (document, variables) => document.parse(answer(document.text, variables)),
    arrange: (_, { nodes }) =>
      Promise.resolve(Object.fromEntries(nodes.map(({ id }) => [id, { x: 0, y: 0 }]))),
  };
}

async function opened(search: string, deps = server(3)) {
  await open(deps, readAddress(search));
  const { status, dead, log, selection, repeats } = deps.store.getState();
  return {
    status: status.is,
    dead: dead.map(({ part, value, why }) => `${part}=${value} ${why}`),
    drawn: Object.keys(log.scene.places),
    selection,
    repeats,
  };
}
const NOWHERE = 'names nothing that is in the graph';

test.each([
  ['', [], ['case-a', 'case-b']],
  ['?cases=renamed', [`cases=renamed ${NOWHERE}`], ['case-a', 'case-b']],
  ['?cases=renamed&cases=case-b', [`cases=renamed ${NOWHERE}`], ['case-b']],
  ['?at=nobody', [`at=nobody ${NOWHERE}`], ['case-a', 'case-b']],
  // A node that was withheld is not in the graph, and the page has no other words for it.
  ['?at=withheld-0123456789', [`at=withheld-0123456789 ${NOWHERE}`], ['case-a', 'case-b']],
  ['?at=report/ann', [], ['ann', 'case-a', 'case-b']],
  ['?with=report/ann&hide=report/ann&pin=report/ann*1*2', [], ['ann', 'case-a', 'case-b']],
  ['?hide=ann', ['hide=ann is not in this picture'], ['case-a', 'case-b']],
  ['?pin=ann*1*2', ['pin=ann is not in this picture'], ['case-a', 'case-b']],
  [
    '?line=ann*JUDGED*case-a',
    ['line=ann*JUDGED*case-a is no line of the graph'],
    ['ann', 'case-a', 'case-b'],
  ],
  ['?line=nobody*JUDGED*case-a', [`line=nobody*JUDGED*case-a ${NOWHERE}`], ['case-a', 'case-b']],
  ['?judgement=j-1', ['judgement=j-1 is no judgement on what is drawn'], ['case-a', 'case-b']],
  ['?leave=source*gone', [`leave=source*gone ${NOWHERE}`], ['case-a', 'case-b']],
  ['?compare=case-a&compare=ann', ['compare=ann is no case: ann'], ['case-a', 'case-b']],
])('%s', async (search, dead, drawn) => {
  const found = await opened(search);
  expect([found.status, found.dead, [...found.drawn].sort()]).toEqual(['open', dead, drawn]);
});

test('a former id is read as the present one, wherever it stands', async () => {
  const { selection, repeats } = await opened('?at=report/ann&compare=case-a&compare=gone&compare=case-b');
  expect([selection, repeats.compared]).toEqual([{ on: 'node', id: 'ann' }, ['case-a', 'case-b']]);
});

test('far too many ids are each named, and the rest opens', async () => {
  const many = Array.from({ length: 700 }, (_, n) => `hide=gone-${n}`).join('&');
  const { status, dead, drawn } = await opened(`?cases=case-a&${many}&with=case-b`);
  expect([status, dead.length, drawn.sort()]).toEqual(['open', 700, ['case-a', 'case-b']]);
  // What was not looked for is not said to be nowhere.
  expect(dead.filter((said) => said.endsWith(NOWHERE))).toHaveLength(50);
  expect(dead.filter((said) => said.includes('was not looked for'))).toHaveLength(650);
});

test.each([
  ['no claim', 0, 'empty'],
  ['claims, but no case to open on', 3, 'open'],
] as const)('with %s', async (_, claims, status) => {
  expect((await opened('?at=nobody', server(claims, []))).status).toBe(status);
});
