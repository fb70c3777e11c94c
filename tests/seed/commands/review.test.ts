import { afterEach, beforeEach, expect, it } from 'vitest';
import { seedFolder, type SeedFolder } from '../../fixtures/folder.ts';
import { lampsId, reviewLamps, writeLamps } from '../../fixtures/lamps.ts';
import { refrain as typed } from '../../setup/terminal.ts';

let seed: SeedFolder;
beforeEach(() => {
  seed = seedFolder();
  writeLamps(seed);
});
afterEach(() => seed.remove());

async function refrain(...words: string[]) {
  const { code, out, err } = await typed([...words, '--seed', seed.path]);
  return { code, said: (out + err).trim().split('\n') };
}

it('accepts all that the gate lets through, says what it does not, and how far the review has come', async () => {
  const accepted = await refrain('accept', 'lamps', '--all', '--reviewer', 'ak');
  expect(accepted).toEqual({
    code: 1,
    said: [
      expect.stringMatching(`^${lampsId('father')} refused: the name of bek`),
      'Accepted 5 claims of lamps, refused 1.',
    ],
  });
  expect(await refrain('status', '--review')).toEqual({
    code: 0,
    said: ['lamps: 1 proposed, 5 accepted, 3 sentences open', '0 of 1 source reviewed to the end.'],
  });
});

it('rejects by id', async () => {
  const { code, said } = await refrain(
    'reject',
    'lamps',
    lampsId('wrong'),
    '--reviewer',
    'ak',
    '--note',
    'denied',
  );
  expect([code, said]).toEqual([0, ['Rejected 1 claim of lamps.']]);
  expect(reviewLamps(seed).folder.read('lamps')).toContain('note: denied');
});
