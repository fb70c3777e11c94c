/** A hash of the graph's content that depends neither on order nor on internal ids. */
import { createHash } from 'node:crypto';
import { session as sessions } from 'neo4j-driver';
import { cypher } from '../../server/cypher.ts';
import type { Database } from '../../server/neo4j/database.ts';

const SPACE = 1n << 256n;

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([key, item]) => [key, canonical(item)]);
}

/**
 * Adds up the SHA-256 of every node and every relationship modulo 2^256: the same multiset, the same sum.
 * @returns 64 hexadecimal digits
 */
export async function digest({ driver, name }: Database): Promise<string> {
  const session = driver.session({ database: name, defaultAccessMode: sessions.READ, fetchSize: 5_000 });
  let sum = 0n;
  try {
    for (const question of ['digest-nodes', 'digest-relationships'])
      for await (const record of session.run(cypher(question), {}, { timeout: 600_000 })) {
        const row: Record<string, unknown> = record.toObject();
        const labels = Array.isArray(row.labels) ? { labels: row.labels.map(String).sort() } : {};
        const text = JSON.stringify(canonical({ ...row, ...labels }));
        sum = (sum + BigInt(`0x${createHash('sha256').update(text).digest('hex')}`)) % SPACE;
      }
  } finally {
    await session.close();
  }
  return sum.toString(16).padStart(64, '0');
}
