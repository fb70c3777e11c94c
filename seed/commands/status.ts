/** `refrain status`: what is in the graph, and which sources on disk are not in it as they stand. */
import { session as sessions } from 'neo4j-driver';
import { z } from 'zod';
import type { Database } from '../../server/neo4j/database.ts';
import { cypher } from '../../server/cypher.ts';
import { plural } from '../../server/plural.ts';

const row = z.object({
  sources: z.number(),
  claims: z.number(),
  judgements: z.number(),
  facts: z.number(),
  relationships: z.number(),
  contested: z.number(),
  types: z.array(z.object({ type: z.string(), count: z.number() })),
});

/** What is in the graph, as lines. */
export async function sayStatus({ driver, name, uri, kind }: Database): Promise<string[]> {
  const { records } = await driver.executeQuery(
    cypher('status'),
    {},
    { database: name, routing: sessions.READ },
  );
  const counts = row.parse(records[0]?.toObject());
  return [
    `${kind === 'embedded' ? 'Embedded database' : 'Database'} at ${uri}`,
    `${plural(counts.sources, 'source')}, ${plural(counts.claims, 'claim')}, ${plural(counts.judgements, 'judgement')}`,
    `${plural(counts.relationships, 'relationship')}, ${plural(counts.facts, 'fact')}, ${counts.contested} contested`,
    ...counts.types.map(({ type, count }) => `  ${type}: ${count}`),
  ];
}
