/** Refuses cursors that lead nowhere: the library would take each for the beginning, and give the first page again. */
import {
  type DocumentNode,
  getNamedType,
  type GraphQLSchema,
  TypeInfo,
  type ValueNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { isConnection, type Version, versionIn } from '../cursors.ts';
import { given, type Variables } from './given.ts';
import { refusal } from './refusal.ts';

/** What a document gives for the `after` of each generated connection. */
export function aftersOf(schema: GraphQLSchema, document: DocumentNode): readonly ValueNode[] {
  const found: ValueNode[] = [];
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Argument(node) {
        if (node.name.value === 'after' && isConnection(getNamedType(types.getFieldDef()?.type)))
          found.push(node.value);
      },
    }),
  );
  return found;
}

/**
 * Checks them.
 * @throws GraphQLError for what is no cursor, or one from before the graph changed
 */
export async function checkAfters(
  afters: readonly ValueNode[],
  variables: Variables,
  version: Version,
): Promise<void> {
  const cursors = afters.flatMap((node) => {
    const after = given(node, variables);
    return after.is === 'leaf' ? [String(after.value)] : [];
  });
  if (cursors.length === 0) return;
  const now = await version();
  for (const cursor of cursors) {
    const then = versionIn(cursor);
    if (then === null)
      throw refusal(
        'BAD_USER_INPUT',
        `after: ${JSON.stringify(cursor)} is not a cursor of this query. Use "endCursor" of the page before.`,
      );
    if (then !== now)
      throw refusal(
        'STALE_CURSOR',
        'after: the graph has changed since this cursor was given, and the list may have moved. Begin again without "after".',
      );
  }
}
