/** Finds where a text names what is withheld. */
import { beginsWith, type NameToken } from '../identity/tokens.ts';
import type { Span } from '../text/span.ts';
import type { Called } from './called.ts';
import { capital, hitsOf, type Setting, standing } from './hits.ts';
import { isWord } from './is-word.ts';
import { type TextWord, textWords } from './text-words.ts';

const NOTHING_KNOWN: Setting = { mentioned: false, people: [], others: [] };

/** Whether a text has the whole name of a person, whoever is meant by it. */
export const namesWhole = (text: string, called: Called): boolean =>
  called.person && hitsOf(text, textWords(text), called, NOTHING_KNOWN).whole.size > 0;

function personPlaces(
  text: string,
  words: readonly TextWord[],
  called: Called,
  setting: Setting,
): Set<number> {
  const { of, whole } = hitsOf(text, words, called, setting);
  const namesakes = standing(words, setting.people);
  const things = standing(words, setting.others);
  const surname = (token: NameToken): boolean => called.surnames.some((s) => s.folded === token.folded);
  const borne = setting.people.some((name) =>
    name.some((part) => called.surnames.some((s) => isWord(part, s))),
  );
  const places = new Set(whole);
  of.forEach((hits, at) => {
    if (hits.length === 0 || namesakes.has(at)) return;
    const isSurname = hits.some(surname);
    if (setting.mentioned ? isSurname || !things.has(at) : isSurname && !borne) places.add(at);
  });
  // An initial or a father's name beside a redacted word would tell who it was.
  for (const at of [...places])
    for (const beside of [at - 1, at + 1]) {
      const [word, found] = [words[beside], words[at]];
      if (word === undefined || found === undefined || word.kind === 'word' || !capital(word)) continue;
      const dotted = word.kind === 'patronymic' || text.charAt(word.end) === '.';
      const [left, right] = beside < at ? [word, found] : [found, word];
      if (!dotted && !called.words.some((name) => beginsWith(name, word))) continue;
      if (/^[\s.]{0,3}$/u.test(text.slice(left.end, right.start))) places.add(beside);
    }
  return places;
}

function thingPlaces(words: readonly TextWord[], called: Called, anyCase: boolean): Set<number> {
  const places = new Set<number>();
  for (const name of called.names)
    words.forEach((first, at) => {
      const fits = name.every((part, n) => {
        const word = words[at + n];
        return word !== undefined && isWord(word, part);
      });
      const [part] = name;
      // One word that is a name needs its capital, or "the front" would go with the Front.
      const cased =
        name.length > 1 || anyCase || part === undefined || /^\p{Lu}/u.test(part.raw) === capital(first);
      if (fits && cased) name.forEach((_part, n) => places.add(at + n));
    });
  return places;
}

/** The stretches of a text that name what is withheld, in their order, words that belong together in one. */
export function findNames(text: string, called: Called, setting: Setting): Span[] {
  const words = textWords(text);
  const places = called.person
    ? personPlaces(text, words, called, setting)
    : thingPlaces(words, called, setting.anyCase === true);
  const spans: { start: number; end: number }[] = [];
  let last = -1;
  for (const at of [...places].sort((a, b) => a - b)) {
    const word = words[at];
    if (word === undefined) continue;
    // The full stop of an initial goes with it.
    const end = word.kind === 'initial' && text.charAt(word.end) === '.' ? word.end + 1 : word.end;
    const before = spans.at(-1);
    if (
      before !== undefined &&
      last === at - 1 &&
      /^[\s.]*$|^[-‐\u00AD]\s*$/u.test(text.slice(before.end, word.start))
    )
      before.end = end;
    else spans.push({ start: word.start, end });
    last = at;
  }
  return spans;
}
