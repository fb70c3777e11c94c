/** A claim in words, with its reservations in plain sight, what the gate has against it, and what can be decided. */
import type { ClaimView, Reason, SourceView } from '../../../../seed/review/desk/wire.ts';
import { dateInWords } from '../../words/date.ts';
import { inTerms } from '../form/reasons.ts';
import { useDesk, useSession } from '../state/react.ts';
import { Badge } from './Badge.tsx';

function Voice({ claim }: { readonly claim: ClaimView }) {
  const { when } = claim.draft;
  const parts = [
    ...(claim.isDenied ? ['denied by the text'] : []),
    ...(claim.hedge === null ? [] : [`hedged: “${claim.hedge}”`]),
    ...(claim.by.length === 0 ? [] : [`said by ${claim.by.join(', as quoted by ')}`]),
  ];
  const circumstances = [
    ...(claim.inCase === null ? [] : [`in ${claim.inCase}`]),
    ...(when === undefined ? [] : [when.edtf === undefined ? (when.said ?? '') : dateInWords(when.edtf)]),
    ...(claim.draft.resolved.length === 0 ? [] : [`resolved: ${claim.draft.resolved.join(', ')}`]),
  ];
  return (
    <>
      {parts.length > 0 && (
        <p className="voice">
          {parts.map((part) => (
            <span key={part} className="reservation">
              {part}
            </span>
          ))}
        </p>
      )}
      {circumstances.length > 0 && <p className="small quiet">{circumstances.join(' · ')}</p>}
    </>
  );
}

const ENDS = ['from', 'to', 'inCase', 'by'] as const;

function Reasons({ claim, reasons }: { readonly claim: ClaimView; readonly reasons: readonly Reason[] }) {
  const session = useSession();
  if (reasons.length === 0) return null;
  const parts = ENDS.filter((end) =>
    reasons.some((r) => r.part === end && r.reason.includes('stands neither')),
  );
  const words = reasons.some((r) => r.reason.includes('resolved: [words]')) ? (['words'] as const) : [];
  const lift = [...parts, ...words];
  const isLifted = lift.length > 0 && lift.length >= reasons.length;
  return (
    <div className="against" id={`against-${claim.id}`}>
      <ul>
        {reasons.map(({ part, reason }) => (
          <li key={part + reason}>{inTerms(reason)}</li>
        ))}
      </ul>
      {isLifted && claim.status !== 'accepted' && (
        <button type="button" className="button" onClick={() => session.accept(lift)}>
          Accept as resolved <kbd>Shift A</kbd>
        </button>
      )}
    </div>
  );
}

function Actions({ claim }: { readonly claim: ClaimView }) {
  const session = useSession();
  return (
    <div className="buttons">
      {claim.status !== 'accepted' && (
        <button type="button" className="button" onClick={() => session.accept()}>
          Accept <kbd>A</kbd>
        </button>
      )}
      {claim.status !== 'rejected' && (
        <button type="button" className="button" onClick={() => session.reject()}>
          Reject <kbd>R</kbd>
        </button>
      )}
      <button type="button" className="button" onClick={() => session.edit()}>
        Change <kbd>E</kbd>
      </button>
      {claim.status !== 'proposed' && (
        <button type="button" className="button plain" onClick={() => session.reopen()}>
          Propose again
        </button>
      )}
    </div>
  );
}

/** The card. Its buttons are there while it is looked at. */
export function ClaimCard({
  claim,
  source,
  isCurrent,
}: {
  readonly claim: ClaimView;
  readonly source: SourceView;
  readonly isCurrent: boolean;
}) {
  const refused = useDesk((state) => (state.refused?.item === claim.id ? state.refused.reasons : null));
  return (
    <>
      <p className="says">
        <Badge of={claim.isStale && claim.status !== 'rejected' ? 'stale' : claim.status} />
        <span>{claim.says}</span>
      </p>
      <Voice claim={claim} />
      <blockquote lang={source.language === 'und' ? undefined : source.language}>
        {claim.draft.quote}
      </blockquote>
      {isCurrent &&
        claim.draft.context.map((words) => (
          <p className="small quiet" key={words}>
            Read together with: <q lang={source.language}>{words}</q>
          </p>
        ))}
      {claim.status !== 'rejected' && <Reasons claim={claim} reasons={refused ?? claim.reasons} />}
      {isCurrent && (
        <>
          <p className="small quiet">
            {claim.status === 'proposed'
              ? ''
              : `${claim.status} by ${claim.reviewer ?? 'nobody named'}${claim.reviewed === null ? '' : ` on ${claim.reviewed}`} · `}
            found by {claim.extractor} · {claim.draft.kind}
            {claim.replaces === null ? '' : ` · replaces ${claim.replaces}`}
            {claim.draft.note === undefined ? '' : ` · ${claim.draft.note}`}
          </p>
          <Actions claim={claim} />
        </>
      )}
    </>
  );
}
