/** From rows to ways: what each kind of statement says of what is counted. Pure. */
import { CERTAINTIES, type Certainty } from '../mark.ts';
import type { PlaceOfCase } from '../places.ts';
import type { Names } from './names.ts';
import type { Part, RowOf } from './rows.ts';
import type { Aspect, Values, Way } from './ways.ts';

/** A statement as far as a way rests on it. */
interface Said {
  readonly certainty: Certainty;
  readonly contested: boolean;
  readonly key: string | null;
}

/** A way that rests on all of these: as sure as the weakest. */
export function way(values: Values, said: readonly Said[]): Way {
  const weakest = Math.max(0, ...said.map((s) => CERTAINTIES.indexOf(s.certainty)));
  return {
    values,
    certainty: CERTAINTIES[weakest] ?? 'ASSERTED',
    contested: said.some((s) => s.contested),
    statements: said.flatMap((s) => s.key ?? []),
  };
}

/** By what they belong to. */
export function grouped<T>(rows: readonly T[], name: (row: T) => string): ReadonlyMap<string, T[]> {
  const found = new Map<string, T[]>();
  for (const row of rows) {
    const known = found.get(name(row));
    if (known === undefined) found.set(name(row), [row]);
    else known.push(row);
  }
  return found;
}

/** Each of these, or nothing where there is none. */
const orNone = <T>(list: readonly T[]): readonly (T | null)[] => (list.length === 0 ? [null] : list);

/** Words for how a charge stood when it was made, and when it was judged. */
const CHARGES = new Set(['SUSPECTED', 'CHARGED', 'INDICTED']);
const JUDGED = new Set(['CONVICTED', 'ACQUITTED', 'FOUND_LIABLE']);

type Within = RowOf<'counts-within'>;

/** Under what, and how far: one way for each provision, stage and year of a charge. */
export const charges = (rows: readonly Within[], names: Names): Aspect =>
  rows
    .filter((row) => row.type === 'LegalProvision')
    .flatMap((row) => {
      const years = CHARGES.has(row.stage ?? '') ? (row.dates ?? []).map((date) => names.year(date)) : [];
      const article = row.article === null ? null : `${row.article}, ${row.code ?? 'law not said'}`;
      if (article !== null) names.note(article, `Article ${article}`);
      const values = {
        PROVISION: names.note(row.other, row.name),
        ARTICLE: article,
        STAGE: row.stage,
      };
      return orNone(years).map((year) => way({ ...values, YEAR_CHARGED: year }, [row]));
    });

/** Years in which the statements themselves say that somebody was found guilty or not. */
export const judgedIn = (rows: readonly Within[], names: Names): Aspect =>
  rows
    .filter((row) => JUDGED.has(row.stage ?? '') || JUDGED.has(row.degree ?? ''))
    .flatMap((row) => (row.dates ?? []).map((date) => way({ YEAR: names.year(date) }, [row])));

/** How it stands. */
export const degrees = (rows: readonly Within[]): Aspect =>
  rows.flatMap((row) => (row.degree === null ? [] : [way({ DEGREE: row.degree }, [row])]));

/** What was done in its course. */
export const measures = (rows: readonly Within[]): Aspect =>
  rows.flatMap((row) => (row.measure === null ? [] : [way({ MEASURE: row.measure }, [row])]));

/** Of which movements. */
export const movements = (rows: readonly Within[], names: Names): Aspect =>
  rows.flatMap((row) =>
    row.type === 'Movement' ? [way({ MOVEMENT: names.note(row.other, row.name) }, [row])] : [],
  );

type Decision = RowOf<'counts-decisions'>;

const VERDICTS = new Set(['SENTENCE', 'ACQUITTAL', 'FINE']);
const kindsOf = (decision: Decision): Part[] => decision.facts.filter((f) => f.kind.endsWith('.decision'));
const isVerdict = (decision: Decision): boolean =>
  decision.penalties.length > 0 || kindsOf(decision).some(({ value }) => VERDICTS.has(value));

/** When it was taken. */
const daysOf = (decision: Decision): Part[] => decision.facts.filter((f) => f.kind.endsWith('.decided'));

/** What a decision imposes, when and from where: values that belong together. */
function ofDecision(
  decision: Decision,
  names: Names,
  { penalties, days, base }: { penalties: readonly Part[]; days: readonly Part[]; base: readonly Said[] },
): Way[] {
  const courts = decision.lines.filter(({ kind }) => kind === 'ISSUED_BY');
  return orNone(courts).flatMap((court) =>
    orNone(days).flatMap((day) =>
      orNone(penalties).map((penalty) =>
        way(
          {
            COURT: court === null ? null : names.note(court.value, court.name),
            YEAR: names.year(day?.value ?? null),
            PENALTY: penalty?.value ?? null,
          },
          [...base, ...[court, day, penalty].flatMap((each) => each ?? [])],
        ),
      ),
    ),
  );
}

/** A penalty as a part; what was set aside is none. */
const penaltyOf = (row: RowOf<'counts-penalties'>): Part[] =>
  row.kind !== 'SENTENCES' || row.penalty === null || row.step === 'SET_ASIDE'
    ? []
    : [{ ...row, value: row.penalty }];

/** The verdicts that speak of a prosecution: penalty, court and year of each. */
export const verdicts = (
  rows: readonly RowOf<'counts-penalties'>[],
  decisions: ReadonlyMap<string, Decision>,
  names: Names,
): Aspect =>
  rows.flatMap((row) => {
    const decision = decisions.get(row.decision);
    if (decision === undefined) return [];
    const acquits = kindsOf(decision).some(({ value }) => value === 'ACQUITTAL');
    return row.kind === 'SENTENCES' || acquits
      ? ofDecision(decision, names, { penalties: penaltyOf(row), days: daysOf(decision), base: [row] })
      : [];
  });

/** The decisions taken in a case: court and, of verdicts, penalty and year of each. */
export const decisionsIn = (
  matter: string,
  decisions: readonly Decision[],
  rows: readonly RowOf<'counts-penalties'>[],
  names: Names,
): Aspect =>
  decisions.flatMap((decision) => {
    const taken = decision.lines.filter(({ kind, value }) => kind === 'DECIDED_IN' && value === matter);
    const penalties = rows.filter((row) => row.decision === decision.id).flatMap(penaltyOf);
    const days = isVerdict(decision) ? daysOf(decision) : [];
    return taken.flatMap((line) => ofDecision(decision, names, { penalties, days, base: [line] }));
  });

/** A decision by itself: court, year and penalty of it. */
export const decisionItself = (decision: Decision, names: Names): Aspect =>
  ofDecision(decision, names, { penalties: decision.penalties, days: daysOf(decision), base: [] });

/** What sort of decision it is said to be. */
export const decisionKinds = (decision: Decision, names: Names): Aspect =>
  each('KIND', kindsOf(decision), names);

/** One value of one dimension from each statement. */
export const each = (
  dimension: 'KIND' | 'PLACE' | 'CASE' | 'MOVEMENT' | 'YEAR',
  list: readonly Part[],
  names: Names,
): Aspect =>
  list.map((one) =>
    way({ [dimension]: dimension === 'YEAR' ? names.year(one.value) : names.note(one.value, one.name) }, [
      one,
    ]),
  );

/** Where a case stands, by each way that leads there. */
export const places = (found: readonly PlaceOfCase[], names: Names): Aspect =>
  found.flatMap(({ place, ways }) =>
    ways.map(({ certainty, contested, statements }): Way => ({
      values: { PLACE: names.note(place.id, place.name) },
      certainty,
      contested,
      statements,
    })),
  );

/** Who says it, and in which year that was published. */
export const sources = (
  ids: readonly string[],
  known: ReadonlyMap<string, RowOf<'counts-sources'>>,
  names: Names,
): Aspect =>
  ids.map((id) => {
    const source = known.get(id);
    names.note(id, source?.title);
    return way({ SOURCE: id, YEAR_REPORTED: names.year(source?.published ?? null) }, []);
  });
