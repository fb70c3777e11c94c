/** Whether a capitalised word can be part of a person's name: stop-words, letters of bodies, words that open sentences. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { readYaml } from '../../../yaml/read.ts';
import type { Token } from '../../text/tokens.ts';
import { textWords } from '../../../text/words.ts';
import { words } from '../../words.ts';
import { bodies } from '../bodies/body.ts';

const file = z.strictObject({ openers: z.array(z.array(z.string())) });
let known: ReadonlySet<string> | undefined;

/** Words that open sentences, of `words/openers.yaml`. */
function openers(): ReadonlySet<string> {
  if (known !== undefined) return known;
  const path = fileURLToPath(new URL('../../words/openers.yaml', import.meta.url));
  known = new Set(readYaml(path, readFileSync(path, 'utf8'), file).value.openers.flat());
  return known;
}

/** The words of a text that stand in lower case, and the beginnings of the Russian ones. */
export interface Surroundings {
  readonly lower: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
}

const RUSSIAN_ENDING =
  /(?:ами|ями|ого|его|ому|ему|ыми|ими|ая|яя|ую|юю|ой|ей|ый|ий|ое|ее|ые|ие|ов|ев|ам|ям|ах|ях|ом|ем|ым|им|ых|их|а|я|о|е|ы|и|у|ю|ь|й)$/u;

/** A Russian word without its ending; null where too little is left. */
function stemOf(word: string): string | null {
  if (!/^[а-яё-]+$/u.test(word)) return null;
  const stem = word.replace(RUSSIAN_ENDING, '');
  return stem.length >= 4 ? stem : null;
}

/** Gathers them. */
export function surroundings(tokens: readonly Token[]): Surroundings {
  const lower = new Set<string>();
  const stems = new Set<string>();
  for (const { kind, text, isCapital } of tokens) {
    if (kind !== 'word' || isCapital || text.length < 2) continue;
    lower.add(text);
    const stem = stemOf(text);
    if (stem !== null) stems.add(stem);
  }
  return { lower, stems };
}

/** English and Russian endings of words that are no names. */
const NO_NAME =
  /(?:tion|sion|ment|ness|ism|ship|ings?|ence|hood|ology|ologists?|ities|ers'|ция|ции|цию|цией|ность|ности|остью|ение|ения|ению|ением|ание|ания|анию|анием|ство|ства|ству|изм|изма)$/u;
/** Russian verbs at the beginning of a sentence: "Задержали Петрова". */
const VERB =
  /^[а-яё]{4,}(?:али|или|ели|яли|ался|алась|ались|ился|илась|ились|ает|ают|ется|ются|яет|яют|уют|ует)$/u;
const BASED =
  /-(?:based|born|backed|language|era|run|owned|led|wide|style|speaking|controlled|funded|linked|educated|registered|occupied|held|bound)$/u;

/** All capitals: letters of an organisation, unless long enough for a surname. */
const isAcronym = (text: string): boolean =>
  /^\p{Lu}{2,}$/u.test(text) && (text.length <= 3 || !/[AEIOUYАЕЁИОУЫЭЮЯӘӨҮҰІ]/u.test(text));

/** Whether a capitalised word is no name. @param opens whether it may be a capital only for opening a sentence */
export function isStop(text: string, { lower, stems }: Surroundings, opens: boolean): boolean {
  const word = text.toLowerCase();
  if (/^\p{L}$/u.test(text)) return true;
  if (words().notNames.has(word) || textWords().months.has(word)) return true;
  if (isAcronym(text) || BASED.test(word) || bodies().demonyms.has(word)) return true;
  if (/\.\p{Ll}{2,5}$/u.test(text)) return true;
  if (NO_NAME.test(word) && text.length > 5 && !/\p{Lu}{3}/u.test(text)) return true;
  if (!opens) return false;
  // Any word is capitalised there; one that stands in lower case elsewhere is no name.
  const stem = stemOf(word);
  return openers().has(word) || lower.has(word) || (stem !== null && stems.has(stem)) || VERB.test(word);
}

/** Whether a token opens a sentence, a line or a quotation, so that its capital says nothing. */
export function mayOpen(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || before.kind === 'break' || /^[.!?:;»”"“«(–—…-]$/u.test(before.text);
}

/** Whether what follows a name makes it the name of a thing: "Karl Marx Street". */
export const isThing = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  /^(?:street|avenue|boulevard|square|road|lane|prospekt|prospect|park|stadium|theatre|theater|museum|library|hotel|hall|airport|station|bridge|prize|award|medal|order|act|law|bill|treaty|mosque|church|cathedral|hospital|school|university|college|academy|institute|factory|plant|mine|tower|palace|river|lake|mountain|island|day|tv|television|magazine|newspaper|programme|program|restaurant|café|cafe|bank|ltd|llc|inc|company|corporation|holding)$/u.test(
    token.lower,
  );
