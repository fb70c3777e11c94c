/** How sure a cell or a leg is, who says it and how it is known: the marks of the picture's lines, and their words. */
import type { Mark } from '../../api/card.ts';
import { ContestedSample, KnownSample, LineSample } from '../../legend/samples.tsx';
import { reading, sureness, voice } from '../../words/certainty.ts';

/** Marks and words, and how sources put it; "contested" where speakers contradict each other. */
export function Sure({
  mark,
}: {
  readonly mark: Mark & { readonly contested: boolean; readonly words: readonly string[] };
}) {
  const { certainty, attribution, known, contested, words } = mark;
  const says = [sureness(certainty, known), voice(attribution)].filter((part) => part !== '').join(', ');
  return (
    <span className="sure">
      <LineSample certainty={certainty} attribution={attribution} />
      {says}
      {words.length > 0 && <span className="as">as: {words.join(', ')}</span>}
      {known !== 'STATED' && (
        <span className="read">
          <KnownSample known={known} /> {reading(mark)}
        </span>
      )}
      {contested && (
        <span className="contest">
          <ContestedSample /> contested
        </span>
      )}
    </span>
  );
}
