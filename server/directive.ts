/** What the model says in the directives of a definition, read and checked. */
import {
  Kind,
  valueFromASTUntyped,
  type ConstDirectiveNode,
  type ObjectTypeDefinitionNode,
  type TypeNode,
} from 'graphql';
import { z } from 'zod';

/** A definition of the model: a type, a field or a value. */
export interface Described {
  readonly directives?: readonly ConstDirectiveNode[];
  readonly description?: { readonly value: string };
}

/**
 * The arguments of every directive of that name, in order.
 * @throws ZodError when they are not of the shape
 */
export const directives = <T>(node: Described, name: string, shape: z.ZodType<T>): T[] =>
  (node.directives ?? [])
    .filter((d) => d.name.value === name)
    .map((d) =>
      shape.parse(
        Object.fromEntries((d.arguments ?? []).map((a) => [a.name.value, valueFromASTUntyped(a.value)])),
      ),
    );

/**
 * The arguments of a directive, or null where the definition has none of that name.
 * @throws ZodError when they are not of the shape
 */
export const directive = <T>(node: Described, name: string, shape: z.ZodType<T>): T | null =>
  directives(node, name, shape)[0] ?? null;

/** Whether a definition has a directive that takes no arguments. */
export const isMarked = (node: Described, name: string): boolean =>
  directive(node, name, z.object({})) !== null;

/** Its description; empty where it has none. */
export const describe = (node: Described): string => node.description?.value ?? '';

/** The name of a type without its brackets and exclamation marks. */
export function named(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : named(type.type);
}

/** The relationship that a field follows. */
export interface Followed {
  readonly field: string;
  readonly description: string;
  readonly kind: string;
  readonly direction: 'IN' | 'OUT';
  /** The type of its properties, where it is one that claims state. */
  readonly properties: string | undefined;
  /** The type at the other end. */
  readonly other: string;
  /** Whether it makes a prosecution. */
  readonly makes: boolean;
}

const relationshipArguments = z.object({
  type: z.string(),
  direction: z.enum(['IN', 'OUT']),
  properties: z.string().optional(),
});

/** The relationships that the fields of a type follow, in their order. */
export const relationshipsOf = (type: ObjectTypeDefinitionNode): Followed[] =>
  (type.fields ?? []).flatMap((field) => {
    const found = directive(field, 'relationship', relationshipArguments);
    if (found === null) return [];
    return [
      {
        field: field.name.value,
        description: describe(field),
        kind: found.type,
        direction: found.direction,
        properties: found.properties,
        other: named(field.type),
        makes: isMarked(field, 'makes'),
      },
    ];
  });
