/** Answers the questions of `patterns.graphql` with plain data, from the engine that mines the graph. */
import { z } from 'zod';
import { ENOUGH_CASES } from './chance.ts';
import { sayCount } from '../say-count.ts';
import { compare } from './compare.ts';
import { allCases, casesOf } from './counts.ts';
import type { PatternEngine } from './engine.ts';
import type { PatternFilter } from './evidence.ts';
import { markOf } from '../mark.ts';
import { casesWith, type Matrix, NOTHING, wordsOf } from './matrix.ts';
import { factCount, factsOf } from './facts.ts';
import { explain } from './pattern.ts';
import { type Ranked, SORTS } from './ranking.ts';
import { Refused } from './refused.ts';
import { recurrences } from './recurrence.ts';
import { casesMatching, similarCases } from './similar.ts';
import { patternId, type Snapshot } from './snapshot.ts';
import { CAVEAT, sayBaseRate, sayCases, sayFeature, sayTitle, sayVoices } from './words.ts';
import { cursorOf, readCursor } from './cursor.ts';
import { distinctYears, sayYear, sayYears, type Year } from './years.ts';

const filterShape = z
  .object({
    withoutHedged: z.boolean().nullish(),
    withoutAttributed: z.boolean().nullish(),
    withoutInferred: z.boolean().nullish(),
    withoutContested: z.boolean().nullish(),
    withoutSources: z.array(z.string()).nullish(),
    withoutKinds: z.array(z.string()).nullish(),
    since: z
      .string()
      .regex(
        /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/u,
        'takes a date: 2020, 2020-06 or 2020-06-21',
      )
      .nullish(),
  })
  .nullish()
  .transform((f): PatternFilter => ({
    withoutHedged: f?.withoutHedged ?? false,
    withoutAttributed: f?.withoutAttributed ?? false,
    withoutInferred: f?.withoutInferred ?? false,
    withoutContested: f?.withoutContested ?? false,
    withoutSources: [...(f?.withoutSources ?? [])].sort(),
    withoutKinds: [...(f?.withoutKinds ?? [])].sort(),
    since: f?.since ?? null,
  }));

const id = z.string();
const number = (least: number, most: number) => {
  const takes = `takes a whole number from ${least} to ${most}`;
  return z.int(takes).min(least, takes).max(most, takes);
};
/** More than a graph can hold: where there is no limit, a number that stands for none. */
const ANY = 1_000_000;
const several = (least: number, most: number) => {
  const takes = `takes ${least} to ${most} of them`;
  return z.array(id).min(least, takes).max(most, takes);
};

const patternsArguments = z.object({
  filter: filterShape,
  minSupport: number(2, ANY),
  minFeatures: number(1, ANY),
  sort: z.enum(SORTS),
  first: number(1, 100),
  after: z.string().nullish(),
});
const patternArguments = z.object({ id, filter: filterShape });
const similarArguments = z.object({ id, filter: filterShape, first: number(1, 100) });
const matchArguments = z.object({
  features: several(1, 100),
  allBut: number(0, 100),
  filter: filterShape,
  first: number(1, 200),
});
const comparisonArguments = z.object({ cases: several(2, 6), filter: filterShape });
const recurrenceArguments = z.object({
  types: z.array(z.string()).nullish(),
  filter: filterShape,
  minCases: number(1, ANY),
  first: number(1, 200),
  after: z.string().nullish(),
});

function parse<T>(shape: z.ZodType<T>, given: unknown): T {
  const parsed = shape.safeParse(given);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue?.path.join('.') ?? '';
  throw new Refused(`${where}: ${issue?.message ?? 'cannot be'}.`, 'BAD_USER_INPUT');
}

/** A feature as the API shows it. */
function featureRef({ of, columns }: Matrix, f: number) {
  const feature = of.features[f];
  if (feature === undefined) throw new Error(`no feature ${f}`);
  const { id: name, kind, entity, value } = feature;
  return {
    id: name,
    kind,
    says: sayFeature(feature),
    exact: entity !== null,
    entity: entity?.id ?? null,
    value,
    cases: columns[f]?.length ?? 0,
    casesIfSame: casesOf(of, columns[f] ?? []).ifSame,
  };
}

const caseRef = ({ of }: Matrix, c: number) => of.cases[c] ?? { id: '', name: '' };

const keysOf = ({ of }: Matrix, statements: readonly number[]): string[] =>
  [...new Set(statements)].flatMap((s) => of.statements[s]?.key ?? []);

/** The years of cases, and the claims that each comes from. */
const yearsView = (
  matrix: Matrix,
  { cases, years }: { readonly cases: readonly number[]; readonly years: readonly Year[] },
) => ({
  years: distinctYears(years),
  yearsInWords: sayYears(years),
  datedBy: years.map((year, i) => ({
    case: caseRef(matrix, cases[i] ?? -1),
    ...year,
    inWords: sayYear(year),
  })),
});

function patternView(snapshot: Snapshot, matrix: Matrix, ranked: Ranked) {
  const pattern = explain(matrix, ranked);
  const { of } = matrix;
  return {
    id: patternId(of, pattern.features),
    title: sayTitle(pattern.features.flatMap((f) => of.features[f] ?? [])),
    features: pattern.features.map((f) => ({
      feature: featureRef(matrix, f),
      legs: pattern.cases.map((c) => {
        const cell = matrix.rows[c]?.get(f);
        return {
          case: caseRef(matrix, c),
          ...markOf(cell ?? NOTHING),
          contested: cell?.contested ?? false,
          words: wordsOf(matrix, f, cell?.legs ?? []),
          statements: keysOf(matrix, (cell?.legs ?? []).flat()),
        };
      }),
    })),
    cases: pattern.cases.map((c) => caseRef(matrix, c)),
    support: pattern.support,
    casesIfSame: pattern.casesIfSame,
    factCount: pattern.factCount,
    casesInWords: sayCases(pattern),
    ...yearsView(matrix, pattern),
    expected: pattern.expected,
    lift: pattern.lift,
    meaningful: snapshot.features.cases.length >= ENOUGH_CASES,
    voices: [...pattern.voices].sort(),
    fragile: pattern.restsOn.length > 0,
    restsOn: pattern.restsOn,
    unsure: pattern.unsure,
    voicesInWords: sayVoices(pattern),
  };
}

/** The state of the graph that a cursor belongs to, or the present one. */
async function stateOf(engine: PatternEngine, after: string | null | undefined) {
  if (after === null || after === undefined) return { snapshot: await engine.now(), from: 0 };
  const cursor = readCursor(after);
  const snapshot = cursor === null ? undefined : await engine.at(cursor.version);
  if (cursor === null || snapshot === undefined)
    throw new Refused(
      'This cursor belongs to a listing that is no longer kept. Begin again without `after`.',
      'STALE_CURSOR',
    );
  return { snapshot, from: cursor.position };
}

const caseNumber = (snapshot: Snapshot, wanted: string): number | null => {
  const found = snapshot.features.cases.findIndex((c) => c.id === wanted);
  return found < 0 ? null : found;
};

const UNRANKED = { minSupport: 2, minFeatures: 1, sort: 'SURPRISE' } as const;

/** Somebody who answers questions about patterns. */
export type PatternQueries = ReturnType<typeof patternQueries>;
/** What can be asked, by the names of the API. */
export type PatternQuestion = keyof PatternQueries;

/**
 * Answers questions from an engine.
 * @param progress told the share done of a search, 0 to 1; it may throw to end the search
 */
export function patternQueries(engine: PatternEngine, progress?: (share: number) => void) {
  return {
    async patterns(given: unknown) {
      const { filter, first, after, ...search } = parse(patternsArguments, given);
      const { snapshot, from } = await stateOf(engine, after);
      const ranking = snapshot.ranking(filter, search, progress);
      const matrix = snapshot.matrix(filter);
      const end = from + first;
      return {
        total: ranking.length,
        caseCount: snapshot.features.cases.length,
        caseCountIfSame: allCases(snapshot.features).ifSame,
        version: snapshot.version,
        caveat: CAVEAT,
        patterns: ranking.slice(from, end).map((ranked) => patternView(snapshot, matrix, ranked)),
        next: end < ranking.length ? cursorOf({ version: snapshot.version, position: end }) : null,
      };
    },
    async pattern(given: unknown) {
      const { id: wanted, filter } = parse(patternArguments, given);
      const snapshot = await engine.now();
      const ranking = snapshot.ranking(filter, UNRANKED, progress);
      const ranked = snapshot.find(ranking, wanted);
      return ranked === undefined ? null : patternView(snapshot, snapshot.matrix(filter), ranked);
    },
    async similarCases(given: unknown) {
      const { id: wanted, filter, first } = parse(similarArguments, given);
      const snapshot = await engine.now();
      const matrix = snapshot.matrix(filter);
      const index = caseNumber(snapshot, wanted);
      if (index === null) return [];
      return similarCases(matrix, index)
        .slice(0, first)
        .map(({ case: c, score, shared }) => ({
          case: caseRef(matrix, c),
          score,
          shared: shared.map(({ feature, weight }) => ({ feature: featureRef(matrix, feature), weight })),
          factCount: factCount(
            factsOf(
              matrix,
              [index, c],
              shared.map((s) => s.feature),
            ),
          ),
        }));
    },
    async casesMatching(given: unknown) {
      const { features, allBut, filter, first } = parse(matchArguments, given);
      const snapshot = await engine.now();
      const matrix = snapshot.matrix(filter);
      const numbers = new Map(matrix.of.features.map((f, i) => [f.id, i]));
      const wanted = features.flatMap((name) => numbers.get(name) ?? []);
      const unknown = features.length - wanted.length;
      if (wanted.length === 0 || unknown > allBut) return [];
      const refs = (list: readonly number[]) => list.map((f) => featureRef(matrix, f));
      const facts = factsOf(matrix, casesWith(matrix, wanted), wanted);
      return casesMatching(matrix, wanted, facts, allBut - unknown)
        .slice(0, first)
        .map((m) => ({
          case: caseRef(matrix, m.case),
          has: refs(m.has),
          missing: refs(m.missing),
          factCount: m.facts,
          factsMissing: m.factsMissing,
        }));
    },
    async comparison(given: unknown) {
      const { cases, filter } = parse(comparisonArguments, given);
      const snapshot = await engine.now();
      const matrix = snapshot.matrix(filter);
      const numbers = cases.map((wanted) => {
        const found = caseNumber(snapshot, wanted);
        if (found === null) throw new Refused(`No case has the id ${wanted}.`, 'BAD_USER_INPUT');
        return found;
      });
      const rows = compare(matrix, numbers);
      const shared = rows.flatMap(({ cells }) => cells.flat()).flatMap((e) => (e.shared ? [e.feature] : []));
      return {
        cases: numbers.map((c) => caseRef(matrix, c)),
        factCount: factCount(factsOf(matrix, numbers, [...new Set(shared)])),
        casesInWords: sayCount(casesOf(matrix.of, numbers), 'case'),
        rows: rows.map(({ says, cells }) => ({
          says,
          cells: cells.map((entries) => ({
            entries: entries.map(({ feature, cell, shared }) => ({
              feature: featureRef(matrix, feature),
              ...markOf(cell),
              contested: cell.contested,
              shared,
              words: wordsOf(matrix, feature, cell.legs),
              statements: keysOf(matrix, cell.legs.flat()),
            })),
          })),
        })),
      };
    },
    async recurrences(given: unknown) {
      const { types, filter, minCases, first, after } = parse(recurrenceArguments, given);
      const { snapshot, from } = await stateOf(engine, after);
      const matrix = snapshot.matrix(filter);
      const all = recurrences(matrix, types ?? ['Person', 'Organisation'], minCases);
      const end = from + first;
      return {
        total: all.length,
        caveat: CAVEAT,
        recurrences: all.slice(from, end).map(({ entity, cases, casesIfSame, parts, years, baseRates }) => ({
          ...entity,
          cases: cases.length,
          casesIfSame,
          casesInWords: sayCount({ count: cases.length, ifSame: casesIfSame }, 'case'),
          ...yearsView(matrix, { cases, years }),
          parts: parts.map((p) => ({
            says: p.says,
            case: caseRef(matrix, p.case),
            ...markOf(p),
            contested: p.contested,
            words: wordsOf(matrix, p.feature, [p.statements]),
            statements: keysOf(matrix, p.statements),
          })),
          baseRates: baseRates.flatMap(({ feature, shared, sharedIfSame, cases: all, casesIfSame }) => {
            const institution = matrix.of.features[feature];
            if (institution === undefined) return [];
            const inWords = sayBaseRate(
              institution,
              { count: shared, ifSame: sharedIfSame },
              { count: all, ifSame: casesIfSame },
            );
            return [
              {
                feature: featureRef(matrix, feature),
                shared,
                sharedIfSame,
                cases: all,
                casesIfSame,
                inWords,
              },
            ];
          }),
        })),
        next: end < all.length ? cursorOf({ version: snapshot.version, position: end }) : null,
      };
    },
  };
}
