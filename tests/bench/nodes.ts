/** Nodes to expand and names to type, drawn from a graph by a seed. */
import { z } from 'zod';
import { random } from '../fixtures/random.ts';
import type { Database } from '../../server/neo4j/open.ts';

const named = z.object({ id: z.string(), name: z.string() });

/** A node by its id, and its name. */
export type Named = z.output<typeof named>;

/** Draws nodes of these types, each node as likely as any other. @param count how many, with repetition */
export async function draw(
  { driver, name }: Database,
  types: readonly string[],
  count: number,
): Promise<Named[]> {
  const { records } = await driver.executeQuery(
    'MATCH (n:Entity) WHERE n.type IN $types RETURN n.id AS id, n.name AS name ORDER BY id',
    { types },
    { database: name },
  );
  const all = records.map((record) => named.parse(record.toObject()));
  const rnd = random(1);
  return Array.from({ length: count }, () => rnd.pick(all));
}

/** What stands in the field when so many letters of a name are typed: at least three, at most all. */
export const beginning = ({ name }: Named, turn: number): string =>
  name.slice(0, 3 + (turn % Math.max(1, name.length - 2)));
