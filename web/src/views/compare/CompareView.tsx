/** Cases side by side: for each part who or what it is in every case, with what they share first. */
import type { Count } from '../../../../server/count.ts';
import { COMPARISON, SIMILAR, type Comparison, type ComparisonEntry } from '../../api/patterns.ts';
import { Corrections } from '../../panels/Corrections.tsx';
import { CaseName } from '../../panels/repeats/CaseName.tsx';
import { Sure } from '../../panels/repeats/Sure.tsx';
import { Waiting } from '../../panels/Waiting.tsx';
import { MOST_COMPARED } from '../../repeats/address.ts';
import { allCases, baseRate, featureName } from '../../repeats/words.ts';
import { sameSelection } from '../../state/selection.ts';
import { useAnswer, useCommands, useRefrain } from '../../state/react.ts';
import { capital } from '../../words/node-type.ts';
import '../../repeats/repeats.css';
import '../../repeats/tables.css';

function Entry({ entry, all }: { readonly entry: ComparisonEntry; readonly all: Count }) {
  const { select } = useCommands();
  const { feature, shared, statements } = entry;
  const selection = { on: 'evidence', keys: statements } as const;
  const isChosen = useRefrain((state) => sameSelection(state.selection, selection));
  return (
    <li data-shared={shared} data-chosen={isChosen} data-feature={feature.id}>
      <button type="button" className="cell" onClick={() => select(selection)}>
        <span className={feature.exact ? 'what' : 'what kind'}>
          {featureName(feature)}
          {shared && <span className="badge both">= shared</span>}
        </span>
        <span className="under">
          <Sure mark={entry} />
          <span className="small quiet">{baseRate(feature, all)}</span>
        </span>
      </button>
    </li>
  );
}

function Table({ comparison, all }: { readonly comparison: Comparison; readonly all: Count }) {
  const { select, compare } = useCommands();
  const { cases, rows } = comparison;
  const ids = cases.map(({ id }) => id);
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label="Cases side by side">
      <table className="aligned">
        <thead>
          <tr>
            <th scope="col">Part</th>
            {cases.map((each) => (
              <th key={each.id} scope="col">
                <button type="button" className="link" onClick={() => select({ on: 'node', id: each.id })}>
                  <CaseName of={each} />
                </button>
                {cases.length > 2 && (
                  <button
                    type="button"
                    className="link small remove"
                    aria-label={`Take ${each.name} away`}
                    onClick={() => compare(ids.filter((id) => id !== each.id))}
                  >
                    take away
                  </button>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ says, cells }) => (
            <tr key={says}>
              <th scope="row">{capital(says)}</th>
              {cells.map(({ entries }, index) => (
                <td key={ids[index]}>
                  {entries.length === 0 ? (
                    <span className="quiet small">nothing known</span>
                  ) : (
                    <ul>
                      {entries.map((entry) => (
                        <Entry key={entry.feature.id} entry={entry} all={all} />
                      ))}
                    </ul>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Sets one more case beside those that are compared. */
function Add({ compared }: { readonly compared: readonly string[] }) {
  const { compare } = useCommands();
  const filter = useRefrain((state) => state.repeats.leaving);
  const answer = useAnswer(SIMILAR, { id: compared[0] ?? '', filter, first: 20 });
  if (answer.is !== 'here' || compared.length >= MOST_COMPARED) return null;
  const others = answer.data.similarCases.filter((each) => !compared.includes(each.case.id));
  if (others.length === 0) return null;
  return (
    <label>
      Set beside them{' '}
      <select value="" onChange={(event) => compare([...compared, event.target.value])}>
        <option value="" disabled>
          another case …
        </option>
        {others.map((each) => (
          <option key={each.case.id} value={each.case.id}>
            {each.case.name}
          </option>
        ))}
      </select>
    </label>
  );
}

function Side({ compared }: { readonly compared: readonly string[] }) {
  const { compare } = useCommands();
  const filter = useRefrain((state) => state.repeats.leaving);
  const answer = useAnswer(COMPARISON, { cases: compared, filter });
  if (answer.is !== 'here') return <Waiting answer={answer} />;
  const { comparison, patterns } = answer.data;
  const { factCount, casesInWords } = comparison;
  return (
    <>
      <h2>
        {casesInWords}, side by side{' '}
        <span className="quiet">
          {factCount === 0 ? 'nothing shared is known' : `${factCount} in common`}
        </span>
      </h2>
      <p className="caveat">
        What sources report of each; an empty place is what is not known, not what did not happen.{' '}
        {patterns.caveat}
      </p>
      <Corrections />
      <div className="ordering">
        <Add compared={compared} />
        <button type="button" className="button" onClick={() => compare([])}>
          End the comparison
        </button>
      </div>
      <Table comparison={comparison} all={allCases(patterns)} />
    </>
  );
}

/** The view. */
export default function CompareView() {
  const compared = useRefrain((state) => state.repeats.compared);
  return (
    <div className="sheet compare">
      {compared.length < 2 ? (
        <p className="quiet">Open a case and choose “Compare with …” to see two cases side by side.</p>
      ) : (
        <Side compared={compared} />
      )}
    </div>
  );
}
