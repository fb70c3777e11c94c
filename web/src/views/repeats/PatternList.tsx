/** Patterns in words, each with its cases, its voices and its doubts. */
import type { Count } from '../../../../server/count.ts';
import type { Pattern } from '../../api/patterns.ts';
import { CaseName } from '../../panels/repeats/CaseName.tsx';
import type { Listing } from '../../repeats/useListing.ts';
import { allCases, chanceInWords, featureName, featurePart, titleOf, voicesOf } from '../../repeats/words.ts';
import { useCommands, useRefrain } from '../../state/react.ts';
import { capital } from '../../words/node-type.ts';

function Title({ pattern }: { readonly pattern: Pattern }) {
  const { exact, kinds } = titleOf(pattern);
  return (
    <>
      {exact}
      {kinds !== '' && (
        <span className="kind">
          {exact === '' ? '' : ', '}
          {kinds}
        </span>
      )}
    </>
  );
}

/** "judge Yernar Kassymbekov; defendants …": which things are the very same. */
function Names({ pattern }: { readonly pattern: Pattern }) {
  const parts = new Map<string, string[]>();
  for (const { feature } of pattern.features)
    if (feature.exact)
      parts.set(featurePart(feature), [...(parts.get(featurePart(feature)) ?? []), featureName(feature)]);
  if (parts.size === 0) return null;
  return (
    <dl className="names">
      {[...parts].map(([part, names]) => (
        <div key={part}>
          <dt>{capital(part)}</dt>
          <dd>{names.join(', ')}</dd>
        </div>
      ))}
    </dl>
  );
}

function Entry({ pattern, all }: { readonly pattern: Pattern; readonly all: Count }) {
  const { select, drawPattern } = useCommands();
  const isChosen = useRefrain(
    (state) => state.selection?.on === 'pattern' && state.selection.id === pattern.id,
  );
  const { id, cases, casesInWords, yearsInWords, restsOn, fragile, unsure } = pattern;
  return (
    <li className="pattern" data-pattern={id} data-chosen={isChosen}>
      <h3>
        <button type="button" className="link" onClick={() => select({ on: 'pattern', id })}>
          <Title pattern={pattern} />
        </button>
      </h3>
      <p>
        {capital([casesInWords, yearsInWords].filter(Boolean).join(', '))}:{' '}
        {cases.map((each, index) => (
          <span key={each.id}>
            {index > 0 && ', '}
            <CaseName of={each} />
          </span>
        ))}
        . {voicesOf(pattern)}.
      </p>
      <Names pattern={pattern} />
      <p className="small chance">{chanceInWords(pattern, all)}</p>
      <div className="foot">
        {fragile && (
          <span className="badge plain">
            fragile: gone without{' '}
            {restsOn.length === 1 ? 'one source' : `any one of ${restsOn.length} sources`}
          </span>
        )}
        {unsure.length > 0 && <span className="badge plain">unsure: hangs on an open judgement</span>}
        <button
          type="button"
          className="button"
          aria-label={`Draw it: ${pattern.title}`}
          onClick={() => void drawPattern(id)}
        >
          Draw it
        </button>
      </div>
    </li>
  );
}

/** The list. */
export function PatternList({ listing }: { readonly listing: Listing }) {
  return (
    <ol className="patterns">
      {listing.patterns.map((pattern) => (
        <Entry key={pattern.id} pattern={pattern} all={allCases(listing)} />
      ))}
    </ol>
  );
}
