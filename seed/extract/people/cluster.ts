/** Decides which names of a document are one person: full names first, then surnames and given names alone. */
import { fold } from '../../names.ts';
import type { Span } from '../../review/coverage.ts';
import type { PersonMention } from '../mention.ts';
import { partOf } from '../mentions/person.ts';
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

interface Draft {
  forms: string[];
}

const partsOf = (name: string): string[] =>
  [...name.matchAll(/\p{L}\.(?=\s|\p{L}|$)|[\p{L}\p{M}]+(?:[-’'ʼ‘][\p{L}\p{M}]+)*/gu)].map((m) => m[0]);

const isInitial = (part: string): boolean => /^\p{L}\.$/u.test(part);

function samePart(a: string, b: string): boolean {
  if (isInitial(a) || isInitial(b)) return fold(a) !== '' && fold(b).startsWith(fold(a).slice(0, 1));
  return sameWord(a, b) || (fold(a) === fold(b) && fold(a) !== '');
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

/** A draft that a single name fits; null when several do. */
function owner(drafts: readonly Draft[], name: string): Draft | null {
  const fits = drafts.filter((d) =>
    d.forms.some((form) => partsOf(form).some((part) => !isInitial(part) && samePart(part, name))),
  );
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

const NAME = /(?<![\p{L}\d])\p{Lu}[\p{L}\p{M}]{2,}(?:[-’'ʼ‘]\p{L}[\p{L}\p{M}]*)*/gu;

/**
 * Clusters.
 * @param found full names, and names after a title
 * @param free whether a stretch is nothing else
 */
export function clusterPeople(
  text: string,
  found: readonly PersonMention[],
  free: (span: Span) => boolean,
): ResolvedPerson[] {
  const drafts: Draft[] = [];
  const owners = new Map<PersonMention, Draft | null>();
  const full = found.filter((p) => partsOf(p.text).length > 1);
  // Longest first, so that a surname with an initial finds the full name.
  for (const mention of [...full].sort(
    (a, b) =>
      partsOf(b.text).length - partsOf(a.text).length || b.text.length - a.text.length || a.start - b.start,
  )) {
    const fits = drafts.filter((d) => d.forms.some((form) => sameName(form, mention.text)));
    const [first] = fits;
    if (fits.length > 1) owners.set(mention, fits.find((d) => d.forms.includes(mention.text)) ?? null);
    else if (first === undefined) {
      const draft = { forms: [mention.text] };
      drafts.push(draft);
      owners.set(mention, draft);
    } else {
      first.forms.push(mention.text);
      owners.set(mention, first);
    }
  }
  for (const mention of found) {
    if (owners.has(mention)) continue;
    const [name = ''] = partsOf(mention.text);
    const known = drafts.some((d) =>
      d.forms.some((form) => partsOf(form).some((part) => samePart(part, name))),
    );
    const whose = known ? owner(drafts, name) : { forms: [] };
    if (!known && whose !== null) drafts.push(whose);
    whose?.forms.push(mention.text);
    owners.set(mention, whose);
  }
  // Single names elsewhere, which are nobody else's.
  const later: PersonMention[] = [];
  const taken = (span: Span): boolean => found.some((f) => f.start < span.end && span.start < f.end);
  for (const match of text.matchAll(NAME)) {
    const word = match[0].replace(/['’]s$/u, '');
    const span = { start: match.index, end: match.index + word.length };
    if (taken(span) || !free(span)) continue;
    if (
      !drafts.some((d) =>
        d.forms.some((form) => partsOf(form).some((p) => !isInitial(p) && samePart(p, word))),
      )
    )
      continue;
    const mention: PersonMention = { kind: 'person', ...span, text: word, part: partOf(text, span.start) };
    const whose = owner(drafts, word);
    whose?.forms.push(word);
    owners.set(mention, whose);
    later.push(mention);
  }
  const people = new Map(
    drafts.map((d) => [d, { name: nominative(d.forms), forms: [...new Set(d.forms)] }] as const),
  );
  return [...found, ...later]
    .map((mention) => {
      const draft = owners.get(mention) ?? null;
      return { ...mention, person: draft === null ? null : (people.get(draft) ?? null) };
    })
    .sort((a, b) => a.start - b.start);
}
