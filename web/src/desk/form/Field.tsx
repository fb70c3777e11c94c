/** A field with its label, and what the gate has against it. */
import { useId, type ReactNode } from 'react';

/** What a control takes from its field. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean | undefined;
}

/** A field. `children` draws the control. */
export function Field(props: {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly reasons?: readonly string[] | undefined;
  readonly children: (control: ControlProps) => ReactNode;
}) {
  const { label, hint, reasons = [], children } = props;
  const id = useId();
  const described = [
    ...(hint === undefined ? [] : [`${id}-hint`]),
    ...(reasons.length === 0 ? [] : [`${id}-why`]),
  ];
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        'aria-describedby': described.length === 0 ? undefined : described.join(' '),
        'aria-invalid': reasons.length > 0 || undefined,
      })}
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {reasons.length > 0 && (
        <ul className="why" id={`${id}-why`}>
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
