/** How deep and wide a query is with its fragments written out, counted in time linear in its text. */
import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql';
import type { Limits } from './limits.ts';
import { refusal } from './refusal.ts';

/** A query in numbers. */
export interface Shape {
  readonly depth: number;
  readonly roots: number;
  readonly aliases: number;
  readonly fields: number;
}

const NOTHING: Shape = { depth: 0, roots: 0, aliases: 0, fields: 0 };

// What a schema says of itself is nested by nature; graphql's own rule keeps that in bounds.
const INTROSPECTION = new Set(['__schema', '__type']);

/**
 * Counts an operation of a valid document; every fragment is counted once and remembered.
 * @returns depth 1 for `{ a }`; `roots` are the fields at the top
 */
export function shapeOf(document: DocumentNode, operation: OperationDefinitionNode): Shape {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const known = new Map<string, Shape>();

  function ofFragment(name: string): Shape {
    const fragment = fragments.get(name);
    const shape =
      known.get(name) ?? (fragment === undefined ? NOTHING : ofAll(fragment.selectionSet.selections));
    known.set(name, shape);
    return shape;
  }

  function ofOne(selection: SelectionNode): Shape {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
    if (selection.kind === Kind.INLINE_FRAGMENT) return ofAll(selection.selectionSet.selections);
    const aliases = selection.alias === undefined ? 0 : 1;
    if (INTROSPECTION.has(selection.name.value)) return { depth: 1, roots: 1, aliases, fields: 1 };
    const within = selection.selectionSet === undefined ? NOTHING : ofAll(selection.selectionSet.selections);
    return {
      depth: within.depth + 1,
      roots: 1,
      aliases: within.aliases + aliases,
      fields: within.fields + 1,
    };
  }

  function ofAll(selections: readonly SelectionNode[]): Shape {
    return selections.map(ofOne).reduce(
      (a, b) => ({
        depth: Math.max(a.depth, b.depth),
        roots: a.roots + b.roots,
        aliases: a.aliases + b.aliases,
        fields: a.fields + b.fields,
      }),
      NOTHING,
    );
  }

  return ofAll(operation.selectionSet.selections);
}

/** Throws a refusal when a query is deeper or wider than it may be. */
export function checkShape(shape: Shape, limits: Limits): void {
  if (shape.depth > limits.depth)
    throw refusal(
      'DEPTH_LIMIT',
      `This query is ${shape.depth} fields deep, and ${limits.depth} are allowed. Ask again from a node further in.`,
    );
  if (shape.aliases > limits.aliases)
    throw refusal(
      'ALIAS_LIMIT',
      `This query has ${shape.aliases} aliases, and ${limits.aliases} are allowed. Filter with "in", or ask in several requests.`,
    );
  if (shape.roots > limits.roots)
    throw refusal(
      'ROOT_LIMIT',
      `This query has ${shape.roots} fields at the top, and ${limits.roots} are allowed. Ask in several requests.`,
    );
  if (shape.fields > limits.fields)
    throw refusal(
      'FIELD_LIMIT',
      `This query has ${shape.fields} fields with its fragments written out, and ${limits.fields} are allowed. Ask for fewer.`,
    );
}
