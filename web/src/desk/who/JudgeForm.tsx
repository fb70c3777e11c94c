/** The three verdicts on a pair; each asks why before it is sent. */
import { useState } from 'react';
import type { IdentityVerdict } from '../../../../seed/review/desk/identity-wire.ts';
import { useDesk, useSession } from '../state/react.ts';
import { useWho } from './react.ts';

const VERDICTS: readonly {
  readonly verdict: IdentityVerdict;
  readonly words: string;
  readonly key: string;
  readonly asks: string;
}[] = [
  { verdict: 'same', words: 'Same', key: 'S', asks: 'Why are they one?' },
  { verdict: 'different', words: 'Different', key: 'D', asks: 'Why are they two?' },
  { verdict: 'unsure', words: 'Unsure', key: 'O', asks: 'Why is it left open?' },
];

function Why({ verdict }: { readonly verdict: IdentityVerdict }) {
  const { who } = useSession();
  const reviewer = useDesk((state) => state.reviewer);
  const isSending = useWho((state) => state.isSending);
  const [why, setWhy] = useState('');
  const asked = VERDICTS.find((v) => v.verdict === verdict);
  const isEmpty = why.trim() === '';
  return (
    <form
      className="why-form"
      aria-label={asked?.words}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isEmpty) who.judge(why.trim());
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        who.leave();
        event.stopPropagation();
      }}
    >
      <label>
        {asked?.asks}
        <input autoFocus required value={why} onChange={(event) => setWhy(event.target.value)} />
      </label>
      <div className="buttons">
        <button type="submit" className="button primary" disabled={isEmpty || isSending}>
          Judge {verdict}, as {reviewer}
        </button>
        <button type="button" className="button" onClick={() => who.leave()}>
          Leave it
        </button>
      </div>
    </form>
  );
}

/** The verdicts, or the question why. */
export function JudgeForm() {
  const { who } = useSession();
  const asking = useWho((state) => state.asking);
  const refused = useWho((state) => state.refused);
  return (
    <div className="judge">
      {refused !== '' && (
        <p className="why" role="alert">
          {refused}
        </p>
      )}
      {asking !== null ? (
        <Why key={asking} verdict={asking} />
      ) : (
        <div className="buttons">
          {VERDICTS.map(({ verdict, words, key }) => (
            <button key={verdict} type="button" className="button" onClick={() => who.ask(verdict)}>
              {words} <kbd>{key}</kbd>
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
