/** `refrain status`: what is in the graph, and which sources on disk are not in it as they stand. */
import { session as sessions } from 'neo4j-driver';
import { z } from 'zod';
import type { Database } from '../../server/neo4j/database.ts';
import { cypher } from '../../server/cypher.ts';
import { asker } from '../../server/ask.ts';
import { countAmong } from '../../server/count.ts';
import { readDoubts } from '../../server/patterns/doubts.ts';
import { sayOf } from '../../server/say-count.ts';
import { type Unfinished, unfinishedLoad } from '../../server/loading-mark.ts';
import { plural } from '../../server/plural.ts';
import type { List } from './format.ts';

const row = z.object({
  sources: z.number(),
  claims: z.number(),
  judgements: z.number(),
  facts: z.number(),
  relationships: z.number(),
  contested: z.number(),
  types: z.array(z.object({ type: z.string(), count: z.number() })),
});

/** One count of the graph. */
interface Counted {
  /** `sources`, `claims`, …, or a type of node. */
  readonly of: string;
  readonly count: number;
  readonly countIfSame: number;
}

/** Of a load that has not ended; null where there is none. */
function sayUnfinished(load: Unfinished | null): string | null {
  if (load === null) return null;
  const { seedFolder, began, isUnderWay } = load;
  const which = `A load${seedFolder === null ? '' : ` of ${seedFolder}`}${began === null ? '' : ` that began at ${began}`}`;
  if (isUnderWay) return `${which} is under way: what is said below may change.`;
  const again = `./refrain load${seedFolder === null ? '' : ` --seed ${seedFolder}`}`;
  return `${which} was cut short: the graph may lack sources, and what is counted over all of them may be of before. \`${again}\` ends it.`;
}

const countOf = (of: string, count: number): Counted => ({ of, count, countIfSame: count });

/** What is in the graph. @param withheld how many entries of the seed folder are withheld */
export async function graphStatus(
  { driver, name, uri, kind }: Database,
  dataFolder: string,
  withheld: number,
): Promise<List<Counted>> {
  const { records } = await driver.executeQuery(
    cypher('status'),
    {},
    { database: name, routing: sessions.READ },
  );
  const counts = row.parse(records[0]?.toObject());
  const doubts = await readDoubts(asker({ driver, name }));
  const openOf = (type: string) => doubts.unsure.flatMap((d) => (d.type === type ? [d.a, d.b] : []));
  const types = counts.types.map(({ type, count }) => ({ type, ...countAmong(count, openOf(type), doubts) }));
  const unfinished = sayUnfinished(unfinishedLoad(dataFolder));
  return {
    items: [
      ...(['sources', 'claims', 'judgements', 'relationships', 'facts', 'contested'] as const).map((of) =>
        countOf(of, counts[of]),
      ),
      ...types.map(({ type, count, ifSame }) => ({ of: type, count, countIfSame: ifSame })),
      countOf('withheld', withheld),
      countOf('loads cut short', unfinished === null ? 0 : 1),
    ],
    columns: ['of', 'count', 'countIfSame'],
    row: (counted) => ({ ...counted }),
    text: () => [
      ...(unfinished === null ? [] : [unfinished]),
      `${kind === 'embedded' ? 'Embedded database' : 'Database'} at ${uri}`,
      `${plural(counts.sources, 'source')}, ${plural(counts.claims, 'claim')}, ${plural(counts.judgements, 'judgement')}`,
      `${plural(counts.relationships, 'relationship')}, ${plural(counts.facts, 'fact')}, ${counts.contested} contested`,
      ...types.map(({ type, ...count }) => `  ${type}: ${sayOf(count)}`),
      ...(withheld === 0 ? [] : [`${withheld} withheld`]),
    ],
  };
}
