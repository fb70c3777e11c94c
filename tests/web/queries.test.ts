/** Every question of the page fits the API, and the page knows which of its answers may be absent. */
import { readFileSync } from 'node:fs';
import {
  buildASTSchema,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  validate,
  type DocumentNode,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { modelDocument, modelSdl } from '../../server/sdl.ts';
import { cardShape } from '../../web/src/api/card.ts';
import { judgementShape, lineShape, pictureShape } from '../../web/src/api/line.ts';
import * as queries from '../../web/src/api/queries.ts';
import { dossierShape, passageShape, sourceShape, statementShape } from '../../web/src/api/statement.ts';
import { ENTITY_TYPES } from '../../web/src/generated/model.ts';

const file = (name: string): DocumentNode =>
  parse(readFileSync(new URL(`../../server/queries/${name}`, import.meta.url), 'utf8'));

/** The page's part of the API, with the enums that it shares with the model. */
const shared = new Set(['EDTF', 'Part']);
const schema = buildASTSchema(
  {
    kind: Kind.DOCUMENT,
    definitions: [
      ...['as-of.graphql', 'page.graphql'].flatMap((name) => file(name).definitions),
      ...modelDocument(modelSdl()).definitions.filter(
        (each) =>
          each.kind === Kind.DIRECTIVE_DEFINITION ||
          each.kind === Kind.ENUM_TYPE_DEFINITION ||
          ('name' in each && shared.has(each.name.value)),
      ),
      ...parse(`enum EntityType { ${ENTITY_TYPES.map(({ type }) => type).join(' ')} }`).definitions,
    ],
  },
  { assumeValid: true },
);

describe('a question of the page', () => {
  const documents = Object.entries(queries).flatMap(([name, document]) => [{ name, text: document.text }]);

  test.each(documents)('$name fits the API', ({ text }) => {
    expect(validate(schema, parse(text))).toEqual([]);
  });
});

/** What the page does not show. */
const FOR_ANALYSTS: Readonly<Record<string, readonly string[]>> = {
  Passage: ['loaded', 'reviewed', 'statement'],
  Statement: ['datedBy', 'earliest', 'latest', 'length', 'speakers'],
};

describe.each([
  ['Card', cardShape],
  ['Line', lineShape],
  ['Judgement', judgementShape],
  ['Picture', pictureShape],
  ['SourceCard', sourceShape],
  ['Passage', passageShape],
  ['Statement', statementShape],
  ['Dossier', dossierShape],
] as const)('%s', (name, shape) => {
  const type = schema.getType(name);
  const fields = isObjectType(type) ? type.getFields() : {};

  test('is asked for whole, but for what only analysts ask', () => {
    expect([...Object.keys(shape.def.shape), ...(FOR_ANALYSTS[name] ?? [])].sort()).toEqual(
      Object.keys(fields).sort(),
    );
  });

  test('may lack exactly what the API may leave out', () => {
    const nullable = Object.values(fields)
      .filter((field) => !isNonNullType(field.type))
      .filter((field) => !(FOR_ANALYSTS[name] ?? []).includes(field.name));
    const expected = Object.entries<z.core.$ZodType>(shape.def.shape).filter(
      ([, field]) => field instanceof z.ZodMiniNullable,
    );
    expect(expected.map(([key]) => key).sort()).toEqual(nullable.map((field) => field.name).sort());
  });
});
