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

/** Creates what is missing and waits until the indexes answer; changes nothing where all is there. */
export async function ensureSchema({ driver, name }: Database): Promise<void> {
  const session = driver.session({ database: name });
  try {
    for (const statement of split(cypher('constraints'))) await session.run(statement);
    await session.run('CALL db.awaitIndexes(60)');
  } finally {
    await session.close();
  }
}
