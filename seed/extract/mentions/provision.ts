/** Finds provisions of law: "Article 405 Part 2", "Articles 182 Part 1 and 405", "ст. 405 ч. 2 УК РК". */
import type { CitedProvision, Finder, ProvisionMention } from '../mention.ts';
import { tokensOf } from '../text/tokens.ts';

const NUMBER = String.raw`\d{1,4}(?:[.-]\d{1,2}){0,2}(?:\(\d{1,2}\))?`;
const PART_WORD = String.raw`(?:[Pp]arts?|[Pp]aragraphs?|[Pp]aras?\.?|[Ss]ections?|[Cc]lauses?|[Pp]oints?|[Чч]аст(?:ь|и|ям|ями|ью|ей)|ч\.\s?ч\.|чч\.|[Чч]\.|[Пп]ункт(?:а|у|ом|ы|ам|ов)?|[Пп]п?\.)`;
const ARTICLE_WORD = String.raw`(?:[Aa]rticles?|[Aa]rts?\.|[Сс]тать(?:я|и|е|ю|ёй|ей|ям|ями|ях)|[Сс]тат(?:ей)|[Сс]т\.\s?ст\.|[Сс]т\.)`;
const JOIN = String.raw`(?:\s*,\s*(?:and\s+|и\s+)?|\s+and\s+|\s+и\s+|\s*;\s*|\s*&\s*)`;
const PARTS = String.raw`(?:«[^»]{1,4}»|“[^”]{1,4}”|"[^"]{1,4}"|\d{1,2}(?:[.-]\d)?)(?:(?:\s*,\s*|\s+and\s+|\s+и\s+|\s*[-–]\s*)\d{1,2}(?!\d|-\d|\s*,?\s*${PART_WORD})(?![\d.]*\s*(?:${ARTICLE_WORD}|years?|months?|лет|год|месяц)))*`;
const SEP = String.raw`\s*,?\s*\(?\s*`;
/** An article with its parts behind it. */
const ITEM = String.raw`${NUMBER}(?:${SEP}${PART_WORD}\s*${PARTS}\)?)*`;
const CODE = String.raw`(?:\s*,?\s*(?:of\s+)?(?:the\s+)?(?:(?:Kazakhstan|Kazakh|Kyrgyz|Uzbek|Tajik|Russian|Belarusian|Azerbaijani|Azerbaijan|Georgian)(?:'s|’s)?\s+)?(?:Republic'?s?\s+)?(?:Criminal|Penal|Administrative(?:\s+Offen[cs]es?)?)\s+Code(?:\s+of\s+Administrative\s+Offen[cs]es)?(?:\s+of\s+(?:the\s+)?(?:Republic\s+of\s+\p{Lu}\p{L}+|RK|RF|KR|\p{Lu}\p{L}+(?:\s+Federation|\s+Republic)?))?|\s*,?\s*(?:of\s+)?(?:the\s+)?Code\s+of\s+(?:the\s+Republic\s+of\s+\p{L}+\s+on\s+)?Administrative\s+Offen[cs]es(?:\s+of\s+(?:the\s+)?(?:Republic\s+of\s+)?\p{Lu}\p{L}+)?|\s*,?\s*(?:УК|КоАП|КРКоАП|УПК|Уголовного\s+кодекса|[Кк]одекса\s+об\s+административных\s+(?:право)?нарушениях)(?:[^\S\n]+(?:(?:РК|РФ|РБ|КР|РТ|РУз|РУ|АР)(?!\p{L})|Республики\s+\p{Lu}\p{L}+|Российской\s+Федерации|(?:\p{Lu}\p{L}+стана|Беларуси|Белоруссии|России|Украины|Грузии|Армении|Киргизии|Туркмении|Азербайджана|Молдовы|Молдавии)(?!\p{L})))?)`;
const FRONT = String.raw`${PART_WORD}\s*${PARTS}\s*,?\s*(?:of\s+(?:the\s+)?)?${ARTICLE_WORD}\s*${NUMBER}`;
const BACK = String.raw`${ARTICLE_WORD}\s*${ITEM}`;
const ONE = `(?:${FRONT}|${BACK})`;
const PATTERN = new RegExp(
  `(?<![\\p{L}\\d])${ONE}(?:${CODE})?(?:${JOIN}(?:${ONE}|${ITEM}(?![\\d\\s]*(?:years?|months?|days?|people|persons|\\p{Lu}\\p{Ll}|лет|года?|месяц|сут|человек|январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)))(?:${CODE})?)*`,
  'gu',
);

const EACH = new RegExp(
  `${PART_WORD}\\s*(?<frontParts>${PARTS})\\s*,?\\s*(?:of\\s+(?:the\\s+)?)?${ARTICLE_WORD}\\s*(?<frontArticle>${NUMBER})(?:${CODE})?|(?:${ARTICLE_WORD}\\s*)?(?<article>${NUMBER})(?<rest>(?:${SEP}${PART_WORD}\\s*${PARTS}\\)?)*)(?:${CODE})?`,
  'gu',
);

/** "1 and 2", "1-3" to the parts one by one. */
function partsOf(text: string): string[] {
  const range = /^(\d{1,2})\s*[-–]\s*(\d{1,2})$/u.exec(text.trim());
  if (range !== null) {
    const [from, to] = [Number(range[1]), Number(range[2])];
    if (to > from && to - from < 10) return Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
  }
  return [...text.matchAll(/\d{1,2}(?:[.-]\d)?/gu)].map((m) => m[0]);
}

function cited(article: string, parts: readonly string[], name: string): CitedProvision[] {
  const inBrackets = /^(.*?)\((\d+)\)$/u.exec(article);
  const number = inBrackets?.[1] ?? article;
  const all = inBrackets?.[2] === undefined ? parts : [inBrackets[2], ...parts];
  if (all.length === 0) return [{ article: number, part: null, name }];
  return all.map((part) => ({ article: number, part, name: all.length === 1 ? name : null }));
}

function read(text: string): CitedProvision[] {
  const clean = (words: string): string => words.replace(/^[\s,;]+|[\s,;]+$/gu, '');
  return [...text.matchAll(EACH)].flatMap(({ 0: all, groups }) => {
    if (groups?.frontArticle !== undefined)
      return cited(groups.frontArticle, partsOf(groups.frontParts ?? ''), clean(all));
    const rest = groups?.rest ?? '';
    // Of points below a part only the part is kept: it comes first.
    const first = new RegExp(`${PART_WORD}\\s*(${PARTS})`, 'u').exec(rest)?.[1] ?? '';
    const parts = /ч|[Pp]art|[Pp]ara|част/u.test(rest)
      ? partsOf(/(?:[Чч]|[Pp]art|[Pp]ara|[Чч]аст)[\s\S]*$/u.exec(rest)?.[0] ?? first)
      : partsOf(first);
    return cited(groups?.article ?? '', parts, clean(all));
  });
}

/** Finds provisions. */
export const findProvisions: Finder = (text, { free }) =>
  [...text.matchAll(PATTERN)].flatMap((match): ProvisionMention[] => {
    const whole = match[0].replace(/[\s,;(]+$/u, '');
    // A bracket that is closed here was opened before.
    const end = match.index + (whole.endsWith(')') && !whole.includes('(') ? whole.length - 1 : whole.length);
    const span = { start: match.index, end };
    const words = text.slice(span.start, end);
    const provisions = read(words);
    return free(span) && provisions.length > 0
      ? [{ kind: 'provision', ...span, text: words, provisions }]
      : [];
  });

/** Article and part as one key, however they are written: `405-2`. */
export const provisionKey = ({ article, part }: Pick<CitedProvision, 'article' | 'part'>): string =>
  part === null ? article : `${article}-${part}`;

/** The keys that a text names; used to compare provisions by what they cite. */
export const provisionKeys = (text: string): string[] => {
  const [mention] = findProvisions(text, {
    tokens: tokensOf(text),
    published: null,
    free: () => true,
    known: new Map(),
  });
  return mention?.kind === 'provision' ? mention.provisions.map(provisionKey) : [];
};
