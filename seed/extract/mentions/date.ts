/** Finds dates: a day, a month, a season, a year, in words or figures; without a year, that of publication. */
import type { DateMention, Finder } from '../mention.ts';
import { anyOf } from '../../text/any-of.ts';
import { textWords } from '../../text/words.ts';
import { words } from '../words.ts';

const pad = (n: number): string => String(n).padStart(2, '0');

interface Read {
  readonly edtf: string | null;
  readonly year: 'text' | 'publication';
}

/** The last such day or month that is not after publication. */
function yearBefore(published: string | null, month: number, day: number | null): string | null {
  if (published === null) return null;
  const year = Number(published.slice(0, 4));
  const whole = published.length >= 7;
  const later =
    `${pad(month)}${day === null ? '' : `-${pad(day)}`}` > published.slice(5, day === null ? 7 : 10);
  return String(whole && later && published.length > 7 ? year - 1 : year);
}

function dateOf(
  day: string | undefined,
  month: string,
  year: string | undefined,
  published: string | null,
): Read {
  const number = textWords().months.get(month.toLowerCase());
  // "He may 5", "march 2 miles": words of every day, unless they are written as months.
  const isVerb = /^(?:may|march)$/u.test(month);
  if (number === undefined || isVerb) return { edtf: null, year: 'text' };
  const d = day === undefined ? null : Number(day);
  if (d !== null && (d < 1 || d > 31)) return { edtf: null, year: 'text' };
  const y = year ?? yearBefore(published, number, d);
  return {
    edtf: y === null ? null : `${y}-${pad(number)}${d === null ? '' : `-${pad(d)}`}`,
    year: year === undefined ? 'publication' : 'text',
  };
}

interface Form {
  readonly pattern: RegExp;
  readonly read: (m: RegExpExecArray, published: string | null) => Read;
}

let known: readonly Form[] | undefined;

/** Made once, when the words are read. */
function forms(): readonly Form[] {
  if (known !== undefined) return known;
  const { months } = textWords();
  const { seasons } = words();
  const month = `(?<month>${anyOf([...months.keys()])})`;
  const year = '(?<year>(?:19|20)\\d{2})';
  const ending = '(?:\\s*(?:года|году|г\\.))?';
  const named = (m: RegExpExecArray, published: string | null): Read =>
    dateOf(m.groups?.day, m.groups?.month ?? '', m.groups?.year, published);
  known = [
    {
      pattern: new RegExp(
        `(?<![\\p{L}\\d])(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+${month}(?:\\.?,?\\s+${year}${ending})?(?![\\p{L}\\d])`,
        'giu',
      ),
      read: named,
    },
    {
      pattern: new RegExp(
        `(?<![\\p{L}\\d])${month}\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+${year})?(?![\\p{L}\\d])`,
        'giu',
      ),
      read: named,
    },
    {
      pattern: new RegExp(`(?<![\\p{L}\\d])${month},?\\s+${year}${ending}(?![\\p{L}\\d])`, 'giu'),
      read: named,
    },
    {
      pattern: /(?<![\d.])(?<day>\d{1,2})[./](?<month>\d{1,2})[./](?<year>(?:19|20)\d{2})(?![\d.]\d)/gu,
      read: ({ groups }) => {
        const [d, m] = [Number(groups?.day), Number(groups?.month)];
        const ok = d >= 1 && d <= 31 && m >= 1 && m <= 12;
        return { edtf: ok ? `${groups?.year ?? ''}-${pad(m)}-${pad(d)}` : null, year: 'text' };
      },
    },
    {
      pattern: /(?<!\d)(?:19|20)\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)/gu,
      read: (m) => ({ edtf: m[0], year: 'text' }),
    },
    {
      pattern: new RegExp(
        `(?<!\\p{L})(?<season>${anyOf([...seasons.keys()])})(?:\\s+of)?\\s+${year}${ending}(?![\\p{L}\\d])`,
        'giu',
      ),
      read: ({ groups }) => ({
        edtf: `${groups?.year ?? ''}-${seasons.get((groups?.season ?? '').toLowerCase()) ?? ''}`,
        year: 'text',
      }),
    },
    {
      pattern: new RegExp(
        `(?=(?:19|20)\\d{2})(?<=(?:^|[^\\p{L}])(?:in|since|during|в|с)\\s+)${year}${ending}(?![\\p{L}\\d])`,
        'giu',
      ),
      read: ({ groups }) => ({ edtf: groups?.year ?? null, year: 'text' }),
    },
  ];
  return known;
}

/** Finds dates. A date that no year can be given to is passed over: "currently" is no bound. */
export const findDates: Finder = (text, { published, free }) => {
  const found: DateMention[] = [];
  const isFree = (start: number, end: number): boolean =>
    free({ start, end }) && !found.some((f) => f.start < end && start < f.end);
  for (const { pattern, read } of forms())
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (!isFree(start, end)) continue;
      const { edtf, year } = read(match, published);
      if (edtf !== null) found.push({ kind: 'date', start, end, text: match[0], edtf, year });
    }
  return found;
};
