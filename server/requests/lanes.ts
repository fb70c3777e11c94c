/** Which lane a request takes, so that heavy ones wait for one another and never in front of a light one. */
import { availableParallelism } from 'node:os';
import { Kind, type OperationDefinitionNode } from 'graphql';
import { PATTERN_QUESTIONS } from '../resolvers/patterns.ts';
import { Lane, type Asking } from './lane.ts';

/**
 * QUICK: was quick when it was last asked. NEW: not seen yet, or neither quick nor slow. HEAVY: was slow, or may answer
 * with much. PATTERNS: asks what repeats, which is worked out apart and makes the database work little.
 */
export type LaneName = 'QUICK' | 'NEW' | 'HEAVY' | 'PATTERNS';

/** A quick operation takes no longer, in milliseconds. */
const QUICK = 250;
/** A slow one takes longer. */
const SLOW = 1_000;
/** An answer of more than so many nodes and relationships is heavy until it was seen to be quick. */
const MUCH = 20_000;

/** The lanes to a database. */
export type Lanes = Readonly<Record<LaneName, Lane>>;

/** @param heavy how many heavy questions the database answers at once; half of the cores of this machine when undefined */
export function lanes(heavy = Math.max(1, Math.floor(availableParallelism() / 2))): Lanes {
  return {
    QUICK: new Lane({ atOnce: 8, waiting: 200 }),
    NEW: new Lane({ atOnce: heavy, waiting: 50 }),
    HEAVY: new Lane({ atOnce: heavy, waiting: 20 }),
    PATTERNS: new Lane({ atOnce: 8, waiting: 50 }),
  };
}

/**
 * Waits for a place in a lane; gives the function that leaves it. What turns out to be slow gives its place to others
 * while it runs, and takes one of the heavy ones', where no more than twice as many run as should.
 * @throws as `Lane.enter`
 */
export async function enter(all: Lanes, name: LaneName, who: Asking, patience: number): Promise<() => void> {
  let leave = await all[name].enter(who, patience);
  if (name === 'HEAVY' || name === 'PATTERNS') return leave;
  const moving = setTimeout(() => {
    const heavy = all.HEAVY.join();
    if (heavy === undefined) return;
    leave();
    leave = heavy;
  }, SLOW).unref();
  return () => {
    clearTimeout(moving);
    leave();
  };
}

/** What is known of an operation before it runs. */
export interface Weighed {
  readonly operation: OperationDefinitionNode;
  /** What its answer may hold at most. */
  readonly cost: number;
  /** How long it took, in milliseconds; undefined where it was never seen. */
  readonly took: number | undefined;
}

/** The lane of an operation. */
export function laneOf({ operation, cost, took }: Weighed): LaneName {
  if (asksPatternsAlone(operation)) return 'PATTERNS';
  if (took === undefined) return cost > MUCH ? 'HEAVY' : 'NEW';
  if (took > SLOW) return 'HEAVY';
  return took > QUICK ? 'NEW' : 'QUICK';
}

const PATTERN_FIELDS: ReadonlySet<string> = new Set([...PATTERN_QUESTIONS, 'patternProgress']);

const asksPatternsAlone = ({ selectionSet }: OperationDefinitionNode): boolean =>
  selectionSet.selections.every((s) => s.kind === Kind.FIELD && PATTERN_FIELDS.has(s.name.value));
