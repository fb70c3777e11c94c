/** A statement with its evidence: what is said, how sure, and every passage it rests on. */
import { useState } from 'react';
import type { Statement } from '../api/statement.ts';
import { KnownSample, LineSample } from '../legend/samples.tsx';
import { reading, support, sureness, voice } from '../words/certainty.ts';
import { dateInWords } from '../words/date.ts';
import { qualifierInWords, valueInWords } from '../words/qualifier.ts';
import { Against } from './Against.tsx';
import { NodeLink } from './NodeLink.tsx';
import { PassageView } from './Passage.tsx';

const FIRST = 2;

/** How sure a statement is, who says it and how it is known, as the marks of its line and in words. */
function Marks({ statement }: { readonly statement: Statement }) {
  const { certainty, attribution, known } = statement;
  return (
    <>
      <span className="sureness">
        <LineSample certainty={certainty} attribution={attribution} />
        {sureness(certainty, known)}
      </span>
      {attribution === 'QUOTED' && <span>{voice(attribution)}</span>}
      {known !== 'STATED' && (
        <span className="read">
          <KnownSample known={known} /> {reading(statement)}
        </span>
      )}
    </>
  );
}

function Details({ statement }: { readonly statement: Statement }) {
  const isDigest = statement.passages.some(({ source }) => source.kind === 'DIGEST');
  return (
    <p className="details">
      <Marks statement={statement} />
      <span>{support(statement.sources, statement.independentSources)}</span>
      {statement.qualifiers.map((each) => (
        <span key={each.name}>{qualifierInWords(each, isDigest)}</span>
      ))}
      {statement.dates.map((date) => (
        <span key={date}>{dateInWords(date)}</span>
      ))}
      {statement.inCase !== null && (
        <span>
          in <NodeLink card={statement.inCase} />
        </span>
      )}
      {statement.contested && <span className="badge contested">≠ contested</span>}
    </p>
  );
}

/** What the statement is about, when the heading above it does not say so already. */
function Sentence({ statement }: { readonly statement: Statement }) {
  return (
    <p className="about">
      <NodeLink card={statement.from} /> {statement.says}{' '}
      {statement.to === null ? valueInWords(statement.value ?? '') : <NodeLink card={statement.to} />}
    </p>
  );
}

/** A statement. `about` replaces the sentence, where a heading has said half of it. */
export function StatementView(props: {
  readonly statement: Statement;
  readonly about?: React.ReactNode;
  readonly isWhole?: boolean;
  readonly showsAgainst?: boolean;
}) {
  const { statement, about, isWhole = false, showsAgainst = true } = props;
  const [isOpen, setOpen] = useState(isWhole);
  const passages = isOpen ? statement.passages : statement.passages.slice(0, FIRST);
  const more = statement.passages.length - passages.length;
  return (
    <article className="statement" data-statement={statement.key}>
      {about === undefined ? <Sentence statement={statement} /> : <p className="about">{about}</p>}
      <Details statement={statement} />
      {passages.map((passage) => (
        <PassageView key={passage.claim} passage={passage} isWhole={isWhole} />
      ))}
      {more > 0 && (
        <button type="button" className="link small" onClick={() => setOpen(true)}>
          {more} more
        </button>
      )}
      {showsAgainst && statement.against.length > 0 && (
        <Against keys={statement.against}>
          {(other) => <StatementView key={other.key} statement={other} showsAgainst={false} />}
        </Against>
      )}
    </article>
  );
}
