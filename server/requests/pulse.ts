/** Whether the database lives: asked over connections that nothing else uses, so that it can be told however busy those are. */
import type { Driver } from 'neo4j-driver';
import { asker, type Ask } from '../ask.ts';
import type { Database } from '../neo4j/database.ts';
import { apart, unless } from './ongoing.ts';

/** How long an answer may take where nobody says otherwise, in milliseconds. */
const PATIENCE = 1_800;
/** When a connection is closed that gave no answer, in milliseconds: others may wait for theirs over it. */
const LET_GO = 10_000;
/** How often a silent database is asked again, in milliseconds. */
const AGAIN = 1_000;

/** The database's pulse. */
export interface Pulse {
  /** Asks as `asker` does, and rejects within two seconds when there is no answer. */
  readonly ask: Ask;
  /** Whether an answer comes in so many milliseconds, a whole number. Where none does the database counts as silent until one comes. */
  lives(within: number): Promise<boolean>;
  /** Whether it gave no answer when it was last asked whether it lives. */
  isSilent(): boolean;
  close(): Promise<void>;
}

/** Takes the pulse of a database; connects when it is first asked. */
export function pulseOf({ name, beside }: Pick<Database, 'name' | 'beside'>): Pulse {
  let driver: Driver | undefined;
  let silent = false;
  let looking: NodeJS.Timeout | undefined;

  const askWithin =
    (patience: number): Ask =>
    (question, parameters) =>
      apart(async () => {
        const used = (driver ??= beside(PATIENCE));
        const late = AbortSignal.timeout(patience);
        try {
          return await unless(late, asker({ driver: used, name }, patience)(question, parameters));
        } catch (error) {
          // A connection that once hung may do so for hours: the next look takes a new one.
          if (driver === used) driver = undefined;
          setTimeout(() => void used.close().catch(() => undefined), LET_GO).unref();
          throw error;
        }
      });

  async function lives(within: number): Promise<boolean> {
    try {
      await askWithin(within)('graph-version');
      silent = false;
      return true;
    } catch {
      silent = true;
      clearTimeout(looking);
      looking = setTimeout(() => void lives(PATIENCE), AGAIN).unref();
      return false;
    }
  }

  return {
    ask: askWithin(PATIENCE),
    lives,
    isSilent: () => silent,
    async close() {
      clearTimeout(looking);
      await driver?.close();
    },
  };
}
