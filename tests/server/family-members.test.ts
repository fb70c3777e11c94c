import { describe, expect, it } from 'vitest';
import { familiesTold, membersOf } from '../../server/family-members.ts';
import { model } from '../../server/model.ts';

describe('what belongs to a family', () => {
  it.each([
    ['ABOUT_ORGANISATION', ['MEMBER_OF', 'SUPPORTS', 'LEADS']],
    ['LIBERTY_TAKEN', ['HELD_AT']],
    ['ASSEMBLY', []],
    ['NO_SUCH_FAMILY', []],
  ])('%s: as whole kinds %j', (family, kinds) => {
    expect([...membersOf(model(), family).kinds].sort()).toEqual([...kinds].sort());
  });

  it.each<[string, string, string | null, string[]]>([
    ['LIBERTY_TAKEN', 'SUBJECTED_TO', 'measure', ['HELD', 'DETENTION', 'CUSTODY', 'HOUSE_ARREST']],
    ['LIBERTY_TAKEN', 'Event.eventKind', null, ['ARREST']],
    ['SENT_AWAY', 'SENTENCES', 'penalty', ['LOSS_OF_CITIZENSHIP', 'DEPORTATION']],
    ['ASSEMBLY', 'Event.eventKind', null, ['PICKET', 'RALLY', 'MARCH', 'PROTEST']],
  ])('%s: of %s (%s) %j', (family, kind, qualifier, values) => {
    expect(membersOf(model(), family).values).toContainEqual({ kind, qualifier, values });
  });
});

it.each<[string, Parameters<typeof familiesTold>[1], string[]]>([
  ['custody', { kind: 'SUBJECTED_TO', qualifiers: new Map([['measure', 'CUSTODY']]) }, ['LIBERTY_TAKEN']],
  ['a search', { kind: 'SUBJECTED_TO', qualifiers: new Map([['measure', 'SEARCH']]) }, []],
  ['a measure of which nothing is said', { kind: 'SUBJECTED_TO' }, []],
  ['a place of detention', { kind: 'HELD_AT', qualifiers: new Map([['move', 'HELD']]) }, ['LIBERTY_TAKEN']],
  [
    'deportation asked for',
    { kind: 'SEEKS_PENALTY', qualifiers: new Map([['penalty', 'DEPORTATION']]) },
    ['SENT_AWAY'],
  ],
  ['support', { kind: 'SUPPORTS', qualifiers: new Map([['as', 'CUSTODY']]) }, ['ABOUT_ORGANISATION']],
  ['a picket', { kind: 'Event.eventKind', value: 'PICKET' }, ['ASSEMBLY']],
  ['a memorial', { kind: 'Event.eventKind', value: 'MEMORIAL' }, []],
  ['words that look like a value', { kind: 'Event.cause', value: 'PICKET' }, []],
  ['no kind of the model', { kind: 'JUGDED', value: 'PICKET' }, []],
])('%s is of these families', (_, told, families) => {
  expect(familiesTold(model(), told)).toEqual(families);
});
