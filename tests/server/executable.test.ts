import { Neo4jGraphQL } from '@neo4j/graphql';
import { isEnumType, isObjectType, Kind, parse, type GraphQLSchema } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { model } from '../../server/model.ts';
import { modelSdl } from '../../server/sdl.ts';
import { querySdl, typeDefs } from '../../server/executable.ts';
import { FEATURES } from '../../server/schema.ts';
import { emptySchema } from '../fixtures/schema.ts';

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await emptySchema();
});

const declared = new Set(
  [modelSdl(), querySdl()].flatMap((text) =>
    parse(text).definitions.flatMap((d) =>
      d.kind === Kind.OBJECT_TYPE_DEFINITION || d.kind === Kind.ENUM_TYPE_DEFINITION ? [d.name.value] : [],
    ),
  ),
);

it('describes every type, field and value that the model and our own queries declare', () => {
  const bare: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name === 'Query' || !(declared.has(type.name) || type.name === 'EntityType')) continue;
    if (!type.description) bare.push(type.name);
    if (isEnumType(type))
      bare.push(...type.getValues().flatMap((v) => (v.description ? [] : [`${type.name}.${v.name}`])));
    if (isObjectType(type))
      for (const field of Object.values(type.getFields()))
        if (!field.description && !field.name.endsWith('Connection')) bare.push(`${type.name}.${field.name}`);
  }
  expect(bare).toEqual([]);
});

it('gives no two things one name: the model and all queries are one schema', () => {
  const names = [modelSdl(), querySdl()].flatMap((text) =>
    parse(text).definitions.flatMap((d) =>
      d.kind === Kind.OBJECT_TYPE_DEFINITION || d.kind === Kind.ENUM_TYPE_DEFINITION ? [d.name.value] : [],
    ),
  );
  const ours = names.filter((name) => name !== 'Query');
  expect(ours.filter((name, at) => ours.indexOf(name) !== at)).toEqual([]);
});

describe('root fields', () => {
  it.each([...model().entities.values()].map((e) => [e.plural, e.type]))('%s lists %s', (plural, type) => {
    expect(String(schema.getQueryType()?.getFields()[plural]?.type)).toBe(`[${type}!]!`);
  });

  it.each([
    'investigators',
    'supervisors',
    'activists',
    'judges',
    'claims',
    'sources',
    'facts',
    'mentions',
    'prosecutions',
  ])('has %s', (name) => expect(schema.getQueryType()?.getFields()).toHaveProperty(name));
});

it('declares no name twice: one of the two would be lost without a word', () => {
  const names = parse(`${modelSdl()}\n${querySdl()}`).definitions.flatMap((d) =>
    'name' in d && !d.kind.endsWith('Extension') ? [d.name.value] : [],
  );
  expect(names.filter((name, at) => name !== 'Query' && names.indexOf(name) < at)).toEqual([]);
});

it('is what @neo4j/graphql accepts: a start does not ask again', async () => {
  const validated = new Neo4jGraphQL({
    typeDefs: typeDefs(model()),
    features: FEATURES,
    validate: true,
  });
  await expect(validated.getSchema()).resolves.toBeDefined();
});

it('has nothing that writes', () => {
  expect(schema.getMutationType()).toBeUndefined();
  expect(schema.getSubscriptionType()).toBeUndefined();
});

it('offers no regular expressions, and no sums over everything', () => {
  const fields = Object.values(schema.getTypeMap()).flatMap((type) =>
    'getFields' in type ? Object.keys(type.getFields()) : [],
  );
  expect(fields.filter((f) => f === 'matches' || f === 'aggregate')).toEqual([]);
});

it('gives every node type a greatest page', () => {
  const nodes = typeDefs(model()).definitions.flatMap((d) => {
    const directives = d.kind === Kind.OBJECT_TYPE_DEFINITION ? (d.directives ?? []) : [];
    const names = directives.map((x) => x.name.value);
    return names.includes('node') ? [names] : [];
  });
  expect(nodes.length).toBeGreaterThan(10);
  for (const names of nodes) expect(names).toContain('limit');
});
