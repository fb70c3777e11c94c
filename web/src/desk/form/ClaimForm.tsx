/** The form for a claim: a new one on chosen words, or one that is changed. The gate answers while it is filled in. */
import { useEffect, useRef, useState, type SyntheticEvent } from 'react';
import type { DeskView, Reason, SourceView } from '../../../../seed/review/desk/wire.ts';
import { useDesk, useSession } from '../state/react.ts';
import type { Editing } from '../state/store.ts';
import { anchor } from '../text/anchor.ts';
import { EndField } from './EndField.tsx';
import { Field } from './Field.tsx';
import { draftOf, type Fields, fieldsOf, kindOf, typesFor } from './fields.ts';
import { KindField } from './KindField.tsx';
import { fieldOf, inTerms, isOfWords } from './reasons.ts';
import { VoiceFields } from './VoiceFields.tsx';
import { ValueField } from './ValueField.tsx';

const PAUSE = 350;

/** Asks the gate after each pause in writing. */
function useGate(editing: Editing, fields: Fields, desk: DeskView) {
  const session = useSession();
  const [reasons, setReasons] = useState<readonly Reason[]>([]);
  useEffect(() => {
    if (fields.kind === '') return;
    let isLatest = true;
    const timer = setTimeout(() => {
      const { draft, entities } = draftOf(fields, editing.draft, desk);
      session
        .attempt(editing, draft, entities)
        .then((found) => {
          if (isLatest) setReasons(found);
        })
        .catch(() => undefined);
    }, PAUSE);
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [session, editing, fields, desk]);
  return [reasons, setReasons] as const;
}

const shownFields = (fields: Fields, desk: DeskView): ReadonlySet<string> => {
  const kind = kindOf(desk, fields.kind);
  return new Set([
    ...['kind', 'from', 'quote', 'context', 'hedge', 'by', 'when', 'inCase'],
    ...(kind?.is === 'relationship'
      ? ['to', ...kind.qualifiers.map((q) => `qualifiers.${q.name}`)]
      : ['value']),
  ]);
};

/** The form. */
export function ClaimForm(props: {
  readonly editing: Editing;
  readonly desk: DeskView;
  readonly source: SourceView;
}) {
  const { editing, desk, source } = props;
  const session = useSession();
  const chosen = useDesk((state) => state.chosen);
  const [fields, setFields] = useState(() => fieldsOf(editing.draft));
  const [isSending, setSending] = useState(false);
  const [reasons, setReasons] = useGate(editing, fields, desk);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('select, input')?.focus();
    form.current?.scrollIntoView({ block: 'start' });
  }, []);
  const set = (more: Partial<Fields>): void => setFields((now) => ({ ...now, ...more }));
  const kind = kindOf(desk, fields.kind);
  const shown = shownFields(fields, desk);
  const at = (field: string): readonly string[] =>
    reasons.filter((r) => fieldOf(r, shown) === field).map((r) => inTerms(r.reason));
  const resolve = (part: Fields['resolved'][number], isResolved: boolean): void =>
    set({ resolved: isResolved ? [...fields.resolved, part] : fields.resolved.filter((r) => r !== part) });
  const chosenWords = chosen === null ? null : source.text.slice(chosen.span.start, chosen.span.end);

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (isSending) return;
    setSending(true);
    const { draft, entities } = draftOf(fields, editing.draft, desk);
    session
      .submit(editing, draft, entities)
      .then(setReasons)
      .catch((error: unknown) =>
        setReasons([
          { part: '', reason: error instanceof Error ? error.message : 'Something went wrong here.' },
        ]),
      )
      .finally(() => setSending(false));
  };

  const entityEnd = (end: 'from' | 'to', label: string) => (
    <EndField
      label={label}
      end={fields[end]}
      entities={source.entities}
      types={typesFor(kind, end)}
      allTypes={desk.entityTypes.map((t) => t.type)}
      reasons={at(end)}
      isResolved={fields.resolved.includes(end)}
      quote={fields.quote}
      onChange={(next) => set({ [end]: next })}
      onResolve={(isResolved) => resolve(end, isResolved)}
    />
  );

  return (
    <form
      ref={form}
      className="claim-form"
      aria-label={editing.claim === null ? 'New claim' : 'Change the claim'}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') session.leave();
        else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event);
        else return;
        event.stopPropagation();
      }}
    >
      <h2>{editing.claim === null ? 'New claim' : 'Change the claim'}</h2>
      {at('').length > 0 && (
        <ul className="why" role="alert">
          {at('').map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      <Field label="The words it rests on" reasons={at('quote')}>
        {(control) => (
          <textarea
            {...control}
            rows={3}
            lang={source.language}
            value={fields.quote}
            onChange={(event) => set({ quote: event.target.value })}
          />
        )}
      </Field>
      {chosen !== null && chosenWords !== null && chosenWords !== fields.quote && (
        <div className="buttons">
          <button
            type="button"
            className="button"
            onClick={() => set({ prefix: undefined, suffix: undefined, ...anchor(source.text, chosen.span) })}
          >
            Rest it on the chosen words
          </button>
          <button
            type="button"
            className="button"
            onClick={() => set({ context: [...fields.context, chosenWords] })}
          >
            Read it together with them
          </button>
        </div>
      )}
      <KindField
        desk={desk}
        kind={fields.kind}
        hint={kind?.description}
        reasons={at('kind')}
        onChange={(next) => set({ kind: next })}
      />
      {entityEnd('from', kind?.is === 'attribute' ? `The ${kind.entity}` : 'From')}
      {kind?.is === 'relationship' && entityEnd('to', 'To')}
      {kind?.is === 'attribute' && (
        <ValueField
          label={`What it ${kind.says}`}
          description={kind.description}
          type={kind.type}
          value={fields.value}
          reasons={at('value')}
          onChange={(value) => set({ value })}
        />
      )}
      {kind?.is === 'relationship' &&
        kind.qualifiers.map(({ name, description, type }) => (
          <ValueField
            key={name}
            label={name}
            description={description}
            type={type}
            value={fields.qualifiers[name] ?? ''}
            reasons={at(`qualifiers.${name}`)}
            onChange={(value) => set({ qualifiers: { ...fields.qualifiers, [name]: value } })}
          />
        ))}
      {(reasons.some(isOfWords) || fields.resolved.includes('words')) && (
        <label className="tick">
          <input
            type="checkbox"
            checked={fields.resolved.includes('words')}
            onChange={(event) => resolve('words', event.target.checked)}
          />
          Put in our words: the text says it otherwise
        </label>
      )}
      <VoiceFields fields={fields} source={source} at={at} set={set} resolve={resolve} />
      <div className="buttons end-of-form">
        <button type="submit" className="button primary" disabled={isSending}>
          {editing.claim === null ? 'Add it' : 'Save and accept'}
        </button>
        <button type="button" className="button" onClick={() => session.leave()}>
          Leave it
        </button>
      </div>
    </form>
  );
}
