/** Reads what a directive says on a type, a field or a value of the model. */
import { Kind, valueFromASTUntyped, type ConstDirectiveNode, type TypeNode } from 'graphql';
import type { z } from 'zod';

/** Whatever of the model carries directives and a description. */
export interface Described {
  readonly directives?: readonly ConstDirectiveNode[];
  readonly description?: { readonly value: string };
}

/** What every directive of that name says there, in order; none where there is none. @throws ZodError for wrong arguments */
export const directives = <T>(node: Described, name: string, shape: z.ZodType<T>): T[] =>
  (node.directives ?? [])
    .filter((d) => d.name.value === name)
    .map((d) =>
      shape.parse(
        Object.fromEntries((d.arguments ?? []).map((a) => [a.name.value, valueFromASTUntyped(a.value)])),
      ),
    );

/** What the directive says there, or null. @throws ZodError for wrong arguments */
export const directive = <T>(node: Described, name: string, shape: z.ZodType<T>): T | null =>
  directives(node, name, shape)[0] ?? null;

/** The description; empty where there is none. */
export const describe = (node: Described): string => node.description?.value ?? '';

/** The name of a type, without lists and exclamation marks. */
export function named(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : named(type.type);
}
