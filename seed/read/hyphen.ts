/** Words that a line's end divided: joined again, but where the hyphen is the word's own. */

/** Beginnings that stand before a hyphen of their own. */
const KEEPS = new Set(
  (
    'ex self non co anti pro pre post semi quasi well so half all vice cross north south east west mid three two one four ' +
    'five six seven eight nine ten twenty thirty forty fifty экс вице по кое во контр пресс онлайн онлайн интернет ' +
    'социально общественно уголовно военно северо южно восточно западно'
  ).split(' '),
);

/** How a text spells compounds elsewhere. */
export interface Spelling {
  has(word: string): boolean;
}

/** Every word and compound of a text's lines, lower case. */
export const spellingOf = (lines: Iterable<string>): Spelling => {
  const words = new Set<string>();
  for (const line of lines)
    for (const [word] of line.matchAll(/[\p{L}\p{M}]+(?:[-‐‑][\p{L}\p{M}]+)*/gu))
      words.add(word.toLowerCase());
  return words;
};

/**
 * Joins two lines.
 * @param spelling how the text spells the word where no line's end divides it
 */
export function joinLines(first: string, second: string, spelling: Spelling): string {
  const end = /([\p{L}\p{M}]+)([-‐‑\u00AD])$/u.exec(first);
  const [start] = /^[\p{L}\p{M}]+/u.exec(second) ?? [];
  const [, left, hyphen] = end ?? [];
  if (left === undefined || start === undefined) return `${first} ${second}`;
  const bare = first.slice(0, -1) + second;
  if (hyphen === '\u00AD') return bare;
  const kept = first + second;
  if (/^\p{Lu}/u.test(start)) return kept;
  if (spelling.has(`${left}${start}`.toLowerCase())) return bare;
  if (spelling.has(`${left}-${start}`.toLowerCase())) return kept;
  return KEEPS.has(left.toLowerCase()) ? kept : bare;
}
