/** How the features that the model marks are found: which question finds which, and what each row stands for. Pure. */
import type { AttributeKind, Model, RelationshipKind } from '../model.ts';
import type { Feature } from './features.ts';

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
} as const;

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

/** The families of kinds that a value of this field belongs to, with the values of each. */
function familiesOf(
  model: Model,
  kind: string,
  field: string,
  given: readonly string[],
): { family: string; members: string[] }[] {
  const relationship = model.relationships.get(kind);
  const ends = new Set((relationship?.ends ?? []).flatMap(({ from, to }) => [from, to]));
  const types = [
    ...(relationship?.qualifiers ?? []).flatMap((q) => (q.name === field ? [q.type.name] : [])),
    ...[...model.attributes.values()].flatMap((a) =>
      a.field === field && ends.has(a.entity) ? [a.type.name] : [],
    ),
  ];
  const values = [...new Set(types)].flatMap((type) => model.enums.get(type) ?? []);
  return model.families.flatMap(({ family }) => {
    const members = values.flatMap(({ value, families }) => (families.includes(family) ? [value] : []));
    return members.some((value) => given.includes(value)) ? [{ family, members }] : [];
  });
}

/** A ground that is a person is one whom the event behind it honours or helps. */
const sayThing = (kind: string, says: string, type: string): string =>
  kind === 'GROUND_FOR' && type === 'Person' ? 'honoured or helped person' : says;

/** Whether a value is one to have: 0 children make no parent. */
const isAny = (value: string): boolean => !['0', 'false', ''].includes(value);

/**
 * The features that a row stands for: the thing, each kind of thing, and each family of kinds; none for a kind that the
 * model does not mark.
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
  if (rule.ofKind === null) return exact;
  const families = familiesOf(model, kind, rule.ofKind, given).map(({ family, members }) => ({
    ...ofValue(family),
    family: members,
  }));
  return [...exact, ...given.map(ofValue), ...families];
}
