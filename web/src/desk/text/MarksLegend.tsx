/** What each mark over the text means. */

const MARKS = [
  ['proposed', 'proposed'],
  ['accepted', 'accepted'],
  ['rejected', 'rejected'],
  ['not-claimed', 'not claimed'],
  ['open', 'open'],
] as const;

/** The legend. */
export function MarksLegend() {
  return (
    <ul className="marks-legend" aria-label="Marks">
      {MARKS.map(([meaning, words]) => (
        <li key={meaning}>
          <span className={`mark ${meaning}`}>{words}</span>
        </li>
      ))}
    </ul>
  );
}
