/** The part of the legend that explains colours, lines and marks. */
import type { Drawn } from '../state/drawn.ts';
import type { Side } from '../state/side.ts';
import { KINDS, type Attribution, type CaseSide, type Certainty, type Known } from '../generated/model.ts';
import { ContestedSample, JudgementSample, KnownSample, LineSample, NodeSample } from './samples.tsx';

/** "I investigator, J judge". */
const lettersOf = (side: CaseSide): string =>
  KINDS.flatMap(({ part }) => (part?.side === side ? [`${part.letter} ${part.says}`] : [])).join(', ');

const SIDES: readonly {
  readonly side: Side;
  readonly letter: string;
  readonly says: string;
  readonly sub: string;
}[] = [
  { side: 'defendant', letter: 'D', says: 'Defendants’ side', sub: 'suspects included, in a case drawn' },
  {
    side: 'official',
    letter: 'I',
    says: 'Officials',
    sub: lettersOf('OFFICIAL'),
  },
  { side: 'other', letter: 'P', says: 'Others', sub: `${lettersOf('OTHER')}, P no part in these cases` },
];

const LINES: readonly { readonly certainty: Certainty; readonly says: string; readonly sub: string }[] = [
  { certainty: 'ASSERTED', says: 'Reported', sub: 'without a reservation' },
  { certainty: 'HEDGED', says: 'Hedged', sub: '“as far as we know”' },
  { certainty: 'DENIED', says: 'Only denied', sub: 'nobody affirms it' },
];

const VOICES: readonly { readonly attribution: Attribution; readonly says: string; readonly sub: string }[] =
  [
    { attribution: 'DOCUMENT', says: 'The document', sub: 'in its own voice' },
    { attribution: 'QUOTED', says: 'Somebody quoted', sub: 'however sure they are' },
  ];

const READINGS: readonly { readonly known: Known; readonly says: string; readonly sub: string }[] = [
  { known: 'READ', says: 'Read so by a reviewer', sub: 'the words do not name it' },
  { known: 'INFERRED', says: 'Concluded by a reviewer', sub: 'with a reason' },
];

const WIDTHS: readonly { readonly width: number; readonly says: string }[] = [
  { width: 1.4, says: 'One independent source' },
  { width: 3, says: 'Two' },
  { width: 5, says: 'Three or more' },
];

/** Colours, lines, widths, marks. */
export function Marks({ drawn }: { readonly drawn: Drawn }) {
  const number = (side: Side): number =>
    drawn.nodes.filter(({ card, standing }) => card.type === 'Person' && standing.side === side).length;
  return (
    <>
      <h2>Colour: a person’s part, as reported</h2>
      <ul>
        {SIDES.map(({ side, letter, says, sub }) => (
          <li key={side}>
            <NodeSample type="Person" side={side} letter={letter} />
            <span>
              {says} <span className="sub">{sub}</span>
            </span>
            <span className="number">{number(side)}</span>
          </li>
        ))}
      </ul>
      <h2>Line and outline: how sure</h2>
      <ul>
        {LINES.map(({ certainty, says, sub }) => (
          <li key={certainty}>
            <LineSample certainty={certainty} />
            <span>
              {says} <span className="sub">{sub}</span>
            </span>
            <span className="number">
              {drawn.lines.filter((line) => line.mark.certainty === certainty).length}
            </span>
          </li>
        ))}
      </ul>
      <h2>Ring: who says it</h2>
      <ul>
        {VOICES.map(({ attribution, says, sub }) => (
          <li key={attribution}>
            <LineSample certainty="ASSERTED" attribution={attribution} />
            <span>
              {says} <span className="sub">{sub}</span>
            </span>
            <span className="number">
              {drawn.lines.filter((line) => line.mark.attribution === attribution).length}
            </span>
          </li>
        ))}
      </ul>
      <h2>Sign: not in words</h2>
      <ul>
        {READINGS.map(({ known, says, sub }) => (
          <li key={known}>
            <KnownSample known={known} />
            <span>
              {says} <span className="sub">{sub}</span>
            </span>
            <span className="number">{drawn.lines.filter((line) => line.mark.known === known).length}</span>
          </li>
        ))}
      </ul>
      <h2>Width: independent sources</h2>
      <ul>
        {WIDTHS.map(({ width, says }) => (
          <li key={width}>
            <LineSample certainty="ASSERTED" width={width} />
            <span>{says}</span>
          </li>
        ))}
      </ul>
      <h2>Marks</h2>
      <ul>
        <li>
          <ContestedSample />
          <span>
            Contested <span className="sub">what is said cannot all be so</span>
          </span>
        </li>
        <li>
          <JudgementSample />
          <span>
            May be the same <span className="sub">a reviewer’s judgement, no statement</span>
          </span>
        </li>
      </ul>
    </>
  );
}
