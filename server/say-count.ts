/** Counts in words: the same on the page, in the API and in the terminal. Pure. */
import type { Count } from './count.ts';

/** A noun, and its plural where that is no mere s. */
export type Noun = string | readonly [one: string, many: string];

/** "1 case", "3 people". */
export function sayNumber(number: number, noun: Noun): string {
  const [one, many] = typeof noun === 'string' ? [noun, `${noun}s`] : noun;
  return `${number} ${number === 1 ? one : many}`;
}

/** Under which condition there are fewer; "they" are all of them only where one would be left. */
function condition({ count, ifSame }: Count): string {
  if (ifSame === 1) return 'if they are the same';
  return count - ifSame === 1 ? 'if two of them are the same' : 'if some of them are the same';
}

/** "2 cases, or 1 if they are the same"; "7 cases, or 6 if two of them are the same". */
export function sayCount(of: Count, noun: Noun): string {
  const { count, ifSame } = of;
  const all = sayNumber(count, noun);
  return ifSame < count ? `${all}, or ${ifSame} ${condition(of)}` : all;
}

/**
 * "3 of the 7 cases", "3 of the 7 cases in the graph, or 2 of 6 if two of them are the same".
 * @param known of what they are
 */
export function sayShare(part: Count, whole: Count, noun: Noun, known = ''): string {
  const all = [`${part.count} of the ${sayNumber(whole.count, noun)}`, known].filter(Boolean).join(' ');
  if (part.ifSame === part.count && whole.ifSame === whole.count) return all;
  return `${all}, or ${part.ifSame} of ${whole.ifSame} ${condition(whole)}`;
}

/** "7", "7, or 6 if two of them are the same": where the noun stands before. */
export function sayOf(of: Count): string {
  const { count, ifSame } = of;
  return ifSame < count ? `${count}, or ${ifSame} ${condition(of)}` : String(count);
}

/** "7", "7 or 6": where there is room for no more. */
export const sayShort = ({ count, ifSame }: Count): string =>
  ifSame < count ? `${count} or ${ifSame}` : String(count);
