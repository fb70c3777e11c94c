/** Says of which names a word may be a case: «Касымбековым» is Касымбеков, «Дулатқа» Дулат. To look names up, never to merge. */

/** A form, and what the name may be: `$1` is what stands before the ending. */
type Rule = readonly [form: RegExp, names: readonly string[]];

/** Russian, by what comes before the ending. */
const RUSSIAN: readonly Rule[] = [
  [/^(.{2,}(?:[оеё]в|[иы]н))(?:а|у|ым|е|ы|ых|ыми)$/u, ['$1']],
  [/^(.{2,}(?:[оеё]в|[иы]н))(?:ой|ою|у)$/u, ['$1а']],
  [/^(.{2,}[сц]к)(?:ого|ому|им|ом|их|ими)$/u, ['$1ий']],
  [/^(.{2,}[сц]к)(?:ой|ую|ою)$/u, ['$1ая']],
  [/^(павл|льв)(?:а|у|ом|е)$/u, ['павел', 'лев']],
  [/^(.{2,}[бвгджзйклмнпрстфхцчшщ])(?:а|у|ом|ем|е)$/u, ['$1']],
  [/^(.{2,})(?:я|ю|ем|ём|е)$/u, ['$1й', '$1ь']],
  [/^(.{2,}[бвгджзйклмнпрстфхцчшщ])(?:ы|и|е|у|ой|ей|ою)$/u, ['$1а']],
  [/^(.{2,})(?:и|ю|е|ей|ёй)$/u, ['$1я']],
];

/** Kazakh, by harmony: what an ending may be hangs on the letter before it. */
const KAZAKH: readonly Rule[] = [
  [/^(.{3,}[аәеиіоөуұүыэюя])(?:ны|ні|ның|нің|ға|ге|да|де|дан|ден|мен)$/u, ['$1']],
  [/^(.{3,}[іы])(?:на|не|нда|нде|нан|нен)$/u, ['$1']],
  [/^(.{3,}[пткқсшщчцхфһбвгд])(?:ты|ті|тың|тің|қа|ке|та|те|тан|тен|пен)$/u, ['$1']],
  [/^(.{3,}[лмнңрйузж])(?:ды|ді|ны|ні|дың|дің|ның|нің|ға|ге|да|де|дан|ден|нан|нен|мен|бен)$/u, ['$1']],
];

/**
 * Names that a word may be a case of, in lower case, without the word itself; none for what is not Cyrillic.
 * @example nominatives('Агадила') // ['агадил']
 */
export function nominatives(word: string): readonly string[] {
  const lower = word.normalize('NFC').toLowerCase();
  if (!/^\p{Script=Cyrillic}+$/u.test(lower)) return [];
  const names = [...RUSSIAN, ...KAZAKH].flatMap(([form, of]) =>
    form.test(lower) ? of.map((name) => lower.replace(form, name)) : [],
  );
  return [...new Set(names)].filter((name) => name !== lower);
}
