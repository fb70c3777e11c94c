/** What a claim says: its kind, found among those of the model by what they say. */
import type { DeskView } from '../../../../seed/review/desk/wire.ts';
import { Field } from './Field.tsx';

/** The field. */
export function KindField(props: {
  readonly desk: DeskView;
  readonly kind: string;
  readonly hint: string | undefined;
  readonly reasons: readonly string[];
  readonly onChange: (kind: string) => void;
}) {
  const { desk, kind, hint, reasons, onChange } = props;
  const entities = [...new Set(desk.attributes.map((a) => a.entity))];
  return (
    <Field label="What it says" hint={hint} reasons={reasons}>
      {(control) => (
        <select
          {...control}
          value={kind}
          onChange={(event) => onChange(event.target.value)}
          autoFocus={kind === ''}
        >
          <option value="">Choose …</option>
          <optgroup label="One thing to another">
            {desk.relationships.map((r) => (
              <option key={r.kind} value={r.kind}>
                {[...new Set(r.ends.map((e) => e.from))].join(' or ')} {r.says}{' '}
                {[...new Set(r.ends.map((e) => e.to))].join(' or ')}
              </option>
            ))}
          </optgroup>
          {entities.map((entity) => (
            <optgroup key={entity} label={`Of a ${entity}`}>
              {desk.attributes
                .filter((a) => a.entity === entity)
                .map((a) => (
                  <option key={a.kind} value={a.kind}>
                    {entity} {a.says} …
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  );
}
