/** One of two mentions, as its source has it. */
import type { IdentitySide } from '../../../../seed/review/desk/identity-wire.ts';

const KINDS: Readonly<Record<IdentitySide['kind'], string>> = {
  ORIGINAL: 'Report: ',
  DIGEST: 'Digest of ',
  TRANSLATION: 'Translation of ',
  COURT_RECORD: 'Court record: ',
};

/** The mention. @param of which of the two it is, for screen readers */
export function Side({ side, of }: { readonly side: IdentitySide; readonly of: string }) {
  const lang = side.language === 'und' ? undefined : side.language;
  const rest = [side.publisher, side.published].filter((part) => part !== null);
  return (
    <section className="side" aria-label={of}>
      <h3 lang={lang}>{side.name}</h3>
      {side.otherNames.length > 0 && (
        <p>
          <span className="quiet">also </span>
          <span lang={lang}>{side.otherNames.join(', ')}</span>
        </p>
      )}
      <p className="small">
        {KINDS[side.kind]}
        <cite lang={lang}>{side.title}</cite>
        {rest.map((part) => `, ${part}`)}
        {side.kind === 'DIGEST' && '. The words are ours, not the report’s.'}
      </p>
      {side.sentence === null ? (
        <p className="quiet">No sentence names it.</p>
      ) : (
        <blockquote lang={lang}>
          {side.sentence.map(({ text, isName }, index) => (isName ? <mark key={index}>{text}</mark> : text))}
        </blockquote>
      )}
      <h4>Claimed</h4>
      {side.claims.length === 0 ? (
        <p className="quiet">Nothing is claimed of it.</p>
      ) : (
        <ul>
          {side.claims.map((claim) => (
            <li key={claim}>{claim}</li>
          ))}
        </ul>
      )}
      <p className="small quiet mention">{side.mention}</p>
    </section>
  );
}
