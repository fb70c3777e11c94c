/** What the listed patterns share, as a table: a row for each thing, a column for each case. */
import { useMemo } from 'react';
import type { Leg } from '../../api/patterns.ts';
import { CaseName } from '../../panels/repeats/CaseName.tsx';
import { Sure } from '../../panels/repeats/Sure.tsx';
import { gridOf } from '../../repeats/grid.ts';
import type { Listing } from '../../repeats/useListing.ts';
import { allCases, baseRate, featureName, featurePart } from '../../repeats/words.ts';
import { sameSelection } from '../../state/selection.ts';
import { useCommands, useRefrain } from '../../state/react.ts';
import { capital } from '../../words/node-type.ts';

function Cell({ leg, what }: { readonly leg: Leg; readonly what: string }) {
  const { select } = useCommands();
  const selection = { on: 'evidence', keys: leg.statements } as const;
  const isChosen = useRefrain((state) => sameSelection(state.selection, selection));
  return (
    <td data-chosen={isChosen}>
      <button
        type="button"
        className="cell"
        title={`${what}, ${leg.case.name}: open what it rests on`}
        onClick={() => select(selection)}
      >
        <Sure mark={leg} />
      </button>
    </td>
  );
}

/** The table; empty cells are what is not known. */
export function PatternTable({ listing }: { readonly listing: Listing }) {
  const { select } = useCommands();
  const { cases, rows } = useMemo(() => gridOf(listing.patterns), [listing.patterns]);
  return (
    <div className="scroll grid" tabIndex={0} role="region" aria-label="Cases by features">
      <table>
        <caption className="only-read">
          What the patterns listed share, by case. An empty cell is what is not known.
        </caption>
        <thead>
          <tr>
            <th scope="col">Shared</th>
            {cases.map((each) => (
              <th key={each.id} scope="col">
                <button type="button" className="link" onClick={() => select({ on: 'node', id: each.id })}>
                  <CaseName of={each} />
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ feature, cells }) => (
            <tr key={feature.id} data-feature={feature.id}>
              <th scope="row">
                {feature.exact && <span className="part">{capital(featurePart(feature))}</span>}
                <span className={feature.exact ? '' : 'kind'}>
                  {feature.exact ? featureName(feature) : capital(feature.says)}
                </span>
                <span className="part">{baseRate(feature, allCases(listing))}</span>
              </th>
              {cells.map((leg, index) =>
                leg === null ? (
                  <td key={cases[index]?.id} className="unknown">
                    <span className="only-read">not known</span>
                  </td>
                ) : (
                  <Cell key={leg.case.id} leg={leg} what={feature.says} />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
