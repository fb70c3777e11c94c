/** A filter over relationships holds for the nodes that the library finds, whatever stands in it. */
import { Neo4jGraphQL } from '@neo4j/graphql';
import fc from 'fast-check';
import {
  getNamedType,
  graphql,
  type GraphQLInputObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asker } from '../../../server/ask.ts';
import { typeDefs } from '../../../server/executable.ts';
import { COMPARISONS } from '../../../server/filters/condition.ts';
import { model } from '../../../server/model.ts';
import type { Database } from '../../../server/neo4j/database.ts';
import { resolvers } from '../../../server/resolvers/index.ts';
import { patternAnswers } from '../../../server/patterns/answers.ts';
import { buildSchema } from '../../../server/schema.ts';
import { corpusGraph, testDatabase } from '../../setup/graph.ts';

let database: Database;
let ours: GraphQLSchema;
let theirs: GraphQLSchema;
beforeAll(async () => {
  database = await testDatabase();
  await corpusGraph(database);
  const ask = asker(database);
  const answers = patternAnswers(ask, model());
  ours = await buildSchema(model(), ask, answers);
  theirs = await new Neo4jGraphQL({
    typeDefs: typeDefs(model()),
    resolvers: resolvers(ask, model(), answers, null),
    validate: false,
  }).getSchema();
  await answers.close();
});
afterAll(() => database.stop());

async function run(schema: GraphQLSchema, source: string, where: object): Promise<string> {
  const result = await graphql({
    schema,
    source,
    variableValues: { where },
    contextValue: {
      executionContext: database.driver,
      sessionConfig: { database: database.name },
      transaction: { timeout: 60_000 },
    },
  });
  expect(result.errors).toBeUndefined();
  return JSON.stringify(result.data);
}

const WORDS = ['', 'a', 'Almaly', '405', 'Dulat Agadil', 'The Case of Fathers', 'INVESTIGATED'];

/** A comparison of a scalar filter; its values are of the corpus, or near it. */
function comparisonOf(type: GraphQLInputObjectType): fc.Arbitrary<object> {
  const fields = Object.values(type.getFields());
  return fc.constantFrom(...fields).chain((field) => {
    const named = getNamedType(field.type);
    const value: fc.Arbitrary<unknown> = isEnumType(named)
      ? fc.constantFrom(...named.getValues().map((v) => v.name))
      : named.name === 'Int'
        ? fc.integer({ min: 0, max: 4 })
        : named.name === 'Boolean'
          ? fc.boolean()
          : fc.constantFrom(...(named.name === 'EDTF' ? ['2019', '2021-06'] : WORDS));
    const given = isListType(field.type) ? fc.array(value, { minLength: 1, maxLength: 3 }) : value;
    const asked =
      field.name === 'eq'
        ? fc.oneof({ weight: 4, arbitrary: given }, { weight: 1, arbitrary: fc.constant(null) })
        : given;
    return asked.map((x) => ({ [field.name]: x }));
  });
}

/** A filter of a type, so many relationships deep at most. */
function filterOf(type: GraphQLInputObjectType, deep: number): fc.Arbitrary<object> {
  const fields = Object.values(type.getFields()).filter(({ name, type: t }) => {
    const inner = getNamedType(t);
    return (
      !['AND', 'OR', 'NOT'].includes(name) &&
      isInputObjectType(inner) &&
      (deep > 0 || !('some' in inner.getFields()))
    );
  });
  const one = fc.constantFrom(...fields).chain((field): fc.Arbitrary<object> => {
    const inner = getNamedType(field.type);
    if (!isInputObjectType(inner)) throw new Error(field.name);
    const { some } = inner.getFields();
    const far = getNamedType(some?.type);
    const within: fc.Arbitrary<object> = isInputObjectType(far)
      ? fc.tuple(fc.constantFrom('some', 'none'), filterOf(far, deep - 1)).map(([q, f]) => ({ [q]: f }))
      : 'eq' in inner.getFields()
        ? comparisonOf(inner)
        : filterOf(inner, deep);
    return within.map((f) => ({ [field.name]: f }));
  });
  return fc.oneof(
    { weight: 5, arbitrary: one },
    { weight: 1, arbitrary: fc.tuple(one, one).map(([a, b]) => ({ ...a, ...b })) },
    { weight: 1, arbitrary: fc.tuple(one, one).map((all) => ({ OR: all })) },
    { weight: 1, arbitrary: fc.tuple(one, one).map((all) => ({ AND: all })) },
    { weight: 1, arbitrary: one.map((filter) => ({ NOT: filter })) },
  );
}

const ROOTS = ['people', 'cases', 'prosecutions', 'legalProvisions', 'judges', 'sources', 'groups', 'events'];

it.each(ROOTS)('%s', { timeout: 600_000 }, async (root) => {
  const field = theirs.getQueryType()?.getFields()[root];
  const where = field?.args.find((a) => a.name === 'where')?.type;
  const type = ours.getType(String(where));
  if (!isInputObjectType(type)) throw new Error(root);
  const source = `query ($where: ${type.name}) { ${root}(where: $where, limit: 500, sort: [{ id: ASC }]) { id } }`;
  await fc.assert(
    fc.asyncProperty(filterOf(type, 2), async (filter) => {
      expect(await run(ours, source, filter)).toBe(await run(theirs, source, filter));
    }),
    { numRuns: 6, seed: 1 },
  );
});

describe('within a list, a connection, a fragment, a variable, a literal', () => {
  it.each([
    '{ people(where: $where, limit: 500, sort: [{ id: ASC }]) { id } peopleConnection(where: $where) { totalCount } }',
    '{ cases(sort: [{ id: ASC }]) { id defendants(where: $where, sort: [{ id: ASC }]) { id } } }',
    '{ cases(sort: [{ id: ASC }]) { ...f } } fragment f on Case { who: defendants(where: $where, sort: [{ id: ASC }]) { id } none: defendants(where: { NOT: $where }, sort: [{ id: ASC }]) { id } }',
    '{ cases(sort: [{ id: ASC }]) { defendantsConnection(where: { OR: [{ node: $where }, { edge: { contested: { eq: true } } }] }, sort: [{ node: { id: ASC } }]) { totalCount edges { node { id } } } } }',
    '{ cases(where: { defendants: { some: $where } }, sort: [{ id: ASC }]) { id } }',
    '{ cases(where: { defendantsConnection: { some: { node: $where, edge: { certainty: { eq: ASSERTED } } } } }, sort: [{ id: ASC }]) { id } }',
  ])('%s', async (source) => {
    const query = `query ($where: PersonWhere!) ${source}`;
    const where = { prosecutions: { some: { chargedUnder: { some: { article: { eq: '405' } } } } } };
    const found = await run(ours, query, where);
    expect(found).toBe(await run(theirs, query, where));
    expect(found).toMatch(/"id":"|"totalCount":[1-9]/u);
  });
});

it('has words for every comparison that the schema has', () => {
  const scalars = Object.values(ours.getTypeMap()).filter((type) =>
    /(?:Scalar|List)Filters$/u.test(type.name),
  );
  const names = scalars.flatMap((type) => (isInputObjectType(type) ? Object.keys(type.getFields()) : []));
  expect([...new Set(names)].filter((name) => !COMPARISONS.includes(name))).toEqual([]);
});
