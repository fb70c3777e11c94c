/** Words as part of a regular expression. */

/** Each word once, longest first, so that none hides a longer one that begins with it. */
export const longestFirst = (all: readonly string[]): string[] =>
  [...new Set(all)].sort((a, b) => b.length - a.length);

/** The words as alternatives of a regular expression, longest first, white space as it comes. */
export const anyOf = (all: readonly string[]): string =>
  longestFirst(all)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+'))
    .join('|');
