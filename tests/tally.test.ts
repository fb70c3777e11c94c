import { expect, it } from 'vitest';
import { tally } from './setup/tally.ts';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test })),
});
const written = (...testResults: object[]): string => JSON.stringify({ testResults });

it.each([
  ['all that passed', written(file('passed', 'passed', 'passed')), 2, 0],
  ['what failed', written(file('failed', 'passed', 'failed'), file('passed', 'passed')), 2, 1],
  ['what was left out', written(file('passed', 'passed', 'skipped')), 1, 0],
  ['a file that is no test', written(file('failed'), file('passed', 'passed')), 1, 1],
  ['no tests at all', written(), 0, 1],
  ['no results', '', 0, 1],
])('counts %s', (_, json, passed, failed) => {
  expect(tally(json)).toEqual({ passed, failed });
});
