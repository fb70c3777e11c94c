/** How sure a cell or a leg is: the mark of the picture's lines, and the word for it. */
import type { Certainty } from '../../generated/model.ts';
import { ContestedSample, LineSample } from '../../legend/samples.tsx';

const WORDS: Readonly<Record<Certainty, string>> = {
  ASSERTED: 'reported',
  HEDGED: 'hedged',
  DENIED: 'only denied',
};

/** Mark and word; "contested" where speakers contradict each other. */
export function Sure({
  certainty,
  contested,
}: {
  readonly certainty: Certainty;
  readonly contested: boolean;
}) {
  return (
    <span className="sure">
      <LineSample certainty={certainty} />
      {WORDS[certainty]}
      {contested && (
        <span className="contest">
          <ContestedSample /> contested
        </span>
      )}
    </span>
  );
}
