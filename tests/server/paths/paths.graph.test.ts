/** Paths between two nodes of the corpus, each step with the line that it rests on. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { serveCorpus, type Served } from '../served.ts';

let served: Served;
beforeAll(async () => (served = await serveCorpus()));
afterAll(() => served.stop());

const shape = z.object({
  paths: z.object({
    inWords: z.string(),
    complete: z.boolean(),
    judgements: z.array(z.object({ id: z.string() })),
    paths: z.array(
      z.object({
        nodes: z.array(z.string()),
        inWords: z.string(),
        certainty: z.string(),
        known: z.string(),
        hops: z.array(
          z.object({
            from: z.string(),
            to: z.string(),
            lines: z.array(
              z.object({ key: z.string(), from: z.string(), to: z.string(), certainty: z.string() }),
            ),
          }),
        ),
      }),
    ),
  }),
});
const FIELDS = `{ inWords complete judgements { id } paths { nodes inWords certainty known
  hops { from to lines { key from to certainty } } } }`;
async function paths(asked: string) {
  const { data, errors } = await served.ask(`{ paths(${asked}) ${FIELDS} }`);
  expect(errors).toBeUndefined();
  return shape.parse(data).paths;
}

const BETWEEN = 'from: "gizat-kazhybayev", to: "yernar-kassymbekov"';

it('joins the investigator and the judge: by the case that one is concluded to have led, by his report, by defendants of both', async () => {
  const found = await paths(`${BETWEEN}, first: 20`);
  expect(
    found.paths.slice(0, 3).map(({ nodes, certainty, known }) => [nodes.slice(1, -1), certainty, known]),
  ).toEqual([
    [['case-of-the-thirteen'], 'ASSERTED', 'INFERRED'],
    [['thirteen-hearing-2021/report', 'case-of-the-thirteen'], 'ASSERTED', 'READ'],
    [
      ['case-of-fathers/fathers', 'asar-house-for-the-agadil-family', 'case-of-the-thirteen'],
      'HEDGED',
      'STATED',
    ],
  ]);
  const people = found.paths
    .filter(({ nodes }) => nodes[1] === 'case-of-fathers/fathers')
    .map(({ nodes }) => nodes[2]);
  expect(people).toEqual(expect.arrayContaining(['abai-begimbetov', 'kairat-klyshev', 'askhat-zheksebayev']));
  expect(found.complete).toBe(true);
  expect(found.judgements.map(({ id }) => id)).toContain('j-fathers-thirteen');
});

it('says each step in the words of its line, and is as sure as its weakest', async () => {
  const { paths: all } = await paths(`${BETWEEN}, first: 20`);
  for (const { nodes, hops, certainty, inWords } of all) {
    expect(hops.map(({ from }) => from)).toEqual(nodes.slice(0, -1));
    expect(hops.map(({ to }) => to)).toEqual(nodes.slice(1));
    for (const { from, to, lines } of hops) {
      expect(lines).not.toEqual([]);
      for (const line of lines) expect([line.from, line.to].sort()).toEqual([from, to].sort());
    }
    const best = hops.map(({ lines }) => lines[0]?.certainty);
    expect(certainty).toBe(best.includes('HEDGED') ? 'HEDGED' : 'ASSERTED');
    expect(inWords.includes('with a reservation')).toBe(certainty === 'HEDGED');
  }
  expect(all[0]?.inWords).toBe(
    'Gizat Kazhybayev is concluded to have investigated [case of the thirteen accused]; ' +
      '[case of the thirteen accused] is said to have had as judge Yernar Kassymbekov',
  );
});

it.each([
  ['maxHops: 1', 'no path of at most 1 line'],
  ['maxHops: 2', '1 path of at most 2 lines, the best first'],
  ['maxHops: 3', '2 paths of at most 3 lines, the best first'],
  ['maxHops: 3, first: 1', '1 path of at most 3 lines, the best first'],
])('%s: %s', async (asked, words) => {
  expect((await paths(`${BETWEEN}, ${asked}`)).inWords).toBe(words);
});

it('answers by former ids, and the same from either end', async () => {
  const there = await paths(`${BETWEEN}, first: 20`);
  const back = await paths(
    'from: "nuclear-five-2025/kassymbekov", to: "case-of-fathers/kazhybayev", first: 20',
  );
  const names = (all: typeof there) => all.paths.map(({ nodes }) => nodes.join(' ')).sort();
  expect(names({ ...back, paths: back.paths.map((p) => ({ ...p, nodes: [...p.nodes].reverse() })) })).toEqual(
    names(there),
  );
});

describe('refuses', () => {
  it.each([
    ['from: "nobody", to: "yernar-kassymbekov"', /from: "nobody" names no node/u],
    ['from: "yernar-kassymbekov", to: "nobody"', /to: "nobody" names no node/u],
    ['from: "yernar-kassymbekov", to: "nuclear-five-2025/kassymbekov"', /name one node/u],
    [`${BETWEEN}, maxHops: 0`, /maxHops: 0 is out of range/u],
    [`${BETWEEN}, maxHops: 7`, /maxHops: 7 is out of range/u],
    [`${BETWEEN}, first: 21`, /first: 21 is out of range/u],
  ])('%s', async (asked, message) => {
    const { errors } = await served.ask(`{ paths(${asked}) { inWords } }`);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringMatching(message) as unknown,
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});
