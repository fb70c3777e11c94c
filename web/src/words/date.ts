/** EDTF dates in words; a date that this cannot read is shown as it is. */

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const SEASONS: Readonly<Record<string, string>> = {
  '21': 'spring',
  '22': 'summer',
  '23': 'autumn',
  '24': 'winter',
};
const DOUBTS: Readonly<Record<string, string>> = {
  '?': ' (uncertain)',
  '~': ' (about)',
  '%': ' (about, uncertain)',
};
const DATE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T[\d:.Z+-]*)?([?~%])?$/;

function one(text: string): string {
  const [, year = '', part = '', day = '', doubt = ''] = DATE.exec(text) ?? [];
  if (year === '') return text;
  const month = SEASONS[part] ?? MONTHS[Number(part) - 1] ?? '';
  const words = [day === '' ? '' : String(Number(day)), month, year].filter((word) => word !== '');
  return words.join(' ') + (DOUBTS[doubt] ?? '');
}

/**
 * "14 March 2019", "autumn 2019", "since 22 August 2020"; a start that only says in which year or month the end lies
 * is a bound, "2024, no later than 5 October 2024", and so is one that is not known.
 */
export function dateInWords(edtf: string): string {
  const [start = '', end] = edtf.split('/');
  if (end === undefined) return one(start);
  if (end === '..' || end === '') return `since ${one(start)}`;
  if (start === '..') return `until ${one(end)}`;
  if (start === '') return `no later than ${one(end)}`;
  if (end.startsWith(`${start}-`)) return `${one(start)}, no later than ${one(end)}`;
  return `${one(start)} to ${one(end)}`;
}
