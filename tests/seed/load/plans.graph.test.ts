/** No statement of a load begins at all nodes or lines of a kind: what is planned on an empty graph is run on a full one. */
import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { ensureSchema } from '../../../seed/load/schema.ts';
import { cypher } from '../../../server/cypher.ts';
import type { Database } from '../../../server/neo4j/database.ts';
import { emptyGraph, testDatabase } from '../../setup/graph.ts';

/** What is asked of all there are, since they are few or wanted whole. */
const WHOLE = [
  'load-case-pairs',
  'load-known-former-ids',
  'load-known-judgements',
  'load-known-sources',
  'load-known-versions',
  'load-link-sources',
];

const statements = readdirSync(new URL('../../../cypher/', import.meta.url))
  .filter((name) => name.startsWith('load-'))
  .map((name) => name.replace('.cypher', ''));

interface Plan {
  readonly operatorType: string;
  readonly arguments?: Readonly<Record<string, unknown>> | undefined;
  readonly children?: readonly Plan[] | undefined;
}
const plan: z.ZodType<Plan> = z.object({
  operatorType: z.string(),
  arguments: z.record(z.string(), z.unknown()).optional(),
  get children() {
    return z.array(plan).optional();
  },
});

/** Where a plan begins, but for what it is given. */
const scans = ({ operatorType, arguments: given, children = [] }: Plan): string[] => [
  ...(operatorType.includes('Scan') ? [`${operatorType} ${String(given?.Details)}`] : []),
  ...children.flatMap(scans),
];

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
  await emptyGraph(database);
  await ensureSchema(database);
});
afterAll(() => database.stop());

// What only looks, a row or more for each item of a list: where there is none, the loader does not send it.
const looking = statements.filter(
  (name) =>
    /^(?:\/\/.*\n)*UNWIND \$/u.test(cypher(name)) &&
    !/\b(?:CREATE|MERGE|SET|DELETE|REMOVE)\b/u.test(cypher(name)),
);

it.each(looking)('%s gives nothing for an empty list', async (name) => {
  const parameters = Object.fromEntries([...cypher(name).matchAll(/\$(\w+)/gu)].map(([, p = '']) => [p, []]));
  const { records } = await database.driver.executeQuery(cypher(name), parameters, {
    database: database.name,
  });
  expect(records).toEqual([]);
});

it.each(statements)('%s', async (name) => {
  const { summary } = await database.driver.executeQuery(
    `CYPHER replan=force EXPLAIN ${cypher(name).replace(/^\/\/.*$/gmu, '')}`,
    {},
    { database: database.name },
  );
  const found = scans(plan.parse(summary.plan));
  if (WHOLE.includes(name)) expect(found).not.toEqual([]);
  else expect(found).toEqual([]);
});
