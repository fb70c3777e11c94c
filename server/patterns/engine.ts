/** Keeps what patterns are worked out from fresh: read again when the graph changes, and not otherwise. */
import type { Ask } from '../ask.ts';
import type { Model } from '../model.ts';
import { readFeatures } from './read.ts';
import { Snapshot } from './snapshot.ts';

/** States of the graph that are kept for those who still page through them. */
const STATES = 3;

/** Gives the state of the graph to work on. */
export interface PatternEngine {
  /** The graph as it is now. */
  now(): Promise<Snapshot>;
  /** The graph as it was at a version, while it is kept; undefined afterwards. */
  at(version: number): Promise<Snapshot | undefined>;
}

/** An engine over a database that answers questions; reading the whole of a large graph takes a while. */
export function patternEngine(ask: Ask, model: Model): PatternEngine {
  const states = new Map<number, Promise<Snapshot>>();

  async function version(): Promise<number> {
    const [row] = await ask('graph-version');
    return Number(row?.version ?? 0);
  }

  /** A load may commit while we read: what was read counts only when the version stayed the same. */
  async function read(wanted: number): Promise<Snapshot> {
    for (let from = wanted; ;) {
      const features = await readFeatures(ask, model);
      const now = await version();
      if (now === from) return new Snapshot(from, features);
      from = now;
    }
  }

  return {
    async now() {
      const current = await version();
      const known = states.get(current);
      if (known !== undefined) return known;
      const reading = read(current);
      states.set(current, reading);
      reading.catch(() => states.delete(current));
      const snapshot = await reading;
      states.set(snapshot.version, reading);
      for (const old of [...states.keys()].slice(0, -STATES)) states.delete(old);
      return snapshot;
    },
    async at(wanted) {
      return states.get(wanted);
    },
  };
}
