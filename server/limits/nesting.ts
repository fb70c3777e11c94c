/** How deep brackets stand within brackets: counted before anything that goes down into them, and would run out of stack. */
import type { RequestHandler } from 'express';
import { refuse } from '../failures.ts';
import type { Limits } from './limits.ts';

// Strings and comments of a query, whose brackets are none. What is not closed is no query, as parsing says.
const NOT_BRACKETS = /"""(?:\\"""|[^])*?"""|"(?:\\.|[^"\\\n])*"|#[^\n\r]*/gu;

/** The depth of brackets of a query. @returns 1 for `{ a }` */
export function textDepth(query: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [bracket] of query.replace(NOT_BRACKETS, '').matchAll(/[()[\]{}]/gu))
    if ('([{'.includes(bracket)) deepest = Math.max(deepest, (depth += 1));
    else depth -= 1;
  return deepest;
}

const isComposite = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Whether data has more than so many lists and objects within each other. */
export function isDeeper(data: unknown, most: number): boolean {
  let level = [data].filter(isComposite);
  for (let depth = 0; depth < most && level.length > 0; depth += 1)
    level = level.flatMap((value): unknown[] => Object.values(value)).filter(isComposite);
  return level.length > 0;
}

/** Refuses requests that are nested deeper than any question is. It reads a body that is parsed already. */
export const nesting =
  ({ nesting: most }: Limits): RequestHandler =>
  (request, response, next) => {
    const body: unknown = request.body;
    const sent = isComposite(body) && 'query' in body ? body.query : request.query.query;
    const isTooDeep = isDeeper(body, most) || (typeof sent === 'string' && textDepth(sent) > most);
    if (!isTooDeep) next();
    else
      refuse(
        response,
        'NESTING_LIMIT',
        `This request has more than ${most} brackets within brackets. Ask from a node further in; in place of "NOT" within "NOT" write one or none.`,
      );
  };
