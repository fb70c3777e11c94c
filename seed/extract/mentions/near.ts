/** Runs a costly pattern only near words without which it cannot match, so that a long text costs what those words cost. */

/** How many characters around a word a match may reach. */
interface Reach {
  readonly before: number;
  readonly after: number;
}

/**
 * The matches of a pattern near those of another, in order.
 * @param trigger global; finds the words
 * @param pattern global; may look behind as far as it likes
 */
export function matchesNear(text: string, trigger: RegExp, pattern: RegExp, reach: Reach): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let done = 0;
  let [from, to] = [0, -1];
  const search = (): void => {
    if (to < 0) return;
    // Cut behind only: what a pattern looks back at stays in its sight.
    const seen = text.slice(0, to);
    pattern.lastIndex = Math.max(from, done);
    for (let match = pattern.exec(seen); match !== null; match = pattern.exec(seen)) {
      found.push(match);
      done = pattern.lastIndex;
      if (match[0] === '') pattern.lastIndex += 1;
    }
  };
  for (const { index, 0: word } of text.matchAll(trigger)) {
    const [start, end] = [Math.max(0, index - reach.before), index + word.length + reach.after];
    if (start > to) {
      search();
      from = start;
    }
    to = Math.min(text.length, end);
  }
  search();
  return found;
}
