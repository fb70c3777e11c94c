/** Cursors of generated connections: places in a list, which the next load moves. Each carries the graph's version. */
import { defaultFieldResolver, type GraphQLObjectType, type GraphQLSchema, isObjectType } from 'graphql';
import type { Ask } from './ask.ts';

/** Gives the version of the graph, which changes with each load that changes something. */
export type Version = () => Promise<string>;

/** The version as the database has it. */
export const versionOf =
  (ask: Ask): Version =>
  async () =>
    String((await ask('graph-version'))[0]?.version);

// What the library makes and reads; of what stands behind the number it reads nothing.
const PLACE = /^arrayconnection:\d{1,9}$/u;
const PLACE_AND_VERSION = /^arrayconnection:\d{1,9}:(\d+)$/u;

const decoded = (text: string): string => Buffer.from(text, 'base64').toString('utf8');
const encoded = (text: string): string => Buffer.from(text, 'utf8').toString('base64');

/** A cursor of the library with the version of the graph in it; what is no such cursor stays as it is. */
export const withVersion = (cursor: string, version: string): string =>
  PLACE.test(decoded(cursor)) ? encoded(`${decoded(cursor)}:${version}`) : cursor;

/** The version of the graph that a cursor was given for; null when it is no cursor of a connection. */
export function versionIn(cursor: string): string | null {
  const text = decoded(cursor);
  return encoded(text) === cursor ? (PLACE_AND_VERSION.exec(text)?.[1] ?? null) : null;
}

/** Whether a type is a connection as the library makes them. */
export const isConnection = (type: unknown): type is GraphQLObjectType =>
  isObjectType(type) && 'pageInfo' in type.getFields() && 'edges' in type.getFields();

const CURSORS: ReadonlySet<string> = new Set(['cursor', 'startCursor', 'endCursor']);

/** Makes the cursors that a schema gives carry the version. @returns the same schema */
export function versionedCursors(schema: GraphQLSchema, version: Version): GraphQLSchema {
  // One look for all cursors of an answer: the context is that of the request.
  const seen = new WeakMap<object, Promise<string>>();
  const once = (context: object): Promise<string> => {
    const found = seen.get(context) ?? version();
    seen.set(context, found);
    return found;
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || !(type.name === 'PageInfo' || type.name.endsWith('Edge'))) continue;
    for (const field of Object.values(type.getFields())) {
      if (!CURSORS.has(field.name)) continue;
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = async (source, args, context: object, info) => {
        const cursor: unknown = await resolve(source, args, context, info);
        return typeof cursor === 'string' ? withVersion(cursor, await once(context)) : cursor;
      };
    }
  }
  return schema;
}
