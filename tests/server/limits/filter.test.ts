import { getOperationAST, type GraphQLSchema, parse, validate } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { asked } from '../../../server/limits/cost.ts';
import { checkFilters, NO_FILTER } from '../../../server/limits/filter.ts';
import { LIMITS } from '../../../server/limits/limits.ts';
import { emptySchema } from '../../fixtures/schema.ts';

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await emptySchema();
});

/** The filters of a query in numbers, or how it is refused. */
function filters(query: string, variables: Record<string, unknown> = {}) {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const operation = getOperationAST(document);
  if (operation === null || operation === undefined) throw new Error('no operation');
  return asked({ schema, document, operation, variables }).filters;
}

const people = (where: string): string => `{ people(where: ${where}) { id } }`;
const withVariable = (type: string, where = '$x'): string =>
  `query ($x: ${type}) { people(where: ${where}) { id } }`;

describe('what filters nothing is refused, with what to write instead', () => {
  it.each([
    [
      '{ investigated: { some: {} } }',
      'where.investigated.some: {} holds for everything, so nothing is filtered. For at least one write some: { NOT: { id: { eq: null } } }.',
    ],
    [
      '{ investigated: { none: {} } }',
      'where.investigated.none: {} holds for everything, so nothing is filtered. For none at all write none: { NOT: { id: { eq: null } } }.',
    ],
    [
      '{ investigated: { some: null } }',
      'where.investigated.some: null is no filter. Leave the field out; "eq: null" asks for what has no value.',
    ],
    [
      '{ investigated: {} }',
      'where.investigated: {} says nothing, so nothing is filtered. Leave it out, or say what is asked for.',
    ],
    ['{ investigated: null }', 'where.investigated: null is no filter.'],
    [
      '{ investigatedConnection: { some: { node: {} } } }',
      'where.investigatedConnection.some.node: {} says nothing',
    ],
    [
      '{ investigatedConnection: { some: { edge: {} } } }',
      'where.investigatedConnection.some.edge: {} says nothing',
    ],
    [
      '{ investigatedConnection: { none: {} } }',
      'where.investigatedConnection.none: {} holds for everything, so nothing is filtered. For none at all write none: { node: { NOT: { id: { eq: null } } } }.',
    ],
    ['{ facts: { some: {} } }', 'For at least one write some: { NOT: { key: { eq: null } } }.'],
    ['{ NOT: {} }', 'where.NOT: {} says nothing'],
    ['{ NOT: null }', 'where.NOT: null is no filter'],
    ['{ NOT: { NOT: {} } }', 'where.NOT.NOT: {} says nothing'],
    ['{ AND: [] }', 'where.AND: [] says nothing'],
    ['{ OR: [] }', 'where.OR: [] says nothing'],
    ['{ OR: null }', 'where.OR: null is no filter'],
    ['{ OR: [{}, { name: { eq: "a" } }] }', 'where.OR[0]: {} says nothing'],
    ['{ AND: {} }', 'where.AND: {} says nothing'],
    ['{ name: {} }', 'where.name: {} says nothing'],
    ['{ name: null }', 'where.name: null is no filter'],
    ['{ name: { contains: null } }', 'where.name.contains: null is no filter'],
    ['{ name: { in: null } }', 'where.name.in: null is no filter'],
    ['{ name: { in: [] } }', 'where.name.in: [] says nothing'],
    ['{ otherNames: { includes: null } }', 'where.otherNames.includes: null is no filter'],
    ['null', 'where: null is no filter. Leave it out, or write {} where nothing is to be left out.'],
  ])('%s', (where, says) => {
    expect(() => filters(people(where))).toThrow(says);
  });

  it.each([
    [
      'PersonWhere',
      '$x',
      {},
      'where: the variable $x has no value. Give it one: {} where nothing is to be left out.',
    ],
    ['PersonWhere', '$x', { y: {} }, 'where: the variable $x has no value'],
    ['PersonWhere', '$x', { x: null }, 'where: null is no filter'],
    ['PersonWhere = null', '$x', {}, 'where: null is no filter'],
    ['PersonWhere = { NOT: {} }', '$x', {}, 'where.NOT: {} says nothing'],
    ['PersonWhere', '$x', { x: { investigated: { some: {} } } }, 'where.investigated.some: {} holds'],
    ['PersonWhere', '$x', { x: { name: null } }, 'where.name: null is no filter'],
    ['PersonWhere', '$x', { x: { OR: [{ name: {} }] } }, 'where.OR[0].name: {} says nothing'],
    ['PersonWhere!', '{ NOT: $x }', { x: {} }, 'where.NOT: {} says nothing'],
    ['PersonWhere!', '{ AND: [$x] }', { x: {} }, 'where.AND[0]: {} says nothing'],
    [
      'String',
      '{ name: { eq: $x } }',
      {},
      'where.name.eq: the variable $x has no value. Give it one, or leave the field out.',
    ],
    ['StringScalarFilters', '{ name: $x }', {}, 'where.name: the variable $x has no value'],
    [
      'CaseRelationshipFilters',
      '{ investigated: $x }',
      {},
      'where.investigated: the variable $x has no value',
    ],
    [
      'CaseWhere',
      '{ investigated: { some: $x } }',
      {},
      'where.investigated.some: the variable $x has no value',
    ],
    ['[String!]', '{ name: { in: $x } }', { x: [] }, 'where.name.in: [] says nothing'],
    ['[PersonWhere!]', '{ OR: $x }', { x: [] }, 'where.OR: [] says nothing'],
    ['[PersonWhere!]', '{ OR: $x }', { x: [{}] }, 'where.OR[0]: {} says nothing'],
  ])('$x: %s in %s with %j', (type, where, variables, says) => {
    expect(() => filters(withVariable(type, where), variables)).toThrow(says);
  });

  it.each([
    ['a list within', '{ people { investigated(where: { NOT: {} }) { id } } }', 'where.NOT: {}'],
    [
      'a connection',
      '{ people { investigatedConnection(where: { node: {} }) { totalCount } } }',
      'where.node: {}',
    ],
    [
      'a fragment',
      '{ people { ...f } } fragment f on Person { facts(where: { OR: [] }) { key } }',
      'where.OR: []',
    ],
    ['an order', '{ people(sort: [{}]) { id } }', 'sort[0]: {}'],
    ['a query of our own', '{ patterns(filter: { since: null }) { total } }', 'filter.since: null'],
  ])('in %s', (_, query, says) => {
    expect(() => filters(query)).toThrow(says);
  });

  it('with a code and status 400', () => {
    const extensions = { code: 'EMPTY_FILTER', http: { status: 400 } };
    expect(() => filters(people('{ NOT: {} }'))).toThrow(expect.objectContaining({ extensions }));
  });
});

describe('what says what it means passes, counted after variables and defaults are put in', () => {
  const some = { depth: 4, conditions: 1, relationships: 1, values: 0 };
  it.each([
    ['{ people { id } }', {}, NO_FILTER],
    [people('{}'), {}, NO_FILTER],
    ['{ people(sort: [{ name: ASC }]) { id } }', {}, { ...NO_FILTER, depth: 1, conditions: 1 }],
    [people('{ name: { eq: "a" } }'), {}, { ...NO_FILTER, depth: 2, conditions: 1 }],
    [people('{ name: { eq: null } }'), {}, { ...NO_FILTER, depth: 2, conditions: 1 }],
    [people('{ otherNames: { eq: [] } }'), {}, { ...NO_FILTER, depth: 2, conditions: 1 }],
    [
      people('{ name: { in: ["a", "b", "c"] } }'),
      {},
      { depth: 2, conditions: 1, relationships: 0, values: 3 },
    ],
    [
      people('{ OR: [{ name: { eq: "a" } }, { name: { eq: "b" } }] }'),
      {},
      { ...NO_FILTER, depth: 3, conditions: 2 },
    ],
    [people('{ investigated: { some: { name: { eq: "a" } } } }'), {}, some],
    [people('{ investigated: { some: { NOT: { id: { eq: null } } } } }'), {}, { ...some, depth: 5 }],
    [
      people('{ investigatedConnection: { some: { node: { name: { eq: "a" } } } } }'),
      {},
      { ...some, depth: 5 },
    ],
    [withVariable('PersonWhere!'), { x: {} }, NO_FILTER],
    [withVariable('PersonWhere!'), { x: { investigated: { some: { name: { eq: 'a' } } } } }, some],
    [withVariable('PersonWhere = { investigated: { some: { name: { eq: "a" } } } }'), {}, some],
    [
      withVariable('[ID!]!', '{ id: { in: $x } }'),
      { x: ['a', 'b'] },
      { depth: 2, conditions: 1, relationships: 0, values: 2 },
    ],
    [
      '{ ...f ...f } fragment f on Query { people(where: { name: { eq: "a" } }) { id } }',
      {},
      { ...NO_FILTER, depth: 2, conditions: 2 },
    ],
    [
      '{ people { a: facts(where: { kind: { eq: "a" } }) { key } b: facts(where: { kind: { eq: "b" } }) { key } } }',
      {},
      { ...NO_FILTER, depth: 2, conditions: 2 },
    ],
    ['{ patterns(filter: { withoutSources: [] }) { total } }', {}, { ...NO_FILTER, depth: 1, conditions: 1 }],
  ])('%s %j', (query, variables, shape) => {
    expect(filters(query, variables)).toEqual(shape);
  });
});

describe('refuses beyond each limit, in whatever way it comes', () => {
  const not = (times: number): object => (times === 0 ? { name: { eq: 'a' } } : { NOT: not(times - 1) });
  const or = (count: number): object => ({
    OR: Array.from({ length: count }, () => ({ name: { eq: 'a' } })),
  });
  const lists = (count: number): object => ({
    AND: Array.from({ length: count }, () => ({ investigated: { some: { name: { eq: 'a' } } } })),
  });
  const ids = (count: number): object => ({ id: { in: Array.from({ length: count }, (_, at) => `${at}`) } });
  it.each([
    ['objects deep', not, LIMITS.filterDepth - 2],
    ['conditions', or, LIMITS.filterConditions],
    ['relationships', lists, LIMITS.filterRelationships],
    ['values', ids, LIMITS.filterValues],
  ])('%s', (what, where, most) => {
    const query = withVariable('PersonWhere!');
    expect(() => checkFilters(filters(query, { x: where(most) }), LIMITS)).not.toThrow();
    const says = new RegExp(`${most + 1}[^,]* ${what}|${LIMITS.filterDepth + 1} ${what}`, 'u');
    expect(() => checkFilters(filters(query, { x: where(most + 1) }), LIMITS)).toThrow(says);
    const literal = JSON.stringify(where(most + 1)).replace(/"(\w+)":/gu, '$1:');
    expect(() => checkFilters(filters(people(literal)), LIMITS)).toThrow(says);
  });
});

it('has no filters that scan: introspection does not show them', () => {
  const quantifiers = Object.values(schema.getTypeMap()).filter((type) =>
    /(?:Relationship|Connection)Filters$/u.test(type.name),
  );
  expect(quantifiers.length).toBeGreaterThan(100);
  for (const type of quantifiers)
    expect('getFields' in type ? Object.keys(type.getFields()).sort() : []).toEqual(['none', 'some']);
});
