/** Every question about what repeats fits the API, and the page knows which of its answers may be absent. */
import { readFileSync } from 'node:fs';
import {
  buildASTSchema,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  validate,
  type DefinitionNode,
  type DocumentNode,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { modelDocument, modelSdl } from '../../server/sdl.ts';
import * as patterns from '../../web/src/api/patterns.ts';
import { ENTITY_TYPES } from '../../web/src/generated/model.ts';

const file = (name: string): DocumentNode =>
  parse(readFileSync(new URL(`../../server/queries/${name}`, import.meta.url), 'utf8'));

const shared = new Set(['EDTF', 'Part']);
const isShared = (each: DefinitionNode): boolean =>
  each.kind === Kind.DIRECTIVE_DEFINITION ||
  each.kind === Kind.ENUM_TYPE_DEFINITION ||
  ('name' in each && shared.has(each.name.value));

/** The part of the API that these views use: their own, and the page's questions that they share. */
const asked = (): DefinitionNode[] => {
  const own = ['as-of.graphql', 'page.graphql', 'patterns.graphql'].flatMap((name) => file(name).definitions);
  const queries = own.flatMap((each) =>
    each.kind === Kind.OBJECT_TYPE_DEFINITION && each.name.value === 'Query' ? [each] : [],
  );
  const [first] = queries;
  const rest = own.filter((each) => !queries.some((query) => query === each));
  if (first === undefined) throw new Error('server/queries/page.graphql has no type Query');
  return [...rest, { ...first, fields: queries.flatMap(({ fields }) => fields ?? []) }];
};

const schema = buildASTSchema(
  {
    kind: Kind.DOCUMENT,
    definitions: [
      ...asked(),
      ...modelDocument(modelSdl()).definitions.filter(isShared),
      ...parse(`enum EntityType { ${ENTITY_TYPES.map(({ type }) => type).join(' ')} }`).definitions,
    ],
  },
  { assumeValid: true },
);

const documents = Object.entries(patterns).flatMap(([name, each]) =>
  'text' in each ? [{ name, text: each.text }] : [],
);

test.each(documents)('$name fits the API', ({ text }) => {
  expect(validate(schema, parse(text))).toEqual([]);
});

describe.each([
  ['FeatureRef', patterns.featureShape],
  ['Pattern', patterns.patternShape],
] as const)('%s', (name, shape) => {
  const type = schema.getType(name);
  const fields = isObjectType(type) ? type.getFields() : {};

  test('is asked for whole', () => {
    expect(Object.keys(shape.def.shape).sort()).toEqual(Object.keys(fields).sort());
  });

  test('may lack exactly what the API may leave out', () => {
    const nullable = Object.values(fields).filter((field) => !isNonNullType(field.type));
    const expected = Object.entries<z.core.$ZodType>(shape.def.shape).filter(
      ([, field]) => field instanceof z.ZodMiniNullable,
    );
    expect(expected.map(([key]) => key).sort()).toEqual(nullable.map((field) => field.name).sort());
  });
});
