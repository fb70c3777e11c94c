/** Reads what is counted, each thing with the ways in which it comes to its values; only what is asked by is read. */
import type { Ask } from '../ask.ts';
import { placesOfCases } from '../places.ts';
import { inTurns } from '../requests/in-turns.ts';
import * as aspect from './aspects.ts';
import { grouped, way } from './aspects.ts';
import type { Names } from './names.ts';
import { type RowOf, rowsOf } from './rows.ts';
import type { Thing } from './tally.ts';
import { LISTED } from './tally.ts';
import type { CountedThing } from './things.ts';
import type { Aspect, Dimension } from './ways.ts';

/** One that is counted; a person with two prosecutions comes twice. */
export interface Unit {
  readonly thing: Thing;
  readonly aspects: readonly Aspect[];
  /** Of a prosecution: whose, and in which case. */
  readonly pairing?: { readonly who: string; readonly matter: string };
}

/** What is read by. */
export interface Reading {
  readonly ask: Ask;
  /** What is counted or filtered by. */
  readonly used: ReadonlySet<Dimension>;
  readonly names: Names;
  /** Of statements: what is only denied as well. */
  readonly withDenied: boolean;
}

const thing = (id: string): Thing => ({ id, isGroup: false });
const uses = ({ used }: Reading, ...dimensions: readonly Dimension[]): boolean =>
  dimensions.some((d) => used.has(d));

/** The sources, where they are asked by. */
async function sourcesBy(reading: Reading): Promise<(ids: readonly string[]) => Aspect> {
  if (!uses(reading, 'SOURCE', 'YEAR_REPORTED')) return () => [];
  const known = new Map((await rowsOf(reading.ask, 'counts-sources')).map((source) => [source.id, source]));
  return (ids) => aspect.sources(ids, known, reading.names);
}

/** What is said within prosecutions, by prosecution or by case, where it is asked by. */
async function withinBy(reading: Reading, of: 'id' | 'case') {
  const { ask, names } = reading;
  const read = async (kinds: readonly string[], ...dimensions: readonly Dimension[]) =>
    grouped(
      uses(reading, ...dimensions) ? await rowsOf(ask, 'counts-within', { kinds }) : [],
      (row) => row[of],
    );
  const [charged, standing, taken, belonging, judged] = await Promise.all([
    read(['CHARGED_UNDER'], 'PROVISION', 'ARTICLE', 'STAGE', 'YEAR_CHARGED'),
    read(['DEFENDANT_IN'], 'DEGREE'),
    read(['SUBJECTED_TO'], 'MEASURE'),
    read(['MEMBER_OF', 'SUPPORTS', 'LEADS'], 'MOVEMENT'),
    read(['CHARGED_UNDER', 'DEFENDANT_IN'], 'YEAR'),
  ]);
  return {
    aspects: (id: string): Aspect[] => [
      aspect.charges(charged.get(id) ?? [], names),
      aspect.degrees(standing.get(id) ?? []),
      aspect.measures(taken.get(id) ?? []),
      aspect.movements(belonging.get(id) ?? [], names),
    ],
    judged: (id: string): Aspect => aspect.judgedIn(judged.get(id) ?? [], names),
  };
}

async function decisionsBy(reading: Reading) {
  const wanted = uses(reading, 'COURT', 'PENALTY', 'YEAR');
  const [decisions, penalties] = wanted
    ? await Promise.all([rowsOf(reading.ask, 'counts-decisions'), rowsOf(reading.ask, 'counts-penalties')])
    : [[], []];
  return { decisions, penalties };
}

/** Kind and places of each case, where they are asked by. */
async function casesBy(reading: Reading): Promise<(id: string) => Aspect[]> {
  if (!uses(reading, 'KIND', 'PLACE')) return () => [];
  const cases = new Map((await rowsOf(reading.ask, 'counts-cases')).map((row) => [row.id, row]));
  const places = await placesBy(reading, [...cases.keys()]);
  return (id) => {
    const row = cases.get(id);
    return row === undefined ? [] : [aspect.each('KIND', row.facts, reading.names), places(id)];
  };
}

/** The places of these cases, where they are asked by. */
async function placesBy(reading: Reading, cases: readonly string[]): Promise<(id: string) => Aspect> {
  if (!uses(reading, 'PLACE')) return () => [];
  const found = grouped(await placesOfCases(reading.ask, cases), (of) => of.case.id);
  return (id) => aspect.places(found.get(id) ?? [], reading.names);
}

async function prosecutions(reading: Reading, of: 'PROSECUTIONS' | 'DEFENDANTS'): Promise<Unit[]> {
  const { names } = reading;
  const [all, within, { decisions, penalties }, ofCase, ofSources] = await Promise.all([
    rowsOf(reading.ask, 'counts-prosecutions'),
    withinBy(reading, 'id'),
    decisionsBy(reading),
    casesBy(reading),
    sourcesBy(reading),
  ]);
  const byId = new Map(decisions.map((decision) => [decision.id, decision]));
  const punished = grouped(penalties, (row) => row.id);
  return inTurns(all, (row) => {
    const own = way({ CASE: names.note(row.case, row.caseName), PERSON: row.who, CERTAINTY: row.certainty }, [
      { certainty: row.certainty, contested: row.contested, key: null },
    ]);
    return {
      thing: { id: of === 'DEFENDANTS' ? row.who : row.id, isGroup: row.isGroup },
      pairing: { who: row.who, matter: row.case },
      aspects: [
        [{ ...own, statements: row.statements }],
        ...within.aspects(row.id),
        [...aspect.verdicts(punished.get(row.id) ?? [], byId, names), ...within.judged(row.id)],
        ...ofCase(row.case),
        ofSources(row.sources),
      ],
    };
  });
}

async function cases(reading: Reading): Promise<Unit[]> {
  const { names } = reading;
  const [all, within, { decisions, penalties }, ofSources] = await Promise.all([
    rowsOf(reading.ask, 'counts-cases'),
    withinBy(reading, 'case'),
    decisionsBy(reading),
    sourcesBy(reading),
  ]);
  const places = await placesBy(
    reading,
    all.map(({ id }) => id),
  );
  const punished = grouped(penalties, (row) => row.case);
  const taken = new Map<string, RowOf<'counts-decisions'>[]>();
  for (const decision of decisions)
    for (const { kind, value } of decision.lines)
      if (kind === 'DECIDED_IN') taken.set(value, [...(taken.get(value) ?? []), decision]);
  return inTurns(all, (row) => ({
    thing: thing(row.id),
    aspects: [
      ...within.aspects(row.id),
      [
        ...aspect.decisionsIn(row.id, taken.get(row.id) ?? [], punished.get(row.id) ?? [], names),
        ...within.judged(row.id),
      ],
      aspect.each('KIND', row.facts, names),
      places(row.id),
      ofSources(row.sources),
    ],
  }));
}

async function decisions(reading: Reading): Promise<Unit[]> {
  const { names } = reading;
  const [all, ofSources] = await Promise.all([rowsOf(reading.ask, 'counts-decisions'), sourcesBy(reading)]);
  return inTurns(all, (row) => ({
    thing: thing(row.id),
    aspects: [
      aspect.decisionItself(row, names),
      aspect.decisionKinds(row, names),
      aspect.each(
        'CASE',
        row.lines.filter(({ kind }) => kind === 'DECIDED_IN'),
        names,
      ),
      aspect.each('PLACE', row.places, names),
      ofSources(row.sources),
    ],
  }));
}

async function events(reading: Reading): Promise<Unit[]> {
  const { names } = reading;
  const [all, ofSources] = await Promise.all([rowsOf(reading.ask, 'counts-events'), sourcesBy(reading)]);
  const which = (parts: (typeof all)[number]['lines'], wanted: string) =>
    parts.filter(({ kind }) => kind === wanted);
  return inTurns(all, (row) => ({
    thing: thing(row.id),
    aspects: [
      aspect.each('KIND', which(row.facts, 'Event.eventKind'), names),
      aspect.each('YEAR', which(row.facts, 'Event.date'), names),
      aspect.each('CASE', which(row.lines, 'CASE'), names),
      aspect.each('PLACE', which(row.lines, 'IN_PLACE'), names),
      ofSources(row.sources),
    ],
  }));
}

async function people(reading: Reading): Promise<Unit[]> {
  const { names } = reading;
  const [all, ofSources] = await Promise.all([rowsOf(reading.ask, 'counts-people'), sourcesBy(reading)]);
  return inTurns(all, (row) => ({
    thing: thing(row.id),
    aspects: [
      aspect.each('KIND', row.parts, names),
      aspect.each('MOVEMENT', row.lines, names),
      ofSources(row.sources),
    ],
  }));
}

async function statements(reading: Reading): Promise<Unit[]> {
  const { ask, names, withDenied } = reading;
  const [all, named, ofSources] = await Promise.all([
    rowsOf(ask, 'counts-statements', {
      sources: uses(reading, 'SOURCE', 'YEAR_REPORTED'),
      cases: uses(reading, 'CASE'),
      dates: uses(reading, 'YEAR'),
      denied: withDenied,
      listed: LISTED,
    }),
    uses(reading, 'CASE') ? rowsOf(ask, 'counts-cases') : [],
    sourcesBy(reading),
  ]);
  for (const { id, name } of named) names.note(id, name);
  return inTurns(all, (row, i) => {
    const { certainty, contested, keys } = row;
    const alike = way({ KIND: row.kind, CERTAINTY: certainty, CASE: row.case }, [
      { certainty, contested, key: null },
    ]);
    return {
      thing: { id: String(i), isGroup: false, weight: row.count, listed: keys },
      aspects: [
        [{ ...alike, statements: keys }],
        (row.dates ?? []).map((date) => way({ YEAR: names.year(date) }, [])),
        ofSources(row.sources),
      ],
    };
  });
}

/** Reads them. */
export function unitsOf(of: CountedThing, reading: Reading): Promise<Unit[]> {
  switch (of) {
    case 'PROSECUTIONS':
    case 'DEFENDANTS':
      return prosecutions(reading, of);
    case 'CASES':
      return cases(reading);
    case 'DECISIONS':
      return decisions(reading);
    case 'EVENTS':
      return events(reading);
    case 'PEOPLE':
      return people(reading);
    case 'STATEMENTS':
      return statements(reading);
  }
}
