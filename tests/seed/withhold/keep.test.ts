import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { SEED } from '../../../seed/commands/place.ts';
import { model } from '../../../server/model.ts';
import { readCorpus, type Corpus } from '../../../seed/corpus.ts';
import { readWithheld } from '../../../seed/withheld.ts';
import { giveBack, keepBack } from '../../../seed/withhold/keep.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'refrain-keep-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const asGiven = readCorpus(SEED, model());
/** As it stands now: of all that was read, nothing but this file changes. */
const corpus = (): Corpus => ({ ...asGiven, folder, withheld: readWithheld(file()) });
const keep = (what: string) =>
  keepBack(corpus(), model(), { what, by: 'test', why: 'asked' }, () => '0123456789ab');
const file = () => join(folder, 'withheld.yaml');

it.each([
  ['a mention', 'case-of-fathers/zheksebayev', { kind: 'node', type: 'Person', mentions: 3, likeNames: 0 }],
  ['a node', 'askhat-zheksebayev', { kind: 'node', type: 'Person', mentions: 3, likeNames: 0 }],
  ['what a gazetteer signs', 'movement-koshe-partiyasy', { kind: 'node', type: 'Movement' }],
  ['a claim', 'c-9aabea78c871', { kind: 'claim', wordsStay: false }],
  ['a claim whose words others rest on', 'c-23132e7a0e41', { kind: 'claim', wordsStay: true }],
])('withholds %s, and taking it back leaves no file', (_, what, about) => {
  expect(keep(what)).toMatchObject({ id: 'w-0123456789ab', about });
  expect(readFileSync(file(), 'utf8')).toContain(`  - id: w-0123456789ab\n    what: ${what}\n`);
  expect(giveBack(corpus(), 'w-0123456789ab').what).toBe(what);
  expect(existsSync(file())).toBe(false);
});

it('counts namesakes who are judged no part of it', () => {
  const judgements = corpus().judgements.filter((j) => j.id !== 'j-zheksebayev');
  const kept = keepBack({ ...corpus(), judgements }, model(), {
    what: 'case-of-fathers/zheksebayev',
    by: 'test',
    why: 'asked',
  });
  expect(kept.about).toMatchObject({ mentions: 1, likeNames: 2 });
});

it('knows by any of its mentions what is withheld', () => {
  keep('case-of-fathers/zheksebayev');
  expect(() => keep('thirteen-hearing-2021/zheksebayev')).toThrow(/withheld\.yaml:3 withholds it already/u);
  giveBack(corpus(), 'askhat-zheksebayev');
  expect(corpus().withheld).toEqual([]);
});

it.each(['nobody', 'case-of-fathers/nobody', 'c-000000000000'])('refuses %s', (what) => {
  expect(() => keep(what)).toThrow(/is no mention, node or claim/u);
  expect(() => giveBack(corpus(), what)).toThrow(/is not withheld/u);
  expect(existsSync(file())).toBe(false);
});
