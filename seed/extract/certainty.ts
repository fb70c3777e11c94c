/** Finds who says a sentence and how sure: hedges before what they hedge, "according to", "said". Scope is the sentence. */
import type { Who } from './fact.ts';
import { slotsIn, type Tagged, tags } from './tagged.ts';
import { anyOf } from '../text/any-of.ts';
import { words } from './words.ts';

/** What is said of a sentence as a whole, and from where on in its tagged text. */
export interface Certainty {
  readonly hedge: string | null;
  readonly by: readonly (Who | string)[];
}

let hedgePattern: RegExp | undefined;
let saidPattern: RegExp | undefined;

const hedges = (): RegExp =>
  (hedgePattern ??= new RegExp(`(?<![\\p{L}])(?:${anyOf(words().hedges)})(?![\\p{L}])`, 'giu'));

const TITLE = String.raw`(?:⟦[A-Z]\d+⟧(?:['’]s)?|(?:the|his|her|their|a|an|an?\s+unnamed)?\s*(?:[\p{L}’'-]+\s+){0,5}?(?:⟦[A-Z]\d+⟧|prosecution|prosecutors?|investigation|investigators?|indictment|police|defence|defense|lawyers?|authorities|officials?|relatives|family|friends|colleagues|witnesses|defenders|activists|supporters|mother|father|wife|husband|brother|sister|account|ministry|spokesperson|spokesman|spokeswoman|court|charge|state media|media|source|sources|case file|statement|organisation|organization|group)(?:\s+⟦[A-Z]\d+⟧)?)`;

const ACCORDING = tags(
  `(?:\\baccording to|\\bin the words of|по словам|по данным|по сообщению|по информации|согласно|по версии|по утверждению|по мнению|со слов) (?<who>[^,;.]{2,90}?)(?=,|\\.|;|$| (?:he|she|they|the|он|она|они)\\b)|^(?:как )?(?:сообща|заявля|утвержда|отмеча|уточня|рассказыва|пиш|переда)\\p{L}+ (?<who2>[^,;.]{2,80}?)(?=, )|^как (?:сообщил|заявил|рассказал|отметил|уточнил|написал|пояснил)\\p{L}* (?<who3>[^,;.]{2,80}?)(?=, )`,
);
const SAID = (): RegExp =>
  (saidPattern ??= tags(
    `^(?<who>${TITLE}) (?:(?:also|later|has|have|had|then) )*(?:${anyOf(words().saying)})(?: (?:on ⟦D\\d+⟧|in a statement|to \\S+))?,? (?:that|what|как|что)\\b|^(?<who2>[\\p{L}⟦⟧\\d «»"-]{3,80}?),? (?:сообщил\\p{L}*|заявил\\p{L}*|утвержда\\p{L}+|рассказал\\p{L}*|считает|считают|пиш\\p{L}+|полага\\p{L}+|говор\\p{L}+|отметил\\p{L}*|уточнил\\p{L}*|подчеркнул\\p{L}*)(?: ⟦D\\d+⟧)?, что `,
  ));
const AFTERWARDS = (): RegExp =>
  tags(
    `, (?<who>${TITLE}) (?:${anyOf(words().saying)})(?: (?:on ⟦D\\d+⟧|in a statement|to \\S+|in \\S+))*\\.?$|, (?:сообщ\\p{L}+|заяв\\p{L}+|пиш\\p{L}+|утвержда\\p{L}+|рассказал\\p{L}*|отмеча\\p{L}+|говор\\p{L}+|уточн\\p{L}+) (?<who2>[^,.;]{2,80})\\.?$`,
  );

let afterwards: RegExp | undefined;

/** "Investigators accuse the four of being members": what they are accused of is said by who accuses. */
const ACCUSES =
  /^(?:According to [^,]+, )?(?<who>(?:the |police |state )?(?:[\p{L}’'-]+ ){0,3}?(?:prosecutors?|prosecution|investigators?|investigation|authorities|police|officials|⟦[OIA]\d+⟧)) (?:has |have |had )?(?:accuse[sd]?|suspect(?:s|ed)?|allege[sd]?|charged?|charges)\b/iu;

/** Who accuses in a sentence, in the words of the text. */
export const accuserIn = (whole: string): string | null => ACCUSES.exec(whole)?.groups?.who ?? null;

/** Who speaks, in the words of the text; a person where the words name one and nobody else. */
function speaker(tagged: Tagged, said: string, plain: (text: string) => string): Who | string {
  const slots = slotsIn(tagged, said);
  const [only] = slots;
  const [mention] = only?.mentions ?? [];
  if (
    slots.length === 1 &&
    only?.mentions.length === 1 &&
    mention?.kind === 'person' &&
    mention.person !== null
  )
    return { person: mention.person, words: mention.text };
  return plain(said).trim();
}

/**
 * How sure what is told at `at` is, and on whose word.
 * @param at index into the tagged text of the verb that tells it
 */
export function certaintyAt(
  tagged: Tagged,
  at: number,
  whole: string,
  plain: (text: string) => string,
): Certainty {
  let hedge: string | null = null;
  for (const match of whole.matchAll(hedges())) {
    const ahead = whole.slice(match.index + match[0].length, at);
    // A hedge reaches what follows it in its clause, and what it ends.
    const before = match.index <= at && !/[;]/u.test(ahead) && (ahead.length < 90 || match.index < 3);
    const afterIt =
      match.index > at && match.index - at < 14 && !/\bfor\b|\bза\b/u.test(whole.slice(at, match.index));
    const atEnd = match.index > at && /^[,.]?$/u.test(whole.slice(match.index + match[0].length).trim());
    if (before || afterIt || atEnd) hedge ??= match[0];
  }
  const by: (Who | string)[] = [];
  const unconfirmed = /^(?:unconfirmed|preliminary|available|some|имеющ|предварит|неподтв|некотор)/iu;
  for (const pattern of [ACCORDING, SAID(), (afterwards ??= AFTERWARDS())]) {
    const match = pattern.exec(whole);
    const said = match?.groups?.who ?? match?.groups?.who2 ?? match?.groups?.who3;
    if (match === null || said === undefined || unconfirmed.test(said)) continue;
    // Told before somebody begins to speak: "X was arrested; according to Y …".
    if (
      pattern === ACCORDING &&
      match.index > at &&
      !/^[\s,]*$/u.test(whole.slice(match.index + match[0].length).replace(/\.$/u, ''))
    )
      continue;
    by.push(speaker(tagged, said, plain));
    break;
  }
  return { hedge, by };
}
