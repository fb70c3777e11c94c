/** Decides which facts belong to one case: people who are told of together, and one case where the document has only one. */
import type { Document } from './document.ts';
import type { Fact, Who } from './fact.ts';
import { type CaseMention, isCourt } from './mention.ts';
import { nearest } from './nearest.ts';
import type { Person } from './people/cluster.ts';
import type { Block } from './text/blocks.ts';

/** A case of a document: its people in the order of the text, and its name where it has one. */
export interface CaseDraft {
  readonly people: readonly Person[];
  readonly named: readonly CaseMention[];
}

/** Which case a person, or a part of the document, belongs to. */
export interface Cases {
  readonly all: readonly CaseDraft[];
  of(who: readonly Who[]): CaseDraft | null;
  /** The case that was told of last before `at`, in the same list or record where it stands in one. */
  near(block: Block, at: number): CaseDraft | null;
}

/** What makes a case; an arrest alone may lead to none. */
const PROCEEDING: readonly Fact['is'][] = ['verdict', 'charge', 'accusation', 'measure', 'defendant'];

/** Words that say of two people that their matter is one. */
const TOGETHER =
  /\b(?:co-?defendants?|co-?accused|in the same case|the same case|together with|along with|jointly|accomplices?|the accused in the case|all (?:two|three|four|five|six|seven|eight|nine|ten|thirteen)|group case)\b|по одному делу|по тому же делу|вместе с|в рамках (?:того же|этого) дела|фигурант\p{L}* (?:этого|одного) дела|сообщник/iu;

/** Words that say that another matter is told of. */
const APART =
  /\b(?:separate(?:ly)?|another case|a different case|unrelated|in a (?:second|third|similar) case|earlier|previously|last year|meanwhile|elsewhere|in 20\d\d)\b|(?<![\p{L}])(?:отдельн\p{L}+|друго(?:му|м|го) дел\p{L}+|ранее|тем временем|в прошлом году)(?![\p{L}])/iu;
/** Words that say that it is the matter told of before. */
const THE_CASE =
  /\b(?:in|into|of|on) (?:the|this|that|his|her|their) (?:same )?(?:criminal )?case\b|\bco-?(?:defendant|accused)|по (?:тому же|этому|делу)/iu;

/** Whether a fact about somebody else goes on with the matter of the one before. */
function goesOn(
  document: Document,
  fact: Fact,
  before: { section: number; block: Block },
  isOneMatter: boolean,
): boolean {
  const sentence = document.text.slice(fact.span.start, fact.span.end);
  if (APART.test(sentence)) return false;
  if (fact.block.kind === 'field') return /same case|тому же делу/iu.test(sentence);
  if (isOneMatter && fact.block.kind === 'prose') return true;
  if (THE_CASE.test(sentence) && fact.block.kind === 'prose' && before.block.kind === 'prose') return true;
  return fact.block.kind === 'prose' && fact.block === before.block;
}

/** A report in paragraphs, with one court at most, that speaks of "the case" or "the trial": it tells of one matter. */
function oneMatter(document: Document): boolean {
  const prose = document.blocks.every((b) => b.kind === 'prose' || b.kind === 'heading');
  const courts = new Set(document.mentions.filter(isCourt).map((m) => m.text));
  const judges = new Set(
    document.mentions.flatMap((m) => (m.kind === 'person' && m.part?.kind === 'JUDGED' ? [m.person] : [])),
  );
  return (
    prose &&
    courts.size <= 1 &&
    judges.size <= 1 &&
    /\b(?:the case|the trial|the investigation)\b|(?<![\p{L}])(?:дел[оауе]|процесс\p{L}?)(?![\p{L}])/iu.test(
      document.text,
    )
  );
}

function unions<T>() {
  const parent = new Map<T, T>();
  const find = (x: T): T => {
    const up = parent.get(x);
    if (up === undefined || up === x) return x;
    const root = find(up);
    parent.set(x, root);
    return root;
  };
  return {
    find,
    join(a: T, b: T): void {
      if (find(a) !== find(b)) parent.set(find(a), find(b));
    },
  };
}

/** Whether a text is a judgment or an indictment itself, by the line that says so. */
export const isCourtRecord = (text: string): boolean =>
  /(?:^|\n)[^\S\n]*(?:JUDGE?MENT|VERDICT|SENTENCE|DECISION|INDICTMENT|BILL OF INDICTMENT|RULING|П\s?Р\s?И\s?Г\s?О\s?В\s?О\s?Р|ПОСТАНОВЛЕНИЕ|РЕШЕНИЕ|ОБВИНИТЕЛЬНОЕ ЗАКЛЮЧЕНИЕ|ОБВИНИТЕЛЬНЫЙ АКТ)[^\S\n]*(?:\n|$)/u.test(
    text.slice(0, 1500),
  );

/** Whether a document tells of one matter only. */
function isSingle(document: Document): boolean {
  const numbers = new Set(document.mentions.filter((m) => m.kind === 'case').map((m) => m.text));
  const records = document.blocks.filter(
    (b) => b.kind === 'field' && /^(?:full name|names?|фио|имя)$/u.test(b.label ?? ''),
  ).length;
  return (
    records < 2 &&
    ((numbers.size <= 1 && isCourtRecord(document.text)) ||
      /\b(?:the|this) indictment\b|\bthe defendants?\b[\s\S]*\bthe court found\b/iu.test(document.text))
  );
}

/** Finds the cases. */
export function casesOf(document: Document, facts: readonly Fact[]): Cases {
  const sets = unions<Person>();
  const isOneMatter = oneMatter(document);
  const order = new Set<Person>();
  const charged = new Set(
    facts.flatMap((f) => (PROCEEDING.includes(f.is) && 'who' in f ? f.who.map((w) => w.person) : [])),
  );
  const told = facts.filter(
    (f) => PROCEEDING.includes(f.is) || (f.is === 'arrest' && f.who.some((w) => charged.has(w.person))),
  );
  const bySentence = new Map<number, Person[]>();
  let latest: { person: Person; section: number; block: Block } | null = null;
  for (const fact of told) {
    if (!('who' in fact)) continue;
    for (const { person } of fact.who) {
      order.add(person);
      if (latest !== null && latest.person !== person && goesOn(document, fact, latest, isOneMatter))
        sets.join(latest.person, person);
      latest = { person, section: fact.block.section, block: fact.block };
      const [first] = fact.who;
      if (first !== undefined) sets.join(first.person, person);
      bySentence.set(fact.span.start, [...(bySentence.get(fact.span.start) ?? []), person]);
    }
    const sentence = document.text.slice(fact.span.start, fact.span.end);
    if (TOGETHER.test(sentence)) {
      const others = bySentence.get(fact.span.start) ?? [];
      for (const other of others) if (others[0] !== undefined) sets.join(others[0], other);
    }
  }
  // A list under one heading is one matter, unless its items are sentences of their own.
  const lists = new Map<number, Fact[]>();
  for (const fact of told)
    if (fact.block.kind === 'item' && fact.block.lead !== null && fact.span.end - fact.span.start < 400)
      lists.set(fact.block.lead.start, [...(lists.get(fact.block.lead.start) ?? []), fact]);
  for (const list of lists.values()) {
    const isNames = list.every(
      (f) =>
        !/[.!?]\s+\p{Lu}|\b(?:was|were)\b|приговор|осужд/u.test(
          document.text.slice(f.span.start, f.span.end),
        ),
    );
    const ownVerdicts = list.filter(
      (f) => f.is === 'verdict' && f.context.length > 0 && f.penalties.some((p) => p.start >= f.block.start),
    ).length;
    if (!isNames || ownVerdicts > 1) continue;
    const people = list.flatMap((f) => ('who' in f ? f.who.map((w) => w.person) : []));
    for (const person of people) if (people[0] !== undefined) sets.join(people[0], person);
  }
  const [first] = order;
  if (first !== undefined && isSingle(document)) for (const person of order) sets.join(first, person);

  const drafts = new Map<Person, { people: Person[]; named: CaseMention[] }>();
  for (const person of order) {
    const root = sets.find(person);
    const draft = drafts.get(root) ?? { people: [], named: [] };
    draft.people.push(person);
    drafts.set(root, draft);
  }
  const all = [...drafts.values()];
  const draftOf = (person: Person): (typeof all)[number] | null => drafts.get(sets.find(person)) ?? null;
  const near = nearest(document, facts, PROCEEDING, (person) => draftOf(person));
  for (const fact of facts) {
    if (fact.is !== 'case') continue;
    const owners = new Set(fact.who.flatMap((w) => draftOf(w.person) ?? []));
    const owner = owners.size === 1 ? [...owners][0] : near(fact.block, fact.span.start);

    owner?.named.push(fact.named);
  }
  return {
    all,
    of(who) {
      const found = new Set(who.flatMap((w) => draftOf(w.person) ?? []));
      const [only] = found;
      return found.size === 1 && only !== undefined ? only : null;
    },
    near,
  };
}
