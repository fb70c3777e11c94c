/** The pair that is looked at: why it is proposed, what was judged, and both mentions side by side. */
import type { IdentityCandidate } from '../../../../seed/review/desk/identity-wire.ts';
import { JudgeForm } from './JudgeForm.tsx';
import { Side } from './Side.tsx';
import { Verdict } from './Verdict.tsx';

/** The pair. */
export function Pair({ candidate }: { readonly candidate: IdentityCandidate }) {
  const { a, b, type, score, parts, reasons, judged } = candidate;
  return (
    <section id="pair" className="pair" tabIndex={-1} aria-labelledby="pair-title">
      <div className="pair-scroll" key={candidate.id} tabIndex={0} role="group" aria-label="Both mentions">
        <h2 id="pair-title">
          {a.name} and {b.name}
        </h2>
        <p className="verdict">
          <Verdict of={judged?.verdict ?? null} />
          {judged !== null && (
            <span className="small">
              {judged.why ?? ''}{' '}
              <span className="quiet">({[judged.by, judged.place].filter(Boolean).join(', ')})</span>
            </span>
          )}
        </p>
        <p className="reasons">
          {type}, score {score.toFixed(3)}: {reasons.length === 0 ? 'alike' : reasons.join('; ')}.{' '}
          <span className="small quiet">
            {parts.map((part) => `${part.a} / ${part.b} ${part.score.toFixed(2)}`).join(', ')}
          </span>
        </p>
        <div className="sides">
          <Side side={a} of="The one" />
          <Side side={b} of="The other" />
        </div>
      </div>
      <JudgeForm />
    </section>
  );
}
