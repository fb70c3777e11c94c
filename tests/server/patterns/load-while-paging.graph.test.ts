import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { SEED } from '../../../seed/commands/place.ts';
import { readCorpus } from '../../../seed/corpus.ts';
import { loadCorpus } from '../../../seed/load/load.ts';
import { model } from '../../../server/model.ts';
import type { Database } from '../../../server/neo4j/database.ts';
import { emptyGraph, testDatabase } from '../../setup/graph.ts';
import { serveGraph, type Served } from '../served.ts';

const QUERY = `query ($after: String) {
  patterns(first: 2, after: $after) {
    total version next
    patterns { id support cases { id } features { feature { id } legs { case { id } } } }
  }
}`;
const page = z.object({
  patterns: z.object({
    total: z.number(),
    version: z.number(),
    next: z.string().nullable(),
    patterns: z.array(
      z.object({
        id: z.string(),
        support: z.number(),
        cases: z.array(z.object({ id: z.string() })),
        features: z.array(z.object({ legs: z.array(z.object({ case: z.object({ id: z.string() }) })) })),
      }),
    ),
  }),
});

const whole = readCorpus(SEED, model());
const without = { ...whole, checked: whole.checked.filter((c) => c.source.id !== 'nuclear-five-2025') };
// Judgements about a source that is not there would be refused.
const smaller = {
  ...without,
  judgements: whole.judgements.filter((j) => !j.mentions.some((m) => m.startsWith('nuclear-five-2025/'))),
};

let database: Database;
let served: Served;
beforeAll(async () => {
  database = await testDatabase();
  await emptyGraph(database);
  await loadCorpus(database, whole);
  served = await serveGraph();
});
afterAll(async () => {
  await served.stop();
  await database.stop();
});

async function ask(after: string | null) {
  const answer = await served.ask(QUERY, { after });
  expect([answer.status, answer.errors]).toEqual([200, undefined]);
  return page.parse(answer.data).patterns;
}

/** A whole listing, as a client that follows the cursors sees it; `between` happens after each page. */
async function listing(between: () => Promise<unknown> = () => Promise.resolve()) {
  const first = await ask(null);
  const seen = [...first.patterns];
  for (let next = first.next; next !== null;) {
    await between();
    const more = await ask(next);
    expect([more.version, more.total]).toEqual([first.version, first.total]);
    seen.push(...more.patterns);
    next = more.next;
  }
  expect(new Set(seen.map((p) => p.id)).size).toBe(first.total);
  for (const { support, cases, features } of seen) {
    expect(cases).toHaveLength(support);
    for (const { legs } of features) expect(legs.map((leg) => leg.case.id)).toEqual(cases.map((c) => c.id));
  }
  return { version: first.version, ids: seen.map((p) => p.id) };
}

it('gives whole listings of one state each while loads go on, and the new state afterwards', async () => {
  const before = await listing();
  let loads = 0;
  const across = await listing(async () => {
    if (loads === 0) await loadCorpus(database, smaller);
    loads += 1;
  });
  expect(loads).toBeGreaterThan(1);
  expect(across).toEqual(before);
  const after = await listing();
  expect(after.version).toBeGreaterThan(before.version);
  expect(after.ids).not.toEqual(before.ids);

  const load = loadCorpus(database, whole).then(() => 'loaded');
  const listed = () => listing().then(() => 'listed');
  let listings = 0;
  while ((await Promise.race([load, listed()])) === 'listed') listings += 1;
  expect(listings).toBeGreaterThan(0);
  expect((await listing()).ids).toEqual(before.ids);
});
