import { expect, it } from 'vitest';
import { type Model, model, parseModel } from '../../../server/model.ts';
import { modelSdl } from '../../../server/sdl.ts';
import type { Feature } from '../../../server/patterns/features.ts';
import { featureQuestions, featuresOf } from '../../../server/patterns/ways.ts';

/** The model with one more thing marked. */
function marked(line: string, rule: string): Model {
  const sdl = modelSdl();
  expect(sdl.split(line)).toHaveLength(2);
  return parseModel(sdl.replace(line, `${line} @feature(${rule})`));
}
const found = (of: Model, kind: string) => featureQuestions(of).filter(({ kinds }) => kinds.includes(kind));

it('reads all that the model marks, each in one question', () => {
  const all = [...model().relationships.values(), ...model().attributes.values()];
  const read = featureQuestions(model()).flatMap(({ kinds }) => kinds);
  expect([...read].sort()).toEqual(all.flatMap((k) => (k.feature === null ? [] : [k.kind])).sort());
  expect(read.length).toBeGreaterThan(15);
});

it.each([
  ['JUDGED', 'features-direct', undefined],
  ['SUBJECTED_TO', 'features-direct', 'measure'],
  ['IN_PLACE', 'features-places', undefined],
  ['CONCERNS', 'features-direct', undefined],
  ['GROUND_FOR', 'features-direct', 'eventKind'],
  ['CHARGED_UNDER', 'features-within', undefined],
  ['MEMBER_OF', 'features-within', undefined],
  ['SUPPORTS', 'features-within', undefined],
  ['ISSUED_BY', 'features-decisions', undefined],
  ['SENTENCES', 'features-decisions', 'penalty'],
  ['HONOURS', 'features-grounds', 'eventKind'],
  ['HELPS', 'features-grounds', 'eventKind'],
  ['HOLDS_POST', 'features-officials', undefined],
  ['EXPERT_IN', 'features-direct', undefined],
  ['IRREGULAR_IN', 'features-direct', 'limb'],
  ['USED_IN', 'features-direct', 'documentKind'],
  ['ENDS', 'features-direct', 'eventKind'],
  ['HELD_AT', 'features-within', undefined],
  ['RESTRICTS', 'features-within', 'restrictionKind'],
  ['LISTS', 'features-within', 'listingKind'],
  ['BANS', 'features-movements', undefined],
  ['Person.children', 'features-attributes', undefined],
])('finds %s by %s', (kind, question, field) => {
  const [one, ...more] = found(model(), kind);
  expect([one?.question, one?.fields[kind], more]).toEqual([question, field, []]);
});

it.each([
  [
    'a part in a case',
    'type DecidedIn @kind(says: "is said to have been taken in", reverse: "is said to have had the decision")',
    'DECIDED_IN',
    'says: "x"',
    'features-direct',
  ],
  [
    'what leads from case to case',
    'type Continues @kind(says: "is said to have gone on from", reverse: "is said to have gone on as")',
    'CONTINUES',
    'says: "x"',
    'features-within',
  ],
  [
    'what may be said within a case',
    'type FamilyOf @kind(says: "are said to have been the family of", reverse: "is said to have had as family")',
    'FAMILY_OF',
    'says: "x"',
    'features-within',
  ],
  [
    'what is said of officials',
    'type FamilyOf @kind(says: "are said to have been the family of", reverse: "is said to have had as family")',
    'FAMILY_OF',
    'says: "x", through: "OFFICIAL"',
    'features-officials',
  ],
  [
    'an attribute of people',
    'age: [Int!]! @kind(says: "is said to have been of the age of")',
    'Person.age',
    'says: "x"',
    'features-attributes',
  ],
  [
    'an attribute of cases',
    'opened: [EDTF!]! @kind(says: "is said to have been opened")',
    'Case.opened',
    'says: "x"',
    'features-attributes',
  ],
  [
    'an attribute of events',
    'cause: [String!]! @kind(says: "is said to have had the cause")',
    'Event.cause',
    'says: "x"',
    'features-attributes',
  ],
  [
    'an attribute of decisions',
    'inForce: [EDTF!]! @kind(says: "is said to have come into force")',
    'CourtDecision.inForce',
    'says: "x"',
    'features-attributes',
  ],
])('reads %s as soon as it is marked', (_, line, kind, rule, question) => {
  expect(found(model(), kind)).toEqual([]);
  expect(found(marked(line, rule), kind).map((q) => q.question)).toEqual([question]);
});

it('refuses a mark that nothing reads', () => {
  const of = marked('title: [String!]! @kind(says: "is said to have been on")', 'says: "title"');
  expect(() => featureQuestions(of)).toThrow(
    'LegalProvision.title is marked @feature, and no way leads from a LegalProvision to a case',
  );
});

const thing = (type: string): Feature['entity'] => ({ id: 'ova', type, name: 'Ova' });
const ids = (kind: string, type: string | null, values: (string | null)[], of = model()) =>
  featuresOf(of, kind, type === null ? null : thing(type), values).map(({ id, says, value }) => [
    id,
    says,
    value,
  ]);

it.each(['ALLEGED_PERPETRATOR', 'TESTIFIED_IN', 'SANCTIONS', 'RELATIVE_OF', 'ANSWERS'])(
  'no pattern counts %s: it would rank people by what is alleged of them, or what they were made to',
  (kind) => {
    expect(model().relationships.has(kind)).toBe(true);
    expect(found(model(), kind)).toEqual([]);
  },
);

it.each<[string, string, string | null, (string | null)[], unknown[]]>([
  ['a thing', 'JUDGED', 'Person', [null], [['JUDGED=ova', 'judge', null]]],
  ['a thing without a name', 'JUDGED', null, [], []],
  [
    'a thing of which only the kind counts',
    'SUBJECTED_TO',
    'Case',
    ['CUSTODY'],
    [
      ['SUBJECTED_TO~CUSTODY', 'measure', 'CUSTODY'],
      ['SUBJECTED_TO~LIBERTY_TAKEN', 'measure', 'LIBERTY_TAKEN'],
      ['FAMILY~LIBERTY_TAKEN', 'family', 'LIBERTY_TAKEN'],
    ],
  ],
  [
    'a kind that is of a family whatever it says',
    'HELD_AT',
    'Organisation',
    [],
    [
      ['HELD_AT=ova', 'place of detention', null],
      ['FAMILY~LIBERTY_TAKEN', 'family', 'LIBERTY_TAKEN'],
    ],
  ],
  [
    'belonging',
    'MEMBER_OF',
    'Movement',
    [],
    [
      ['MEMBER_OF=ova', 'movement or organisation', null],
      ['FAMILY~ABOUT_ORGANISATION', 'family', 'ABOUT_ORGANISATION'],
    ],
  ],
  [
    'supporting',
    'SUPPORTS',
    'Movement',
    [],
    [
      ['SUPPORTS=ova', 'movement supported or belonged to', null],
      ['FAMILY~ABOUT_ORGANISATION', 'family', 'ABOUT_ORGANISATION'],
    ],
  ],
  [
    'a penalty that is of two families at once, of which one is of penalties only',
    'SENTENCES',
    null,
    ['IMPRISONMENT', 'DEPORTATION'],
    [
      ['SENTENCES~IMPRISONMENT', 'penalty', 'IMPRISONMENT'],
      ['SENTENCES~DEPORTATION', 'penalty', 'DEPORTATION'],
      ['SENTENCES~LIBERTY_TAKEN', 'penalty', 'LIBERTY_TAKEN'],
      ['SENTENCES~SENT_AWAY', 'penalty', 'SENT_AWAY'],
      ['FAMILY~LIBERTY_TAKEN', 'family', 'LIBERTY_TAKEN'],
    ],
  ],
  // That an arrest is a ground says that people protested against it, and not that they were arrested.
  [
    'a ground that is of a family by what the event is',
    'GROUND_FOR',
    'Event',
    ['ARREST'],
    [
      ['GROUND_FOR=ova', 'ground', null],
      ['GROUND_FOR~ARREST', 'ground', 'ARREST'],
      ['GROUND_FOR~LIBERTY_TAKEN', 'ground', 'LIBERTY_TAKEN'],
    ],
  ],
  [
    'a thing of which the kind does not count',
    'JUDGED',
    'Person',
    ['CUSTODY'],
    [['JUDGED=ova', 'judge', null]],
  ],
  [
    'a thing and its kinds, each once',
    'GROUND_FOR',
    'Event',
    ['PICKET', null, 'PICKET', 'RALLY'],
    [
      ['GROUND_FOR=ova', 'ground', null],
      ['GROUND_FOR~PICKET', 'ground', 'PICKET'],
      ['GROUND_FOR~RALLY', 'ground', 'RALLY'],
      ['GROUND_FOR~ASSEMBLY', 'ground', 'ASSEMBLY'],
    ],
  ],
  [
    'a kind of no family',
    'GROUND_FOR',
    'Event',
    ['STATEMENT'],
    [
      ['GROUND_FOR=ova', 'ground', null],
      ['GROUND_FOR~STATEMENT', 'ground', 'STATEMENT'],
    ],
  ],
  [
    'a person for whose sake',
    'GROUND_FOR',
    'Person',
    [],
    [['GROUND_FOR=ova', 'honoured or helped person', null]],
  ],
  ['any person in another part', 'HELPS', 'Person', [], [['HELPS=ova', 'helped people', null]]],
  ['four children', 'Person.children', null, ['4'], [['Person.children~ANY', 'a parent', 'ANY']]],
  ['no children', 'Person.children', null, ['0'], []],
  ['a kind that is not marked', 'PART_OF', 'Case', ['x'], []],
  ['a kind that is not there', 'JUGDED', 'Person', ['x'], []],
])('makes features of %s', (_, kind, type, values, features) => {
  expect(ids(kind, type, values)).toEqual(features);
});

it('a family knows its kinds, so that what they say is not said twice', () => {
  const [assembly] = featuresOf(model(), 'GROUND_FOR', null, ['MARCH']).filter((f) => f.family !== undefined);
  expect(assembly).toMatchObject({
    value: 'ASSEMBLY',
    family: { members: ['PICKET', 'RALLY', 'MARCH', 'PROTEST'] },
  });
  const taken = featuresOf(model(), 'HELD_AT', null, []).at(-1)?.family;
  expect(taken?.members).toEqual(
    expect.arrayContaining([
      'HELD_AT',
      'SUBJECTED_TO~CUSTODY',
      'SUBJECTED_TO~LIBERTY_TAKEN',
      'SENTENCES~IMPRISONMENT',
    ]),
  );
  // What a prosecutor asks for takes nobody's liberty, and is no feature.
  expect(taken?.members.filter((m) => m.startsWith('SEEKS_PENALTY'))).toEqual([]);
  expect(taken?.means).toMatch(/^Liberty is taken/u);
});

it.each([
  [
    'each value of an attribute of which the very same counts',
    '',
    ['31', '32'],
    ['Person.age~31', 'Person.age~32'],
  ],
  ['any value, once', ', exact: false', ['31', '32'], ['Person.age~ANY']],
  ['no value', ', exact: false', ['false', ''], []],
])('makes features of %s', (_, rule, values, features) => {
  const of = marked('age: [Int!]! @kind(says: "is said to have been of the age of")', `says: "aged"${rule}`);
  expect(ids('Person.age', null, values, of).map(([id]) => id)).toEqual(features);
});
