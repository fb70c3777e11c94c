/** All that a graph can show, as text: what is stored, what every query answers, what is searched for, what is exported. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { patternsCommand } from '../../../seed/commands/patterns.ts';
import { graphStatus } from '../../../seed/commands/status.ts';
import type { Database } from '../../../server/neo4j/database.ts';
import * as pages from '../../../web/src/api/queries.ts';
import * as repeats from '../../../web/src/api/patterns.ts';
import type { Served } from '../../server/served.ts';

const handbook = [
  ...readFileSync(new URL('../../../docs/graphql.md', import.meta.url), 'utf8').matchAll(
    /```graphql\n(query (\w+) [^`]*)```/gu,
  ),
].map(([, query = '']) => query);

/** Every node and relationship with all that is stored on it, a line each. */
export async function stored({ driver, name }: Database): Promise<string> {
  const lines: string[] = [];
  for (const query of [
    'MATCH (n) RETURN labels(n) AS of, properties(n) AS properties',
    'MATCH (a)-[r]->(b) RETURN type(r) AS of, properties(r) AS properties, a.id AS a, b.id AS b',
  ]) {
    const { records } = await driver.executeQuery(query, {}, { database: name });
    lines.push(...records.map((record) => JSON.stringify(record.toObject())));
  }
  return lines.join('\n');
}

async function idsOf({ driver, name }: Database, query: string): Promise<string[]> {
  const { records } = await driver.executeQuery(query, {}, { database: name });
  return records.map((record) => z.string().parse(record.get('id')));
}

async function exported(database: Database): Promise<string> {
  const lines: string[] = [];
  for (const format of ['text', 'json', 'csv'] as const)
    await patternsCommand(database, {
      filter: {
        withoutHedged: false,
        withoutAttributed: false,
        withoutInferred: false,
        withoutContested: false,
        withoutSources: [],
        withoutKinds: [],
        since: null,
      },
      search: { minSupport: 2, minFeatures: 1, sort: 'SURPRISE' },
      first: 1000,
      format,
      quotes: true,
      contact: null,
      out: (line) => lines.push(line),
    });
  return [...lines, ...(await graphStatus(database, '', 0)).text()].join('\n');
}

/**
 * Asks for everything.
 * @param spellings that are searched for
 * @throws when a query is refused: what is not answered cannot be looked at
 */
export async function everything(
  database: Database,
  served: Served,
  spellings: readonly string[],
): Promise<readonly string[]> {
  const answers: string[] = [];
  const ask = async (query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<void> => {
    const { text, errors } = await served.ask(query, variables);
    if (errors !== undefined) throw new Error(`${query}: ${text}`);
    answers.push(text);
  };
  for (const query of handbook) await ask(query);
  for (const query of [pages.OPENING, pages.GRAPH]) await ask(query.text);
  for (const query of [repeats.PATTERNS, repeats.RECURRENCES])
    await ask(query.text, { first: 100, filter: {} });
  for (const text of spellings) await ask(pages.SEARCH.text, { text, first: 50 });
  await ask(
    '{ sources(limit: 100) { id title publisher url note text sha256 } mentions(limit: 500) { id name otherNames } }',
  );
  await ask('{ claims(limit: 500) { id says quote before after context hedge by } }');
  await ask('{ claims(limit: 500, offset: 500) { id says quote before after context hedge by } }');
  const nodes = await idsOf(database, 'MATCH (n:Entity) RETURN n.id AS id');
  await ask(pages.CARDS.text, { ids: nodes });
  await ask(pages.LINES_BETWEEN.text, { ids: nodes });
  // All that these answer is stored, and that is looked at whole: some of each type show that nothing else is said.
  const some = await idsOf(
    database,
    'MATCH (n:Entity) WITH n.type AS type, n.id AS id ORDER BY id WITH type, collect(id)[..3] AS ids UNWIND ids AS id RETURN id',
  );
  for (const id of some) {
    await ask(pages.DOSSIER.text, { id, first: 100 });
    await ask(pages.NEIGHBOURS.text, { id, first: 200 });
  }
  const keys = await idsOf(database, 'MATCH (c:Claim) RETURN DISTINCT c.fact AS id');
  for (let at = 0; at < keys.length; at += 100)
    await ask(pages.EVIDENCE.text, { keys: keys.slice(at, at + 100) });
  const cases = await idsOf(database, 'MATCH (n:Case) RETURN n.id AS id');
  await ask(repeats.COMPARISON.text, { cases: cases.slice(0, 4), filter: {} });
  for (const id of cases) await ask(repeats.SIMILAR.text, { id, filter: {} });
  return [...answers, await stored(database), await exported(database)];
}
