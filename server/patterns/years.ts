/** In which year each case stands, by what is known of it: by its claims, else by the reports that they stand in. Pure. */
import { type Evidence, type EvidencedStatement, type PatternFilter, standing } from './evidence.ts';

/** Years, earliest first, and what they are the years of. */
export interface Years {
  readonly years: readonly string[];
  /** Whether each comes from a claim; else some are only those of a publication. */
  readonly said: boolean;
}

const lastYear = (evidence: readonly Evidence[]): string =>
  evidence
    .flatMap(({ date }) => date?.match(/\d{4}/gu) ?? [])
    .sort()
    .at(-1) ?? '';

/**
 * The last year of each case: a matter opens in one year and ends in another, and the last is when it was as told.
 * @param cases the statements of each, whose years are those of their claims, or of the publication where a claim has none
 */
export function yearsOf(cases: readonly (readonly EvidencedStatement[])[], filter: PatternFilter): Years {
  let said = true;
  const years = cases.flatMap((statements) => {
    const evidence = statements.flatMap((s) => standing(s, filter));
    const own = lastYear(evidence.filter(({ dated }) => dated));
    const last = lastYear(evidence);
    if (own < last) said = false;
    return last === '' ? [] : [last];
  });
  return { years: [...new Set(years)].sort(), said };
}

/** `2021 and 2025`, `2018 to 2025`, `reported in 2021`; empty where nobody says. */
export function sayYears({ years, said }: Years): string {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return '';
  const span = first === last ? first : `${first} ${years.length === 2 ? 'and' : 'to'} ${last}`;
  return said ? span : `reported ${years.length > 2 ? 'from' : 'in'} ${span}`;
}
