/** Decides which names of a document are one person: full names first, then surnames and given names alone. */
import { fold } from '../../text/names.ts';
import type { FinderContext, PersonMention } from '../mention.ts';
import { ledger } from '../mentions/ledger.ts';
import { partOf } from '../mentions/person/part.ts';
import { textWords } from '../../text/words.ts';
import { words } from '../words.ts';
import { sexOf } from './declension.ts';
import { sameWord } from './inflect.ts';

/** A person of a document. */
export interface Person {
  /** The fullest form, in the grammatical case closest to the nominative. */
  readonly name: string;
  readonly forms: readonly string[];
}

/** A mention and whom it names; null where two people could be meant. */
export interface ResolvedPerson extends PersonMention {
  readonly person: Person | null;
}

/** A person while names are gathered. */
interface Draft {
  readonly forms: Set<string>;
  /** The words of all forms, without initials. */
  readonly parts: Set<string>;
}

const partsOf = (name: string): string[] =>
  [...name.matchAll(/\p{L}\.(?=\s|\p{L}|$)|[\p{L}\p{M}]+(?:[-’'ʼ‘][\p{L}\p{M}]+)*/gu)].map((m) => m[0]);

const isInitial = (part: string): boolean => /^\p{L}\.$/u.test(part);

let foldedWords = new Map<string, string>();

/** Folds a word; the words of a document come again and again. */
function folded(word: string): string {
  const known = foldedWords.get(word);
  if (known !== undefined) return known;
  if (foldedWords.size > 50_000) foldedWords = new Map();
  const made = fold(word);
  foldedWords.set(word, made);
  return made;
}

function samePart(a: string, b: string): boolean {
  if (isInitial(a) || isInitial(b))
    return a.startsWith(b.charAt(0)) || (folded(a) !== '' && folded(b).startsWith(folded(a).charAt(0)));
  return sameWord(a, b) || (folded(a) === folded(b) && folded(a) !== '');
}

/** Whether two full names may be one: each part of the shorter stands in the longer, one of them a whole word. */
function sameName(a: string, b: string): boolean {
  const [short, long] = [partsOf(a), partsOf(b)].sort((x, y) => x.length - y.length);
  if (short === undefined || long === undefined || short.length < 2) return false;
  const left = [...long];
  let whole = 0;
  for (const part of [...short].sort((x, y) => y.length - x.length)) {
    const at = left.findIndex((other) => samePart(part, other));
    if (at < 0) return false;
    if (!isInitial(part) && !isInitial(left[at] ?? '')) whole += 1;
    left.splice(at, 1);
  }
  return whole > 0;
}

/** Russian forms that look like the nominative rank first, then longer ones, then those that stand first. */
function nominative(forms: readonly string[]): string {
  const score = (form: string): number => {
    const parts = partsOf(form);
    const whole = parts.filter((p) => !isInitial(p));
    const named = whole.length * 10 + parts.length;
    if (!/\p{Script=Cyrillic}/u.test(form)) return named;
    const masculine = whole.every((p) => /(?:[бвгджзклмнпрстфхцчшщй]|ко|енко|ий|ый|о|ли|дзе|ия)$/iu.test(p));
    const feminine =
      whole.every((p) => /(?:[ая])$/iu.test(p)) &&
      whole.some((p) => /(?:ова|ева|ёва|ина|ына|ая|вна|кызы)$/iu.test(p));
    return named + (masculine ? 3 : feminine ? 2 : 0);
  };
  return [...forms].sort((a, b) => score(b) - score(a))[0] ?? '';
}

/** Drafts by the beginnings of the words in their names, so that few are compared. */
function index() {
  const drafts = new Map<string, Set<Draft>>();
  const keysOf = (part: string): string[] => {
    if (!/^\p{Script=Cyrillic}/u.test(part)) return [folded(part)];
    // Cases of a word share their first three letters; those of a short one two.
    const word = part.toLowerCase().replaceAll('ё', 'е');
    return [word.slice(0, 3), ...(word.length < 5 ? [word.slice(0, 2)] : []), folded(part)];
  };
  return {
    add(draft: Draft, form: string): void {
      draft.forms.add(form);
      for (const part of partsOf(form)) {
        if (isInitial(part)) continue;
        draft.parts.add(part);
        for (const key of keysOf(part)) drafts.set(key, (drafts.get(key) ?? new Set<Draft>()).add(draft));
      }
    },
    near: (part: string): Draft[] => [
      ...new Set(keysOf(part).flatMap((key) => [...(drafts.get(key) ?? [])])),
    ],
  };
}

/** Those that have a word as part of their name. */
const havingPart = (drafts: readonly Draft[], name: string): Draft[] =>
  drafts.filter((d) => [...d.parts].some((part) => samePart(part, name)));

/** The sex that the form of a Russian surname alone tells. */
const sexOfSurname = (name: string): 'man' | 'woman' | null =>
  /(?:[оеё]в|[иы]н|[оеё]вым|[иы]ным|[сц]ки[йм]|[сц]ко(?:го|му|м))$/u.test(name)
    ? 'man'
    : /(?:[оеё]вой|[иы]ной|[сц]к(?:ая|ой|ую))$/u.test(name)
      ? 'woman'
      : null;

/**
 * Clusters.
 * @param found full names, and names after a title
 * @param context the words of the text, and whether a stretch is nothing else
 */
export function clusterPeople(
  text: string,
  found: readonly PersonMention[],
  { tokens, free }: Pick<FinderContext, 'tokens' | 'free'>,
): ResolvedPerson[] {
  const drafts: Draft[] = [];
  const known = index();
  const owners = new Map<PersonMention, Draft | null>();
  const begin = (form: string): Draft => {
    const draft: Draft = { forms: new Set(), parts: new Set() };
    drafts.push(draft);
    known.add(draft, form);
    return draft;
  };
  const byForm = new Map<string, Draft | null>();
  const full = found.filter((p) => partsOf(p.text).length > 1);
  // Longest first, so that a surname with an initial finds the full name.
  for (const mention of [...full].sort(
    (a, b) =>
      partsOf(b.text).length - partsOf(a.text).length || b.text.length - a.text.length || a.start - b.start,
  )) {
    const same = byForm.get(mention.text);
    if (same !== undefined) {
      owners.set(mention, same);
      continue;
    }
    const near = [
      ...new Set(partsOf(mention.text).flatMap((part) => (isInitial(part) ? [] : known.near(part)))),
    ];
    const fits = near.filter((d) => [...d.forms].some((form) => sameName(form, mention.text)));
    const [first] = fits;
    let owner: Draft | null;
    if (fits.length > 1) owner = fits.find((d) => d.forms.has(mention.text)) ?? null;
    else if (first === undefined) owner = begin(mention.text);
    else {
      known.add(first, mention.text);
      owner = first;
    }
    byForm.set(mention.text, owner);
    owners.set(mention, owner);
  }
  const taken = ledger(text.length);
  for (const mention of found) taken.take(mention);
  /** Whose a single name is: null when several could be meant, undefined when nobody has it. */
  const whose = (name: string): Draft | null | undefined => {
    const all = havingPart(known.near(name), name);
    // «Оразов» is not his wife Оразова.
    const sex = all.length < 2 ? null : sexOfSurname(name);
    const fits = sex === null ? all : all.filter((d) => (sexOf([...d.forms]) ?? sex) === sex);
    return fits.length === 0 ? undefined : fits.length === 1 ? fits[0] : null;
  };
  for (const mention of found) {
    if (owners.has(mention)) continue;
    const [name = ''] = partsOf(mention.text);
    const owner = whose(name);
    if (owner === undefined) owners.set(mention, begin(mention.text));
    else {
      owner?.forms.add(mention.text);
      owners.set(mention, owner);
    }
  }
  // Single names elsewhere, which are nobody else's.
  const later: PersonMention[] = [];
  const cache = new Map<string, Draft | null | undefined>();
  for (const token of tokens) {
    if (token.kind !== 'word' || !token.isCapital) continue;
    const word = token.text.replace(/['’]s?$/u, '');
    const span = { start: token.start, end: token.start + word.length };
    if (word.length < 3 || !taken.free(span) || !free(span)) continue;
    if (words().notNames.has(token.lower) || textWords().months.has(token.lower)) continue;
    if (!cache.has(word)) cache.set(word, whose(word));
    const owner = cache.get(word);
    if (owner === undefined) continue;
    const mention: PersonMention = {
      kind: 'person',
      ...span,
      text: word,
      part: partOf(text, span.start, free),
    };
    owner?.forms.add(word);
    owners.set(mention, owner);
    later.push(mention);
  }
  const people = new Map(
    drafts.map((d) => [d, { name: nominative([...d.forms]), forms: [...d.forms] }] as const),
  );
  return [...found, ...later]
    .map((mention) => {
      const draft = owners.get(mention) ?? null;
      return { ...mention, person: draft === null ? null : (people.get(draft) ?? null) };
    })
    .sort((a, b) => a.start - b.start);
}
