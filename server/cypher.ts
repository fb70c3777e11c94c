/** Reads the Cypher statements of `cypher/`, each once. */
import { readFileSync } from 'node:fs';

const read = new Map<string, string>();

/**
 * The statement that answers a question.
 * @param name its file in `cypher/`, without the ending
 * @throws Error when there is no such file: a mistake of the program, not of its user
 */
export function cypher(name: string): string {
  const known = read.get(name);
  if (known !== undefined) return known;
  const text = readFileSync(new URL(`../cypher/${name}.cypher`, import.meta.url), 'utf8');
  read.set(name, text);
  return text;
}
