/** Makes sure that the graph has its constraints and indexes. */
import type { Database } from '../../server/neo4j/database.ts';
import { cypher } from '../../server/cypher.ts';

/** The statements of a file that holds several, comments off. */
export const split = (text: string): string[] =>
  text
    .replace(/^\/\/.*$/gmu, '')
    .split(/;\s*(?:\n|$)/u)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');

/** The name under which a statement creates a constraint or an index, which the index of the constraint has too. */
const nameIn = (statement: string): string => / (\w+) IF NOT EXISTS /u.exec(statement)?.[1] ?? '';

/** The statements that create what is not among these names. */
export const lacking = (there: ReadonlySet<string>): string[] =>
  split(cypher('constraints')).filter((statement) => !there.has(nameIn(statement)));

/** Creates what is missing and waits until the indexes answer; asks one question where all is there. */
export async function ensureSchema({ driver, name }: Database): Promise<void> {
  const session = driver.session({ database: name });
  try {
    const { records } = await session.run(cypher('indexes-there'));
    const missing = lacking(new Set(records.map((record) => String(record.get('name')))));
    if (missing.length === 0) return;
    for (const statement of missing) await session.run(statement);
    await session.run('CALL db.awaitIndexes(60)');
  } finally {
    await session.close();
  }
}
