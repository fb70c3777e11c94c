/** Finds the words of a quote in a text: exactly, but for the length of white space. */

/** Runs of white space as one space, none at the ends. */
export const squash = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Where a quote stands: UTF-16 offsets into the text, end exclusive, and the rest of its paragraph around it. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
}

/** A stretch of text: UTF-16 offsets, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What a search for a quote gives. */
export type Found =
  | { readonly found: 'once'; readonly place: Place }
  /** `nearest`: words that it may have been meant to be; `meant`: where they stand. */
  | { readonly found: 'never'; readonly nearest: string | null; readonly meant: Stretch | null }
  | { readonly found: 'often'; readonly times: number };

/** A text prepared for many searches. */
export interface QuotableText {
  readonly text: string;
  /** @param prefix text right before the quote, @param suffix right after it, to tell several occurrences apart */
  find(quote: string, prefix?: string, suffix?: string): Found;
  /** Whether a name stands in the text as whole words. */
  names(name: string): boolean;
}

const letter = /[\p{L}\p{N}]/u;

/** Whether `name` stands in `text` as whole words, white space squashed. */
export const standsIn = (name: string, text: string): boolean => standsInSquashed(squash(name), squash(text));

function standsInSquashed(what: string, where: string): boolean {
  for (let at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + 1)) {
    const inside = letter.test(where.charAt(at - 1)) && letter.test(what.charAt(0));
    const next = where.charAt(at + what.length);
    // The text may run sentences together ("Tolganay.As"), never letters of two words.
    if (!inside && !(letter.test(next) && letter.test(what.slice(-1)))) return true;
  }
  return false;
}

function paragraphAround(text: string, start: number, end: number): Place {
  const from = text.lastIndexOf('\n\n', start);
  const to = text.indexOf('\n\n', end);
  const before = text.slice(from < 0 ? 0 : from + 2, start).replace(/^\n+/u, '');
  return { start, end, before, after: text.slice(end, to < 0 ? undefined : to).replace(/\n+$/u, '') };
}

/** Squashes a text and remembers where each kept character came from. */
function squashWithOffsets(text: string): { flat: string; offsets: Int32Array } {
  const offsets = new Int32Array(text.length + 1);
  let flat = '';
  let last = 0;
  for (const part of text.matchAll(/\S+/gu)) {
    if (flat !== '') {
      offsets[flat.length] = last;
      flat += ' ';
    }
    for (let i = 0; i < part[0].length; i += 1) offsets[flat.length + i] = part.index + i;
    flat += part[0];
    last = part.index + part[0].length;
  }
  offsets[flat.length] = last;
  return { flat, offsets };
}

/** The longest beginning of the quote that stands in the text, at least three words, with what follows it there. */
function nearest(flat: string, offsets: Int32Array, quote: string) {
  const parts = quote.split(' ');
  for (let count = parts.length - 1; count >= 3; count -= 1) {
    const at = flat.indexOf(parts.slice(0, count).join(' '));
    if (at < 0) continue;
    const enough = at + quote.length + 12;
    const end = enough >= flat.length ? flat.length : flat.lastIndexOf(' ', enough);
    const last = Math.min(end, at + quote.length) - 1;
    return {
      nearest: flat.slice(at, end),
      meant: { start: offsets[at] ?? 0, end: (offsets[last] ?? 0) + 1 },
    };
  }
  return { nearest: null, meant: null };
}

/** Prepares a text for searches. */
export function quotable(text: string): QuotableText {
  const { flat, offsets } = squashWithOffsets(text);
  // Many claims rest on one sentence.
  const known = new Map<string, Found>();
  function find(quote: string, prefix = '', suffix = ''): Found {
    const asked = JSON.stringify([quote, prefix, suffix]);
    const found = known.get(asked) ?? search(quote, prefix, suffix);
    known.set(asked, found);
    return found;
  }
  function search(quote: string, prefix: string, suffix: string): Found {
    const what = squash(quote);
    const [pre, post] = [squash(prefix), squash(suffix)];
    const places: number[] = [];
    for (let at = flat.indexOf(what); at >= 0 && what !== ''; at = flat.indexOf(what, at + 1)) {
      const fits =
        // One space at most stands between, for white space is squashed.
        (pre === '' ||
          flat
            .slice(Math.max(0, at - pre.length - 1), at)
            .trimEnd()
            .endsWith(pre)) &&
        (post === '' ||
          flat
            .slice(at + what.length, at + what.length + post.length + 1)
            .trimStart()
            .startsWith(post));
      if (fits) places.push(at);
    }
    const [first] = places;
    if (first === undefined) return { found: 'never', ...nearest(flat, offsets, what) };
    if (places.length > 1) return { found: 'often', times: places.length };
    const start = offsets[first] ?? 0;
    const end = (offsets[first + what.length - 1] ?? 0) + 1;
    return { found: 'once', place: paragraphAround(text, start, end) };
  }
  return { text, find, names: (name) => standsInSquashed(squash(name), flat) };
}
