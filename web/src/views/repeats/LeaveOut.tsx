/** What a reader may leave out before looking for what repeats; patterns follow at once. */
import { useId, useState } from 'react';
import type { Pattern } from '../../api/patterns.ts';
import { isSince, leavesOut, NOTHING_LEFT_OUT, writeLeaving } from '../../repeats/leaving.ts';
import { useCommands, useRefrain } from '../../state/react.ts';
import { ATTRIBUTES, KINDS } from '../../generated/model.ts';
import { dateInWords } from '../../words/date.ts';
import type { SourceCard } from '../../api/statement.ts';
import { capital } from '../../words/node-type.ts';

const SAYS = new Map<string, string>([...KINDS, ...ATTRIBUTES].map(({ kind, says }) => [kind, says]));

/** "judge", "any measure": how the patterns call what this relationship gives. */
function nameOf(kind: string, listed: readonly Pattern[]): string {
  const feature = listed
    .flatMap(({ features }) => features)
    .find((each) => each.feature.kind === kind)?.feature;
  if (feature === undefined) return SAYS.get(kind) ?? kind;
  return feature.exact
    ? (feature.says.split(': ')[0] ?? kind)
    : feature.says.replace(/^any (.*) of the kind .*$/, '$1');
}

const toggled = (list: readonly string[], item: string): readonly string[] =>
  list.includes(item) ? list.filter((each) => each !== item) : [...list, item];

function Check(props: {
  readonly label: React.ReactNode;
  readonly isOn: boolean;
  readonly onChange: () => void;
}) {
  return (
    <label className="check">
      <input type="checkbox" checked={props.isOn} onChange={props.onChange} />
      <span>{props.label}</span>
    </label>
  );
}

/** A source without a link, which has no place in the label of a box to tick. */
function Document({ source }: { readonly source: SourceCard }) {
  const { title, language, publisher, published } = source;
  const rest = [publisher, published === null ? null : dateInWords(published)].filter(
    (part) => part !== null,
  );
  return (
    <>
      <cite lang={language}>{title}</cite> <span className="small quiet">{rest.join(', ')}</span>
    </>
  );
}

function Since() {
  const { leaving } = useRefrain((state) => state.repeats);
  const { repeat } = useCommands();
  const [text, setText] = useState(leaving.since ?? '');
  const hint = useId();
  const isGood = text.trim() === '' || isSince(text.trim());
  const set = (next: string): void => {
    setText(next);
    const since = next.trim() === '' ? undefined : next.trim();
    if (since === undefined || isSince(since)) repeat({ leaving: { ...leaving, since } });
  };
  return (
    <label className="since">
      Everything before{' '}
      <input
        type="text"
        inputMode="numeric"
        placeholder="2020-06"
        autoComplete="off"
        value={text}
        aria-invalid={!isGood}
        aria-describedby={hint}
        onChange={(event) => set(event.target.value)}
      />{' '}
      <span id={hint} className="small quiet">
        {isGood ? 'a year, a month or a day' : 'write it like 2020, 2020-06 or 2020-06-21'}
      </span>
    </label>
  );
}

function Lists({ listed }: { readonly listed: readonly Pattern[] }) {
  const { leaving } = useRefrain((state) => state.repeats);
  const sources = useRefrain((state) => state.summary?.sources) ?? [];
  const { repeat } = useCommands();
  const { withoutSources, withoutKinds } = leaving;
  const [known, setKnown] = useState<readonly string[]>([]);
  const here = [
    ...listed.flatMap(({ features }) => features.map(({ feature }) => feature.kind)),
    ...withoutKinds,
  ];
  const fresh = [...new Set(here)].filter((kind) => !known.includes(kind));
  // What has been in the list stays, so that it does not move under the reader's hand.
  if (fresh.length > 0) setKnown([...known, ...fresh].sort());
  return (
    <>
      <fieldset>
        <legend>What rests on a source</legend>
        {sources.map((source) => (
          <Check
            key={source.id}
            label={<Document source={source} />}
            isOn={withoutSources.includes(source.id)}
            onChange={() =>
              repeat({ leaving: { ...leaving, withoutSources: toggled(withoutSources, source.id) } })
            }
          />
        ))}
      </fieldset>
      <fieldset>
        <legend>A kind of thing to share</legend>
        <div className="columns">
          {known.map((kind) => (
            <Check
              key={kind}
              label={nameOf(kind, listed)}
              isOn={withoutKinds.includes(kind)}
              onChange={() => repeat({ leaving: { ...leaving, withoutKinds: toggled(withoutKinds, kind) } })}
            />
          ))}
        </div>
      </fieldset>
    </>
  );
}

/** The panel; closed as long as nothing is left out. */
export function LeaveOut({ listed }: { readonly listed: readonly Pattern[] }) {
  const { leaving } = useRefrain((state) => state.repeats);
  const { repeat } = useCommands();
  const number = writeLeaving(leaving).length;
  const [isFirstOpen] = useState(number > 0);
  const flags = [
    ['withoutHedged', 'hedged claims', '“as far as we know”'],
    ['withoutAttributed', 'attributed claims', 'a document quotes somebody'],
    ['withoutInferred', 'inferred claims', 'a reviewer concludes it'],
    ['withoutContested', 'contested claims', 'speakers contradict each other'],
  ] as const;
  return (
    <details className="leave" open={isFirstOpen}>
      <summary>Leave out …{number > 0 && <b> {number} left out</b>}</summary>
      <fieldset>
        <legend>How sure, who says it, how it is known</legend>
        {flags.map(([flag, label, sub]) => (
          <Check
            key={flag}
            label={
              <>
                {capital(label)} <span className="small quiet">{sub}</span>
              </>
            }
            isOn={leaving[flag]}
            onChange={() => repeat({ leaving: { ...leaving, [flag]: !leaving[flag] } })}
          />
        ))}
        <Since key={leaving === NOTHING_LEFT_OUT ? 'none' : 'some'} />
      </fieldset>
      <Lists listed={listed} />
      {leavesOut(leaving) && (
        <button type="button" className="button" onClick={() => repeat({ leaving: NOTHING_LEFT_OUT })}>
          Leave nothing out
        </button>
      )}
    </details>
  );
}
