/** Who says it, how sure, when, in which case, and what it is read together with. */
import type { SourceView } from '../../../../seed/review/desk/wire.ts';
import { Field } from './Field.tsx';
import type { Fields } from './fields.ts';

/** The fields. */
export function VoiceFields(props: {
  readonly fields: Fields;
  readonly source: SourceView;
  readonly at: (field: string) => readonly string[];
  readonly set: (more: Partial<Fields>) => void;
  readonly resolve: (part: 'by' | 'inCase', isResolved: boolean) => void;
}) {
  const { fields, source, at, set, resolve } = props;
  const cases = source.entities.filter((e) => e.type === 'Case');
  return (
    <>
      <Field label="Hedge" hint="The words: “as far as we know”, “allegedly”." reasons={at('hedge')}>
        {(control) => (
          <input {...control} value={fields.hedge} onChange={(event) => set({ hedge: event.target.value })} />
        )}
      </Field>
      <Field label="Who says it" reasons={at('by')}>
        {(control) => (
          <select {...control} value={fields.by} onChange={(event) => set({ by: event.target.value })}>
            <option value="author">The document itself</option>
            <option value="words">Somebody, in the words of the text …</option>
            {source.entities.map(({ key, name, type }) => (
              <option key={key} value={key}>
                {name} ({type})
              </option>
            ))}
          </select>
        )}
      </Field>
      {fields.by !== 'author' && (
        <Field label={fields.by === 'words' ? 'The words for who says it' : 'As the text has it here'}>
          {(control) => (
            <input
              {...control}
              value={fields.byWords}
              onChange={(event) => set({ byWords: event.target.value })}
            />
          )}
        </Field>
      )}
      {(at('by').length > 0 || fields.resolved.includes('by')) && (
        <label className="tick">
          <input
            type="checkbox"
            checked={fields.resolved.includes('by')}
            onChange={(event) => resolve('by', event.target.checked)}
          />
          Resolved: the text means this one
        </label>
      )}
      <label className="tick">
        <input
          type="checkbox"
          checked={fields.isDenied}
          onChange={(event) => set({ isDenied: event.target.checked })}
        />
        The text denies it
      </label>
      <details
        className="more"
        open={[fields.inCase, fields.edtf, fields.said, fields.note, ...fields.context].some(Boolean)}
      >
        <summary>Case, date, context, note</summary>
        <Field label="In which case" reasons={at('inCase')}>
          {(control) => (
            <select
              {...control}
              value={fields.inCase}
              onChange={(event) => set({ inCase: event.target.value })}
            >
              <option value="">None</option>
              {cases.map(({ key, name }) => (
                <option key={key} value={key}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label="Date" hint="2019, 2018-03, 2019-23 (autumn), 2020-08-22/.." reasons={at('when')}>
          {(control) => (
            <input {...control} value={fields.edtf} onChange={(event) => set({ edtf: event.target.value })} />
          )}
        </Field>
        <Field label="Date, in the words of the text">
          {(control) => (
            <input {...control} value={fields.said} onChange={(event) => set({ said: event.target.value })} />
          )}
        </Field>
        <Field label="Read together with" hint="Each on a line of its own." reasons={at('context')}>
          {(control) => (
            <textarea
              {...control}
              rows={2}
              lang={source.language}
              value={fields.context.join('\n')}
              onChange={(event) => set({ context: event.target.value.split('\n') })}
            />
          )}
        </Field>
        <Field label="Note">
          {(control) => (
            <input {...control} value={fields.note} onChange={(event) => set({ note: event.target.value })} />
          )}
        </Field>
      </details>
    </>
  );
}
