/** A sentence as finders read it: what is named stands as a tag with a letter, `⟦P3⟧`, and tags can be joined. */
import type { Span } from '../text/span.ts';
import type { Found } from './document.ts';
import type { Block } from './text/blocks.ts';

/** What stands behind a tag. */
export interface Slot extends Span {
  readonly letter: Letter;
  /** One, or several that are joined: "Askhat, Abai and Kairat". */
  readonly mentions: readonly Found[];
  /** Words that stand for people named before: "he", "the four". */
  readonly pronoun: boolean;
  /** The grammatical case of a word that stands for them, where the name does not tell it. */
  readonly grammar?: 'subject' | 'object';
}

/**
 * P person, J judge, I investigator, A prosecutor, W lawyer, C court, O other organisation, M movement, L place,
 * V provisions, D date, Y penalty, G group, X case; N somebody of whom only another is told: "the brother of X".
 */
export type Letter = 'N' | 'P' | 'J' | 'I' | 'A' | 'W' | 'C' | 'O' | 'M' | 'L' | 'V' | 'D' | 'Y' | 'G' | 'X';

/** A tagged stretch of text. */
export interface Tagged {
  readonly span: Span;
  readonly block: Block;
  text: string;
  readonly slots: Slot[];
  /** Names elsewhere without which the sentence does not say of whom it tells. */
  readonly context: Span[];
}

/** A pattern over tagged text: `{P:who}` is a tag that is captured, `{PW}` any of several, `{*}` any at all. */
export function tags(source: string, flags = 'iu'): RegExp {
  const expanded = source.replace(
    /(?<!\\[pP])\{([A-Z]+|\*)(?::(\w+))?\}/gu,
    (_all, letters: string, name: string | undefined) => {
      const letter = letters === '*' ? '[A-Z]' : letters.length > 1 ? `[${letters}]` : letters;
      // Tags are capitals whatever the flags: no letter of a text stands between these brackets.
      return name === undefined ? `⟦${letter}\\d+⟧` : `⟦${letter}(?<${name}>\\d+)⟧`;
    },
  );
  return new RegExp(expanded, flags);
}

const GLOBAL = new WeakMap<RegExp, RegExp>();

/** The same pattern for all its matches, made once, set to the beginning. */
export function globally(pattern: RegExp): RegExp {
  const known = GLOBAL.get(pattern);
  if (known !== undefined) {
    known.lastIndex = 0;
    return known;
  }
  const all = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`);
  GLOBAL.set(pattern, all);
  return all;
}

/** The slot that a pattern captured. */
export const slotOf = (
  tagged: Tagged,
  match: RegExpExecArray | RegExpMatchArray,
  name: string,
): Slot | undefined => {
  const id = match.groups?.[name];
  return id === undefined ? undefined : tagged.slots[Number(id)];
};

/** Puts a slot in and gives its tag. */
export function tagFor(tagged: Tagged, slot: Slot): string {
  tagged.slots.push(slot);
  return `⟦${slot.letter}${String(tagged.slots.length - 1)}⟧`;
}

/** The tags that stand in a stretch of tagged text, in order. */
export const slotsIn = (tagged: Tagged, text: string): Slot[] =>
  [...text.matchAll(/⟦[A-Z](\d+)⟧/gu)].flatMap((m) => tagged.slots[Number(m[1])] ?? []);

/** More replacements than any sentence needs: an enumeration of two thousand names. */
const MOST = 2_000;

/** Replaces until nothing changes any more; `replace` gives null to leave a match alone. */
export function rewrite(
  tagged: Tagged,
  pattern: RegExp,
  replace: (match: RegExpExecArray) => string | null,
): void {
  const all = globally(pattern);
  let from = 0;
  for (let guard = 0; guard < MOST; guard += 1) {
    all.lastIndex = from;
    const match = all.exec(tagged.text);
    if (match === null) return;
    const put = replace(match);
    if (put === null) {
      from = match.index + 1;
      continue;
    }
    tagged.text = tagged.text.slice(0, match.index) + put + tagged.text.slice(match.index + match[0].length);
    from = match.index;
  }
}

const PART_LETTERS = { JUDGED: 'J', INVESTIGATED: 'I', PROSECUTED: 'A', DEFENDED: 'W' } as const;

/** The letter of what was found. */
export function letterOf(found: Found): Letter {
  switch (found.kind) {
    case 'person':
      return found.part === null ? 'P' : PART_LETTERS[found.part.kind];
    case 'organisation':
      return found.organisationKind === 'COURT' ? 'C' : 'O';
    case 'movement':
      return 'M';
    case 'place':
      return 'L';
    case 'provision':
      return 'V';
    case 'date':
      return 'D';
    case 'penalty':
      return 'Y';
    case 'group':
      return 'G';
    case 'case':
      return 'X';
  }
}

/** Text that holds no tag: a document may have such brackets of its own. */
const plain = (text: string): string => text.replace(/[⟦⟧]/gu, ' ');

/** Tags a stretch. @param mentions those that stand in it, in order */
export function tag(text: string, span: Span, block: Block, mentions: readonly Found[]): Tagged {
  const tagged: Tagged = { span, block, text: '', slots: [], context: [] };
  let at = span.start;
  for (const mention of mentions) {
    const slot: Slot = {
      letter: letterOf(mention),
      start: mention.start,
      end: mention.end,
      mentions: [mention],
      pronoun: false,
    };
    tagged.text += plain(text.slice(at, mention.start)) + tagFor(tagged, slot);
    at = mention.end;
  }
  tagged.text = (tagged.text + plain(text.slice(at, span.end))).replace(/\s+/gu, ' ');
  return tagged;
}

/** Joins slots to one. */
export const joined = (slots: readonly Slot[]): Slot => ({
  letter: slots[0]?.letter ?? 'P',
  start: Math.min(...slots.map((s) => s.start)),
  end: Math.max(...slots.map((s) => s.end)),
  mentions: slots.flatMap((s) => s.mentions),
  pronoun: slots.some((s) => s.pronoun),
});
