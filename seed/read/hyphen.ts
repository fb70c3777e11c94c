/** Words that a line's end divided: joined again, but where the hyphen is the word's own. */

/** Beginnings that stand before a hyphen of their own. */
const KEEPS = new Set(
  (
    'ex self non co anti pro pre post semi quasi well so half all vice cross north south east west mid three two one four ' +
    'five six seven eight nine ten twenty thirty forty fifty экс вице по кое во контр пресс онлайн интернет ' +
    'социально общественно уголовно военно северо южно восточно западно'
  ).split(' '),
);

/** How a text spells compounds elsewhere. */
export interface Spelling {
  /** Whether a word stands there, at least so many times. */
  has(word: string, times?: number): boolean;
}

/** Every word and compound of a text's lines. */
export function spellingOf(lines: Iterable<string>): Spelling {
  const words = new Map<string, number>();
  for (const line of lines)
    for (const [word] of line.matchAll(/[\p{L}\p{M}]+(?:[-‐‑][\p{L}\p{M}]+)*/gu)) {
      const known = word.toLowerCase();
      words.set(known, (words.get(known) ?? 0) + 1);
    }
  return { has: (word, times = 1) => (words.get(word) ?? 0) >= times };
}

/**
 * Joins lines.
 * @param spelling how the text spells a word where no line's end divides it
 * @returns the lines as one, and what stands between them where one goes on in the next
 */
export function joinLines(lines: readonly string[], spelling: Spelling): string {
  return lines
    .map((line, at) => {
      const next = lines[at + 1];
      if (next === undefined) return line;
      const kept = isDivided(line, next, spelling);
      if (kept === null) return `${line} `;
      return kept ? line : line.slice(0, -1);
    })
    .join('');
}

/** Letters of a word that halves without a hyphen may make: of shorter ones ("into") halves are words. */
const LONG = 8;

/** Whether the hyphen at a line's end is the word's own; null when no word is divided there. */
function isDivided(line: string, next: string, spelling: Spelling): boolean | null {
  const [, left, hyphen] = /([\p{L}\p{M}]+)([-‐‑\u00AD]?)$/u.exec(line.toLowerCase()) ?? [];
  const [right] = /^[\p{L}\p{M}]+/u.exec(next.toLowerCase()) ?? [];
  if (left === undefined || right === undefined) return null;
  const whole = left + right;
  if (hyphen === '') {
    // A parser may drop a soft hyphen; two halves that are no words elsewhere and make one are that word.
    const halves = !spelling.has(left, 2) && !spelling.has(right, 2);
    return halves && whole.length >= LONG && spelling.has(whole) ? true : null;
  }
  if (hyphen === '\u00AD') return false;
  if (/^\p{Lu}/u.test(next)) return true;
  if (spelling.has(whole)) return false;
  return spelling.has(`${left}-${right}`) || KEEPS.has(left);
}
