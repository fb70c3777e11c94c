/** Asks the database one of the questions of `cypher/`: reading only, in a given time, each in one round trip. */
import neo4j, { type Driver } from 'neo4j-driver';
import { cypher } from './cypher.ts';
import { inSession } from './requests/in-session.ts';
import { inTurns } from './requests/in-turns.ts';
import { ongoing } from './requests/ongoing.ts';

/** What a statement takes or gives: plain data. */
export type Row = Readonly<Record<string, unknown>>;

/** Runs the statement of that name; rows in the order of the answer. */
export type Ask = (name: string, parameters?: Row) => Promise<Row[]>;

/** How long a question may take, in milliseconds; the database ends it then. */
export const TIME_LIMIT = 10_000;

const LOST = ['ServiceUnavailable', 'SessionExpired'];

/** Whether an error says that the connection to the database was lost. */
export const isLost = (error: unknown): boolean =>
  error instanceof neo4j.Neo4jError && LOST.includes(error.code);

/** The driver notes where each question is asked, and looking that up in source maps takes a tenth of the answer's time. */
function withoutStack<T>(ask: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return ask();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

/**
 * The database as something that answers and cannot be written to: each session is opened for reading, and Neo4j itself
 * refuses to write in it. A lost connection is tried once more. What is asked on behalf of a request ends with it, in
 * the database too.
 * @param timeout in milliseconds; of a request what is left of its time
 */
export function asker({ driver, name }: { driver: Driver; name: string }, timeout = TIME_LIMIT): Ask {
  async function once(statement: string, parameters: Row): Promise<Row[]> {
    const session = driver.session({ database: name, defaultAccessMode: neo4j.session.READ });
    try {
      return await inSession(session, async () => {
        const limits = { timeout: ongoing()?.left() ?? timeout };
        const result = await withoutStack(() => session.run(statement, { ...parameters }, limits));
        return inTurns(result.records, (record): Row => record.toObject());
      });
    } finally {
      await session.close();
    }
  }
  return async (question, parameters = {}) => {
    const statement = cypher(question);
    try {
      return await once(statement, parameters);
    } catch (error) {
      if (!isLost(error)) throw error;
      return await once(statement, parameters);
    }
  };
}
