/** Drawing the neighbours of a node that has many. */
import { expect, test } from 'vitest';
import type { Card } from '../../web/src/api/card.ts';
import type { Deps } from '../../web/src/state/deps.ts';
import { expand, find, MOST_DRAWN } from '../../web/src/state/actions/grow.ts';
import { takeBack } from '../../web/src/state/actions/commit.ts';
import { lasting } from '../../web/src/state/shortfall.ts';
import { createState } from '../../web/src/state/store.ts';

const card = (id: string): Card => ({
  id,
  type: 'Person',
  name: id,
  otherNames: [],
  parts: [],
  cases: 1,
  casesIfSame: 1,
  degree: 1,
  contested: [],
});

/** A server that knows one hub with so many neighbours, and places every node at one point. */
function hub(neighbours: number): Deps {
  const all = Array.from({ length: neighbours }, (_, i) => card(`n${String(i).padStart(3, '0')}`));
  const answer = (question: string, { after, first, ids }: Readonly<Record<string, unknown>>): unknown => {
    if (question.includes('linesBetween(')) return { linesBetween: [] };
    if (question.includes('neighbourTotal('))
      return { neighbourTotal: { count: all.length, inWords: `${all.length} neighbours` } };
    if (question.includes('cards('))
      return { cards: Array.isArray(ids) ? ids.map((id) => card(String(id))) : [] };
    const from = Number(after ?? 0);
    const to = from + Number(first);
    const next = to < all.length ? String(to) : null;
    return { neighbours: { total: all.length, cards: all.slice(from, to), lines: [], next } };
  };
  return {
    store: createState(),
    ask: (document, variables) => Promise.resolve(document.parse(answer(document.text, variables))),
    arrange: (_, { nodes, fixed }) =>
      Promise.resolve(
        Object.fromEntries(nodes.filter(({ id }) => !(id in fixed)).map(({ id }) => [id, { x: 0, y: 0 }])),
      ),
  };
}

const drawn = ({ store }: Deps): number => Object.keys(store.getState().log.scene.places).length - 1;
const short = ({ store }: Deps): readonly string[] =>
  lasting(store.getState().shortfalls, store.getState().log.scene).map(
    (s) => `${s.drawn} of ${s.total} ${s.what}`,
  );
const said = ({ store }: Deps): string => store.getState().announcement.text;
const press = (deps: Deps) => expand(deps, { do: 'expand', id: 'hub' });

async function opened(neighbours: number): Promise<Deps> {
  const deps = hub(neighbours);
  await find(deps, 'hub');
  return deps;
}

test('each press draws the next fifty, and the line says how many are drawn', async () => {
  const deps = await opened(120);
  const seen: unknown[] = [];
  for (let i = 0; i < 4; i += 1) {
    await press(deps);
    seen.push([drawn(deps), short(deps)]);
  }
  expect(seen).toEqual([
    [50, ['50 of 120 neighbours of hub']],
    [100, ['100 of 120 neighbours of hub']],
    [120, []],
    [120, []],
  ]);
  expect(said(deps)).toBe('hub: all are in the picture already, 120 neighbours.');
});

test('passes over what is drawn already', async () => {
  const deps = await opened(120);
  await press(deps);
  takeBack(deps);
  expect([drawn(deps), short(deps)]).toEqual([0, []]);
  for (let i = 0; i < 50; i += 1) await find(deps, `n${String(i).padStart(3, '0')}`);
  await press(deps);
  expect([drawn(deps), short(deps)]).toEqual([100, ['100 of 120 neighbours of hub']]);
});

test('says that a picture is full, and nothing else', async () => {
  const deps = await opened(MOST_DRAWN + 100);
  for (let i = 0; i < MOST_DRAWN / 50; i += 1) await press(deps);
  expect(drawn(deps)).toBe(MOST_DRAWN - 50);
  expect(said(deps)).toMatch(/^500 nodes are the most/u);
  expect(short(deps)).toEqual(['450 of 600 neighbours of hub']);
});
