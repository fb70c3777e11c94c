import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Claim, claimsFile, type ClaimsFile } from '../../../seed/claim.ts';
import { decide, takeBack } from '../../../seed/review/decide.ts';
import { decideMany } from '../../../seed/review/decide-many.ts';
import type { Decision, Draft } from '../../../seed/review/decision.ts';
import { versionOf } from '../../../seed/review/in-file.ts';
import { readYaml } from '../../../seed/yaml/read.ts';
import { seedFolder, type SeedFolder } from '../../fixtures/folder.ts';
import {
  LAMPS,
  lampsClaim,
  type LampsClaim,
  lampsId,
  reviewLamps,
  writeLamps,
} from '../../fixtures/lamps.ts';

let seed: SeedFolder;
beforeEach(() => {
  seed = seedFolder();
  writeLamps(seed);
});
afterEach(() => seed.remove());

const text = (): string => reviewLamps(seed).folder.read('lamps') ?? '';
const file = (): ClaimsFile => readYaml('lamps.yaml', text(), claimsFile).value;
const claim = (id: string): Claim | undefined => file().claims.find((c) => c.id === id);
const DAY = '2026-05-01';
const make = (decision: Decision, expected: string | null = null) =>
  decide(reviewLamps(seed), decision, { reviewer: 'ak', day: DAY, expected });
const draft = (name: LampsClaim, more: Partial<Draft> = {}): Draft => ({ ...lampsClaim(name), ...more });

describe('a decision', () => {
  it('accepts, in the name of the reviewer and on the day', () => {
    const before = text();
    expect(make({ do: 'accept', claim: lampsId('led') })).toMatchObject({
      is: 'done',
      claim: lampsId('led'),
    });
    expect(claim(lampsId('led'))).toMatchObject({ status: 'accepted', reviewer: 'ak', extractor: 'pattern' });
    expect(
      text()
        .split('\n')
        .filter((line) => !before.includes(line)),
    ).toEqual(['    status: accepted', '    reviewer: ak', `    reviewed: '${DAY}'`]);
  });

  it('is proposed again without reviewer and day', () => {
    const before = text();
    make({ do: 'accept', claim: lampsId('led') });
    make({ do: 'reopen', claim: lampsId('led') });
    expect(text()).toBe(before);
  });

  it('rejects, and says why', () => {
    make({ do: 'reject', claim: lampsId('wrong'), note: 'the text denies it' });
    expect(claim(lampsId('wrong'))).toMatchObject({
      status: 'rejected',
      reviewer: 'ak',
      reviewed: DAY,
      note: 'the text denies it',
    });
  });

  it('is refused by the gate with the part and the reason, and then nothing is written', () => {
    const before = text();
    expect(make({ do: 'accept', claim: lampsId('father') })).toEqual({
      is: 'refused',
      reasons: [
        { part: 'from', reason: expect.stringContaining('the name of bek stands neither') as string },
      ],
    });
    expect(text()).toBe(before);
  });

  it('is tried without being made', () => {
    const before = text();
    const attempt = { reviewer: 'ak', isTrial: true };
    expect(decide(reviewLamps(seed), { do: 'accept', claim: lampsId('led') }, attempt).is).toBe('done');
    expect(text()).toBe(before);
  });

  it('accepts when the reviewer resolves the end', () => {
    make({ do: 'accept', claim: lampsId('father'), resolved: ['from'] });
    expect(claim(lampsId('father'))).toMatchObject({ status: 'accepted', resolved: ['from'] });
  });

  it('edits: what says something else replaces the proposal', () => {
    const outcome = make({
      do: 'edit',
      claim: lampsId('wrong'),
      draft: draft('wrong', { polarity: 'denied' }),
    });
    const id = outcome.is === 'done' ? (outcome.claim ?? '') : '';
    expect(claim(lampsId('wrong'))).toBeUndefined();
    expect(claim(id)).toMatchObject({
      polarity: 'denied',
      replaces: lampsId('wrong'),
      status: 'accepted',
      reviewer: 'ak',
      reviewed: DAY,
      extractor: 'person',
    });
  });

  it('edits: what says the same keeps its id and its extractor', () => {
    make({ do: 'edit', claim: lampsId('sat'), draft: draft('sat', { note: 'see the list' }) });
    expect(claim(lampsId('sat'))).toMatchObject({
      extractor: 'pattern',
      note: 'see the list',
      status: 'accepted',
    });
    expect(claim(lampsId('sat'))).not.toHaveProperty('replaces');
  });

  it('remembers the first proposal over several edits', () => {
    const first = make({
      do: 'edit',
      claim: lampsId('wrong'),
      draft: draft('wrong', { polarity: 'denied' }),
    });
    const id = first.is === 'done' ? (first.claim ?? '') : '';
    make({
      do: 'edit',
      claim: id,
      draft: draft('wrong', {
        polarity: 'denied',
        by: [{ key: 'tirek', as: 'Tirek Society' }],
        quote: 'Tirek Society says that Bek did not take part in the Lantern March',
      }),
    });
    expect(
      file()
        .claims.map((c) => c.replaces)
        .filter(Boolean),
    ).toEqual([lampsId('wrong')]);
  });

  it('adds a claim with an entity that is new, under a key that is free', () => {
    const added: Draft = {
      ...draft('led'),
      kind: 'ISSUED_BY',
      from: { key: 'new-1' },
      to: { key: 'new-2' },
      quote: 'The Town Court sentenced Bek to two years',
      resolved: ['from'],
    };
    const entities = [
      { ref: 'new-1', type: 'CourtDecision', label: '[sentence of Bek]' },
      { ref: 'new-2', type: 'Organisation', name: 'Town Court' },
    ];
    expect(make({ do: 'add', draft: added, entities })).toMatchObject({ is: 'done' });
    expect(file().entities['sentence-of-bek']).toMatchObject({ label: '[sentence of Bek]' });
    expect(file().claims.at(-1)).toMatchObject({
      from: { key: 'sentence-of-bek' },
      to: { key: 'town-court' },
      status: 'accepted',
      extractor: 'person',
    });
  });

  it.each<[string, Partial<Draft>, string, RegExp]>([
    ['a quote that is not in the text', { quote: 'Bek left town' }, 'quote', /quote not found/u],
    [
      'a kind that does not fit',
      { kind: 'JUDGED', to: { key: 'march' } },
      'to',
      /does not lead from Person to Event/u,
    ],
    [
      'a hedge that is not there',
      { quote: 'Ova led the Case of Lamps', hedge: 'allegedly', resolved: ['from'] },
      'hedge',
      /hedge "allegedly" stands neither/u,
    ],
    ['the same claim again', {}, 'kind', /the same claim stands there already, proposed/u],
  ])('is refused to add %s', (_, change, part, reason) => {
    const outcome = make({ do: 'add', draft: draft('led', change) });
    expect(outcome).toMatchObject({ is: 'refused' });
    expect(outcome).toHaveProperty(['reasons', 0], {
      part,
      reason: expect.stringMatching(reason) as string,
    });
  });

  it('puts a sentence under notClaimed, and refuses one that is not there', () => {
    expect(make({ do: 'not-claimed', quote: 'Lamps are nice.', why: 'a taste' }).is).toBe('done');
    expect(file().notClaimed).toEqual([{ quote: 'Lamps are nice.', why: 'a taste' }]);
    expect(make({ do: 'not-claimed', quote: 'Lamps are dull.', why: 'a taste' }).is).toBe('refused');
  });
});

describe('taking back', () => {
  it.each<[string, Decision]>([
    ['an acceptance', { do: 'accept', claim: lampsId('led') }],
    ['a rejection', { do: 'reject', claim: lampsId('led'), note: 'no' }],
    ['an edit', { do: 'edit', claim: lampsId('wrong'), draft: draft('wrong', { polarity: 'denied' }) }],
    ['a sentence', { do: 'not-claimed', quote: 'Lamps are nice.', why: 'a taste' }],
    [
      'an addition with its entity',
      {
        do: 'add',
        draft: draft('led', {
          from: { key: 'x' },
          kind: 'JUDGED',
          quote: 'The Town Court sentenced Bek to two years',
          to: { key: 'lamps' },
          resolved: ['from', 'to'],
        }),
        entities: [{ ref: 'x', type: 'Person', name: 'The Town Court' }],
      },
    ],
  ])('%s leaves what was', (_, decision) => {
    const before = file();
    const outcome = make(decision);
    if (outcome.is !== 'done') throw new Error(JSON.stringify(outcome));
    expect(file()).not.toEqual(before);
    expect(takeBack(reviewLamps(seed), outcome.undo)).toBe(true);
    expect(file()).toEqual(before);
  });

  it('does not take back what somebody decided anew', () => {
    const outcome = make({ do: 'accept', claim: lampsId('led') });
    make({ do: 'reject', claim: lampsId('led') });
    expect(outcome.is === 'done' && takeBack(reviewLamps(seed), outcome.undo)).toBe(false);
    expect(claim(lampsId('led'))?.status).toBe('rejected');
  });
});

it('touches no claim that is not as the reviewer saw it', () => {
  const seen = claim(lampsId('led'));
  const version = seen === undefined ? '' : versionOf(seen);
  make({ do: 'reject', claim: lampsId('led') });
  expect(make({ do: 'accept', claim: lampsId('led') }, version)).toEqual({ is: 'changed' });
  expect(make({ do: 'accept', claim: 'c-gone' }, version)).toEqual({ is: 'changed' });
  expect(claim(lampsId('led'))?.status).toBe('rejected');
});

describe('a text that changed', () => {
  const CHANGED = LAMPS.replace('Inspector Ova led', 'Inspector Ova, they say, led');
  const change = () => seed.write('sources/lamps/lamps.txt', CHANGED);

  it('is signed with the decision after which every quote stands', () => {
    const before = file().sha256;
    change();
    make({ do: 'accept', claim: lampsId('sat') });
    expect(file().sha256).toBe(before);
    expect(make({ do: 'sign' }).is).toBe('refused');
    make({ do: 'reject', claim: lampsId('led') });
    expect(file().sha256).toBe(reviewLamps(seed).source.sha256);
  });

  it('refuses a claim whose quote is gone, until its quote is mended', () => {
    change();
    expect(make({ do: 'accept', claim: lampsId('led') }).is).toBe('refused');
    const quote = 'Inspector Ova, they say, led the Case of Lamps';
    expect(
      make({ do: 'edit', claim: lampsId('led'), draft: draft('led', { quote, hedge: 'they say' }) }).is,
    ).toBe('done');
  });

  it('lets an entity go that the text does not name any more, once no claim needs it', () => {
    expect(make({ do: 'drop-entity', key: 'ova' }).is).toBe('refused');
    make({ do: 'reject', claim: lampsId('led') });
    expect(make({ do: 'drop-entity', key: 'ova' }).is).toBe('done');
  });
});

describe('many at once', () => {
  it('accepts what the gate lets through, and says what it refuses', () => {
    const decided = decideMany(reviewLamps(seed), 'accepted', 'all', 'ak', undefined, DAY);
    expect(decided.done).toHaveLength(5);
    expect(decided.done.map((id) => claim(id)?.reviewed)).toEqual(Array(5).fill(DAY));
    expect(decided.refused).toEqual([
      { claim: lampsId('father'), reason: expect.stringContaining('the name of bek') as string },
    ]);
    expect(file().claims.filter((c) => c.status === 'accepted')).toHaveLength(5);
  });

  it('rejects by id, and writes nothing when one is not there', () => {
    const before = text();
    expect(() => decideMany(reviewLamps(seed), 'rejected', [lampsId('led'), 'c-0'], 'ak')).toThrow(
      `${join(seed.path, 'claims', 'lamps.yaml')} holds no claim c-0`,
    );
    expect(text()).toBe(before);
    expect(decideMany(reviewLamps(seed), 'rejected', [lampsId('led')], 'ak').done).toEqual([lampsId('led')]);
  });
});
