import { expect, it } from 'vitest';
import { jsonIn } from '../../../../seed/extract/llm/json.ts';

it.each<[string, unknown]>([
  ['{"a": 1}', { a: 1 }],
  ['```json\n{"a": "}"}\n```', { a: '}' }],
  ['```\n{"a": 1}\n```', { a: 1 }],
  ['Sure! {"a": "\\"{"} Anything else?', { a: '"{' }],
  ['See {below}:\n```json\n{"a": 1}\n```', { a: 1 }],
  ['<think>{"a": 2}</think>{"a": 1}', { a: 1 }],
])('finds the JSON in %j', (said, value) => {
  expect(jsonIn(said)).toEqual({ value, isWhole: true });
});

it.each<[string, unknown]>([
  ['{"e": [{"k": 1}], "c": [{"q": [{"n": 1}], "p": "den', { e: [{ k: 1 }] }],
  ['{"e": [{"k": 1}, {"k": "}', { e: [{ k: 1 }] }],
  ['```json\n{"e": [{"k": 1}], "c": [{"q": "x"},', { e: [{ k: 1 }], c: [{ q: 'x' }] }],
])('keeps of %j what was finished', (said, value) => {
  expect(jsonIn(said)).toEqual({ value, isWhole: false });
});

it.each(['', 'no', '{', '{"a": ', '{]', "{'a': 1}", '{'.repeat(100_000), '{"a": [1, 2, 3'])(
  'finds nothing in %.20j',
  (said) => {
    expect(jsonIn(said)).toBeNull();
  },
);
