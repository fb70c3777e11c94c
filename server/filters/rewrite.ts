/** Has generated queries ask by names of nodes where they were asked to follow relationships: see `ends.ts`. */
import {
  type ArgumentNode,
  type ASTNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLInputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isInputObjectType,
  Kind,
  TypeInfo,
  valueFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Driver } from 'neo4j-driver';
import { z } from 'zod';
import { type Ends, ends, isWhere, type Where } from './ends.ts';
import { nearConnection, nearNode } from './near.ts';
import type { NodeTypes } from './node-types.ts';

/** What the generated resolvers reach the database by. */
export interface Reading {
  readonly executionContext: Driver;
  readonly sessionConfig: { readonly database: string };
  readonly transaction: { readonly timeout: number };
}

const names = z.array(z.string());

/** Asks for names as the library asks: in a session that reads, within the time of the request. */
const finder =
  ({ executionContext, sessionConfig, transaction }: Reading) =>
  async (statement: string, parameters: Where): Promise<readonly string[]> => {
    const session = executionContext.session(sessionConfig);
    try {
      const run = session.executeRead((tx) => tx.run(statement, parameters), transaction);
      return names.parse((await run).records[0]?.get('names'));
    } finally {
      await session.close();
    }
  };

/** Rewrites a filter by the name of its type, as the library names it; null where it follows no relationship. */
function rewriter(types: NodeTypes, type: GraphQLInputType) {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return null;
  const node = types.get(named.name.replace(/Where$/u, ''));
  if (node !== undefined) return (where: Where, found: Ends) => nearNode(where, node, found);
  const far = getNamedType(named.getFields().node?.type)?.name.replace(/Where$/u, '');
  const other = far === undefined ? undefined : types.get(far);
  return other === undefined ? null : (where: Where, found: Ends) => nearConnection(where, other, found);
}

const QUANTIFIER = /"(?:some|none)":/u;

interface Edit {
  readonly argument: ArgumentNode;
  readonly value: Promise<Where>;
}

/** The filters of a part of a query that follow relationships, with what stands in their place. */
function edits(part: ASTNode, info: GraphQLResolveInfo, types: NodeTypes, found: Ends): Edit[] {
  const all: Edit[] = [];
  const typeInfo = new TypeInfo(info.schema, part.kind === Kind.FIELD ? info.parentType : undefined);
  visit(
    part,
    visitWithTypeInfo(typeInfo, {
      Argument(argument) {
        const type = typeInfo.getArgument()?.type;
        const rewrite = type ? rewriter(types, type) : null;
        if (!type || rewrite === null) return;
        const where = valueFromAST(argument.value, type, info.variableValues);
        if (isWhere(where) && QUANTIFIER.test(JSON.stringify(where)))
          all.push({ argument, value: rewrite(where, found) });
      },
    }),
  );
  return all;
}

/**
 * What a generated resolver is to be called with in place of this.
 * @param own the `where` of the field itself, which resolvers read apart from the rest
 */
async function rewritten(info: GraphQLResolveInfo, types: NodeTypes, found: Ends) {
  const parts: readonly ASTNode[] = [...info.fieldNodes, ...Object.values(info.fragments)];
  const changes = parts.flatMap((part) => edits(part, info, types, found));
  if (changes.length === 0) return null;
  const variableValues: Record<string, unknown> = { ...info.variableValues };
  const names = new Map<ASTNode, string>();
  const values = await Promise.all(changes.map(({ value }) => value));
  for (const [at, { argument }] of changes.entries()) {
    const name = `filter ${at}`; // No query can have a variable of such a name.
    names.set(argument, name);
    variableValues[name] = values[at];
  }
  const replaced = <Node extends ASTNode>(part: Node): Node =>
    visit(part, {
      Argument(argument) {
        const name = names.get(argument);
        if (name === undefined) return undefined;
        return {
          ...argument,
          value: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } },
        } satisfies ArgumentNode;
      },
    });
  const own = info.fieldNodes.flatMap((field) => field.arguments ?? []).find((a) => names.has(a));
  return {
    where: own === undefined ? undefined : variableValues[names.get(own) ?? ''],
    info: {
      ...info,
      variableValues,
      fieldNodes: info.fieldNodes.map((field): FieldNode => replaced(field)),
      fragments: Object.fromEntries(
        Object.entries(info.fragments).map(([name, f]): [string, FragmentDefinitionNode] => [
          name,
          replaced(f),
        ]),
      ),
    },
  };
}

/**
 * Puts it before the generated fields of `Query`.
 * @param ours the fields that are not generated
 * @returns the same schema
 */
export function withEndsFirst(
  schema: GraphQLSchema,
  types: NodeTypes,
  ours: ReadonlySet<string>,
): GraphQLSchema {
  // What is asked within one request is asked once; the context is that of the request.
  const seen = new WeakMap<Reading, Ends>();
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const { resolve } = field;
    if (ours.has(field.name) || resolve === undefined) continue;
    field.resolve = async (source, args: Where, context: Reading, info): Promise<unknown> => {
      const found = seen.get(context) ?? ends(types, finder(context));
      seen.set(context, found);
      const changed = await rewritten(info, types, found);
      if (changed === null) return resolve(source, args, context, info);
      const where = changed.where === undefined ? {} : { where: changed.where };
      return resolve(source, { ...args, ...where }, context, changed.info);
    };
  }
  return schema;
}
