import { describe, expect, it } from 'vitest';
import { model } from '../../server/model.ts';
import { type Happening, sayHappening, stageOf } from '../../server/stage.ts';

const valuesOf = (name: string): string[] => (model().enums.get(name) ?? []).map(({ value }) => value);

/** Every value that the model has, so that none is put somewhere by default without being looked at. */
describe.each<[kind: string, of: string, stages: Readonly<Record<string, readonly string[]>>]>([
  [
    'DEFENDANT_IN',
    'Degree',
    { CHARGE: ['SUSPECT', 'ACCUSED'], DECISION: ['CONVICTED', 'FOUND_LIABLE', 'ACQUITTED'] },
  ],
  [
    'CHARGED_UNDER',
    'Stage',
    { CHARGE: ['SUSPECTED', 'CHARGED', 'INDICTED'], DECISION: ['CONVICTED', 'ACQUITTED'] },
  ],
  [
    'SUBJECTED_TO',
    'Measure',
    {
      ARREST: ['DETENTION', 'SEARCH', 'QUESTIONING'],
      MEASURE: ['HELD', 'CUSTODY', 'HOUSE_ARREST', 'TRAVEL_BAN', 'EXAMINATION', 'OTHER'],
    },
  ],
  ['HELD_AT', 'Move', { MEASURE: ['HELD', 'TRANSFERRED_THERE'] }],
  ['ENDS', 'Ended', { END: ['DETENTION', 'CASE'] }],
  ['SENTENCES', 'Step', { DECISION: ['IMPOSED', 'UPHELD', 'RAISED', 'LOWERED', 'REPLACED', 'SET_ASIDE'] }],
  [
    'DECIDED_IN',
    'DecisionKind',
    {
      MEASURE: ['ARREST_SANCTION', 'EXTENSION'],
      DECISION: ['BAN', 'SENTENCE', 'ACQUITTAL', 'FINE', 'ORDER', 'REFUSAL'],
      APPEAL: ['APPEAL'],
      END: ['CLOSURE'],
    },
  ],
  [
    'PART_OF',
    'EventKind',
    {
      ARREST: ['ARREST', 'SEARCH'],
      HEARING: ['HEARING'],
      END: ['RELEASE', 'AMNESTY', 'PARDON', 'PAROLE', 'EXCHANGE', 'TERM_SERVED'],
      COURSE: [
        ...['PICKET', 'RALLY', 'MARCH', 'PROTEST', 'MEMORIAL', 'MUTUAL_AID', 'COURT_SUPPORT', 'DEATH'],
        ...['DEATH_IN_CUSTODY', 'TORTURE', 'ILL_TREATMENT', 'COMPLAINT', 'EXTRADITION', 'EXILE'],
        ...['DEPORTATION', 'LOSS_OF_CITIZENSHIP', 'PROMOTION', 'STATEMENT', 'POLITICAL_EVENT', 'OTHER'],
      ],
    },
  ],
])('%s by %s', (kind, name, stages) => {
  it.each(Object.entries(stages))('%s: %j', (stage, values) => {
    for (const value of values) {
      expect([value, stageOf({ kind, value, kinds: [] })]).toEqual([value, stage]);
      expect([value, stageOf({ kind, value: null, kinds: [value] })]).toEqual([value, stage]);
    }
  });
  it('leaves none out', () => {
    expect(Object.values(stages).flat().sort()).toEqual(valuesOf(name).sort());
  });
});

it.each([
  ['DEFENDANT_IN', [], null],
  ['CHARGED_UNDER', [], 'CHARGE'],
  ['SENTENCES', ['APPEAL'], 'APPEAL'],
  ['DECIDED_IN', ['SENTENCE', 'APPEAL'], 'APPEAL'],
  ['PART_OF', ['OTHER', 'HEARING'], 'HEARING'],
  ['USED_IN', ['INDICTMENT'], 'CHARGE'],
  ['SEEKS_PENALTY', ['FINE'], 'HEARING'],
  ['IRREGULAR_IN', [], 'COURSE'],
  ['PART_OF', ['RESTRICTION'], 'RESTRICTION'],
  ['RESTRICTS', [], 'RESTRICTION'],
  ['LISTS', [], 'RESTRICTION'],
  ['Case.closed', [], 'END'],
  ['JUDGED', [], null],
])('%s %j stands under %s', (kind, kinds, stage) => {
  expect(stageOf({ kind, value: null, kinds })).toBe(stage);
});

const PLAIN: Happening = {
  kind: '',
  name: 'Ada Berg',
  what: null,
  value: null,
  step: null,
  kinds: [],
  as: null,
  certainty: 'ASSERTED',
};
it.each<[Partial<Happening>, string]>([
  [
    { kind: 'CHARGED_UNDER', what: 'Rule Five', value: 'CONVICTED', as: 'признаны виновными' },
    'Ada Berg: Rule Five (признаны виновными)',
  ],
  [{ kind: 'CHARGED_UNDER', what: 'Rule Five', value: 'CONVICTED' }, 'Ada Berg: Rule Five (convicted)'],
  [{ kind: 'CHARGED_UNDER', what: 'Rule Five' }, 'Ada Berg: Rule Five'],
  [{ kind: 'DEFENDANT_IN', value: 'FOUND_LIABLE' }, 'Ada Berg (found liable)'],
  [{ kind: 'SUBJECTED_TO' }, 'Ada Berg: a measure'],
  [{ kind: 'SENTENCES', value: 'FINE', step: 'IMPOSED', as: '200 dollars' }, 'Ada Berg: fine (200 dollars)'],
  [{ kind: 'SENTENCES', value: 'IMPRISONMENT', step: 'SET_ASIDE' }, 'Ada Berg: imprisonment, set aside'],
  [{ kind: 'SENTENCES', step: 'LOWERED' }, 'Ada Berg: a penalty, lowered'],
  [{ kind: 'SEEKS_PENALTY', value: 'FINE' }, 'Ada Berg: fine asked for'],
  [{ kind: 'HELD_AT', value: 'TRANSFERRED_THERE', what: 'Colony 4' }, 'Ada Berg: moved to Colony 4'],
  [{ kind: 'PART_OF', name: 'a hearing', certainty: 'DENIED' }, 'a hearing, denied'],
])('%j reads %s', (happening, says) => {
  expect(sayHappening({ ...PLAIN, ...happening })).toBe(says);
});
