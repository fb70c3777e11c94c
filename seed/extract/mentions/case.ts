/** Finds cases by their name or number: «The Case of Mothers», "criminal case No. 2210". */
import type { CaseMention, Finder } from '../mention.ts';

const NAMED =
  /(?:[«"“](?<quoted>(?:The\s+)?(?:Case\s+of\s+(?:the\s+)?\p{Lu}[\p{L}-]+(?:\s+\p{Lu}[\p{L}-]+)?|[^»"”\n]{2,40}\s+[Cc]ase|[Дд]ело\s+[^»"”\n]{2,40}))[»"”])|(?<plain>\b(?:The\s+|the\s+)?Case\s+of\s+(?:the\s+)?(?!No)\p{Lu}[\p{L}-]+)|[Дд]ел[оауе]м?\s+[«"“](?<ru>[^»"”\n]{2,40})[»"”]|[«"“](?<en>[^»"”\n]{2,40})[»"”]\s+case\b/gu;
const NUMBERED =
  /(?:[Cc]ase|[Cc]riminal\s+case|[Дд]ел[оауе]м?|[Уу]головн\p{L}+\s+дел\p{L}+)\s*(?:[Nn]o\.?|[Nn]umber|№|N|:)?\s*:?\s*№?\s*(?<number>\d[\d/.()-]*\d(?:[-/]\p{L}{1,3})?)/gu;

/** Finds cases. */
export const findCases: Finder = (text, { free }) => {
  const found: CaseMention[] = [];
  for (const match of text.matchAll(NAMED)) {
    const name = match.groups?.quoted ?? match.groups?.plain ?? match.groups?.ru ?? match.groups?.en ?? '';
    const start = match.index + match[0].indexOf(name);
    const span = { start, end: start + name.length };
    if (free(span)) found.push({ kind: 'case', ...span, text: name, name, isNumber: false });
  }
  for (const match of text.matchAll(NUMBERED)) {
    const number = match.groups?.number ?? '';
    const start = match.index + match[0].lastIndexOf(number);
    const span = { start, end: start + number.length };
    if (number.length > 2 && free(span) && !found.some((f) => f.start < span.end && span.start < f.end))
      found.push({ kind: 'case', ...span, text: number, name: number, isNumber: true });
  }
  return found;
};
