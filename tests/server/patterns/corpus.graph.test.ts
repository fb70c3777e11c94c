import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { asker } from '../../../server/ask.ts';
import { model } from '../../../server/model.ts';
import type { Database } from '../../../server/neo4j/database.ts';
import { patternEngine, type PatternEngine } from '../../../server/patterns/engine.ts';
import { EVERYTHING, type PatternFilter } from '../../../server/patterns/evidence.ts';
import { explain } from '../../../server/patterns/pattern.ts';
import { recurrences } from '../../../server/patterns/recurrence.ts';
import { patternQueries } from '../../../server/patterns/questions.ts';
import type { Snapshot } from '../../../server/patterns/snapshot.ts';
import { sayCases, sayFeature } from '../../../server/patterns/words.ts';
import { corpusGraph, testDatabase } from '../../setup/graph.ts';

const SEARCH = { minSupport: 2, minFeatures: 1, sort: 'SURPRISE' } as const;

let database: Database;
let engine: PatternEngine;
let snapshot: Snapshot;
beforeAll(async () => {
  database = await testDatabase();
  await corpusGraph(database);
  engine = patternEngine(asker(database), model());
  snapshot = await engine.now();
});
afterAll(() => database.stop());

/** Patterns as their features in words, cases by name, and what they rest on. */
function patterns(filter: PatternFilter = EVERYTHING) {
  const ranking = snapshot.ranking(filter, SEARCH);
  const matrix = snapshot.matrix(filter);
  return ranking.slice(0, ranking.length).map((ranked) => {
    const pattern = explain(matrix, ranked);
    return {
      says: pattern.features.map((f) => sayFeature(snapshot.features.features[f] ?? never())),
      cases: pattern.cases.map((c) => snapshot.features.cases[c]?.id ?? ''),
      inWords: sayCases(pattern),
      restsOn: pattern.restsOn,
    };
  });
}

function never(): never {
  throw new Error('a pattern names a feature that is not there');
}

const with_ = (says: string) => patterns().filter((p) => p.says.some((s) => s.includes(says)));

it.each([
  ['judge: Yernar Kassymbekov', 2],
  ['court or authority: Almaly district court', 2],
  ['investigator: Gizat Kazhybayev', 2],
  ['defendant: Gulzipa Dzhaukerova', 2],
  ['honoured or helped person: Dulat Agadil', 3],
  ['movement supported or belonged to: Democratic Choice of Kazakhstan', 2],
])('%s comes back in %i cases', (says, support) => {
  expect(Math.max(...with_(says).map((p) => p.cases.length))).toBe(support);
});

it('says when two cases may be one', () => {
  expect(with_('investigator: Gizat Kazhybayev')[0]?.inWords).toBe('2 cases, or 1 if they are the same');
});

it('loses exactly the patterns that it says rest on a source when that source is left out', () => {
  const all = patterns();
  for (const { id } of sources()) {
    const left = patterns({ ...EVERYTHING, withoutSources: [id] });
    for (const pattern of all) {
      const survives = left.some((p) => pattern.says.every((s) => p.says.includes(s)));
      expect(survives, `${pattern.says.join(', ')} without ${id}`).toBe(!pattern.restsOn.includes(id));
    }
  }
});

const sources = () =>
  [...new Set(snapshot.features.statements.flatMap((s) => s.evidence.map((e) => e.source)))].map((id) => ({
    id,
  }));

it.each<[string, Partial<PatternFilter>, string, number]>([
  ['hedged claims', { withoutHedged: true }, 'investigator: Gizat Kazhybayev', 0],
  ['a kind', { withoutKinds: ['JUDGED'] }, 'judge: Yernar Kassymbekov', 0],
  ['what is contested', { withoutContested: true }, 'penalty of the kind imprisonment', 2],
  ['what lies before a date', { since: '2022' }, 'judge: Yernar Kassymbekov', 0],
])('follows when a reader leaves out %s', (_, filter, says, cases) => {
  const found = patterns({ ...EVERYTHING, ...filter }).filter((p) => p.says.some((s) => s.includes(says)));
  expect(Math.max(0, ...found.map((p) => p.cases.length))).toBe(cases);
});

it('lists people and institutions that come back, with base rates', () => {
  const found = recurrences(snapshot.matrix(EVERYTHING), ['Person', 'Organisation'], 2);
  const names = found.map((r) => r.entity.name);
  expect(names).toEqual(
    expect.arrayContaining(['Gizat Kazhybayev', 'Yernar Kassymbekov', 'Gulzipa Dzhaukerova', 'Dulat Agadil']),
  );
});

it('pages through one state of the graph while a load changes it, and shows the new one afterwards', async () => {
  const queries = patternQueries(engine);
  const given = { filter: null, ...SEARCH, first: 4, after: null };
  const before = await queries.patterns(given);
  await database.driver.executeQuery(
    "MATCH (s:GraphState {id: 'graph'}) SET s.version = s.version + 1",
    {},
    { database: database.name },
  );
  const seen = [...before.patterns];
  for (let page = before; page.next !== null;) {
    page = await queries.patterns({ ...given, after: page.next });
    expect(page.version).toBe(before.version);
    seen.push(...page.patterns);
  }
  expect(new Set(seen.map((p) => p.id)).size).toBe(before.total);
  expect((await queries.patterns(given)).version).toBe(before.version + 1);
});

it('works nothing out twice while nothing changes', async () => {
  expect(await engine.now()).toBe(await engine.now());
  const ranking = snapshot.ranking(EVERYTHING, SEARCH);
  expect(snapshot.ranking(EVERYTHING, SEARCH)).toBe(ranking);
});

/** What the graph has of a claim: the cases that it speaks of, its own date, and that of its report. */
const DATED = `UNWIND $ids AS id
MATCH (claim:Claim {id: id})-[:IN_SOURCE]->(source:Source)
OPTIONAL MATCH (decision:CourtDecision)-[:DECIDED_IN]->(decidedIn:Case) WHERE decision.id IN [claim.fromId, claim.toId]
WITH id, claim, source, collect(decidedIn.id) AS decided
RETURN id, claim.date AS date, source.published AS published, [claim.fromId, claim.toId, claim.inCaseId] + decided AS about`;
const datedClaim = z.object({
  id: z.string(),
  date: z.string().nullable(),
  published: z.string().nullable(),
  about: z.array(z.string().nullable()),
});

it('gives for each year claims that speak of that case, and that say it or stand in its report', async () => {
  const queries = patternQueries(engine);
  const { patterns: all } = await queries.patterns({ filter: null, ...SEARCH, first: 100, after: null });
  const found = await queries.recurrences({
    types: null,
    filter: null,
    minCases: 2,
    first: 100,
    after: null,
  });
  const years = [...all, ...found.recurrences].flatMap((p) => p.datedBy);
  const { records } = await database.driver.executeQuery(
    DATED,
    { ids: [...new Set(years.flatMap((y) => y.claims))] },
    { database: database.name },
  );
  const claims = new Map(records.map((r) => datedClaim.parse(r.toObject())).map((c) => [c.id, c]));
  for (const { case: of, year, said, claims: ids } of years) {
    expect(ids.length > 0).toBe(year !== null);
    for (const id of ids) {
      const claim = claims.get(id);
      expect(claim?.about, `${id} for ${of.name}`).toContain(of.id);
      expect(said ? claim?.date : (claim?.date ?? claim?.published), id).toContain(year);
      if (!said) expect(claim?.date, id).toBeNull();
    }
  }
  expect(years.some((y) => y.year === null)).toBe(true);
  expect(years.some((y) => y.year !== null)).toBe(true);
});
