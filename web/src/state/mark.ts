/** Of several marks the one to show: all of it is of one claim, never the firmness of one with the voice of another. */
import type { Mark } from '../api/card.ts';
import { ATTRIBUTIONS, CERTAINTIES, WAYS_KNOWN } from '../generated/model.ts';

const certainties = CERTAINTIES.map(({ certainty }) => certainty);
const known = WAYS_KNOWN.map((way) => way.known);
const attributions = ATTRIBUTIONS.map(({ attribution }) => attribution);

const byStrength = (a: Mark, b: Mark): number =>
  certainties.indexOf(a.certainty) - certainties.indexOf(b.certainty) ||
  known.indexOf(a.known) - known.indexOf(b.known) ||
  attributions.indexOf(a.attribution) - attributions.indexOf(b.attribution);

/** The mark of something that carries more than its mark. */
export const markOf = ({ certainty, attribution, known: way, readBy, reasons }: Mark): Mark => ({
  certainty,
  attribution,
  known: way,
  readBy,
  reasons,
});

/** The strongest, in the order of the model: the surest, then what words say, then the document's own. Null of none. */
export function strongest(marks: readonly Mark[]): Mark | null {
  const [first] = [...marks].sort(byStrength);
  if (first === undefined) return null;
  const alike = marks.filter((mark) => byStrength(mark, first) === 0);
  return {
    ...markOf(first),
    readBy: [...new Set(alike.flatMap(({ readBy }) => readBy))].sort(),
    reasons: [...new Set(alike.flatMap(({ reasons }) => reasons))].sort(),
  };
}
