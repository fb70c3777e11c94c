/** What the page must know of the model to make a claim. */
import type { Model } from '../../../server/model.ts';
import type { DeskView } from './wire.ts';

/** The kinds with the ends, values and qualifiers that they take. */
export function kindsOf(model: Model): Pick<DeskView, 'entityTypes' | 'relationships' | 'attributes'> {
  const typeOf = ({ name, values }: { readonly name: string; readonly values: readonly string[] }) => ({
    name,
    values: [...values],
  });
  return {
    entityTypes: [...model.entities.values()].map(({ type, description }) => ({ type, description })),
    relationships: [...model.relationships.values()].map(({ kind, says, description, ends, qualifiers }) => ({
      kind,
      says,
      description,
      ends: [...ends],
      qualifiers: qualifiers.map((q) => ({
        name: q.name,
        description: q.description,
        type: typeOf(q.type),
      })),
    })),
    attributes: [...model.attributes.values()].map(({ kind, entity, says, description, type }) => ({
      kind,
      entity,
      says,
      description,
      type: typeOf(type),
    })),
  };
}
