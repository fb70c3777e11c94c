/** What can be counted, by what, and how each is said: one entry a thing. Pure data. */
import type { Noun } from '../say-count.ts';
import type { Dimension } from './ways.ts';

/** Something that can be counted. */
export interface Countable {
  readonly noun: Noun;
  /** What it is, as a heading says it. */
  readonly says: string;
  /** By what it can be counted, and how that is said of it. */
  readonly by: Readonly<Partial<Record<Dimension, string>>>;
  /** By what it can be filtered besides. */
  readonly where: readonly Dimension[];
  /** Whether counted groups of people stand beside it. */
  readonly hasGroups: boolean;
  /** The enum of the model that its kinds are of; null where they are the kinds of statements. */
  readonly kinds: string | null;
}

const OF_A_CASE = {
  PROVISION: 'provision of law',
  ARTICLE: 'article of law',
  STAGE: 'how far it went under a provision',
  DEGREE: 'how far the prosecution is said to have come',
  YEAR: 'year of the verdict',
  YEAR_CHARGED: 'year of suspicion, charge or indictment',
  YEAR_REPORTED: 'year of publication of a source',
  COURT: 'court or authority that issued the verdict',
  PENALTY: 'penalty imposed',
  MEASURE: 'measure taken in the course of the case',
  MOVEMENT: 'movement that they are said to belong to, to support or to lead',
  PLACE:
    'place of the case: as said of it, of its courts, its events and grounds, of custody, of a post of its officials',
  KIND: 'kind of matter',
  SOURCE: 'source',
} as const;

const WITHIN = { ...OF_A_CASE, CASE: 'case', CERTAINTY: 'reservation' } as const;

/** What can be counted. */
export const COUNTED_THINGS = [
  'PROSECUTIONS',
  'DEFENDANTS',
  'CASES',
  'DECISIONS',
  'EVENTS',
  'PEOPLE',
  'STATEMENTS',
] as const;

/** One of them. */
export type CountedThing = (typeof COUNTED_THINGS)[number];

const COUNTABLE: Readonly<Record<CountedThing, Countable>> = {
  PROSECUTIONS: {
    noun: 'prosecution',
    says: 'Prosecutions of people by name: one person in one case',
    by: WITHIN,
    where: ['PERSON'],
    hasGroups: true,
    kinds: 'Matter',
  },
  DEFENDANTS: {
    noun: ['person', 'people'],
    says: 'People by name who are prosecuted, each once',
    by: WITHIN,
    where: ['PERSON'],
    hasGroups: true,
    kinds: 'Matter',
  },
  CASES: {
    noun: 'case',
    says: 'Cases',
    by: { ...OF_A_CASE, COURT: 'court or authority that issued a decision in it' },
    where: [],
    hasGroups: false,
    kinds: 'Matter',
  },
  DECISIONS: {
    noun: 'decision',
    says: 'Decisions of courts and authorities',
    by: {
      KIND: 'kind of decision',
      YEAR: 'year in which it was taken',
      YEAR_REPORTED: WITHIN.YEAR_REPORTED,
      COURT: 'court or authority that issued it',
      PENALTY: WITHIN.PENALTY,
      PLACE: 'place of the court',
      CASE: 'case',
      SOURCE: 'source',
    },
    where: [],
    hasGroups: false,
    kinds: 'DecisionKind',
  },
  EVENTS: {
    noun: 'event',
    says: 'Events',
    by: {
      KIND: 'kind of event',
      YEAR: 'year in which it happened',
      YEAR_REPORTED: WITHIN.YEAR_REPORTED,
      PLACE: 'place',
      CASE: 'case that it is part of, ends or is held against people in',
      SOURCE: 'source',
    },
    where: [],
    hasGroups: false,
    kinds: 'EventKind',
  },
  PEOPLE: {
    noun: ['person', 'people'],
    says: 'People by name, each once, whether prosecuted or not',
    by: {
      KIND: 'part',
      MOVEMENT: WITHIN.MOVEMENT,
      YEAR_REPORTED: WITHIN.YEAR_REPORTED,
      SOURCE: 'source',
    },
    where: [],
    hasGroups: false,
    kinds: 'Role',
  },
  STATEMENTS: {
    noun: 'statement',
    says: 'Relationships and facts that sources state, each once',
    by: {
      KIND: 'kind',
      YEAR: 'year in which it is said to have held',
      YEAR_REPORTED: WITHIN.YEAR_REPORTED,
      CASE: 'case within which it is said',
      SOURCE: 'source',
      CERTAINTY: 'reservation',
    },
    where: [],
    hasGroups: false,
    kinds: null,
  },
};

/** How one of them is counted. */
export const countable = (of: CountedThing): Countable => COUNTABLE[of];
