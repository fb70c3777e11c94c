import { expect, it } from 'vitest';
import { isDeeper, textDepth } from '../../../server/limits/nesting.ts';

it.each([
  ['{ a }', 1],
  ['{ a { b } c }', 2],
  ['{ a(b: [{ c: 1 }]) { d } }', 4],
  ['query ($a: [[Int]]) { b }', 3],
  ['{ a(b: "{{{") }', 2],
  [String.raw`{ a(b: "\"{{{") }`, 2],
  ['{ a(b: """{"{{""") }', 2],
  [String.raw`{ a(b: """\"""{{{""") }`, 2],
  ['{ # {{{\n a }', 1],
  ['}}}{', 0],
  ['{ a(b: "{{', 4],
  ['', 0],
])('%s has brackets %i deep', (query, depth) => {
  expect(textDepth(query)).toBe(depth);
});

it('counts the longest text that a request may have', () => {
  expect(textDepth('{'.repeat(131_072))).toBe(131_072);
  expect(textDepth('"""'.repeat(40_000))).toBe(0);
  expect(textDepth(String.raw`"""\"""`.repeat(18_000))).toBe(0);
});

it.each([
  [1, 0, false],
  [[], 0, true],
  [[], 1, false],
  [[{}], 1, true],
  [{ a: 1, b: [1, { c: null }] }, 3, false],
  [{ a: 1, b: [1, { c: null }] }, 2, true],
])('%j is deeper than %i: %s', (data, most, isTrue) => {
  expect(isDeeper(data, most)).toBe(isTrue);
});

it('looks into what is deeper than a stack', () => {
  expect(isDeeper(JSON.parse('['.repeat(60_000) + ']'.repeat(60_000)), 64)).toBe(true);
});
