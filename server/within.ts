/** What hangs on a prosecution, one person in one case, as the model says it. */
import type { ObjectTypeDefinitionNode } from 'graphql';
import { z } from 'zod';
import { describe, directive, relationshipsOf } from './directive.ts';

/** Who is prosecuted: types that the first end of `OF` leads to. */
export const PROSECUTED_TYPES = ['Person', 'Group'] as const;

/** A kind that hangs on a prosecution when it is said of the person within the case. */
export interface Hanging {
  /** The field of the prosecution. */
  readonly field: string;
  readonly description: string;
  readonly kind: string;
  /** OUT: the person is the first end of the relationship; IN: the second. */
  readonly direction: 'IN' | 'OUT';
  /** The type at the other end. */
  readonly other: string;
  /** Whether it makes a prosecution; else it hangs on one that is there. */
  readonly makes: boolean;
}

const withinArguments = z.object({ says: z.string(), reverse: z.string() });

/** Whether a type is derived when claims are loaded. */
export const isWithin = (object: ObjectTypeDefinitionNode): boolean =>
  directive(object, 'within', withinArguments) !== null;

/** A prosecution in words, whatever makes it. */
export interface ProsecutionWords {
  readonly description: string;
  /** Between the person and the case, and from the case to the person. */
  readonly says: string;
  readonly reverse: string;
}

/** How a prosecution is called; of none where the model has none. */
export function prosecutionWords(objects: readonly ObjectTypeDefinitionNode[]): ProsecutionWords {
  for (const object of objects) {
    const words = directive(object, 'within', withinArguments);
    if (words !== null) return { description: describe(object), ...words };
  }
  return { description: '', says: '', reverse: '' };
}

/** The types that are derived when claims are loaded, and that no claim speaks of. */
export const withinTypes = (objects: readonly ObjectTypeDefinitionNode[]): ReadonlySet<string> =>
  new Set(objects.filter(isWithin).map((o) => o.name.value));

/** What hangs on a prosecution: the relationships that claims state among the fields of its type. */
export const hangingOf = (objects: readonly ObjectTypeDefinitionNode[]): Hanging[] =>
  objects
    .filter(isWithin)
    .flatMap(relationshipsOf)
    .flatMap(({ properties, ...rest }) => (properties === undefined ? [] : [rest]));

/** A relationship field as far as it matters whether it may be asked by. */
export interface FieldOfType {
  /** The type that has the field. */
  readonly type: string;
  readonly kind: string;
  readonly direction: 'IN' | 'OUT';
  /** The type that it leads to. */
  readonly other: string;
}

const isProsecuted = (type: string): boolean => PROSECUTED_TYPES.some((t) => t === type);

/**
 * Whether a filter over a field would join what is said of a person within one case to the person's other cases: from
 * the person's end always, from the other end unless that is the case itself. Such a filter goes by way of the
 * prosecution.
 */
export const joinsCases = (hanging: readonly Hanging[], { type, kind, direction, other }: FieldOfType) =>
  hanging.some((h) => {
    if (h.kind !== kind) return false;
    if (h.direction === direction) return isProsecuted(type) && h.other === other;
    return h.other === type && isProsecuted(other) && type !== 'Case';
  });

/** How the page calls the line that a prosecution is. */
export const PROSECUTION = 'PROSECUTION';

/** Kinds whose relationships between a person and a case are told by the prosecution that they hang on. */
export const toldWithin = (hanging: readonly Hanging[]): string[] => [
  ...new Set(hanging.filter((h) => h.other === 'Case').map((h) => h.kind)),
];
