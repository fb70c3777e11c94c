import { Kind, parse, type OperationDefinitionNode } from 'graphql';
import { expect, it } from 'vitest';
import { laneOf } from '../../../server/requests/lanes.ts';
import { Pace } from '../../../server/requests/pace.ts';

function operation(text: string): OperationDefinitionNode {
  const [definition] = parse(text).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error(text);
  return definition;
}

it.each([
  ['not seen yet', '{ card(id: 1) { id } }', 1, undefined, 'NEW'],
  ['not seen yet, and may be large', '{ cases { id } }', 100_000, undefined, 'HEAVY'],
  ['large, but seen to be quick', '{ cases { id } }', 100_000, 20, 'QUICK'],
  ['quick', '{ card(id: 1) { id } }', 1, 20, 'QUICK'],
  ['neither quick nor slow', '{ card(id: 1) { id } }', 1, 600, 'NEW'],
  ['slow', '{ card(id: 1) { id } }', 1, 6_000, 'HEAVY'],
  ['what repeats, however slow', '{ patterns { total } }', 100_000, 6_000, 'PATTERNS'],
  ['what repeats, and how far it is', '{ patterns { total } patternProgress }', 1, undefined, 'PATTERNS'],
  ['what repeats, and something slow', '{ patterns { total } cases { id } }', 1, 6_000, 'HEAVY'],
  ['a fragment may be anything', '{ ...F }', 1, undefined, 'NEW'],
] as const)('%s', (_, text, cost, took, lane) => {
  expect(laneOf({ operation: operation(text), cost, took })).toBe(lane);
});

it('believes one quick run, and takes a few slow ones to believe that it is slow', () => {
  const pace = new Pace();
  const asked = operation('{ cases { id } }');
  expect(pace.of(asked)).toBeUndefined();
  const known = [9_000, 20, 9_000, 9_000, 9_000, 9_000, 30].map((time) => {
    pace.took(asked, time);
    return pace.of(asked);
  });
  expect(known).toEqual([9_000, 20, 80, 320, 1_280, 5_120, 30]);
});
