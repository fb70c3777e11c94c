/** How sure a claim is, who says it and how it is known: three marks of one claim, and their order. Pure. */

/** With what reservation, the firmest first. */
export const CERTAINTIES = ['ASSERTED', 'HEDGED', 'DENIED'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** Who speaks, the document itself first. */
export const ATTRIBUTIONS = ['DOCUMENT', 'QUOTED'] as const;
export type Attribution = (typeof ATTRIBUTIONS)[number];

/** How it is known, what words say first. */
export const WAYS_KNOWN = ['STATED', 'READ', 'INFERRED'] as const;
export type Known = (typeof WAYS_KNOWN)[number];

/** What stands beside whatever is shown: the three of one claim, and whose reading it is. */
export interface Mark {
  readonly certainty: Certainty;
  readonly attribution: Attribution;
  readonly known: Known;
  /** Initials of the reviewers who read it so or concluded it; empty where the words say it. */
  readonly readBy: readonly string[];
  /** Why they concluded it; empty unless it is inferred. */
  readonly reasons: readonly string[];
}

/** Below zero where `a` is the stronger: the firmer one, then the one that words say, then the document's own. */
export const byStrength = (
  a: Pick<Mark, 'certainty' | 'attribution' | 'known'>,
  b: Pick<Mark, 'certainty' | 'attribution' | 'known'>,
): number =>
  CERTAINTIES.indexOf(a.certainty) - CERTAINTIES.indexOf(b.certainty) ||
  WAYS_KNOWN.indexOf(a.known) - WAYS_KNOWN.indexOf(b.known) ||
  ATTRIBUTIONS.indexOf(a.attribution) - ATTRIBUTIONS.indexOf(b.attribution);

/** The mark of something that carries more than its mark. */
export const markOf = ({ certainty, attribution, known, readBy, reasons }: Mark): Mark => ({
  certainty,
  attribution,
  known,
  readBy,
  reasons,
});

const unique = (values: readonly string[]): string[] => [...new Set(values)].sort();

/** One mark of those that are as strong as `chosen`: all who read it so, all their reasons. */
function together(marks: readonly Mark[], chosen: Mark): Mark {
  const alike = marks.filter((m) => byStrength(m, chosen) === 0);
  return {
    ...markOf(chosen),
    readBy: unique(alike.flatMap((m) => m.readBy)),
    reasons: unique(alike.flatMap((m) => m.reasons)),
  };
}

/**
 * The mark of the strongest: all three values are of one claim, so that no mark is as firm as one claim and in the
 * voice of another.
 * @returns undefined when there are none
 */
export function strongest(marks: readonly Mark[]): Mark | undefined {
  const [first] = [...marks].sort(byStrength);
  return first === undefined ? undefined : together(marks, first);
}

/** The mark of the weakest: that of what rests on all of them. Undefined when there are none. */
export function weakest(marks: readonly Mark[]): Mark | undefined {
  const last = [...marks].sort(byStrength).at(-1);
  return last === undefined ? undefined : together(marks, last);
}
