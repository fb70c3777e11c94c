/** Writes one value as YAML, in the quotes that the formatter would choose. */

/** Words that YAML, of one version or another, reads as something else than text. */
const RESERVED = new Set(['true', 'false', 'null', 'yes', 'no', 'on', 'off', 'y', 'n', 'inf', 'nan']);

const PLAIN = /^\p{L}(?:[\p{L}\p{N} _./()-]*[\p{L}\p{N}.)])?$/u;
const INVISIBLE = /[\p{C}\u2028\u2029]/u;
const INVISIBLE_ALL = new RegExp(INVISIBLE, 'gu');

/** As `\u0007` or `\U0001F600`: what cannot be seen is written so that it can. */
function escaped(char: string): string {
  const code = (char.codePointAt(0) ?? 0).toString(16);
  return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`;
}

/**
 * A scalar on one line, fit for block and flow style.
 * @param value text is quoted where it would else be read as something else
 */
export function scalar(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value);
  if (PLAIN.test(value) && !RESERVED.has(value.toLowerCase())) return value;
  if (INVISIBLE.test(value)) return JSON.stringify(value).replace(INVISIBLE_ALL, escaped);
  const isDouble = value.includes("'") && !value.includes('"') && !value.includes('\\');
  return isDouble ? `"${value}"` : `'${value.replaceAll("'", "''")}'`;
}
