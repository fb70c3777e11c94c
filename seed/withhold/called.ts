/** What a withheld thing is called, in every source that mentions it, and by which words a text may stand for it. */
import { fold } from '../text/names.ts';
import { type NameToken, nameTokens } from '../identity/tokens.ts';
import { isTitle } from '../text/titles.ts';
import type { Corpus } from '../corpus.ts';
import type { Checked } from '../gate/gate.ts';

/** A withheld node: its mentions, and its names as words. */
export interface Called {
  /** Whether its words alone, in any order, may stand for it. */
  readonly person: boolean;
  /** Ids of its mentions. */
  readonly mentions: ReadonlySet<string>;
  /** Each name as its words; of a person without fathers' names and initials. */
  readonly names: readonly (readonly NameToken[])[];
  /** Of a person: the words that are surnames as far as can be told. */
  readonly surnames: readonly NameToken[];
  /** Of a person: every word of a name, once. */
  readonly words: readonly NameToken[];
}

const SURNAME =
  /(?:ov|ev|in|ova|eva|ina|ski|skii|skoi|skaia|skaa|enko|uk|chuk|ian|dze|shvili|bai|bek|uli|kizi|ich)$/u;

const PRONOUNS = new Set(
  [
    'he',
    'she',
    'they',
    'his',
    'her',
    'their',
    'him',
    'them',
    'all',
    'both',
    'who',
    'it',
    'i',
    'we',
    'this',
    'that',
  ].concat(
    ['он', 'она', 'они', 'его', 'её', 'ему', 'ей', 'им', 'их', 'все', 'оба', 'ол', 'олар', 'я', 'мы'].map(
      fold,
    ),
  ),
);

/** Words that a claim has for a person which are a name: capitalised throughout, and no pronoun, title or common noun. */
function nameLike(as: string, text: string): boolean {
  const words = as
    .split(/\s+/u)
    .map((word) => word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '').replace(/['’]s$/u, ''));
  const kept = words.filter((word) => word !== '' && !isTitle(word));
  return (
    kept.length > 0 &&
    kept.length <= 3 &&
    kept.every(
      (word) =>
        /^\p{Lu}/u.test(word) &&
        !PRONOUNS.has(fold(word)) &&
        !new RegExp(`(?<![\\p{L}])${word.toLowerCase()}(?![\\p{L}])`, 'u').test(text),
    )
  );
}

/** The words of claims that name one of these entities, by key. */
function namedAs({ claims, source }: Checked, keys: ReadonlySet<string>): string[] {
  return claims.flatMap(({ from, to, by }) =>
    [from, to, ...by].flatMap((end) =>
      end !== undefined &&
      'key' in end &&
      end.as !== undefined &&
      keys.has(end.key) &&
      nameLike(end.as, source.text)
        ? [end.as]
        : [],
    ),
  );
}

/** Surnames by their endings, else what stands in capitals, else the last word; a single word is one. */
function surnamesOf(words: readonly NameToken[]): readonly NameToken[] {
  const byEnding = words.filter((w) => SURNAME.test(w.folded));
  if (byEnding.length > 0) return byEnding;
  const shouting = words.filter((w) => /^\p{Lu}{3,}$/u.test(w.raw));
  return shouting.length > 0 && shouting.length < words.length ? shouting : words.slice(-1);
}

const once = (words: readonly NameToken[]): NameToken[] => [
  ...new Map(words.map((w) => [`${w.folded} ${w.cyrillic ? w.raw.toLowerCase() : ''}`, w])).values(),
];

/**
 * What a node is called.
 * @param mentions ids of all its mentions
 */
export function called(corpus: Corpus, type: string, mentions: ReadonlySet<string>): Called {
  const person = type === 'Person';
  const given = new Set<string>();
  const alone = new Set<string>();
  for (const file of corpus.checked) {
    const keys = new Set(
      Object.keys(file.entities).filter((key) => mentions.has(`${file.source.id}/${key}`)),
    );
    for (const key of keys) {
      const entity = file.entities[key];
      const entry = corpus.gazetteer.entries.get(entity?.gazetteer ?? '');
      for (const name of [
        entity?.name,
        ...(entity?.otherNames ?? []),
        entry?.name,
        ...(entry?.otherNames ?? []),
      ])
        if (name !== undefined) given.add(name);
    }
    for (const as of namedAs(file, keys)) alone.add(as);
  }
  for (const { mentions: judged, name } of corpus.judgements)
    if (name !== undefined && judged.some((m) => mentions.has(m))) given.add(name);
  const tokens = (name: string): NameToken[] =>
    nameTokens(name).filter((t) => !person || t.kind === 'word' || nameTokens(name).length === 1);
  const wordsOf = (names: ReadonlySet<string>) => [...names].map(tokens).filter((t) => t.length > 0);
  const [full, said] = [wordsOf(given), wordsOf(alone)];
  const surnames = once(full.flatMap((words) => surnamesOf(words)));
  return {
    person,
    mentions,
    names: person ? full : [...full, ...said],
    surnames,
    words: once([...full, ...said].flat()),
  };
}
