/** What hangs on a prosecution is said in the model; what would join a person's cases is not asked by. */
import { isInputObjectType, isObjectType, type GraphQLSchema } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { model, parseModel } from '../../server/model.ts';
import { emptySchema } from '../fixtures/schema.ts';
import { modelSdl } from '../../server/sdl.ts';
import { joinsCases } from '../../server/within.ts';

const hanging = (sdl = modelSdl()): string[] =>
  parseModel(sdl).hanging.map((h) => `${h.direction} ${h.kind} ${h.other}${h.makes ? ' makes it' : ''}`);

it.each([
  'OUT DEFENDANT_IN Case makes it',
  'OUT CHARGED_UNDER LegalProvision makes it',
  'IN SENTENCES CourtDecision makes it',
  'IN SEEKS_PENALTY Person makes it',
  'OUT SUBJECTED_TO Case',
  'OUT MEMBER_OF Movement',
  'OUT SUPPORTS Movement',
  'IN CONCERNS CourtDecision',
])('%s', (line) => expect(hanging()).toContain(line));

it('a kind hangs on it by one field, in whatever file', () => {
  const field =
    '"Groups." ofFamily: [Group!]! @relationship(type: "FAMILY_OF", direction: IN, properties: "FamilyOf")';
  expect(hanging(`${modelSdl()}\nextend type Prosecution { ${field} }`)).toContain('IN FAMILY_OF Group');
  expect(hanging()).not.toContain('IN FAMILY_OF Group');
});

it('no claim speaks of a prosecution: no kind has it for an end', () => {
  const ends = [...model().relationships.values()].flatMap((kind) => kind.ends);
  expect(ends.filter(({ from, to }) => from === 'Prosecution' || to === 'Prosecution')).toEqual([]);
  expect(model().entities.has('Prosecution')).toBe(false);
});

describe('the schema', () => {
  let schema: GraphQLSchema;
  beforeAll(async () => {
    schema = await emptySchema();
  });
  const asked = (type: string): string[] => {
    const where = schema.getType(`${type}Where`);
    return isInputObjectType(where) ? Object.keys(where.getFields()) : [];
  };

  it.each([
    ['Person', 'chargedUnder defendantIn subjectedTo memberOf supports leads sentencedBy penaltySoughtBy'],
    ['Person', 'concernedByDecisions seeksPenaltyAgainst memberOfOrganisations supportsOrganisations'],
    ['Group', 'chargedUnder defendantIn subjectedTo memberOf supports sentencedBy penaltySoughtBy'],
    ['Activist', 'defendantIn'],
    ['LegalProvision', 'charged chargedGroups'],
    ['CourtDecision', 'sentenced sentencedGroups concerns'],
    ['Movement', 'members memberGroups supporters supporterGroups leaders'],
    ['Organisation', 'members supporters leaders'],
  ])('%s is not asked by %s, which is read and says by what to ask', (type, fields) => {
    const object = schema.getType(type);
    for (const field of fields.split(' ')) {
      expect(asked(type)).not.toContain(field);
      expect(asked(type)).not.toContain(`${field}Connection`);
      const read = isObjectType(object) ? object.getFields()[field] : undefined;
      expect(read?.description).toContain('ask through `prosecutions`');
    }
  });

  it.each([
    ['Person', 'prosecutions investigated judged underwent concernedBy tookPartIn holdsPost'],
    ['Case', 'prosecutions defendants subjected investigators judges decisions'],
    ['LegalProvision', 'prosecutions article'],
    ['CourtDecision', 'prosecutions cases issuedBy'],
    ['Movement', 'prosecutions prosecutionsOfSupporters bannedBy'],
    ['Prosecution', 'ofPerson ofGroup inCase chargedUnder sentencedBy memberOf subjectedTo'],
  ])('%s is asked by %s', (type, fields) => {
    for (const field of fields.split(' ')) expect(asked(type)).toContain(field);
  });

  it('nothing else that hangs on a prosecution is a way round it', () => {
    const types = [...model().entities.keys()];
    const ways = types.flatMap((type) =>
      [...model().relationships.values()].flatMap(({ kind, ends }) =>
        ends.flatMap(({ from, to }) => [
          ...(from === type ? [{ type, kind, direction: 'OUT' as const, other: to }] : []),
          ...(to === type ? [{ type, kind, direction: 'IN' as const, other: from }] : []),
        ]),
      ),
    );
    const kinds = new Set(ways.filter((w) => joinsCases(model().hanging, w)).map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual([...new Set(model().hanging.map(({ kind }) => kind))].sort());
  });
});
