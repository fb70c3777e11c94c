/** Cuts a paragraph down to the sentences in which a quote stands. */

/** The text around a quote, and whether some of the paragraph is left out on either side. */
export interface Excerpt {
  readonly before: string;
  readonly after: string;
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

const START = /(?:[.!?…]["”»)]*\s+|\n\s*)(?=\S)/g;
const END = /[.!?…]["”»)]*(?=\s|$)/;

/** The excerpt. A quote that is itself whole sentences takes nothing of its neighbours. */
export function excerpt(before: string, quote: string, after: string): Excerpt {
  const starts = [...(before + quote).matchAll(START)].map((match) => match.index + match[0].length);
  const from = Math.max(0, ...starts.filter((start) => start <= before.length));
  const isComplete = /[.!?…]["”»)]*\s*$/.test(quote);
  const end = isComplete ? null : END.exec(after);
  const to = isComplete ? 0 : end === null ? after.length : end.index + end[0].length;
  return {
    before: before.slice(from),
    after: after.slice(0, to),
    cutBefore: before.slice(0, from).trim() !== '',
    cutAfter: after.slice(to).trim() !== '',
  };
}
