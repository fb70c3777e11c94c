/** An end of a claim: which entity, how the text refers to it, and whether the reviewer resolved it. */
import type { EntityView } from '../../../../seed/review/desk/wire.ts';
import { Field } from './Field.tsx';
import { type EndFields, NEW } from './fields.ts';

/** The field. */
export function EndField(props: {
  readonly label: string;
  readonly end: EndFields;
  readonly entities: readonly EntityView[];
  /** The types that it may have; null for any. */
  readonly types: readonly string[] | null;
  readonly allTypes: readonly string[];
  readonly reasons: readonly string[];
  readonly isResolved: boolean;
  /** Words that are chosen in the text, for a name. */
  readonly quote: string;
  readonly onChange: (end: EndFields) => void;
  readonly onResolve: (isResolved: boolean) => void;
}) {
  const { label, end, entities, types, allTypes, reasons, isResolved, quote, onChange, onResolve } = props;
  const fitting = entities.filter((e) => types === null || types.includes(e.type) || e.key === end.key);
  const set = (more: Partial<EndFields>): void => onChange({ ...end, ...more });
  const isNew = end.key === NEW;
  const offered = types ?? allTypes;
  return (
    <fieldset className="end">
      <legend>{label}</legend>
      <Field label="Which" reasons={reasons}>
        {(control) => (
          <select {...control} value={end.key} onChange={(event) => set({ key: event.target.value })}>
            <option value="">Choose …</option>
            {fitting.map(({ key, name, type }) => (
              <option key={key} value={key}>
                {name} ({type})
              </option>
            ))}
            <option value={NEW}>New …</option>
          </select>
        )}
      </Field>
      {isNew && (
        <>
          <Field
            label={end.isLabel ? 'What we call it' : 'Its name, as it stands in the text'}
            hint={end.isLabel ? 'Shown in square brackets, since the text gives no name.' : undefined}
          >
            {(control) => (
              <input
                {...control}
                value={end.name}
                placeholder={quote.length < 40 ? quote : ''}
                onChange={(event) => set({ name: event.target.value })}
              />
            )}
          </Field>
          {offered.length > 1 && (
            <Field label="Type">
              {(control) => (
                <select {...control} value={end.type} onChange={(event) => set({ type: event.target.value })}>
                  <option value="">Choose …</option>
                  {offered.map((type) => (
                    <option key={type}>{type}</option>
                  ))}
                </select>
              )}
            </Field>
          )}
          <label className="tick">
            <input
              type="checkbox"
              checked={end.isLabel}
              onChange={(event) => set({ isLabel: event.target.checked })}
            />
            The text gives it no name
          </label>
        </>
      )}
      <Field
        label="As the text has it here"
        hint="Only where the name itself does not stand in the words: “it”, “she”."
      >
        {(control) => (
          <input {...control} value={end.as} onChange={(event) => set({ as: event.target.value })} />
        )}
      </Field>
      {(isResolved || reasons.length > 0 || isNew) && (
        <label className="tick">
          <input type="checkbox" checked={isResolved} onChange={(event) => onResolve(event.target.checked)} />
          Resolved: the text means this one, though it is not named here
        </label>
      )}
    </fieldset>
  );
}
