/** What belongs to a family of the model: whole relationships, and values of a qualifier or of an attribute. Pure. */
import type { Model } from './model.ts';

/** Values of one field that belong to a family. */
export interface FamilyValues {
  /** The relationship or the attribute: SUBJECTED_TO, Event.eventKind. */
  readonly kind: string;
  /** The qualifier; null where the attribute itself has the value. */
  readonly qualifier: string | null;
  readonly values: readonly string[];
}

/** All that belongs to a family: a statement is of the family if it is of one of these kinds, or has one of these values. */
export interface FamilyMembers {
  /** Relationships that belong to it whatever their qualifiers say. */
  readonly kinds: readonly string[];
  readonly values: readonly FamilyValues[];
}

/** A statement as far as its families go. */
export interface Told {
  readonly kind: string;
  /** Of an attribute. */
  readonly value?: unknown;
  /** Of a relationship, by name. */
  readonly qualifiers?: ReadonlyMap<string, unknown>;
}

const valuesOf = (model: Model, type: string, family: string): string[] =>
  (model.enums.get(type) ?? []).flatMap(({ value, families }) => (families.includes(family) ? [value] : []));

/**
 * Which kinds and which values belong to a family.
 * @example membersOf(model(), 'LIBERTY_TAKEN') // kinds: HELD_AT; values: SUBJECTED_TO.measure of HELD, DETENTION, …
 */
export function membersOf(model: Model, family: string): FamilyMembers {
  const relationships = [...model.relationships.values()];
  const values = [
    ...relationships.flatMap(({ kind, qualifiers }) =>
      qualifiers.map((q) => ({ kind, qualifier: q.name, values: valuesOf(model, q.type.name, family) })),
    ),
    ...[...model.attributes.values()].map(({ kind, type }) => ({
      kind,
      qualifier: null,
      values: valuesOf(model, type.name, family),
    })),
  ];
  return {
    kinds: relationships.flatMap(({ kind, families }) => (families.includes(family) ? [kind] : [])),
    values: values.filter((v) => v.values.length > 0),
  };
}

/** The families that a statement belongs to by what it says itself, in alphabetical order; not by what its ends are. */
export function familiesTold(model: Model, { kind, value, qualifiers }: Told): string[] {
  const relationship = model.relationships.get(kind);
  const of = (type: string | undefined, given: unknown): readonly string[] =>
    (type === undefined ? [] : (model.enums.get(type) ?? [])).find((v) => v.value === given)?.families ?? [];
  const families = [
    ...(relationship?.families ?? []),
    ...(relationship?.qualifiers ?? []).flatMap((q) => of(q.type.name, qualifiers?.get(q.name))),
    ...of(model.attributes.get(kind)?.type.name, value),
  ];
  return [...new Set(families)].sort();
}
