/** Everyone who may be one, the likest first. */
import { useEffect, useRef } from 'react';
import type { IdentityView } from '../../../../seed/review/desk/identity-wire.ts';
import { useSession } from '../state/react.ts';
import { useWho } from './react.ts';
import { Verdict } from './Verdict.tsx';

/** The list. */
export function Candidates({ view }: { readonly view: IdentityView }) {
  const { who } = useSession();
  const at = useWho((state) => state.at);
  const pane = useWho((state) => state.pane);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [at, pane]);
  return (
    <ol className="candidates" ref={list} aria-label="Candidates, the likest first">
      {view.candidates.map(({ id, a, b, type, score, judged }) => (
        <li key={id}>
          <button
            type="button"
            className="candidate"
            data-candidate={id}
            aria-current={id === at}
            onClick={() => who.look(id)}
          >
            <span className="names">
              {a.name} / {b.name}
            </span>
            <span className="small quiet">
              {type}, score {score.toFixed(3)}
            </span>
            <Verdict of={judged?.verdict ?? null} />
          </button>
        </li>
      ))}
    </ol>
  );
}
