import { expect, it } from 'vitest';
import { NO_DOUBTS } from '../../server/count.ts';
import { type FoundProsecutions, type Pairing, prosecutionCount } from '../../server/prosecution-count.ts';

const NONE: FoundProsecutions = { prosecutions: 0, ofGroups: 0, people: 0, openPeople: [], open: [] };
const pairing = (who: string, matter: string): Pairing => ({ id: `${who} ${matter}`, who, matter });
const unsure = (...pairs: (readonly [string, string])[]) => pairs.map(([a, b]) => ({ a, b }));

it.each<[string, string, string]>([
  [
    'one person in two cases is one person and two prosecutions',
    prosecutionCount({ ...NONE, prosecutions: 2, people: 1 }, NO_DOUBTS).inWords,
    'prosecutions: 2; people prosecuted: 1',
  ],
  [
    'groups are told beside, and added to nothing',
    prosecutionCount({ ...NONE, prosecutions: 3, people: 3, ofGroups: 1 }, NO_DOUBTS).inWords,
    'prosecutions: 3; people prosecuted: 3; prosecutions of groups, which may include them: 1',
  ],
  [
    'two cases that may be one: one person, and perhaps one prosecution',
    prosecutionCount(
      { ...NONE, prosecutions: 2, people: 1, open: [pairing('berg', 'ropes'), pairing('berg', 'knots')] },
      { unsure: unsure(['ropes', 'knots']), different: [] },
    ).inWords,
    'prosecutions: 2, or 1 if they are the same; people prosecuted: 1',
  ],
  [
    'two people who may be one in one case',
    prosecutionCount(
      {
        ...NONE,
        prosecutions: 3,
        people: 3,
        openPeople: ['tam', 'tamm'],
        open: [pairing('tam', 'ropes'), pairing('tamm', 'ropes')],
      },
      { unsure: unsure(['tam', 'tamm']), different: [] },
    ).inWords,
    'prosecutions: 3, or 2 if two of them are the same; people prosecuted: 3, or 2 if two of them are the same',
  ],
  [
    'two people who may be one, in two cases that are not: two prosecutions',
    prosecutionCount(
      {
        ...NONE,
        prosecutions: 2,
        people: 2,
        openPeople: ['tam', 'tamm'],
        open: [pairing('tam', 'ropes'), pairing('tamm', 'knots')],
      },
      { unsure: unsure(['tam', 'tamm']), different: unsure(['ropes', 'knots']) },
    ).inWords,
    'prosecutions: 2; people prosecuted: 2, or 1 if they are the same',
  ],
  [
    'two people who may be one, in two cases that may be one',
    prosecutionCount(
      {
        ...NONE,
        prosecutions: 2,
        people: 2,
        openPeople: ['tam', 'tamm'],
        open: [pairing('tam', 'ropes'), pairing('tamm', 'knots')],
      },
      { unsure: unsure(['tamm', 'tam'], ['knots', 'ropes']), different: [] },
    ).inWords,
    'prosecutions: 2, or 1 if they are the same; people prosecuted: 2, or 1 if they are the same',
  ],
  [
    'each of 1,500 cases may be one with the next case of its person',
    prosecutionCount(
      {
        ...NONE,
        prosecutions: 3_000,
        people: 1_500,
        open: Array.from({ length: 1_500 }, (_, n) => [
          pairing(`p${n}`, `a${n}`),
          pairing(`p${n}`, `b${n}`),
        ]).flat(),
      },
      {
        unsure: unsure(...Array.from({ length: 1_500 }, (_, n) => [`a${n}`, `b${n}`] as const)),
        different: [],
      },
    ).inWords,
    'prosecutions: 3000, or 1500 if some of them are the same; people prosecuted: 1500',
  ],
  ['nothing', prosecutionCount(NONE, NO_DOUBTS).inWords, 'prosecutions: 0; people prosecuted: 0'],
])('%s', (_, said, expected) => expect(said).toBe(expected));
