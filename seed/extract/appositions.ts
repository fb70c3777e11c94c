/** Shortens a sentence to its bones: what stands in apposition becomes facts of its own, enumerations become one tag. */
import { ADJECTIVE_RU, OF_BODY, POST } from './wording/ru/posts.ts';
import { OF_SOMEBODY } from './wording/ru/of-somebody.ts';
import { agrees, isNominative, isOblique } from './people/declension.ts';
import type { Clause } from './clause.ts';
import { joined, rewrite, type Slot, slotOf, slotsIn, tagFor, type Tagged, tags } from './tagged.ts';
import { CHILDREN, countOf } from './children.ts';
import { anyOf } from '../text/any-of.ts';
import { type Part, PARTS, words } from './words.ts';

const PEOPLE = '{PJIAW:p}';
const LETTERS: Readonly<Record<Part, Slot['letter']>> = {
  JUDGED: 'J',
  INVESTIGATED: 'I',
  PROSECUTED: 'A',
  DEFENDED: 'W',
};

/** Words for a post in a body. */
const POSTS = String.raw`(?:(?:deputy|acting|first deputy|former|then|senior|chief|lead|regional|press)[ -])*(?:head|chief|director|chairman|chairwoman|chairperson|chair|president|leader|coordinator|editor-in-chief|editor|secretary|rector|dean|commander|manager|press secretary|spokesman|spokeswoman|spokesperson|representative|lawyer|investigator|detective|officer|major|captain|colonel|lieutenant|lieutenant colonel|sergeant|prosecutor|judge|correspondent|reporter|journalist|employee|member|lecturer|professor|teacher|columnist|analyst|researcher|ombudsman|minister|governor|mayor|founder|co-founder|consultant|expert|inspector)`;

let people: string | undefined;
/** A noun phrase that says what somebody is. */
const noun = (): string =>
  (people ??= `(?:${anyOf(words().people.filter((w) => /^[a-z]/u.test(w)))})s?|(?!поэтому|материал)(?:экс-)?(?:${anyOf(words().people.filter((w) => /^[а-яё]/u.test(w)))})\\p{L}{0,6}`);

let made: ReturnType<typeof patterns> | undefined;

function patterns() {
  const article = String.raw`(?:(?:an?|the) )?`;
  const adjectives = String.raw`(?:(?!the |a |an |and |by |of |on |to |with |that |for |was |were |is |his |her |their |as |from |in |against |sentenced |arrested |detained |jailed |fined |charged |convicted |told |said |when |after |also |и |в |на |по |с |к |о |об |у |за |от |из |не |что |суд |задержали |приговорил |арестовали )(?:[a-zà-ÿ-]+|${ADJECTIVE_RU}) ){0,4}`;
  return {
    age: tags(
      `${PEOPLE}(?: \\((?<a>\\d{2})\\)|, (?:aged )?(?<b>\\d{2})(?: years? old)?(?:,|(?=\\.|$| and\\b))| \\((?<c>\\d{2}) (?:лет|года?)\\)|, (?<d>\\d{2})(?: (?:лет|года?)|-летн\\p{L}+)(?:,|(?=\\.|$))|(?<=^⟦P\\d+⟧) (?<e>\\d{2}) (?:лет|года?)(?=[,.]|$| и ))`,
    ),
    ageBefore: tags(`(?<a>\\d{2})[- ](?:year-old|летн\\p{L}+) (?=(?:[\\p{L}-]+ ){0,6}?${PEOPLE})`),
    born: tags(
      `${PEOPLE},? (?:\\(?born (?:in |on )?(?:\\d{4}|{D})\\)?|\\(?(?:\\d{4}|{D}) г(?:\\.\\s?р\\.|ода рождения)\\)?|{D} рождения),?`,
    ),
    postAfter: tags(
      `${PEOPLE},? (?:who is |is |[–—-] |занима\\p{L}+ должность |работа\\p{L}+ )?\\(?(?:an?|the )?\\s?(?<title>${POSTS}|${POST}) (?:of|at|for|with|in)? ?(?:the )?(?:${OF_BODY})?{OCM:o}[»"”]?(?:,|\\))?`,
    ),
    postBefore: tags(
      `(?<=^|[ ,(])(?<title>${POSTS}|${POST}) (?:of|at|for|with|from)? ?(?:the )?(?:${OF_BODY})?{OC:o}[»"”]?,? ${PEOPLE}`,
    ),
    postOf: tags(`{O:o}(?:['’]s)? (?<title>${POSTS}) ${PEOPLE}`),
    postAfterPart: tags(`{JIAW:p} (?:of|from|at|with) (?:the )?{OC:o}`),
    title: tags(
      `${PEOPLE}, (?:the |an? )?(?:${PARTS.map((p) => `(?<${p}>(?:${anyOf(words().parts[p])}))`).join('|')})(?: (?:in|on) the case| по делу)?(?:,|(?=\\.|$))`,
    ),
    before: tags(
      `(?<=^|[ («"“,—-])${article}(?<d>${adjectives}(?:${noun()})(?: and (?:[\\p{Ll}-]+ )?(?:${noun()})| и (?:${noun()}))?) ${PEOPLE}`,
    ),
    after: tags(
      `{P:p}, (?<d>(?:who is )?(?:an?|the)? ?(?:(?!who |whose |which |was |were |is |has |had |and |then |later |said |told |sentenced |arrested )[\\p{L}’'-]+ ){0,5}?(?:${noun()})(?: (?!who |was |were )[\\p{L}’'⟦⟧\\d -]{0,50}?)?)(?:,|(?=\\.$|$))`,
    ),
    from: tags(
      `${PEOPLE},? (?:from|of|из|с) (?:the )?(?:city of |village of |town of |города |г\\. ?|села )?{L}(?: region| district)?`,
    ),
    relative: tags(
      `{P:p}, (?:who|(?<rel>котор(?:ый|ая|ые|ого|ую|ому|ой|ых|ым)))(?= )(?<c>[^,;]*?(?:, [^,;⟦]*?(?=,))?)(?:,|(?=[.;]|$))`,
    ),
    list: tags(
      `{P:a}(?<join>, (?:and |и )?| and | и | және |; (?:and )?|, а также | а также | together with | along with )(?:[\\p{Ll}]+ )?{P:b}(?! (?:was|is|has|had) )`,
    ),
    whom: tags(
      `{P:p}, whom (?<c>[^;]*?\\b(?<verb>sentenced|convicted|fined|arrested|detained|charged|acquitted|jailed|accused|released)\\b[^;]*?)(?=\\.?$|;)`,
    ),
    plural: tags(
      `{P:a}(?:, (?:and )?| and | и ){P:b}(?=(?:(?:, | and |, and | и ){P})*,? (?:who|both of whom|all of whom|которые|которых) (?:are|were|have|had|both|all|face)?)`,
    ),
    counsel: tags(
      `(?<=\\b(?:lawyers|attorneys|advocates|counsel|judges|prosecutors|investigators) ){WJAI:a}(?:, (?:and )?| and | и ){PWJAI:b}`,
    ),
    movements: tags(`{M:a}(?:, | and | и |, and ){M:b}`),
    provisions: tags(`{V:a}(?:, | and | и |, and |; ){V:b}`),
    acronym: tags(`{OM:a} \\({OM:b}\\)`),
  };
}

/** Sets those aside who only say whose brother or lawyer somebody is. */
function setAside(tagged: Tagged): void {
  for (const [pattern, always] of OF_SOMEBODY)
    rewrite(tagged, pattern, (m) => {
      const slot = slotOf(tagged, m, 'p');
      if (slot === undefined) return null;
      const isDeclined = slot.mentions.some((one) => one.kind === 'person' && isOblique(one.text));
      const isSubject = slot.mentions.some((one) => one.kind === 'person' && isNominative(one.text));
      if (isSubject || (!isDeclined && !always)) return null;
      return m[0].replace(/⟦[A-Z]\d+⟧$/u, tagFor(tagged, { ...slot, letter: 'N' }));
    });
}

/** Participles that are adjectives: "a retired teacher"; others are verbs: "police summoned activist". */
const PARTICIPLE =
  /^(?:retired|exiled|jailed|imprisoned|detained|noted|renowned|well-known|unemployed|self-employed|respected|disabled|convicted|arrested|elected|self-taught|Russian-born)$/iu;

/**
 * Cuts what is no description off its beginning.
 * @returns the words before it, and the description
 */
function described(said: string): readonly [string, string] {
  const all = said.split(' ');
  let from = all.length - 1;
  for (; from > 0; from -= 1) {
    const word = all[from - 1] ?? '';
    const verb =
      /\p{L}(?:ed|ing)$/iu.test(word) &&
      !PARTICIPLE.test(word) &&
      !/^(?:leading|outstanding|-?\p{L}+-\p{L}+)$/iu.test(word);
    if (
      verb ||
      /^(?:police|authorities|officers|court|judge|security|officials|found|gave|sent|told)$/iu.test(word)
    )
      break;
  }
  return [all.slice(0, from).join(' '), all.slice(from).join(' ')];
}

/** Words without the article before them. */
const bare = (text: string): string => text.replace(/^(?:who is )?(?:an?|the) /iu, '').trim();

/**
 * Reduces the sentence of a clause in place.
 * @returns relative clauses, each with its head as the subject
 */
export function reduce(clause: Clause): string[] {
  const { tagged } = clause;
  const p = (made ??= patterns());
  const extra: string[] = [];
  const tagAgain = (slot: Slot): string => `⟦${slot.letter}${String(tagged.slots.indexOf(slot))}⟧`;
  const attribute = (match: RegExpExecArray, kind: string, value: string | number | undefined): void => {
    const who = clause.who(slotOf(tagged, match, 'p'));
    if (who === null || value === undefined || value === '') return;
    // What stands in apposition is the document's own word, whoever says the rest.
    clause.add({
      is: 'attribute',
      ...clause.ground(match.index),
      hedge: null,
      by: [],
      who,
      as: String(value),
      kind,
      value,
    });
  };
  const person = (match: RegExpExecArray): string => {
    const slot = slotOf(tagged, match, 'p');
    return slot === undefined ? match[0] : tagAgain(slot);
  };
  const age = (match: RegExpExecArray): string => {
    const { a, b, c, d, e } = match.groups ?? {};
    const years = Number(a ?? b ?? c ?? d ?? e);
    if (years >= 14) attribute(match, 'Person.age', years);
    return match[0].endsWith(',') ? `${person(match)},` : person(match);
  };
  rewrite(tagged, p.acronym, (m) => {
    const slot = slotOf(tagged, m, 'a');
    return slot === undefined ? null : tagAgain(slot);
  });
  // What follows an apposition is one as well: its comma stays.
  const withComma = (put: string, m: RegExpExecArray): string => (m[0].endsWith(',') ? `${put},` : put);
  rewrite(tagged, p.born, (m) => withComma(person(m), m));
  setAside(tagged);
  rewrite(tagged, p.age, age);
  rewrite(tagged, p.ageBefore, (m) => {
    const years = Number(m.groups?.a);
    const who = clause.who(slotOf(tagged, m, 'p'));
    if (who !== null && years >= 14)
      clause.add({
        is: 'attribute',
        ...clause.ground(m.index),
        hedge: null,
        by: [],
        who,
        as: String(years),
        kind: 'Person.age',
        value: years,
      });
    return '';
  });
  const post = (m: RegExpExecArray): string | null => {
    const who = clause.who(slotOf(tagged, m, 'p'));
    const body = slotOf(tagged, m, 'o')?.mentions[0];
    const title = m.groups?.title ?? '';
    if (who === null || body === undefined || (body.kind !== 'organisation' && body.kind !== 'movement'))
      return null;
    const ground = { ...clause.ground(m.index), hedge: null, by: [] };
    if (body.kind === 'movement') {
      const leads = /leader|head|chair|лидер|глав|руковод|председ/iu.test(title);
      if (!leads && !/member|activist|coordinator|координатор/iu.test(title)) return null;
      clause.add({ is: 'belongs', ...ground, who, as: title, kind: leads ? 'LEADS' : 'MEMBER_OF', to: body });
    } else if (/^(?:member)$/iu.test(title))
      clause.add({ is: 'belongs', ...ground, who, as: title, kind: 'MEMBER_OF', to: body });
    else clause.add({ is: 'post', ...ground, who, as: title, organisation: body, title });
    const slot = slotOf(tagged, m, 'p');
    if (slot === undefined) return null;
    const part = PARTS.find((one) => new RegExp(`^(?:${anyOf(words().parts[one])})$`, 'iu').test(title));
    return part === undefined || slot.letter !== 'P'
      ? tagAgain(slot)
      : tagFor(tagged, { ...slot, letter: LETTERS[part] });
  };
  rewrite(tagged, p.postAfter, post);
  rewrite(tagged, p.postAfterPart, (m) => {
    const slot = slotOf(tagged, m, 'p');
    const mention = slot?.mentions[0];
    const title = mention?.kind === 'person' ? mention.part?.as : undefined;
    const body = slotOf(tagged, m, 'o')?.mentions[0];
    const who = clause.who(slot);
    if (slot === undefined || title === undefined || who === null || body?.kind !== 'organisation')
      return null;
    clause.add({
      is: 'post',
      ...clause.ground(m.index),
      hedge: null,
      by: [],
      who,
      as: title,
      organisation: body,
      title,
    });
    return `${tagAgain(slot)} (${m[0].slice(m[0].lastIndexOf('⟦'))})`;
  });
  rewrite(tagged, p.postBefore, post);
  rewrite(tagged, p.postOf, post);
  rewrite(tagged, p.title, (m) => {
    const slot = slotOf(tagged, m, 'p');
    const part = PARTS.find((one) => m.groups?.[one] !== undefined);
    if (slot === undefined || part === undefined || slot.letter !== 'P') return null;
    return tagFor(tagged, { ...slot, letter: LETTERS[part] });
  });
  rewrite(tagged, p.before, (m) => {
    const said = m.groups?.d ?? '';
    const slot = slotOf(tagged, m, 'p');
    // A part in the proceedings is no description.
    if (slot?.letter !== 'P') return null;
    const parts = PARTS.some((one) =>
      new RegExp(`(?:^| )(?:${anyOf(words().parts[one])})$`, 'iu').test(said),
    );
    if (parts || /^(?:defendant|accused|suspect|resident)s?$/iu.test(said)) return null;
    if (slot.mentions.some((one) => one.kind === 'person' && !agrees(said, one.text))) return null;
    const [lost, words_] = described(said);
    if (words_ !== '') attribute(m, 'Person.describedAs', clause.plain(words_).trim());
    const lead = m[0].slice(0, m[0].indexOf(said));
    return `${lost === '' ? '' : `${lead}${lost} `}${tagAgain(slot)}`;
  });
  rewrite(tagged, p.from, person);
  rewrite(tagged, p.after, (m) => {
    const said = bare(clause.plain(m.groups?.d ?? ''));
    const verb = /\b(?:was|were|is|has|had|said|sentenced|arrested|detained)\b/iu.test(said);
    if (verb || said.split(' ').length > 9) return null;
    const children = CHILDREN.exec(said);
    if (children !== null) {
      const number = countOf(children.groups?.n ?? children.groups?.n2 ?? '');
      if (number !== null) attribute(m, 'Person.children', number);
    } else attribute(m, 'Person.describedAs', said.replace(/,$/u, ''));
    return person(m);
  });
  const join = (m: RegExpExecArray): string | null => {
    const [a, b] = [slotOf(tagged, m, 'a'), slotOf(tagged, m, 'b')];
    return a === undefined || b === undefined ? null : tagFor(tagged, joined([a, b]));
  };
  // "A and B, who are accused": both are.
  rewrite(tagged, p.plural, join);
  rewrite(tagged, p.counsel, join);
  for (let round = 0; round < 2; round += 1) {
    rewrite(tagged, p.relative, (m) => {
      const slot = slotOf(tagged, m, 'p');
      if (slot === undefined || (m.groups?.c ?? '').trim() === '') return null;
      const { c = '', rel } = m.groups ?? {};
      const grammar = rel === undefined ? slot.grammar : /(?:ый|ая|ые)$/u.test(rel) ? 'subject' : 'object';
      extra.push(`${grammar === undefined ? tagAgain(slot) : tagFor(tagged, { ...slot, grammar })}${c}`);
      return tagAgain(slot);
    });
    rewrite(tagged, p.list, join);
    rewrite(tagged, p.movements, join);
    rewrite(tagged, p.whom, (m) => {
      const slot = slotOf(tagged, m, 'p');
      if (slot === undefined) return null;
      const { c = '', verb = '' } = m.groups ?? {};
      extra.push(c.replace(verb, `${verb} ${tagAgain(slot)}`));
      return tagAgain(slot);
    });
  }
  return extra.filter((text) => slotsIn(tagged, text).length > 0);
}
