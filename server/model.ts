/** The model as data, read from `server/schema/`; everything that must know a type, a kind or a role asks here. */
import { createHash } from 'node:crypto';
import {
  Kind,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  type ObjectTypeDefinitionNode,
} from 'graphql';
import { z } from 'zod';
import {
  entityArguments,
  featureArguments,
  FEATURE_WAYS,
  kindArguments,
  partArguments,
  readsArguments,
  roleArguments,
  singleArguments,
} from './directive-arguments.ts';
import { describe, directive, isMarked, named, relationshipsOf } from './directive.ts';
import { type EnumValue, type Family, familiesOf, readFamilies } from './family.ts';
import { modelDocument, modelSdl } from './sdl.ts';
import { type Hanging, hangingOf, type ProsecutionWords, prosecutionWords, withinTypes } from './within.ts';

/** A node type that claims speak about. */
export interface EntityType {
  readonly type: string;
  readonly description: string;
  readonly plural: string;
  readonly shape: string;
  readonly letter: string;
  readonly order: number;
  /** Fields that a signed gazetteer fills in. */
  readonly gazetteer: readonly string[];
}

/** What a claim's value or qualifier may be: a scalar's name, or an enum with its values. */
export interface ValueType {
  readonly name: string;
  /** Empty for scalars. */
  readonly values: readonly string[];
}

/** When two values contradict each other: always, or only where another qualifier has a value. */
export interface SingleRule {
  readonly when: string | null;
  readonly is: string | null;
}

/** How something counts in patterns. */
export interface FeatureRule {
  readonly says: string;
  readonly exact: boolean;
  readonly ofKind: string | null;
  readonly through: (typeof FEATURE_WAYS)[number] | null;
}

/** How a relationship reads where a qualifier has one value. */
export interface Reading {
  readonly says: string;
  readonly reverse: string;
  /** Whether the value ends the matter. */
  readonly ends: boolean;
}

/** What tells two relationships of one kind between the same ends apart. */
export interface Qualifier {
  readonly name: string;
  readonly description: string;
  readonly type: ValueType;
  readonly single: SingleRule | null;
  /** By value, how a relationship reads that has it. */
  readonly reads: ReadonlyMap<string, Reading>;
}

/** A part that a person has in a case, as the picture shows it. */
export interface CasePart {
  readonly says: string;
  readonly letter: string;
  readonly side: string;
}

/** A relationship that claims may state. */
export interface RelationshipKind {
  readonly kind: string;
  /** The type of its properties in the schema. */
  readonly type: string;
  readonly description: string;
  readonly says: string;
  readonly reverse: string;
  readonly ends: readonly { readonly from: string; readonly to: string }[];
  readonly qualifiers: readonly Qualifier[];
  readonly feature: FeatureRule | null;
  readonly part: CasePart | null;
  /** To which it belongs. */
  readonly families: readonly string[];
}

/** An attribute that claims may state. */
export interface AttributeKind {
  readonly kind: string;
  readonly entity: string;
  readonly field: string;
  readonly description: string;
  readonly says: string;
  readonly type: ValueType;
  readonly single: SingleRule | null;
  /** Whether it dates what is said of the node and has no date of its own. */
  readonly dates: boolean;
  readonly feature: FeatureRule | null;
}

/** From which relationships and words a role is derived. */
export interface RoleRule {
  readonly role: string;
  /** The stored label: `Investigator`. */
  readonly label: string;
  readonly description: string;
  readonly says: string;
  readonly kinds: readonly string[];
  readonly words: readonly string[];
}

/** A view of the people who have a role. */
export interface Facet {
  readonly type: string;
  readonly role: string;
}

/** All of it. */
export interface Model {
  readonly entities: ReadonlyMap<string, EntityType>;
  readonly relationships: ReadonlyMap<string, RelationshipKind>;
  readonly attributes: ReadonlyMap<string, AttributeKind>;
  readonly roles: readonly RoleRule[];
  readonly facets: readonly Facet[];
  /** One person in one case. */
  readonly prosecution: ProsecutionWords;
  /** What hangs on a prosecution, in the order of the model. */
  readonly hanging: readonly Hanging[];
  readonly enums: ReadonlyMap<string, readonly EnumValue[]>;
  readonly families: readonly Family[];
  /** The text that it was read from. */
  readonly sdl: string;
  /** Changes whenever the SDL does: what was loaded under another model is loaded again. */
  readonly hash: string;
}

const labelOf = (role: string): string => role.charAt(0) + role.slice(1).toLowerCase();

/**
 * Reads the model from its SDL.
 * @param sdl the text of `server/schema/`
 * @throws GraphQLError when the SDL does not parse, InvalidFile as `modelDocument` does, ZodError when a directive has wrong arguments
 */
export function parseModel(sdl: string): Model {
  const { definitions } = modelDocument(sdl);
  const objects = definitions.filter(
    (d): d is ObjectTypeDefinitionNode => d.kind === Kind.OBJECT_TYPE_DEFINITION,
  );
  const enumNodes = definitions.filter(
    (d): d is EnumTypeDefinitionNode => d.kind === Kind.ENUM_TYPE_DEFINITION,
  );
  const enums = new Map(
    enumNodes.map((e) => [
      e.name.value,
      (e.values ?? []).map((v) => ({
        value: v.name.value,
        description: describe(v),
        families: familiesOf(v),
      })),
    ]),
  );
  const reads = new Map(
    enumNodes.map((e) => [
      e.name.value,
      new Map(
        (e.values ?? []).flatMap((v) => {
          const words = directive(v, 'reads', readsArguments);
          return words === null ? [] : [[v.name.value, words] as const];
        }),
      ),
    ]),
  );
  const valueType = (field: FieldDefinitionNode): ValueType => {
    const name = named(field.type);
    const values = (enums.get(name) ?? []).map((v) => v.value);
    return { name, values };
  };

  const derived = withinTypes(objects);
  const entities = new Map<string, EntityType>();
  const attributes = new Map<string, AttributeKind>();
  const facets: Facet[] = [];
  const ends = new Map<string, Map<string, { from: string; to: string }>>();
  const kindOfType = new Map<string, string>();
  for (const object of objects) {
    const type = object.name.value;
    const facet = directive(object, 'facet', z.object({ role: z.string() }));
    if (facet !== null) facets.push({ type, role: facet.role });
    const entity = directive(object, 'entity', entityArguments);
    if (entity === null) continue;
    const fields = object.fields ?? [];
    const gazetteer = fields.filter((f) => isMarked(f, 'gazetteer')).map((f) => f.name.value);
    entities.set(type, { type, description: describe(object), ...entity, gazetteer });
    for (const field of fields) {
      const says = directive(field, 'kind', kindArguments);
      if (says !== null) {
        const kind = `${type}.${field.name.value}`;
        attributes.set(kind, {
          kind,
          entity: type,
          field: field.name.value,
          description: describe(field),
          says: says.says,
          type: valueType(field),
          single: directive(field, 'single', singleArguments),
          dates: isMarked(field, 'dates'),
          feature: directive(field, 'feature', featureArguments),
        });
      }
    }
    for (const { kind, direction, properties, other } of relationshipsOf(object)) {
      if (properties === undefined || derived.has(other)) continue;
      kindOfType.set(properties, kind);
      const pair = direction === 'OUT' ? { from: type, to: other } : { from: other, to: type };
      const pairs = ends.get(kind) ?? new Map<string, { from: string; to: string }>();
      ends.set(kind, pairs.set(`${pair.from} ${pair.to}`, pair));
    }
  }

  const relationships = new Map<string, RelationshipKind>();
  for (const object of objects) {
    const says = directive(object, 'kind', kindArguments);
    const kind = kindOfType.get(object.name.value);
    if (says === null || kind === undefined) continue;
    const qualifiers = (object.fields ?? [])
      .filter((f) => isMarked(f, 'qualifier'))
      .map((f) => ({
        name: f.name.value,
        description: describe(f),
        type: valueType(f),
        single: directive(f, 'single', singleArguments),
        reads: reads.get(named(f.type)) ?? new Map<string, Reading>(),
      }));
    relationships.set(kind, {
      kind,
      type: object.name.value,
      description: describe(object),
      ...says,
      ends: [...(ends.get(kind)?.values() ?? [])],
      qualifiers,
      feature: directive(object, 'feature', featureArguments),
      part: directive(object, 'part', partArguments),
      families: familiesOf(object),
    });
  }

  const roles = (enumNodes.find((e) => e.name.value === 'Role')?.values ?? []).flatMap((value) => {
    const rule = directive(value, 'role', roleArguments);
    if (rule === null) return [];
    return [
      { role: value.name.value, label: labelOf(value.name.value), description: describe(value), ...rule },
    ];
  });
  const hash = createHash('sha256').update(sdl).digest('hex').slice(0, 16);
  const families = readFamilies(enumNodes, enums, relationships);
  return {
    entities,
    relationships,
    attributes,
    roles,
    facets,
    prosecution: prosecutionWords(objects),
    hanging: hangingOf(objects),
    enums,
    families,
    sdl,
    hash,
  };
}

let cached: Model | undefined;

/** The model of this program, parsed once. */
export function model(): Model {
  cached ??= parseModel(modelSdl());
  return cached;
}
