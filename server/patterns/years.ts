/** In which year each case stands, by what is said of it: by its claims, else by the reports that they stand in. Pure. */
import { type Evidence, type EvidencedStatement, type PatternFilter, standing } from './evidence.ts';

/** The year of a case, and what it comes from. */
export interface Year {
  /** Null where nothing that speaks of the case is dated. */
  readonly year: string | null;
  /** Whether a claim says it; else it is only that of a publication. */
  readonly said: boolean;
  /** Ids of the claims that say it, or that stand undated in what was published then. */
  readonly claims: readonly string[];
}

/** The year that an EDTF date ends in; empty where it fixes none: before some day, or about then. */
function fixed(date: string | null): string {
  if (date === null || /^(\.\.)?\/|[~?%]/u.test(date)) return '';
  return date.match(/\d{4}/gu)?.at(-1) ?? '';
}

const ids = (evidence: readonly Evidence[]): string[] => [...new Set(evidence.map((e) => e.claim))].sort();

/**
 * The last year of a case: a matter opens in one year and ends in another, and the last is when it was as told.
 * @param statements that speak of this case; what else a feature of it rests on may be told of another
 */
export function yearOf(statements: readonly EvidencedStatement[], filter: PatternFilter): Year {
  const evidence = statements.flatMap((s) => standing(s, filter));
  const last =
    evidence
      .map(({ date }) => fixed(date))
      .sort()
      .at(-1) ?? '';
  if (last === '') return { year: null, said: false, claims: [] };
  const then = evidence.filter(({ date }) => fixed(date) === last);
  const saying = then.filter(({ dated }) => dated);
  const said = saying.length > 0;
  return { year: last, said, claims: ids(said ? saying : then) };
}

/** Each year once, earliest first. */
export const distinctYears = (years: readonly Year[]): string[] =>
  [...new Set(years.flatMap(({ year }) => year ?? []))].sort();

function span(years: readonly string[]): string {
  const [first = '', last = first] = [years[0], years.at(-1)];
  return first === last ? first : `${first} ${years.length === 2 ? 'and' : 'to'} ${last}`;
}

/** `2021`, `reported in 2021`, `undated`. */
export const sayYear = ({ year, said }: Year): string =>
  year === null ? 'undated' : said ? year : `reported in ${year}`;

/** `2021 and 2025`, `2020; reported in 2021; one undated`; empty where nobody says. */
export function sayYears(years: readonly Year[]): string {
  const said = distinctYears(years.filter((y) => y.said));
  const reported = distinctYears(years.filter((y) => !y.said));
  const undated = years.filter(({ year }) => year === null).length;
  if (undated === years.length) return '';
  return [
    span(said),
    reported.length === 0 ? '' : `reported ${reported.length > 2 ? 'from' : 'in'} ${span(reported)}`,
    undated === 0 ? '' : `${undated === 1 ? 'one' : undated} undated`,
  ]
    .filter(Boolean)
    .join('; ');
}
