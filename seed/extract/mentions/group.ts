/** Finds people who are counted and not named: "at least seven people", "nine others", "тринадцать активистов". */
import type { Finder, GroupMention } from '../mention.ts';
import { anyOf } from '../../text/any-of.ts';
import { words } from '../words.ts';

const NOUN_EN = String.raw`(?:people|persons|men|women|others|activists|journalists|bloggers|defendants|protesters|residents|citizens|lawyers|students|workers|miners|believers|supporters|participants|suspects|detainees|prisoners|members|(?:criminal\s+)?cases|families|teenagers|minors|accused|convicts|officers|employees)`;
const NOUN_RU = String.raw`(?:человек(?:а|ам)?|люд(?:ей|ям|и)|активист(?:а|ов|ам|ы|ками)?|журналист(?:а|ов|ам)?|блогер(?:а|ов)?|подсудим(?:ых|ым)|обвиняем(?:ых|ым)|фигурант(?:а|ов|ам)|жител(?:я|ей|ям)|участник(?:а|ов|ам)?|задержанн(?:ых|ым)|осужд[её]нн(?:ых|ым)|дел(?:а)?|верующ(?:их|им)|студент(?:а|ов))`;

const TENS = 'twenty|thirty|forty|fifty|двадцать|двадцати|тридцать|тридцати';
const ONES =
  'one|two|three|four|five|six|seven|eight|nine|одного|один|два|двух|двум|три|трёх|трех|трём|трем|четыре|четырёх|четырех|четырём|пять|пяти|шесть|шести|семь|семи|восемь|восьми|девять|девяти';

/** The number that figures or words name; two words add up: "twenty-three". */
function countOf(said: string): number {
  if (/^\d/u.test(said)) return Number(said.replaceAll(',', ''));
  const known = words().numbers;
  const whole = known.get(said.toLowerCase());
  return (
    whole ??
    said
      .toLowerCase()
      .split(/[-\s]+/u)
      .reduce((sum, word) => sum + (known.get(word) ?? NaN), 0)
  );
}

let pattern: RegExp | undefined;

const made = (): RegExp =>
  (pattern ??= new RegExp(
    `(?<![\\p{L}\\d,-])(?<!(?:hundred|thousand)\\s(?:and\\s)?)(?<least>(?:at\\s+least|more\\s+than|over|about|around|some|nearly|up\\s+to|не\\s+менее|более|около|как\\s+минимум|ещё|еще|another|остальные|остальным|the\\s+other)\\s+)?(?:(?<number>\\d{1,3}(?:,\\d{3})+|\\d{1,5}|(?:${TENS})[-\\s](?:${ONES})|${anyOf([...words().numbers.keys()].filter((n) => n !== 'one' && n !== 'один' && n !== 'одного' && n !== 'одну' && n !== 'a' && n !== 'он'))})|(?<vague>dozens\\s+of|hundreds\\s+of|scores\\s+of|several|десятки|сотни|несколько))\\s+(?<of>(?:(?!Article|of\\b)[\\p{L}-]+\\s+){0,4}?(?:${NOUN_EN}|${NOUN_RU}))(?![\\p{L}])`,
    'giu',
  ));

/** Finds groups. A count that is followed by the names themselves is no group. */
export const findGroups: Finder = (text, { free }) =>
  [...text.matchAll(made())].flatMap((match): GroupMention[] => {
    const span = { start: match.index, end: match.index + match[0].length };
    if (!free(span)) return [];
    const { number, least = '', of = '' } = match.groups ?? {};
    const said = number === undefined ? null : countOf(number);
    const count = said === null || Number.isNaN(said) ? null : said;
    if (
      /^\s*(?:[,:(–—-]\s*)?(?:including\s+)?\p{Lu}[\p{L}-]+\s+\p{Lu}/u.test(
        text.slice(span.end, span.end + 40),
      ) &&
      !text.slice(span.end, span.end + 14).includes('including')
    )
      return [];
    const isLeast = /least|more|over|менее|более|минимум/iu.test(least);
    const isMost = /up\s+to/iu.test(least);
    const isAbout = /about|around|some|nearly|около/iu.test(least);
    return [
      {
        kind: 'group',
        ...span,
        text: match[0],
        of,
        min: count === null || isMost || isAbout ? null : count,
        max: count === null || isLeast || isAbout ? null : count,
      },
    ];
  });
