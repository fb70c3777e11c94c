/** Answers the questions of `queries/patterns.graphql` with plain data, from the engine that mines the graph. */
import {
  comparisonArguments,
  matchArguments,
  parse,
  patternArguments,
  patternsArguments,
  recurrenceArguments,
  similarArguments,
} from './arguments.ts';
import { ENOUGH_CASES } from './chance.ts';
import { sayCount } from '../say-count.ts';
import { compare } from './compare.ts';
import { allCases, casesOf } from './counts.ts';
import type { PatternEngine } from './engine.ts';
import { markOf } from '../mark.ts';
import { casesWith, type Matrix, NOTHING, wordsOf } from './matrix.ts';
import { factCount, factsOf } from './facts.ts';
import { explain } from './pattern.ts';
import type { Ranked } from './ranking.ts';
import { Refused } from './refused.ts';
import { recurrences } from './recurrence.ts';
import { casesMatching, similarCases } from './similar.ts';
import { patternId, type Snapshot } from './snapshot.ts';
import { CAVEAT, mostTellingFirst, sayBaseRate, sayCases, sayFeature, sayTitle, sayVoices } from './words.ts';
import { cursorOf, listingOf, readCursor } from './cursor.ts';
import { distinctYears, sayYear, sayYears, type Year } from './years.ts';

/** A feature as the API shows it. */
function featureRef({ of, columns }: Matrix, f: number) {
  const feature = of.features[f];
  if (feature === undefined) throw new Error(`no feature ${f}`);
  const { id: name, kind, entity, value, family } = feature;
  return {
    id: name,
    kind,
    says: sayFeature(feature),
    exact: entity !== null,
    entity: entity?.id ?? null,
    value,
    means: family?.means ?? null,
    cases: columns[f]?.length ?? 0,
    casesIfSame: casesOf(of, columns[f] ?? []).ifSame,
  };
}

const caseRef = ({ of }: Matrix, c: number) => of.cases[c] ?? { id: '', name: '' };

/** What a node is called that is a feature of some case; else its id. */
const nameOf = ({ of }: Matrix, id: string): string =>
  of.features.find(({ entity }) => entity?.id === id)?.entity?.name ?? id;

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
  const features = pattern.features.flatMap((f) => {
    const feature = of.features[f];
    return feature === undefined ? [] : [{ f, feature }];
  });
  return {
    id: patternId(of, pattern.features),
    title: sayTitle(features.map(({ feature }) => feature)),
    features: mostTellingFirst(features, ({ feature }) => feature).map(({ f }) => ({
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

/**
 * The state of the graph that a cursor belongs to, or the present one.
 * @throws Refused for a cursor of another listing, or of a state that is no longer kept
 */
async function stateOf(engine: PatternEngine, listing: string, after: string | null | undefined) {
  if (after === null || after === undefined) return { snapshot: await engine.now(), from: 0 };
  const cursor = readCursor(after);
  if (cursor?.listing !== listing)
    throw new Refused(
      'after: is not a cursor of this query. Use "next" of the page before.',
      'BAD_USER_INPUT',
    );
  const snapshot = await engine.at(cursor.version);
  if (snapshot === undefined)
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
      const listing = listingOf('patterns', { filter, ...search });
      const { snapshot, from } = await stateOf(engine, listing, after);
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
        next: end < ranking.length ? cursorOf({ version: snapshot.version, position: end, listing }) : null,
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
      const { types, kinds, filter, minCases, first, after } = parse(recurrenceArguments, given);
      const listing = listingOf('recurrences', { filter, types, kinds, minCases });
      const { snapshot, from } = await stateOf(engine, listing, after);
      const matrix = snapshot.matrix(filter);
      const all = recurrences(matrix, types ?? ['Person', 'Organisation'], minCases, kinds);
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
          baseRates: baseRates.flatMap(({ feature, ...rate }) => {
            const institution = matrix.of.features[feature];
            if (institution === undefined) return [];
            const inWords = sayBaseRate(
              institution,
              { count: rate.shared, ifSame: rate.sharedIfSame },
              { count: rate.cases, ifSame: rate.casesIfSame },
              rate.perhapsSame.map((id) => nameOf(matrix, id)),
            );
            return [{ feature: featureRef(matrix, feature), ...rate, inWords }];
          }),
        })),
        next: end < all.length ? cursorOf({ version: snapshot.version, position: end, listing }) : null,
      };
    },
  };
}
