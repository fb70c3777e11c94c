/** Words from elsewhere, made fit to be shown on a terminal in one line. */

/** White space as one space, no control characters, no more than `length` characters. */
export function shown(words: string, length = 120): string {
  const line = words.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  return line.length > length ? `${line.slice(0, length)}…` : line;
}
