/** Finds bodies that are known by name: those of `words/bodies.yaml`, and those of signed gazetteers. */
import { sameWord } from '../../people/inflect.ts';
import type { Token } from '../../text/tokens.ts';
import { bodies, type Body, type BodyKind, type KnownName } from './body.ts';
import { norm } from './walk.ts';

/** Whether a word of a text is that of a name: Russian ones in any grammatical case, short ones as they are. */
const isSame = (token: Token | undefined, word: string): boolean =>
  norm(token) === word ||
  (token !== undefined && word.length > 4 && /^[а-яё]/u.test(word) && sameWord(token.lower, word));

/** Names by the first letters of their first words: Russian ones change their endings. */
function beginnings(): ReadonlyMap<string, readonly KnownName[]> {
  const all = new Map<string, KnownName[]>();
  for (const names of bodies().known.values())
    for (const name of names) {
      const key = (name.words[0] ?? '').slice(0, 2);
      all.set(key, [...(all.get(key) ?? []), name]);
    }
  for (const names of all.values()) names.sort((a, b) => b.words.length - a.words.length);
  return all;
}

let made: ReturnType<typeof beginnings> | undefined;

/** What a name is, by the list. */
export function kindOfKnown(name: string): BodyKind | null {
  const words = name.toLowerCase().split(/\s+/u);
  return (
    bodies()
      .known.get(words[0] ?? '')
      ?.find((k) => k.words.join(' ') === words.join(' '))?.kind ?? null
  );
}

/** Finds the bodies of the list. */
export function knownBodies(tokens: readonly Token[]): Body[] {
  const names = (made ??= beginnings());
  const found: Body[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || !token.isCapital) continue;
    const name = names
      .get(norm(token).slice(0, 2))
      ?.find(({ words }) => words.every((word, i) => isSame(tokens[at + i], word)));
    if (name === undefined) continue;
    const last = tokens[at + name.words.length - 1] ?? token;
    const [before, after] = [tokens[at - 1], tokens[at + name.words.length]];
    // A short name within a longer one is not it: "Memorial Museum", "Current Time".
    const isPart =
      name.words.length === 1 &&
      !name.isAcronym &&
      ((after?.kind === 'word' && after.isCapital) || (before?.kind === 'word' && isInside(before)));
    if (!isPart && (!name.isAcronym || /\p{Lu}\S*\p{Lu}/u.test(token.text)))
      found.push({ kind: name.kind, start: token.start, end: last.end, sameAs: name.first });
    at += name.words.length - 1;
  }
  return found;
}

/** A capitalised word in the middle of a sentence. */
const isInside = (token: Token): boolean => token.isCapital && !bodies().notIn.has(norm(token));
