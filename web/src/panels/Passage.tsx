/** The words of a source: the quote highlighted in its paragraph, who says it, how sure, and where. */
import { useState } from 'react';
import type { Passage, SourceCard } from '../api/statement.ts';
import { lead, readOf, words } from '../words/certainty.ts';
import { KnownSample } from '../legend/samples.tsx';
import { dateInWords } from '../words/date.ts';
import { excerpt } from '../words/excerpt.ts';

const KINDS: Readonly<Record<SourceCard['kind'], string>> = {
  ORIGINAL: '',
  DIGEST: 'Digest of ',
  TRANSLATION: 'Translation of ',
  COURT_RECORD: 'Court record: ',
};

/** Where words come from: "Digest of Four activists …, RFE/RL, 19 November 2019". */
export function Citation({ source }: { readonly source: SourceCard }) {
  const rest = [source.publisher, source.published === null ? null : dateInWords(source.published)];
  return (
    <>
      {KINDS[source.kind]}
      {source.url === null ? (
        <cite lang={source.language}>{source.title}</cite>
      ) : (
        <a href={source.url} target="_blank" rel="noreferrer noopener" title="Leaves this site">
          <cite lang={source.language}>{source.title}</cite>
        </a>
      )}
      {rest.filter((part) => part !== null).map((part) => `, ${part}`)}
      {source.kind === 'DIGEST' && '. The words are ours, not the report’s.'}
    </>
  );
}

/** A passage; its paragraph is shown whole when asked for, or when `isWhole`. */
export function PassageView({
  passage,
  isWhole = false,
}: {
  readonly passage: Passage;
  readonly isWhole?: boolean;
}) {
  const [isOpen, setOpen] = useState(isWhole);
  const { source, quote } = passage;
  const read = readOf(passage);
  const isDigest = source.kind === 'DIGEST';
  const cut = excerpt(passage.before, quote, passage.after);
  const isCut = cut.cutBefore || cut.cutAfter;
  const before = isOpen ? passage.before : `${cut.cutBefore ? '… ' : ''}${cut.before}`;
  const after = isOpen ? passage.after : `${cut.after}${cut.cutAfter ? ' …' : ''}`;
  const body = (
    <>
      {!isDigest && '“'}
      <span className="around">{before}</span>
      <mark>{quote}</mark>
      <span className="around">{after}</span>
      {!isDigest && '”'}
    </>
  );
  return (
    <figure className="passage" data-claim={passage.claim}>
      <figcaption className="lead">{lead(passage)}:</figcaption>
      {isDigest ? (
        <p className="digest" lang={source.language}>
          {body}
        </p>
      ) : (
        <blockquote lang={source.language}>{body}</blockquote>
      )}
      {passage.context
        .filter((text) => text !== passage.hedge)
        .map((text) => (
          <p className="together" key={text}>
            Read together with: <span lang={source.language}>{words(text, isDigest)}</span>
          </p>
        ))}
      {read !== null && (
        <p className="read">
          <KnownSample known={passage.known} /> {read}
        </p>
      )}
      <footer>
        <Citation source={source} />
        {passage.date !== null && (
          <>
            {' '}
            When: {dateInWords(passage.date)}
            {passage.dateSaid === null ? '' : ` (${words(passage.dateSaid, isDigest)})`}.
          </>
        )}{' '}
        {isCut && !isWhole && (
          <button type="button" className="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? 'Less' : 'Whole paragraph'}
          </button>
        )}
      </footer>
    </figure>
  );
}
