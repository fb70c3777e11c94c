/** Reads what the ending of a Russian name tells: whether it can be a subject or an object, and whether it is a man's or a woman's. */

const MEN =
  'алесь|анджей|андрусь|арсений|артемий|асан|бахром|вадзим|василь|витольд|витовт|геворг|гасан|дамир|дильмурод|дилмурод|даулетмурат|ержан|жандос|зафар|игнат|казимир|лявон|марлен|михась|муроджон|нодир|олесь|рашад|родион|савелий|семён|семен|султоншо|тарас|толеген|улугбек|франц|фуркат|юзеф|янка|яромир|абай|абдулла|азамат|азат|айбек|айдар|акжол|алексей|александр|алмаз|алмас|алтынбек|амир|анатолий|андрей|антон|аркадий|арсен|артём|артем|артур|аслан|асхат|ахмед|бакыт|бахтияр|богдан|болат|борис|вадим|валентин|валерий|василий|вениамин|виктор|виталий|владимир|владислав|всеволод|вячеслав|габит|геннадий|георгий|герман|глеб|григорий|давид|дамир|данат|даниил|данияр|даурен|денис|дмитрий|евгений|егор|ерболат|ерлан|жанболат|жасулан|заур|ибрагим|иван|игорь|ильдар|ильгар|ильяс|илья|икрам|иса|кайрат|канат|кирилл|константин|кубанычбек|кузьма|лев|леонид|максим|максат|марат|марк|мартин|махмуд|мирзо|михаил|мурат|муса|мустафа|назар|никита|николай|нурбек|нурлан|олег|павел|пётр|петр|равшан|рамиль|ринат|роман|ростислав|руслан|рустам|рустем|савва|санжар|сардор|сергей|станислав|степан|султан|талант|тамерлан|темирлан|тилек|тимофей|тимур|улан|умар|фарид|фома|фёдор|федор|филипп|фуад|хасан|шамиль|шухрат|эдуард|эльдар|эмиль|юрий|яков|ян|ярослав|лука|данила';
const WOMEN =
  'агата|аида|айжан|айнура|айсулу|аксана|алевтина|александра|алёна|алена|алеся|алина|алиса|алия|алла|алсу|амина|анастасия|ангелина|анжела|анна|антонина|асем|асия|асель|асоль|ассоль|бибигуль|бота|валентина|валерия|варвара|вера|вероника|виктория|виолетта|галина|гульзат|гульмира|гульнара|гульсара|дана|дарига|дарина|дарья|диана|дилбар|дильнаат|дина|динара|евгения|екатерина|елена|елизавета|жанара|жанна|жанаргуль|зарема|зарина|зинаида|зоя|зульфия|инга|инна|ирина|ия|камила|карина|карлыгаш|кира|клара|кристина|ксения|лада|лариса|лейла|лидия|лилия|любовь|людмила|майя|мадина|маргарита|марина|мария|марфа|марьям|мафтуна|мехрибан|наргиз|наргиза|наталия|наталья|надежда|назгуль|назира|нина|нонна|оксана|олеся|ольга|полина|раиса|рена|рената|рига|рита|роза|румия|салтанат|сайёра|света|светлана|северина|снежана|софия|софья|стефания|таисия|тамара|татьяна|толганай|толкын|улболсын|ульяна|фаина|фатима|хадижа|чулпан|шахло|эвелина|эльвира|эльза|эмма|юлия|яна|ярослава';

const men = new Set(MEN.split('|'));
const women = new Set(WOMEN.split('|'));

const wordsOf = (name: string): string[] =>
  [...name.matchAll(/\p{Script=Cyrillic}{2,}(?!\.)/gu)].map((m) => m[0].toLowerCase());

/** Whether a word is a man's given name in another case than the nominative: "Ивана", "Сергею", "Павлом". */
function isManDeclined(word: string): boolean {
  const stem = /^(.+?)(?:а|у|ом|ем|е)$/u.exec(word)?.[1];
  if (stem !== undefined && men.has(stem)) return true;
  const soft = /^(.+?)(?:я|ю|ем|е)$/u.exec(word)?.[1];
  if (soft !== undefined && (men.has(`${soft}й`) || men.has(`${soft}ь`))) return true;
  return /^(?:павл|льв|петр)(?:а|у|ом|е)$/u.test(word);
}

/** Whether a word is a woman's given name in another case: "Анну", "Марии", "Ольгой". */
function isWomanDeclined(word: string): boolean {
  const hard = /^(.+?)(?:ы|и|е|у|ой)$/u.exec(word)?.[1];
  if (hard !== undefined && women.has(`${hard}а`)) return true;
  const soft = /^(.+?)(?:и|ю|е|ей|ёй)$/u.exec(word)?.[1];
  return soft !== undefined && women.has(`${soft}я`);
}

const isMan = (word: string): boolean =>
  men.has(word) ||
  isManDeclined(word) ||
  /(?:[оеё]в|[иы]н|[сц]кий|оглы|улы|уулу|[оеё]вым|[иы]ным|[сц]ким|[сц]кого|[сц]кому)$/u.test(word);
const isWoman = (word: string): boolean =>
  women.has(word) ||
  isWomanDeclined(word) ||
  /(?:[сц]кая|[сц]кую|овна|евна|ична|овны|евны|овне|евне|овну|евну|овой|евой|иной|кызы|қызы)$/u.test(word);

/** The sex that the forms of a name tell; null when they tell none, or both. */
export function sexOf(forms: readonly string[]): 'man' | 'woman' | null {
  const words = forms.flatMap(wordsOf);
  const [man, woman] = [words.some(isMan), words.some(isWoman)];
  return man === woman ? null : man ? 'man' : 'woman';
}

/** Whether the form of a given name tells its case: not "Султоншо", not "Бибигуль". */
const isDeclinable = (word: string): boolean =>
  women.has(word) && !men.has(word) ? /[ая]$/u.test(word) : !/[оиуыэ]$/u.test(word);

/** Whether a name cannot be a subject: it stands in another case than the nominative. Only Russian is read. */
export function isOblique(name: string): boolean {
  const words = wordsOf(name);
  if (words.some((w) => isDeclinable(w) && (men.has(w) || women.has(w)))) return false;
  return words.some(
    (w) =>
      isManDeclined(w) ||
      isWomanDeclined(w) ||
      /(?:[оеё]вым|[иы]ным|[сц]ким|[сц]кого|[сц]кому|[сц]кую|[оеё]вой|[оеё]ву|[оеё]вых|[оеё]выми|(?:вич|оглы|уулу)[ауеом]+|[оеи]вн[ыеу]|вной)$/u.test(
        w,
      ),
  );
}

/** Whether a name cannot be an object: it stands in the nominative. Names of women that are not declined are neither. */
export function isNominative(name: string): boolean {
  const words = wordsOf(name);
  if (words.length === 0 || isOblique(name)) return false;
  return words.some(
    (w) =>
      (isDeclinable(w) && (men.has(w) || women.has(w))) || /(?:[оеё]в|[сц]кий|[сц]кая|[оеи]вна)$/u.test(w),
  );
}

/** Whether a noun and the name behind it can stand in one case: not "журналист Ивана", not "политика Алексей". */
export function agrees(noun: string, name: string): boolean {
  const word = /\p{Script=Cyrillic}+$/u.exec(noun)?.[0].toLowerCase();
  if (word === undefined) return true;
  const isMasculine = /(?:[бвгджзклмнпрстфхцчшщ]|тель|арь)$/u.test(word);
  const isMasculineDeclined =
    /(?:ни|ти|ис|ер|ор|ан|ен|ог|ач|ар|тел|ат|нт|лог|раф|ром)(?:к|т)?(?:а|у|ом|е|я|ю|ем)$/u.test(word);
  return !(
    (isMasculine && isOblique(name)) ||
    (isMasculineDeclined && !/(?:ница|тка|нка)$/u.test(word) && isNominative(name))
  );
}

/** Where a second name begins in a run of words: "Ивана Тарасюка Нурбек Садыков", 2; 0 for one name. */
export function secondName(words: readonly string[]): number {
  if (words.length < 3 || words.length > 4) return 0;
  const [left, right] = [words.slice(0, 2).join(' '), words.slice(2).join(' ')];
  if (!/^[\p{Script=Cyrillic}\s-]+$/u.test(`${left} ${right}`)) return 0;
  if (isOblique(left) && isNominative(right)) return 2;
  const given = (word = ''): boolean => {
    const lower = word.toLowerCase();
    return men.has(lower) || women.has(lower) || isManDeclined(lower) || isWomanDeclined(lower);
  };
  return words.length === 4 && given(words[0]) && given(words[2]) ? 2 : 0;
}
