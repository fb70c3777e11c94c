/** A verdict, as a sign and a word. */
import type { IdentityVerdict } from '../../../../seed/review/desk/identity-wire.ts';

const SIGNS: Readonly<
  Record<IdentityVerdict | 'open', readonly [sign: string, word: string, state: string]>
> = {
  same: ['=', 'same', 'accepted'],
  different: ['≠', 'different', 'rejected'],
  unsure: ['?', 'unsure', 'proposed'],
  open: ['○', 'not judged', 'open'],
};

/** The badge. */
export function Verdict({ of }: { readonly of: IdentityVerdict | null }) {
  const [sign, word, state] = SIGNS[of ?? 'open'];
  return (
    <span className={`state ${state}`}>
      <span aria-hidden="true">{sign}</span> {word}
    </span>
  );
}
