/** How the features that the model marks are found: which question finds which, and what each row stands for. Pure. */
import { familiesTold, membersOf } from '../family-members.ts';
import type { AttributeKind, Model, RelationshipKind } from '../model.ts';
import { type Feature, FAMILY } from './features.ts';

/** A question of `cypher/`, the kinds that it looks for, and the field of each that makes it one of a kind. */
export interface FeatureQuestion {
  readonly question: string;
  readonly kinds: readonly string[];
  readonly fields: Readonly<Record<string, string>>;
}

/** The value of a feature that is to have any value above nought: a parent, of however many. */
export const ANY = 'ANY';

const THROUGH = {
  DECISION: 'features-decisions',
  GROUND: 'features-grounds',
  OFFICIAL: 'features-officials',
  MOVEMENT: 'features-movements',
  PLACE: 'features-places',
} as const;

type ValueFamily = Required<Pick<Feature, 'family'>> & { readonly value: string };

/** The types whose attributes `features-attributes` finds: a case, its defendants, grounds and decisions. */
const DESCRIBED = ['Case', 'Person', 'Event', 'CourtDecision'];

function questionOf({ ends, feature }: RelationshipKind): string {
  if (feature?.through != null) return THROUGH[feature.through];
  const joinsCase = ends.some(({ from, to }) => (from === 'Case') !== (to === 'Case'));
  return joinsCase ? 'features-direct' : 'features-within';
}

function attributeQuestion({ kind, entity }: AttributeKind): string {
  if (DESCRIBED.includes(entity)) return 'features-attributes';
  throw new Error(`${kind} is marked @feature, and no way leads from a ${entity} to a case`);
}

/**
 * The questions that together find all that the model marks `@feature`.
 * @throws Error for an attribute that no way leads to
 */
export function featureQuestions(model: Model): FeatureQuestion[] {
  const relationships = [...model.relationships.values()].filter((k) => k.feature !== null);
  const attributes = [...model.attributes.values()].filter((k) => k.feature !== null);
  const found = [
    ...relationships.map((of) => ({ of, question: questionOf(of) })),
    ...attributes.map((of) => ({ of, question: attributeQuestion(of) })),
  ];
  return [...new Set(found.map((f) => f.question))].map((question) => {
    const own = found.filter((f) => f.question === question).map((f) => f.of);
    return {
      question,
      kinds: own.map((of) => of.kind),
      fields: Object.fromEntries(
        own.flatMap(({ kind, feature }) => (feature?.ofKind == null ? [] : [[kind, feature.ofKind]])),
      ),
    };
  });
}

/** The families that a value of this field belongs to, as features of any of their values. */
function familiesWithin(model: Model, kind: string, field: string, given: readonly string[]): ValueFamily[] {
  const relationship = model.relationships.get(kind);
  const ends = new Set((relationship?.ends ?? []).flatMap(({ from, to }) => [from, to]));
  const types = [
    ...(relationship?.qualifiers ?? []).flatMap((q) => (q.name === field ? [q.type.name] : [])),
    ...[...model.attributes.values()].flatMap((a) =>
      a.field === field && ends.has(a.entity) ? [a.type.name] : [],
    ),
  ];
  const values = [...new Set(types)].flatMap((type) => model.enums.get(type) ?? []);
  return model.families.flatMap(({ family: value, description }) => {
    const members = values.flatMap((v) => (v.families.includes(value) ? [v.value] : []));
    return members.some((member) => given.includes(member))
      ? [{ value, family: { means: description, members } }]
      : [];
  });
}

const across = new WeakMap<Model, readonly ValueFamily[]>();

/** The families that statements of two or more kinds belong to, of those that are features by what they say themselves. */
function familiesAcross(model: Model): readonly ValueFamily[] {
  const known = across.get(model);
  if (known !== undefined) return known;
  const rule = (kind: string) => model.relationships.get(kind)?.feature ?? null;
  const found = model.families.flatMap(({ family, description }): ValueFamily[] => {
    const { kinds, values } = membersOf(model, family);
    const whole = kinds.filter((kind) => rule(kind) !== null);
    const valued = values.filter((v) => v.qualifier !== null && v.qualifier === rule(v.kind)?.ofKind);
    if (new Set([...whole, ...valued.map((v) => v.kind)]).size < 2) return [];
    const named = valued.flatMap(({ kind, values: of }) =>
      [...of, family].map((value) => `${kind}~${value}`),
    );
    return [{ value: family, family: { means: description, members: [...whole, ...named] } }];
  });
  across.set(model, found);
  return found;
}

/** A ground that is a person is one whom the event behind it honours or helps. */
const sayThing = (kind: string, says: string, type: string): string =>
  kind === 'GROUND_FOR' && type === 'Person' ? 'honoured or helped person' : says;

/** Whether a value is one to have: 0 children make no parent. */
const isAny = (value: string): boolean => !['0', 'false', ''].includes(value);

/** Any of a family, whatever kind of statement says it. */
function acrossOf(model: Model, kind: string, field: string | null, given: readonly string[]): Feature[] {
  const told = (given.length === 0 ? [''] : given).flatMap((value) =>
    familiesTold(model, { kind, qualifiers: new Map(field === null ? [] : [[field, value]]) }),
  );
  return familiesAcross(model)
    .filter(({ value }) => told.includes(value))
    .map((family) => ({
      id: `${FAMILY}~${family.value}`,
      kind: FAMILY,
      says: 'family',
      entity: null,
      ...family,
    }));
}

/**
 * The features that a row stands for: the thing, each kind of thing, each family of kinds, and each family that takes in
 * kinds of statement; none for a kind that the model does not mark.
 * @param values of the field that makes it one of a kind, or of the attribute; null where there is none
 */
export function featuresOf(
  model: Model,
  kind: string,
  thing: Feature['entity'],
  values: readonly (string | null)[],
): Feature[] {
  const attribute = model.attributes.get(kind);
  const rule = (attribute ?? model.relationships.get(kind))?.feature;
  if (rule === null || rule === undefined) return [];
  const given = [...new Set(values.flatMap((value) => value ?? []))];
  const ofValue = (value: string): Feature => ({
    id: `${kind}~${value}`,
    kind,
    says: rule.says,
    entity: null,
    value,
  });
  if (attribute !== undefined)
    return rule.exact ? given.map(ofValue) : given.some(isAny) ? [ofValue(ANY)] : [];
  const exact: Feature[] =
    thing === null || !rule.exact
      ? []
      : [
          {
            id: `${kind}=${thing.id}`,
            kind,
            says: sayThing(kind, rule.says, thing.type),
            entity: thing,
            value: null,
          },
        ];
  const kinds =
    rule.ofKind === null
      ? []
      : [
          ...given.map(ofValue),
          ...familiesWithin(model, kind, rule.ofKind, given).map(({ value, family }) => ({
            ...ofValue(value),
            family,
          })),
        ];
  return [...exact, ...kinds, ...acrossOf(model, kind, rule.ofKind, given)];
}
