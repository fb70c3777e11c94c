/** Counts what is drawn, where a reviewer left it open whether two of it are one. */
import { countOf, NO_DOUBTS, type Count, type Doubts } from '../../../server/count.ts';
import { sayCount, type Noun } from '../../../server/say-count.ts';
import type { Card } from '../api/card.ts';
import type { GraphSummary } from '../api/queries.ts';
import { ENTITY_TYPES, type EntityType } from '../generated/model.ts';
import { manyOf, oneOf } from './node-type.ts';

/** What is open in the graph, as the server told; nothing before it did. */
export function doubtsOf(summary: Pick<GraphSummary, 'doubts'> | null): Doubts {
  if (summary === null) return NO_DOUBTS;
  const { doubts } = summary;
  return {
    unsure: doubts.filter(({ verdict }) => verdict === 'UNSURE'),
    different: doubts.filter(({ verdict }) => verdict === 'DIFFERENT'),
  };
}

/** How many cases the graph has, as the server told; none before it did. */
export function casesInGraph(summary: Pick<GraphSummary, 'counts'> | null): Count {
  const found = summary?.counts.find(({ type }) => type === 'Case');
  return { count: found?.count ?? 0, ifSame: found?.countIfSame ?? 0 };
}

/** A node, as far as it is counted. */
type Counted = Pick<Card, 'id' | 'type'>;

/** "court decision", "court decisions". */
export const nounOf = (type: EntityType): Noun => [oneOf(type), manyOf(type)];

/** How many nodes of a type are among these. */
export const countOfType = (nodes: readonly Counted[], type: EntityType, doubts: Doubts): Count =>
  countOf(
    nodes.flatMap((node) => (node.type === type ? [node.id] : [])),
    doubts,
  );

/** "8 cases, or 7 if two of them are the same": of the whole graph. */
export const sayTypeCount = ({ type, count, countIfSame }: GraphSummary['counts'][number]): string =>
  sayCount({ count, ifSame: countIfSame }, nounOf(type));

/** "3 people, 2 cases, or 1 if they are the same": of each type, in the order of the legend. */
export const sayByType = (nodes: readonly Counted[], doubts: Doubts): string =>
  ENTITY_TYPES.flatMap(({ type }) => {
    const found = countOfType(nodes, type, doubts);
    return found.count === 0 ? [] : [sayCount(found, nounOf(type))];
  }).join('; ');
