/** Says beside a field what the gate has against it. */
import type { Reason } from '../../../../seed/review/desk/wire.ts';

/** In the terms of the form; a claims file has others. */
export const inTerms = (reason: string): string =>
  reason
    .replace(
      /: add `as`, `context`, or `resolved: \[\w+\]`$/u,
      ': say how the text refers to it here, add words to read it together with, or mark it as resolved',
    )
    .replace(/; mark it `resolved: \[words\]` where you put it so$/u, ': mark it as put in your words')
    .replace(/: add `prefix` or `suffix`: .*$/su, ': choose more words')
    .replaceAll('`', '');

/** Fields that the form shows under another name. */
const FIELD: Readonly<Record<string, string>> = { prefix: 'quote', suffix: 'quote', status: '' };

/** The field that a reason is shown at: `from`, `qualifiers.as`, or empty for the whole form. */
export function fieldOf({ part, reason }: Reason, shown: ReadonlySet<string>): string {
  if (part === 'qualifiers') {
    const [, name = ''] = /^(\w+): /u.exec(reason) ?? [];
    return shown.has(`qualifiers.${name}`) ? `qualifiers.${name}` : '';
  }
  const field = FIELD[part] ?? part;
  if (shown.has(field)) return field;
  return shown.has(`qualifiers.${field}`) ? `qualifiers.${field}` : '';
}

/** Whether the reviewer's word is enough to lift it. */
export const isOfWords = ({ reason }: Reason): boolean => reason.includes('resolved: [words]');
