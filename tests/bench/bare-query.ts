/** A statement through neo4j-driver alone: the fastest way that it offers, one session kept open, rows as plain objects. */
import { z } from 'zod';
import { session as sessions } from 'neo4j-driver';
import { integers } from '../../seed/load/transaction.ts';
import type { Database } from '../../server/neo4j/open.ts';
import type { Ending } from './ending.ts';

const sent = z.record(z.string(), z.unknown());

/** Gives the rows of the answer. */
export type BareQuery = (parameters: Readonly<Record<string, unknown>>) => Promise<unknown[]>;

/** Prepares a statement; whole numbers are sent as the database's integers. */
export function bareQuery({ driver, name }: Database, statement: string, end: Ending): BareQuery {
  const session = driver.session({ database: name, defaultAccessMode: sessions.READ });
  end.add(() => session.close());
  return async (parameters) => {
    const { records } = await session.run(statement, sent.parse(integers(parameters)));
    return records.map((record) => record.toObject());
  };
}
