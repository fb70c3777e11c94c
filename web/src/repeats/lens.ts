/** The recurrence lens: people and institutions are as large as the number of their cases. */
import type { Recurrence } from '../api/patterns.ts';
import type { Box } from '../layouts/box.ts';
import type { GraphSummary } from '../api/queries.ts';
import { casesInGraph } from '../words/doubt.ts';
import { baseRatesOf, casesOf } from './words.ts';
import type { Drawn, DrawnNode } from '../state/drawn.ts';

/** The answers of the server, by node. */
export type Recurrences = Readonly<Record<string, Recurrence>>;

const SMALLEST = 20;
const LARGEST = 120;
const ONE_CASE = 27;

/** Whether the lens speaks about nodes of this type. */
export const isCounted = ({ card }: Pick<DrawnNode, 'card'>): boolean =>
  card.type === 'Person' || card.type === 'Organisation';

/** The side of a mark in units of the picture: its area grows as the number of cases does. */
export const sizeOf = (cases: number): number =>
  cases === 0 ? SMALLEST : Math.min(LARGEST, Math.round(ONE_CASE * Math.sqrt(cases)));

/** A box as large as the number of cases asks for; the label stays. */
export const boxOfCases = (box: Box, cases: number): Box => ({
  ...box,
  width: sizeOf(cases),
  height: sizeOf(cases),
});

/** What is drawn, with the number of cases and its base rates on every node that the lens speaks about. */
export function weighed(
  drawn: Drawn,
  recurrences: Recurrences,
  summary: Pick<GraphSummary, 'counts'> | null,
): Drawn {
  const all = casesInGraph(summary);
  return {
    ...drawn,
    nodes: drawn.nodes.map((node) => {
      if (!isCounted(node)) return node;
      const found = recurrences[node.id];
      const rates = found === undefined ? [] : [casesOf(found), ...baseRatesOf(found, all)];
      const inCases = { count: found?.cases ?? 0, ifSame: found?.casesIfSame ?? 0 };
      return { ...node, inCases, rates };
    }),
  };
}
