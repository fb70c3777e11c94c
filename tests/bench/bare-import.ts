/** The least that writing a graph can cost: its nodes and relationships as they ended up, by `UNWIND … MERGE` alone. */
import { z } from 'zod';
import { integers } from '../../seed/load/transaction.ts';
import type { Database } from '../../server/neo4j/open.ts';

/** One statement with the rows it is sent, at most 5,000 in a transaction. */
interface Step {
  readonly statement: string;
  readonly rows: readonly unknown[];
}

/** A graph read out, ready to be written again. */
export interface BareImport {
  readonly nodes: number;
  readonly relationships: number;
  readonly steps: readonly Step[];
}

const CHUNK = 5_000;
/** The label by whose key a node is found, and that key. */
const KEYS = {
  Entity: 'id',
  Fact: 'key',
  Claim: 'id',
  Mention: 'id',
  Source: 'id',
  Judgement: 'id',
  Prosecution: 'id',
  Sentence: 'id',
} as const;

const NODES = `MATCH (n) WHERE NOT n:GraphState RETURN labels(n) AS labels, properties(n) AS properties`;
const RELATIONSHIPS = `MATCH (a)-[r]->(b)
  RETURN labels(a) AS fromLabels, coalesce(a.id, a.key) AS from, type(r) AS type, properties(r) AS properties,
    labels(b) AS toLabels, coalesce(b.id, b.key) AS to`;

const properties = z.record(z.string(), z.unknown());
const label = z.array(z.string()).transform((labels, context) => {
  const found = z.keyof(z.object(KEYS)).safeParse(labels.find((one) => one in KEYS));
  if (found.success) return found.data;
  context.addIssue(`no key is known for ${labels.join(', ')}`);
  return z.NEVER;
});
const node = z.object({ labels: z.array(z.string()), properties });
const relationship = z.object({
  fromLabels: label,
  from: z.string(),
  type: z.string(),
  properties,
  toLabels: label,
  to: z.string(),
});

async function all<T>({ driver, name }: Database, query: string, row: z.ZodType<T>): Promise<T[]> {
  const { records } = await driver.executeQuery(query, {}, { database: name });
  return records.map((record) => row.parse(record.toObject()));
}

/** Groups rows that one statement can write. */
function steps<T>(rows: readonly T[], statementOf: (row: T) => string, send: (row: T) => unknown): Step[] {
  const groups = new Map<string, unknown[]>();
  for (const row of rows) {
    const statement = statementOf(row);
    const group = groups.get(statement) ?? [];
    group.push(integers(send(row)));
    groups.set(statement, group);
  }
  return [...groups].map(([statement, sent]) => ({ statement, rows: sent }));
}

/** Reads a graph, so that it can be written again without reading anything but rows. */
export async function readGraph(database: Database): Promise<BareImport> {
  const nodes = await all(database, NODES, node);
  const relationships = await all(database, RELATIONSHIPS, relationship);
  const nodeSteps = steps(
    nodes,
    ({ labels }) => {
      const main = label.parse(labels);
      return `UNWIND $rows AS row MERGE (n:${main} {${KEYS[main]}: row.key}) SET n = row.properties, n:$(row.labels)`;
    },
    ({ labels, properties: held }) => ({ key: held[KEYS[label.parse(labels)]], labels, properties: held }),
  );
  const relationshipSteps = steps(
    relationships,
    (r) => {
      const key = r.properties.key === undefined ? '' : ' {key: row.properties.key}';
      return `UNWIND $rows AS row
        MATCH (a:${r.fromLabels} {${KEYS[r.fromLabels]}: row.from})
        MATCH (b:${r.toLabels} {${KEYS[r.toLabels]}: row.to})
        MERGE (a)-[r:${r.type}${key}]->(b) SET r = row.properties`;
    },
    ({ from, to, properties: held }) => ({ from, to, properties: held }),
  );
  return {
    nodes: nodes.length,
    relationships: relationships.length,
    steps: [...nodeSteps, ...relationshipSteps],
  };
}

/** Writes it again, 5,000 rows in a transaction. */
export async function writeGraph({ driver, name }: Database, { steps: all }: BareImport): Promise<void> {
  const session = driver.session({ database: name });
  try {
    for (const { statement, rows } of all)
      for (let at = 0; at < rows.length; at += CHUNK)
        await session.executeWrite((tx) => tx.run(statement, { rows: rows.slice(at, at + CHUNK) }));
  } finally {
    await session.close();
  }
}
