/** Families: kinds that belong together, as the model says once (`@family`), and what belongs to each. */
import type { EnumTypeDefinitionNode } from 'graphql';
import { z } from 'zod';
import { type Described, describe, directives } from './directive.ts';
import { InvalidFile } from './errors.ts';

/** A value of an enum, and the families to which it belongs. */
export interface EnumValue {
  readonly value: string;
  readonly description: string;
  readonly families: readonly string[];
}

/** A family. */
export interface Family {
  readonly family: string;
  readonly description: string;
  /** `EventKind.PICKET`, or a relationship: `MEMBER_OF`. */
  readonly members: readonly string[];
}

const familyArguments = z.object({ name: z.string() });

/** The families that a value or a relationship says it belongs to. */
export const familiesOf = (node: Described): string[] =>
  directives(node, 'family', familyArguments).map(({ name }) => name);

/**
 * The families of the model, in the order of `enum Family`.
 * @throws InvalidFile when something belongs to a family that is not there, or a family bears the name of a value
 */
export function readFamilies(
  enumNodes: readonly EnumTypeDefinitionNode[],
  enums: ReadonlyMap<string, readonly EnumValue[]>,
  relationships: ReadonlyMap<string, { readonly kind: string; readonly families: readonly string[] }>,
): Family[] {
  const nodes = enumNodes.find((e) => e.name.value === 'Family')?.values ?? [];
  const names = new Set(nodes.map((node) => node.name.value));
  const values = [...enums].flatMap(([of, all]) =>
    of === 'Family' ? [] : all.map(({ value, families }) => ({ name: `${of}.${value}`, value, families })),
  );
  const belonging = [
    ...values,
    ...[...relationships.values()].map(({ kind, families }) => ({ name: kind, value: kind, families })),
  ];
  for (const { name, value, families } of belonging) {
    const unknown = families.find((family) => !names.has(family));
    if (unknown !== undefined)
      throw new InvalidFile(
        'server/schema:',
        `${name} belongs to ${unknown}, and there is no such family.`,
        'Add it to `enum Family`, or mend its name.',
      );
    // A feature of a family and one of a value stand side by side: GROUND_FOR~ASSEMBLY, GROUND_FOR~PICKET.
    if (names.has(value))
      throw new InvalidFile('server/schema:', `${name} bears the name of a family.`, 'Rename one of them.');
  }
  return nodes.map((node) => ({
    family: node.name.value,
    description: describe(node),
    members: belonging.flatMap(({ name, families }) => (families.includes(node.name.value) ? [name] : [])),
  }));
}
