import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { seedFolder, type SeedFolder } from '../../fixtures/folder.ts';
import { lampsId, reviewLamps, writeLamps } from '../../fixtures/lamps.ts';

let seed: SeedFolder;
beforeEach(() => {
  seed = seedFolder();
  writeLamps(seed);
});
afterEach(() => seed.remove());

function refrain(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'seed/cli.ts', ...words, '--seed', seed.path],
    { encoding: 'utf8', env: { ...process.env, REFRAIN_REVIEWER: '' } },
  );
  return { status, said: (stdout + stderr).trim().split('\n') };
}

it('accepts all that the gate lets through, says what it does not, and how far the review has come', () => {
  const accepted = refrain('accept', 'lamps', '--all', '--reviewer', 'ak');
  expect(accepted).toEqual({
    status: 1,
    said: [
      expect.stringMatching(`^${lampsId('father')} refused: the name of bek`),
      'Accepted 5 claims of lamps, refused 1.',
    ],
  });
  expect(refrain('status', '--review')).toEqual({
    status: 0,
    said: ['lamps: 1 proposed, 5 accepted, 3 sentences open', '0 of 1 source reviewed to the end.'],
  });
});

it('rejects by id', () => {
  const { status, said } = refrain(
    'reject',
    'lamps',
    lampsId('wrong'),
    '--reviewer',
    'ak',
    '--note',
    'denied',
  );
  expect([status, said]).toEqual([0, ['Rejected 1 claim of lamps.']]);
  expect(reviewLamps(seed).folder.read('lamps')).toContain('note: denied');
});

it.each([
  [['accept', 'lamps', '--all'], '--reviewer is missing'],
  [['accept', 'lamps', '--reviewer', 'ak'], 'Name claims, or give --all, and not both.'],
  [['accept', 'lamp', '--all', '--reviewer', 'ak'], 'There is no source lamp in '],
  [['reject', 'lamps', 'c-0', '--reviewer', 'ak'], 'lamps.yaml holds no claim c-0'],
])('%j is refused', (words, reason) => {
  const { status, said } = refrain(...words);
  expect([status, said[0]]).toEqual([1, expect.stringContaining(reason)]);
});
