/** Runs the statements of `cypher/` in one transaction, rows in, rows out. */
import { int, type ManagedTransaction, type Transaction } from 'neo4j-driver';
import { cypher } from '../../server/cypher.ts';

/** What a statement takes and gives: plain data. */
export type Row = Readonly<Record<string, unknown>>;

/** Rows sent in one go: more would only cost memory. */
const CHUNK = 5_000;

/** A transaction that knows the statements by name. */
export interface Statements {
  /**
   * Gives rows. A statement that begins by going through a list (`UNWIND $ids`) gives none for an empty one, and is not
   * sent then: to plan it would take longer than to run it.
   */
  read<T>(name: string, parameters: Row, parse: (row: Row) => T): Promise<T[]>;
  /** Sends `rows` in chunks as the parameter `list`; does nothing when there are none. */
  write(name: string, list: string, rows: readonly unknown[]): Promise<void>;
}

/** Whole numbers as the database's integers: a JavaScript number would arrive as a float. */
export function integers(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? int(value) : value;
  if (Array.isArray(value)) return value.map(integers);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, integers(item)]));
}

/** The list that a statement goes through, a row or more for each of its items. */
const goesThrough = (statement: string): string | undefined =>
  /^(?:\/\/.*\n)*UNWIND \$(\w+) AS/u.exec(statement)?.[1];

/** The statements of `cypher/` within a transaction. */
export function statements(tx: Transaction | ManagedTransaction): Statements {
  return {
    async read(name, parameters, parse) {
      const list = parameters[goesThrough(cypher(name)) ?? ''];
      if (Array.isArray(list) && list.length === 0) return [];
      const given = Object.entries(parameters).map(([key, value]) => [key, integers(value)]);
      const result = await tx.run(cypher(name), Object.fromEntries(given));
      return result.records.map((record) => parse(record.toObject()));
    },
    async write(name, list, rows) {
      for (let at = 0; at < rows.length; at += CHUNK)
        await tx.run(cypher(name), { [list]: integers(rows.slice(at, at + CHUNK)) });
    },
  };
}
