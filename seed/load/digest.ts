/** A hash of the graph's content that depends neither on order nor on internal ids. */
import { createHash } from 'node:crypto';
import { session as sessions, type Session } from 'neo4j-driver';
import { cypher } from '../../server/cypher.ts';
import type { Database } from '../../server/neo4j/database.ts';

const SPACE = 1n << 256n;

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([key, item]) => [key, canonical(item)]);
}

/** How often a digest is begun again because the graph changed under it. */
const TRIES = 20;

async function sumOf(session: Session): Promise<bigint> {
  let sum = 0n;
  for (const question of ['digest-nodes', 'digest-relationships'])
    for await (const record of session.run(cypher(question), {}, { timeout: 600_000 })) {
      const row: Record<string, unknown> = record.toObject();
      const labels = Array.isArray(row.labels) ? { labels: row.labels.map(String).sort() } : {};
      const text = JSON.stringify(canonical({ ...row, ...labels }));
      sum = (sum + BigInt(`0x${createHash('sha256').update(text).digest('hex')}`)) % SPACE;
    }
  return sum;
}

/**
 * Adds up the SHA-256 of every node and every relationship modulo 2^256: the same multiset, the same sum. Begins
 * again when a load changes the graph meanwhile.
 * @returns 64 hexadecimal digits
 */
export async function digest({ driver, name }: Database): Promise<string> {
  const session = driver.session({ database: name, defaultAccessMode: sessions.READ, fetchSize: 5_000 });
  const version = async (): Promise<unknown> => {
    const { records } = await session.run(cypher('graph-version'));
    return records[0]?.get('version') ?? 0;
  };
  try {
    for (let attempt = 1; ; attempt += 1) {
      const before = await version();
      const sum = await sumOf(session);
      if ((await version()) === before || attempt === TRIES) return sum.toString(16).padStart(64, '0');
    }
  } finally {
    await session.close();
  }
}
