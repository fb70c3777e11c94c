/** What can be done with chosen words. */
import type { SourceView } from '../../../../seed/review/desk/wire.ts';
import { useDesk, useSession } from '../state/react.ts';

const shortened = (text: string): string =>
  text.length > 60 ? `${text.slice(0, 28)} … ${text.slice(-28)}` : text;

/** The bar, while words are chosen and no form is open. */
export function ChosenBar({ source }: { readonly source: SourceView }) {
  const chosen = useDesk((state) => state.chosen);
  const isEditing = useDesk((state) => state.editing !== null);
  const session = useSession();
  if (chosen === null || isEditing) return null;
  return (
    <div className="chosen-bar">
      <q lang={source.language}>{shortened(source.text.slice(chosen.span.start, chosen.span.end))}</q>
      <div className="buttons">
        <button
          type="button"
          className="button primary"
          // A press must not take the selection away before it is read.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => session.add()}
        >
          Claim it <kbd>N</kbd>
        </button>
        <button type="button" className="button" onClick={() => session.leave()}>
          Leave it
        </button>
      </div>
    </div>
  );
}
