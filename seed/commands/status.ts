/** `refrain status`: what is in the graph, and which sources on disk are not in it as they stand. */
import { session as sessions } from 'neo4j-driver';
import { z } from 'zod';
import type { Database } from '../../server/neo4j/database.ts';
import { cypher } from '../../server/cypher.ts';
import { asker } from '../../server/ask.ts';
import { countAmong } from '../../server/count.ts';
import { readDoubts } from '../../server/patterns/doubts.ts';
import { sayOf } from '../../server/say-count.ts';
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
  const doubts = await readDoubts(asker({ driver, name }));
  const openOf = (type: string) => doubts.unsure.flatMap((d) => (d.type === type ? [d.a, d.b] : []));
  const said = ({ type, count }: (typeof counts.types)[number]): string =>
    `  ${type}: ${sayOf(countAmong(count, openOf(type), doubts))}`;
  return [
    `${kind === 'embedded' ? 'Embedded database' : 'Database'} at ${uri}`,
    `${plural(counts.sources, 'source')}, ${plural(counts.claims, 'claim')}, ${plural(counts.judgements, 'judgement')}`,
    `${plural(counts.relationships, 'relationship')}, ${plural(counts.facts, 'fact')}, ${counts.contested} contested`,
    ...counts.types.map(said),
  ];
}
