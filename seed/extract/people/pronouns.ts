/** Gives "he", "they", "the four", "all of them" the people they mean when that is certain, and leaves them open else. */
import type { Document, Found } from '../document.ts';
import { joined, rewrite, type Slot, slotsIn, tagFor, type Tagged, tags } from '../tagged.ts';
import { words } from '../words.ts';
import type { Block } from '../text/blocks.ts';
import type { Person, ResolvedPerson } from './cluster.ts';
import { sexOf } from './declension.ts';

/** Whom the text spoke of last. */
export interface Memory {
  readonly document: Document;
  /** The paragraph, list or record. */
  section: number;
  /** People without a part in the proceedings, in the order of the section. */
  people: Person[];
  /** Slots of the last sentence that had any. */
  last: Slot[];
  /** The last enumerations. */
  lists: Slot[];
  /** Everybody so far. */
  everybody: Set<Person>;
}

export const newMemory = (document: Document): Memory => ({
  document,
  section: -1,
  people: [],
  last: [],
  lists: [],
  everybody: new Set(),
});

const isPerson = (m: Found): m is ResolvedPerson => m.kind === 'person';

/** A standing-in word as mentions of the people it means. */
export const standIn = (slot: Slot, start: number, end: number, text: string): Slot => ({
  letter: 'P',
  start,
  end,
  pronoun: true,
  mentions: slot.mentions.filter(isPerson).map((m) => ({ ...m, start, end, text, part: null })),
});

const FEMALE = /(?:ova|eva|yeva|ina|yna|skaya|kyzy|qizi|gizi|ова|ева|ёва|ина|ына|ская|кызы|қызы|вна)$/iu;
const MALE = /(?:ov|ev|yev|in|sky|skiy|oglu|ogly|uly|uulu|ов|ев|ёв|ин|ын|ский|оглы|улы|уулу|вич)$/iu;

/** Whether a name can be of the sex of a pronoun, as far as its ending tells. */
function fits(person: Person, female: boolean): boolean {
  if (/\p{Script=Cyrillic}/u.test(person.name)) {
    const sex = sexOf(person.forms);
    return sex === null || (sex === 'woman') === female;
  }
  const last = person.name.split(/\s+/u);
  const against = female ? MALE : FEMALE;
  return (
    !last.some((part) => part.length > 3 && against.test(part)) ||
    last.some((part) => (female ? FEMALE : MALE).test(part))
  );
}

/** The one person that the section has spoken of. */
export function single(memory: Memory, female: boolean | null): Slot | null {
  const able = memory.people.filter((p) => female === null || fits(p, female));
  if (able.length !== 1 || (female === null && memory.people.length !== 1)) return null;
  const slot = memory.last.find(
    (s) => s.mentions.length === 1 && s.mentions.some((m) => isPerson(m) && m.person === able[0]),
  );
  if (slot !== undefined) return slot;
  const mention = memory.document.mentions.find((m) => isPerson(m) && m.person === able[0]);
  return mention === undefined
    ? null
    : { letter: 'P', start: mention.start, end: mention.end, mentions: [mention], pronoun: false };
}

/** All people of the section as one enumeration. */
function everybodyOf(memory: Memory): Slot | null {
  const mentions = memory.people.flatMap(
    (p) => memory.document.mentions.find((m) => isPerson(m) && m.person === p) ?? [],
  );
  const [first] = mentions;
  return first === undefined
    ? null
    : { letter: 'P', start: first.start, end: first.end, mentions, pronoun: true };
}

const HE = tags(
  String.raw`(?<=^|, |; |\. |— |\b(?:and|but|that|when|where|after|before|while|as|и|а|но|что|когда|где) )(?<word>he|she|он|она)\b`.replace(
    /\\b$/u,
    '(?![\\p{L}])',
  ),
);
const HIS = tags(
  String.raw`(?<![\p{L}])(?<word>his|her) (?=(?:lawyer|home|house|apartment|flat|trial|sentence|arrest|detention|case)\b)`,
);
const THEY = tags(
  String.raw`(?<=^|, |; |\. |\b(?:and|but|that|when|where|и|а|но|что|accuse|accuses|accused|charged|sentenced|arrested|detained|convicted|against|of) )(?<word>all of them|both of them|both men|both women|both activists|both|they|the (?<count>two|three|four|five|six|seven|eight|nine|ten)(?: (?:men|women|activists|defendants|accused|journalists|people|friends|detainees|suspects|brothers|sisters))?|all (?:the )?(?<count2>two|three|four|five|six|seven|eight|nine|ten)(?: of them)?(?: (?:men|women|activists|defendants|accused|journalists))?|all (?:the )?(?:defendants|accused)|все (?<count3>двое|трое|четверо|пятеро|шестеро|семеро)|оба|обе|все они|они)(?![\p{L}])`,
);
const THE = tags(
  String.raw`(?<=^|, |; |\. |\b(?:and|that|against) )(?<word>the (?:defendant|accused|activist|blogger|journalist|convict|suspect|editor|politician|lawyer|poet|teacher|writer)|подсудим(?:ый|ая|ого|ую|ому|ой)|обвиняем(?:ый|ая|ого|ую|ому|ой)|осужд[её]нн(?:ый|ая|ого|ую|ому|ой)|журналист(?:ка|а|у|ку|ке)?|активист(?:ка|а|у|ку|ке)?|блогер(?:а|у)?)(?=(?: (?:was|is|has|had|were|did|denied|pleaded|said|guilty|to)\b| (?:приговор|задерж|призна|отправ|обвин|находит|получил|вину)|'s|’s))`,
);

const COUNTED: ReadonlyMap<string, number> = new Map([
  ['двое', 2],
  ['трое', 3],
  ['четверо', 4],
  ['пятеро', 5],
  ['шестеро', 6],
  ['семеро', 7],
]);

/** Where a word of the tagged text stands in the document: right after the tag before it. */
export function placeOf(
  tagged: Tagged,
  text: string,
  index: number,
  word: string,
): { start: number; end: number } | null {
  const before = slotsIn(tagged, tagged.text.slice(0, index)).at(-1);
  const from = before === undefined ? tagged.span.start : before.end;
  const pattern = new RegExp(`(?<![\\p{L}])${word.replace(/\s+/gu, '\\s+')}(?![\\p{L}])`, 'u');
  const found = pattern.exec(text.slice(from, tagged.span.end));
  if (found === null) return null;
  const start = from + found.index;
  return { start, end: start + found[0].length };
}

/** Items that are paragraphs of their own are read each by itself; short ones make one list. */
const placeInText = (block: Block): number =>
  block.kind === 'item' && block.end - block.start > 100 ? -block.start - 2 : block.section;

/** The people of a slot as one value. */
const peopleOf = (slot: Slot): string =>
  slot.mentions
    .flatMap((m) => (isPerson(m) && m.person !== null ? [m.person.name] : []))
    .sort()
    .join('|');

/** Puts tags of people where words stand for them. */
export function resolvePronouns(tagged: Tagged, memory: Memory): void {
  const place = placeInText(tagged.block);
  if (place !== memory.section) {
    memory.section = place;
    // What a paragraph begins with may point back, but only to a list or to the one person there is.
    memory.people = memory.everybody.size === 1 ? [...memory.everybody] : [];
    memory.last = memory.everybody.size === 1 ? memory.last : [];
  }
  const { text } = memory.document;
  const put = (match: RegExpExecArray, slot: Slot | null, word: string): string | null => {
    if (slot === null) return null;
    const offset = match[0].indexOf(word);
    const place = placeOf(tagged, text, match.index + offset, word);
    if (place === null) return null;
    return (
      match[0].slice(0, offset) +
      tagFor(tagged, standIn(slot, place.start, place.end, text.slice(place.start, place.end))) +
      match[0].slice(offset + word.length)
    );
  };
  rewrite(tagged, HE, (match) => {
    const word = match.groups?.word ?? '';
    // Somebody else stands in this sentence before it: whom it means is not certain.
    const own = slotsIn(tagged, tagged.text.slice(0, match.index)).filter((s) => 'PJIAW'.includes(s.letter));
    if (own.length > 1) return null;
    const [only] = own;
    if (only !== undefined)
      return only.mentions.length === 1 && only.letter === 'P' ? put(match, only, word) : null;
    return put(match, single(memory, /^(?:she|она)$/iu.test(word)), word);
  });
  rewrite(tagged, HIS, (match) => {
    const word = match.groups?.word ?? '';
    if (slotsIn(tagged, tagged.text.slice(0, match.index)).some((s) => 'PJIAW'.includes(s.letter)))
      return null;
    const put_ = put(match, single(memory, /^her$/iu.test(word)), word);
    return put_ === null ? null : put_.replace(/⟧ ?/u, '⟧’s ');
  });
  rewrite(tagged, THEY, (match) => {
    const { word = '', count, count2, count3 } = match.groups ?? {};
    const said = (count ?? count2 ?? '').toLowerCase();
    const number =
      words().numbers.get(said) ??
      COUNTED.get((count3 ?? '').toLowerCase()) ??
      (/^both|^об/iu.test(word) ? 2 : null);
    const lists = memory.lists.filter((l) => number === null || l.mentions.length === number);
    if (slotsIn(tagged, tagged.text.slice(0, match.index)).some((s) => 'PJIAW'.includes(s.letter)))
      return null;
    const latest = lists.at(-1);
    if (number !== null && latest === undefined && memory.people.length === number)
      return put(match, everybodyOf(memory), word);
    // "They" may mean anybody; only the list right before is certain.
    const isOnly = new Set(memory.lists.map(peopleOf)).size === 1;
    if (
      number === null &&
      (latest === undefined ||
        !(memory.last.some((s) => peopleOf(s) === peopleOf(latest)) || (memory.last.length === 0 && isOnly)))
    )
      return null;
    return put(match, latest ?? null, word);
  });
  rewrite(tagged, THE, (match) =>
    put(
      match,
      memory.everybody.size === 1 ? single({ ...memory, people: [...memory.everybody] }, null) : null,
      match.groups?.word ?? '',
    ),
  );
}

/** Keeps in mind whom a sentence spoke of. @param whole the sentence as it was first tagged */
export function remember(tagged: Tagged, memory: Memory, whole: string): void {
  const now = slotsIn(tagged, tagged.text).filter((s) => s.letter === 'P');
  for (const slot of slotsIn(tagged, whole).filter((s) => s.letter === 'P'))
    for (const mention of slot.mentions) {
      if (!isPerson(mention) || mention.person === null) continue;
      memory.everybody.add(mention.person);
      if (!memory.people.includes(mention.person)) memory.people.push(mention.person);
    }
  const lists = now.filter((s) => s.mentions.length > 1 && !s.pronoun);
  memory.lists.push(...lists);
  if (tagged.block.kind === 'item' && lists.length === 0 && now.length === 1) {
    // Items of a list make an enumeration together.
    const before = memory.lists.at(-1);
    const [slot] = now;
    if (slot !== undefined) {
      const goesOn = before !== undefined && memory.last.includes(before);
      const list = goesOn ? joined([before, slot]) : slot;
      if (goesOn) memory.lists.pop();
      memory.lists.push(list);
      memory.last = [list];
      return;
    }
  }
  if (now.length > 0) memory.last = now;
}
