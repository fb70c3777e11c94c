/** Words right before a name that make a single one a person's: "Judge Bekov", «эколога Кургузова», "lawyers Seitova and Omarov". */
import type { Span } from '../../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { PARTS, words } from '../../words.ts';

const TITLES =
  /^(?:mr|ms|mrs|dr|prof|professor|citizen|defendants?|accused|suspects?|convict|colonel|major|captain|lieutenant|sergeant|general|president|minister|mayor|governor|senator|imam|mullah|sheikh|bishop|pastor|father|deputy|officer|inspector|director|chairman|chairwoman|г-н|г-жа|г-на|г-жи|г-ну|гражданин|гражданка|гражданина|гражданке|гражданину|полковник\p{L}{0,2}|подполковник\p{L}{0,2}|майор\p{L}{0,2}|капитан\p{L}{0,2}|лейтенант\p{L}{0,2}|генерал\p{L}{0,2}|президент\p{L}{0,2}|министр\p{L}{0,2}|мэр\p{L}{0,2}|аким\p{L}{0,2}|губернатор\p{L}{0,2}|подсудим\p{L}{2,3}|обвиняем\p{L}{2,3}|подозреваем\p{L}{2,3}|осужд[её]нн\p{L}{2,3}|задержанн\p{L}{2,3}|арестованн\p{L}{2,3}|политзаключ[её]нн\p{L}{2,3}|фигурант\p{L}{0,3}|потерпевш\p{L}{2,3}|свидетел\p{L}{1,3}|эксперт\p{L}{0,3}|мырза|ханым)$/u;

interface TitleWords {
  readonly whole: ReadonlySet<string>;
  readonly plural: ReadonlySet<string>;
  readonly stems: readonly string[];
}

let known: TitleWords | undefined;

function titles(): TitleWords {
  if (known !== undefined) return known;
  const parts = PARTS.flatMap((part) => words().parts[part].map((phrase) => phrase.split(' ').at(-1) ?? ''));
  const nouns = words().people.flatMap((noun) => noun.split(/[ -]/u).slice(-1));
  const english = [...parts, ...nouns].filter((w) => /^[a-z]/u.test(w));
  known = {
    whole: new Set([...parts, ...english]),
    plural: new Set([...english.map((w) => `${w}s`), 'defendants', 'suspects', 'businessmen', 'accused']),
    stems: words().people.filter((w) => /^[а-яё]/u.test(w)),
  };
  return known;
}

const RUSSIAN_PLURAL = /(?:ы|и|ов|ев|ей|ам|ям|ами|ями|ые|ых|ым|ыми)$/u;

/** Whether a word right before the token at `at` is a title, of one person or of several. */
export function isTitle(
  tokens: readonly Token[],
  at: number,
  free: (span: Span) => boolean,
): 'one' | 'several' | null {
  let before = at - 1;
  if (
    tokens[before]?.text === '.' &&
    /^(?:mr|ms|mrs|dr|prof|col|lt|gen)$/u.test(tokens[before - 1]?.lower ?? '')
  )
    before -= 1;
  // "Investigator of the Almaty police Bekov": the body between them is passed over.
  let steps = 0;
  while (steps < 14 && tokens[before] !== undefined && tokens[before]?.kind !== 'break') {
    const token = tokens[before];
    if (token === undefined || free(token)) break;
    before -= 1;
    steps += 1;
  }
  if (steps > 0) {
    if (tokens[before]?.lower === 'the') before -= 1;
    if (/^(?:of|at|from|with)$/u.test(tokens[before]?.lower ?? '')) before -= 1;
  }
  const word = tokens[before];
  if (word?.kind !== 'word') return null;
  const { whole, plural, stems } = titles();
  if (plural.has(word.lower)) return 'several';
  const isStem = stems.some((stem) => word.lower.startsWith(stem) && word.lower.length - stem.length <= 4);
  if (!TITLES.test(word.lower) && !whole.has(word.lower) && !isStem) return null;
  return /^[а-яё]/u.test(word.lower) && RUSSIAN_PLURAL.test(word.lower) && !/^судьи$/u.test(word.lower)
    ? 'several'
    : 'one';
}

/** Whether a word makes what follows the name of a thing: «улица Карла Маркса», "named after Karl Marx". */
export const namesThings = (word: string): boolean =>
  /^(?:улиц\p{L}{1,3}|ул|проспект\p{L}{0,2}|площад\p{L}{1,2}|бульвар\p{L}{0,2}|переулок|переулк\p{L}|имени|им|парк\p{L}{0,2}|театр\p{L}{0,2}|стадион\p{L}{0,2}|орден\p{L}{0,2}|медал\p{L}{1,2}|преми\p{L}{1,2}|гостиниц\p{L}{1,2}|отел\p{L}{1,2}|кафе|тц|трц|жк|street|avenue|square)$/u.test(
    word,
  );
