/** What was decided, as a sign and a word. */

const SIGNS = {
  proposed: ['?', 'proposed'],
  accepted: ['✓', 'accepted'],
  rejected: ['✕', 'rejected'],
  stale: ['!', 'stale'],
  open: ['○', 'open'],
  'not-claimed': ['–', 'not claimed'],
} as const;

/** The badge. */
export function Badge({ of }: { readonly of: keyof typeof SIGNS }) {
  const [sign, word] = SIGNS[of];
  return (
    <span className={`state ${of}`}>
      <span aria-hidden="true">{sign}</span> {word}
    </span>
  );
}
