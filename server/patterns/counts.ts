/** Counts cases as patterns know them: how many, and how many if those of which it is open are one. Pure. */
import { type Count, countOf } from '../count.ts';
import { EVERYTHING } from './evidence.ts';
import type { CaseFeatures } from './features.ts';
import { casesWith } from './matrix.ts';
import type { Snapshot } from './snapshot.ts';

/** How many cases these are. */
export const casesOf = ({ cases, unsure, different = [] }: CaseFeatures, numbers: Iterable<number>): Count =>
  countOf(
    [...numbers].flatMap((c) => cases[c]?.id ?? []),
    { unsure, different },
  );

/** How many cases the graph has. */
export const allCases = (of: CaseFeatures): Count => casesOf(of, of.cases.keys());

/** How many cases a pattern has with nothing left out; null where there is none of that id. */
export function patternCases(snapshot: Snapshot, id: string): Count | null {
  const ranking = snapshot.ranking(EVERYTHING, { minSupport: 2, minFeatures: 1, sort: 'SURPRISE' });
  const found = snapshot.find(ranking, id);
  return found === undefined
    ? null
    : casesOf(snapshot.features, casesWith(snapshot.matrix(EVERYTHING), found.features));
}
