/** A value, of an attribute or a qualifier, in the type that the model gives it. */
import { Field } from './Field.tsx';

interface ValueType {
  readonly name: string;
  readonly values: readonly string[];
}

const inWords = (value: string): string => value.toLowerCase().replaceAll('_', ' ');

/** The field. */
export function ValueField(props: {
  readonly label: string;
  readonly description: string;
  readonly type: ValueType;
  readonly value: string;
  readonly reasons: readonly string[];
  readonly onChange: (value: string) => void;
}) {
  const { label, description, type, value, reasons, onChange } = props;
  const choices = type.name === 'Boolean' ? ['true', 'false'] : type.values;
  return (
    <Field label={label} hint={description} reasons={reasons}>
      {(control) =>
        choices.length > 0 ? (
          <select {...control} value={value} onChange={(event) => onChange(event.target.value)}>
            <option value="">{'–'}</option>
            {choices.map((choice) => (
              <option key={choice} value={choice}>
                {inWords(choice)}
              </option>
            ))}
          </select>
        ) : (
          <input
            {...control}
            inputMode={type.name === 'Int' ? 'numeric' : 'text'}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        )
      }
    </Field>
  );
}
