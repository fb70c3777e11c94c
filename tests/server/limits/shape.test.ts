import { getOperationAST, parse } from 'graphql';
import { expect, it } from 'vitest';
import { LIMITS } from '../../../server/limits/limits.ts';
import { checkShape, shapeOf } from '../../../server/limits/shape.ts';

function shape(text: string) {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (operation === null || operation === undefined) throw new Error('no operation');
  return shapeOf(document, operation);
}

it.each([
  ['{ a }', { depth: 1, roots: 1, aliases: 0, fields: 1 }],
  ['{ a { b } c }', { depth: 2, roots: 2, aliases: 0, fields: 3 }],
  ['{ x: a { y: b } }', { depth: 2, roots: 1, aliases: 2, fields: 2 }],
  ['{ ... on Query { a { b } } }', { depth: 2, roots: 1, aliases: 0, fields: 2 }],
  ['{ ...f ...f } fragment f on Query { x: a { b } }', { depth: 2, roots: 2, aliases: 2, fields: 4 }],
  ['{ __schema { types { fields { name } } } }', { depth: 1, roots: 1, aliases: 0, fields: 1 }],
])('%s', (text, expected) => {
  expect(shape(text)).toEqual(expected);
});

it('counts fragments that double each other forty times, at once', () => {
  const doubling = Array.from({ length: 40 }, (_, i) => `fragment f${i} on T { ...f${i + 1} ...f${i + 1} }`);
  expect(shape(`{ ...f0 } ${doubling.join(' ')} fragment f40 on T { a }`).fields).toBe(2 ** 40);
});

it.each([
  ['DEPTH_LIMIT', { depth: 15 }],
  ['ROOT_LIMIT', { roots: 21 }],
  ['ALIAS_LIMIT', { aliases: 61 }],
  ['FIELD_LIMIT', { fields: 2001 }],
])('refuses beyond %s with what is allowed', (code, beyond) => {
  const within = { depth: LIMITS.depth, roots: LIMITS.roots, aliases: LIMITS.aliases, fields: LIMITS.fields };
  expect(() => checkShape(within, LIMITS)).not.toThrow();
  expect(() => checkShape({ ...within, ...beyond }, LIMITS)).toThrow(
    expect.objectContaining({ extensions: { code, http: { status: 400 } } }),
  );
});
