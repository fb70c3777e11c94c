/** What repeats: the patterns of the graph, in words or as a table of cases by features. */
import { sayCount, sayNumber } from '../../../../server/say-count.ts';
import { Corrections } from '../../panels/Corrections.tsx';
import { LEAST_CASES, SORTS, type Sort } from '../../repeats/address.ts';
import { leavesOut } from '../../repeats/leaving.ts';
import { useListing, type Asked } from '../../repeats/useListing.ts';
import { useCommands, useRefrain } from '../../state/react.ts';
import { allCases } from '../../repeats/words.ts';
import { LeaveOut } from './LeaveOut.tsx';
import { PatternList } from './PatternList.tsx';
import { PatternTable } from './PatternTable.tsx';
import '../../repeats/repeats.css';
import '../../repeats/tables.css';
import './list.css';

function Ordering() {
  const { minCases, sort, as } = useRefrain((state) => state.repeats);
  const { repeat } = useCommands();
  const choose = (value: string): void => {
    const found = SORTS.find((each) => each.sort === value);
    if (found !== undefined) repeat({ sort: found.sort satisfies Sort });
  };
  return (
    <div className="ordering">
      <div className="switch" role="group" aria-label="Shown as">
        <button
          type="button"
          className="button"
          aria-pressed={as === 'list'}
          onClick={() => repeat({ as: 'list' })}
        >
          In words
        </button>
        <button
          type="button"
          className="button"
          aria-pressed={as === 'table'}
          onClick={() => repeat({ as: 'table' })}
        >
          Cases by features
        </button>
      </div>
      <label>
        First{' '}
        <select value={sort} onChange={(event) => choose(event.target.value)}>
          {SORTS.map((each) => (
            <option key={each.sort} value={each.sort}>
              {each.label.toLowerCase()}
            </option>
          ))}
        </select>
      </label>
      <label>
        In at least{' '}
        <select
          value={minCases}
          aria-label="In at least this many cases"
          onChange={(event) => repeat({ minCases: Number(event.target.value) })}
        >
          {LEAST_CASES.includes(minCases) ? null : <option value={minCases}>{minCases} cases</option>}
          {LEAST_CASES.map((number) => (
            <option key={number} value={number}>
              {number} cases
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

function Nothing() {
  const { leaving, minCases } = useRefrain((state) => state.repeats);
  const isNarrowed = leavesOut(leaving) || minCases > 2;
  return (
    <div className="none">
      <p>
        {isNarrowed
          ? 'With what you leave out, no two cases are known to share anything.'
          : 'No two cases in the graph are known to share anything yet.'}
      </p>
    </div>
  );
}

function Found({ asked }: { readonly asked: Asked }) {
  const { listing, failure, isBusy, more, again } = asked;
  const as = useRefrain((state) => state.repeats.as);
  if (listing === null)
    return failure === '' ? (
      <p className="waiting" role="status">
        <span className="spinner" aria-hidden="true" /> Looking for what repeats …
      </p>
    ) : (
      <div className="none" role="alert">
        <p>{failure}</p>
        <button type="button" className="button" onClick={again}>
          Try again
        </button>
      </div>
    );
  const { patterns, total, next } = listing;
  if (total === 0) return <Nothing />;
  return (
    <>
      {as === 'list' ? <PatternList listing={listing} /> : <PatternTable listing={listing} />}
      {failure !== '' && (
        <p className="explain contested" role="alert">
          {failure}{' '}
          <button type="button" className="link" onClick={again}>
            Begin again
          </button>
        </p>
      )}
      {next !== null && (
        <button type="button" className="button" disabled={isBusy} onClick={more}>
          {isBusy ? 'Looking …' : `More: ${patterns.length} of ${total} are shown`}
        </button>
      )}
    </>
  );
}

/** The view. */
export default function RepeatsView() {
  const asked = useListing();
  const { listing } = asked;
  return (
    <div className="sheet repeats">
      <h2>
        What repeats{' '}
        {listing !== null && (
          <span className="quiet">
            {sayNumber(listing.total, 'pattern')} in {sayCount(allCases(listing), 'case')}
          </span>
        )}
      </h2>
      <p className="caveat">
        A pattern is what two or more cases are reported to share, and nothing can be added to it without
        losing a case. {listing?.caveat}
      </p>
      <Corrections />
      <Ordering />
      <LeaveOut listed={listing?.patterns ?? []} />
      <Found asked={asked} />
    </div>
  );
}
