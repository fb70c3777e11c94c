/** One scheme of ids for every query: a node's own id, a mention's and one from before a merge name it; others nothing. */
import { z } from 'zod';
import type { Ask } from '../ask.ts';
import { BadRequest } from '../errors.ts';

/** A node that an id names. */
export interface Identified {
  /** Its own. */
  readonly id: string;
  readonly type: string;
}

const row = z.object({ asked: z.string(), id: z.string(), type: z.string() });

/** The nodes that these ids name, by the id that was asked for; an id that names none is not in it. */
export async function identified(ask: Ask, ids: readonly string[]): Promise<Map<string, Identified>> {
  if (ids.length === 0) return new Map();
  const found = (await ask('identify', { ids: [...new Set(ids)] })).map((found) => row.parse(found));
  return new Map(found.map(({ asked, id, type }) => [asked, { id, type }]));
}

/**
 * The nodes that an argument names, each once, in their order.
 * @param argument its name, for the message
 * @param type what the nodes have to be; any when absent
 * @throws BadRequest for the first id that names nothing, or something else: an answer without it would read as if
 *   nothing were known
 */
export async function identifyAll(
  ask: Ask,
  argument: string,
  ids: readonly string[],
  type?: string,
): Promise<Identified[]> {
  const found = await identified(ask, ids);
  const nodes = ids.map((id) => named(argument, id, found.get(id), type));
  return [...new Map(nodes.map((node) => [node.id, node])).values()];
}

/** The node that one id of an argument names. Throws as `identifyAll` does. */
export async function identify(ask: Ask, argument: string, id: string, type?: string): Promise<Identified> {
  return named(argument, id, (await identified(ask, [id])).get(id), type);
}

function named(argument: string, id: string, found: Identified | undefined, type?: string): Identified {
  if (found === undefined)
    throw new BadRequest(
      `${argument}: ${JSON.stringify(id)}`,
      'names no node of this graph.',
      'Ask `search` for a name: it gives ids.',
    );
  if (type !== undefined && found.type !== type)
    throw new BadRequest(
      `${argument}: ${JSON.stringify(id)}`,
      `names a node of type ${found.type}, and a ${type} is asked for.`,
    );
  return found;
}

/**
 * The ids of the nodes that a filter names, each once; null where it was not given.
 * @throws BadRequest as `identify` does
 */
export async function identifyAsked(
  ask: Ask,
  argument: string,
  ids: readonly string[] | null | undefined,
  type?: string,
): Promise<string[] | null> {
  if (ids === null || ids === undefined) return null;
  return (await identifyAll(ask, argument, ids, type)).map(({ id }) => id);
}
