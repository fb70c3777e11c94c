/** Gives Russian pronouns in the object, "обоих", and sentences without a subject the people they mean, when that is certain. */
import { joined, rewrite, type Slot, slotsIn, tagFor, type Tagged, tags } from '../tagged.ts';
import { type Memory, placeOf, single, standIn } from './pronouns.ts';

const DONE = String.raw`(?:приговорил|осудил|признал|оштрафовал|оправдал|отправил|назначил|дал|присудил|выписал|задержал|арестовал|допросил|обвинил|обыскал|заключил|поместил|перев[её]л|водворил|предъявил|вынес|избрал|взял|посадил|доставил|отпустил|вызвал|схватил|этапировал|продлил)[аи]?|предъявлен[оы]?|назначен[оаы]?|избран[аы]?|вынес(?:ла|ли)|перевели|обвиняют|обвиняет|подозревают|подозревает|судят|преследуют|вменяют|вменил[аи]?|инкриминируют`;
const PRONOUN = String.raw`его|её|ее|ему|ей|их|им|обоих|обоим|обеих|обеим|всех (?:двоих|троих|четверых|пятерых)|всем (?:двоим|троим|четверым|пятерым)`;
/** What may follow a pronoun that is an object; a noun would make it "his". */
const GOES_ON = String.raw`(?=[,.;:]|$| ⟦| (?:к|на|по|в|во|за|и|под|из|у|до|с|со|от|дома|прямо|обвинени\p{L}|окончательн\p{L}+|новое|меру|срок|наказани\p{L}|штраф\p{L}*|условн\p{L}+|виновн\p{L}+|невиновн\p{L}+|также|вместе|заочно|утром|вечером|ночью|вчера|сегодня|накануне|после|\d+|[—–-])(?![\p{L}]))`;

const AFTER = tags(
  `(?<=(?<![\\p{L}])(?:${DONE})(?: (?:тогда|также|и|суд|{D}|в {L}))? )(?<word>${PRONOUN})${GOES_ON}`,
);
const BEFORE = tags(
  `(?<=^|[,;:—–-] |⟦[DLC]\\d+⟧,? |(?<![\\p{L}])(?:и|а|но|что|где|когда|там|тогда|затем|потом|позже|после этого|теперь|сначала|вскоре|после чего|ранее|позднее|утром|вечером|ночью|сейчас) )(?<word>${PRONOUN})(?= (?:(?:также|потом|затем|позже|вскоре|сразу|снова|уже|тогда|сначала|там|всё же|вновь|ещё|всех|{D}|в {L}|{C}|суд|в суде|судья) ){0,3}(?:${DONE})(?![\\p{L}]))`,
);
const AT = tags(
  `(?<=(?<![\\p{L}])(?:[Уу]|[Пп]ротив|[Нн]а|[Нн]ад|[Вв] отношении|[Дд]ома у) )(?<word>него|неё|нее|них|нею|ней|ним)(?= (?:(?:также|потом|затем|уже|дома|в квартире|{D}) ){0,2}(?:прош|был|провел|провод|возбу|завел|завед|дело|начал|ид[её]т|есть|двое|трое|четверо|остал|обыск))`,
);
/** "Оставил в силе его приговор". */
const WHOSE = tags(
  `(?<=(?:в силе|изменени\\p{L}+|смягчил\\p{L}?|ужесточил\\p{L}?|утвердил\\p{L}?) )(?<word>его|её|ее)(?= приговор)`,
);
/** "Ему 45 лет". */
const AGED = tags(`(?<=^|, )(?<word>ему|ей)(?= \\d{2} (?:лет|год))`);
const BOTH = tags(
  `(?<=(?:⟦[DLCO]\\d+⟧|время|тех пор|сейчас|теперь|момент|ранее),? )(?<word>оба|обе|они|она?|все (?:двое|трое|четверо|пятеро))(?![\\p{L}])`,
);

/** How many a word means; null when it does not tell. */
function countOf(word: string): number | null {
  if (/^об/iu.test(word)) return 2;
  const said = /(дво|тро|четвер|пятер)/iu.exec(word)?.[1]?.toLowerCase();
  return said === undefined
    ? null
    : (new Map([
        ['дво', 2],
        ['тро', 3],
        ['четвер', 4],
        ['пятер', 5],
      ]).get(said) ?? null);
}

const isPlural = (word: string): boolean => /^(?:их|им|них|ним|они|об|вс)/iu.test(word);
const isFemale = (word: string): boolean => /^(?:она|её|ее|ей|неё|нее|нею|ней)$/iu.test(word);

const peopleOf = (slot: Slot): string[] =>
  slot.mentions.flatMap((m) => (m.kind === 'person' && m.person !== null ? [m.person.name] : []));

/** The enumeration that was spoken of last. */
function several(memory: Memory, count: number | null): Slot | null {
  const lists = memory.lists.filter((l) => count === null || l.mentions.length === count);
  const latest = lists.at(-1);
  if (latest === undefined) return null;
  const isRecent =
    memory.last.some((s) => s === latest || peopleOf(s).join() === peopleOf(latest).join()) ||
    (count !== null &&
      latest.mentions.every(
        (m) => m.kind === 'person' && m.person !== null && memory.people.includes(m.person),
      ));
  return isRecent ? latest : null;
}

/** What a sentence may begin with when its subject is left out. */
const LEAD = String.raw`^(?:(?:Ранее|Затем|Позже|Сейчас|Теперь|Тогда|Позднее|Впоследствии|Ныне|В итоге|С {D}|В {D}|{D})(?: года)?,? )?`;
const OMITTED = tags(
  `${LEAD}(?<word>(?:(?:был|была|были) )?(?:осужд[её]н|приговор[её]н|задержан|арестован|признан|оштрафован|оправдан|отправлен|помещ[её]н|заключ[её]н|освобожд[её]н)(?<end>[аы]?)(?![\\p{L}])|(?:обвиняется|подозревается|содержится|находится|отбывает|воспитывает)(?![\\p{L}])|(?<many>обвиняются|подозреваются|содержатся|находятся|отбывают)(?![\\p{L}])|(?:вину |виновн\\p{L}+ себя )?(?:не )?(?:признал|признала|признаёт|признает)(?: вину)?(?![\\p{L}])|получил(?<got>[аи]?)(?![\\p{L}]))`,
);
const LABEL = tags(
  `^(?<word>Приговор|Наказание|Срок|Суд|Судья|Статья|{V})(?= ?[:—–]|(?: ?\\([^()]*\\))?[.,]?$)`,
);

/**
 * Puts tags of people where Russian words stand for them, after the pronouns that languages share.
 * A subject that is left out gets a tag of its own; the name it stands for becomes context of the sentence.
 */
export function resolveRussian(tagged: Tagged, memory: Memory): void {
  const { text } = memory.document;
  const before = (index: number): Slot[] =>
    slotsIn(tagged, tagged.text.slice(0, index)).filter((s) => 'PJIAW'.includes(s.letter));
  const meant = (word: string, index: number, isObject: boolean): Slot | null => {
    const own = before(index).filter((s) => !isObject || !'JIA'.includes(s.letter));
    const [only] = own;
    if (own.length > 1) return null;
    if (isPlural(word)) {
      if (only !== undefined)
        return only.mentions.length === (countOf(word) ?? only.mentions.length) && only.mentions.length > 1
          ? only
          : null;
      return several(memory, countOf(word));
    }
    if (only !== undefined) return only.letter === 'P' && only.mentions.length === 1 ? only : null;
    return single(memory, isFemale(word));
  };
  const replaced = (match: RegExpExecArray, isObject: boolean): string | null => {
    const { word = '' } = match.groups ?? {};
    const slot = meant(word, match.index, isObject);
    const place = slot === null ? null : placeOf(tagged, text, match.index, word);
    if (slot === null || place === null) return null;
    const stands = standIn(slot, place.start, place.end, text.slice(place.start, place.end));
    return tagFor(tagged, {
      ...stands,
      grammar: /^(?:оба|обе|они|она?$|все)/iu.test(word) ? 'subject' : 'object',
    });
  };
  for (const pattern of [AFTER, BEFORE, AT]) rewrite(tagged, pattern, (m) => replaced(m, pattern !== AT));
  rewrite(tagged, WHOSE, (m) => replaced(m, true));
  rewrite(tagged, AGED, (m) => replaced(m, false));
  rewrite(tagged, BOTH, (m) => (before(m.index).length > 0 ? null : replaced(m, false)));
  // What a labelled field says, its label says of whom.
  if (tagged.block.kind === 'field' || slotsIn(tagged, tagged.text).some((s) => 'PWG'.includes(s.letter)))
    return;
  const omitted = OMITTED.exec(tagged.text) ?? LABEL.exec(tagged.text);
  const word = omitted?.groups?.word;
  if (omitted === null || word === undefined) return;
  const { end, many, got } = omitted.groups ?? {};
  const ending = end ?? got;
  const slot =
    many !== undefined || ending === 'ы' || ending === 'и'
      ? several(memory, null)
      : ending === undefined
        ? (single(memory, null) ?? several(memory, null))
        : single(memory, ending === 'а');
  if (slot === null) return;
  const at = omitted.index + omitted[0].lastIndexOf(word);
  const stands: Slot = { ...joined([slot]), letter: 'P', pronoun: true, grammar: 'subject' };
  for (const mention of slot.mentions) tagged.context.push({ start: mention.start, end: mention.end });
  tagged.text = `${tagged.text.slice(0, at)}${tagFor(tagged, stands)} ${tagged.text.slice(at)}`;
}
