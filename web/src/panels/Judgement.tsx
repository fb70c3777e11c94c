/** What a reviewer decided about the identity of two mentions. */
import type { Judgement } from '../api/line.ts';
import { useRefrain } from '../state/react.ts';
import { Heading } from './Heading.tsx';
import { NodeLink } from './NodeLink.tsx';

const VERDICTS: Readonly<Record<Judgement['verdict'], string>> = {
  SAME: 'are one and the same',
  DIFFERENT: 'are two',
  UNSURE: 'may be the same; it is not known',
};

/** The judgement in a box. */
export function JudgementView({ judgement }: { readonly judgement: Judgement }) {
  const cards = useRefrain((state) => state.library.cards);
  const name = (id: string) => {
    const card = cards[id];
    return card === undefined ? 'another mention' : <NodeLink card={card} />;
  };
  const { a, b, verdict } = judgement;
  return (
    <div className="explain">
      <p>
        A reviewer’s judgement:{' '}
        {a === b ? (
          'mentions of different sources are put together here.'
        ) : (
          <>
            {name(a)} and {name(b)} {VERDICTS[verdict]}.
          </>
        )}
      </p>
      <p>
        Why: {judgement.why} <span className="quiet">({judgement.by})</span>
      </p>
    </div>
  );
}

/** The panel of a judgement that is drawn as a double line. */
export function JudgementPanel({ id }: { readonly id: string }) {
  const judgement = useRefrain((state) => state.library.judgements[id]);
  if (judgement === undefined)
    return <p className="explain">This judgement is not in the picture any more.</p>;
  return (
    <>
      <Heading kicker="A reviewer’s judgement" title="May be the same" />
      <JudgementView judgement={judgement} />
      <p className="explain">
        The double line is no statement of a source. Programs only propose that two names are one; people
        decide. While it is open, both stay, and what hangs on it is to be read as “two, or one if they are
        the same”.
      </p>
    </>
  );
}
