/** Qualifiers and values in words. */
import type { Qualifier } from '../api/line.ts';
import { words } from './certainty.ts';

const isConstant = (text: string): boolean => /^[A-Z][A-Z_]+$/.test(text);
const DURATION = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(\d+)H)?$/;

function duration(text: string): string | null {
  const match = DURATION.exec(text);
  if (match === null || text === 'P') return null;
  return ['year', 'month', 'day', 'hour']
    .flatMap((unit, index) => {
      const number = match[index + 1];
      return number === undefined ? [] : [`${number} ${unit}${number === '1' ? '' : 's'}`];
    })
    .join(' ');
}

/** "house arrest", "1 year", "yes": a value as people say it. */
export function valueInWords(value: string): string {
  if (value === 'true' || value === 'false') return value === 'true' ? 'yes' : 'no';
  if (isConstant(value)) return value.toLowerCase().replaceAll('_', ' ');
  return duration(value) ?? value;
}

/** A qualifier: the words of the source as they are, everything else with its name. */
export function qualifierInWords({ name, value }: Qualifier, isDigest: boolean): string {
  if (name === 'as') return words(value, isDigest);
  if (name === 'grade') return `${valueInWords(value)} penalty`;
  const label = { lengthAtMost: 'at most', length: 'for', title: '' }[name] ?? `${name}:`;
  return `${label} ${valueInWords(value)}`.trim();
}
