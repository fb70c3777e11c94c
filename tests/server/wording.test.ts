/** The product's own voice: every wording of the model is a report of what a source says, in both directions. */
import { describe, expect, it } from 'vitest';
import { sayClaim } from '../../seed/say-claim.ts';
import { oneClaim } from '../../seed/claim.ts';
import { model } from '../../server/model.ts';
import { REPORTS, sayConcluded, sayDenied, wordingOf } from '../../server/wording.ts';

const { relationships, attributes, roles } = model();

/** Where it stands in the model, and what it says. */
const wordings: readonly (readonly [string, string])[] = [
  ...[...relationships.values()].flatMap(({ kind, says, reverse, qualifiers }) => [
    [kind, says] as const,
    [`${kind}, reversed`, reverse] as const,
    ...qualifiers.flatMap(({ reads }) =>
      [...reads].flatMap(([value, words]) => [
        [`${kind} ${value}`, words.says] as const,
        [`${kind} ${value}, reversed`, words.reverse] as const,
      ]),
    ),
  ]),
  ...[...attributes.values()].map(({ kind, says }) => [kind, says] as const),
];

it('there are wordings for every kind, and for the stages and degrees of an accusation', () => {
  expect(wordings.length).toBeGreaterThan(100);
  const named = wordings.map(([where]) => where);
  expect(named).toContain('CHARGED_UNDER SUSPECTED');
  expect(named).toContain('DEFENDANT_IN FOUND_LIABLE, reversed');
});

it.each(wordings)('%s is a report: "%s"', (_, says) => {
  expect(says).toMatch(REPORTS);
  expect(sayDenied(says)).toMatch(/^(is|are) (said|described|called) not( |$)/u);
});

it.each(wordings.filter(([, says]) => / (said) /u.test(says)))(
  '%s is true of the dead and of what is over: "%s"',
  (_, says) => {
    // "is said to be", "is said to have": of today. "is said to have been": whenever it was.
    expect(says).toMatch(/^(is|are) said to have \p{L}+/u);
    expect(says).not.toMatch(/ said to have (a|at|the|as|among|in|on|this)\b/u);
  },
);

/** What the product must never say in its own voice, and of what kind it is. */
const FORBIDDEN: readonly (readonly [string, RegExp])[] = [
  ['held against', /held against/u],
  ['rests on', /\brests? on\b/u],
  ['has the member, has the defendant', /^(has|have) /u],
  ['is aged, of the dead', /^(is|are) aged/u],
  ['a plain "is": banned, charged, convicted', /^(is|are|was|were) (?!(said|described|called)\b)/u],
  ['words in a mouth: says, say, claims, admits, pleads', /^(says?|claims?|admits?|pleads?|finds?)\b/u],
  ['a verb of its own: leads, bans, helps, honours', /^(?!(is|are) )\p{L}+/u],
  ['guilt', /\b(crimes? of|is guilty|persecut)/u],
];

describe.each(FORBIDDEN)('no wording has %s', (_, forbidden) => {
  it.each(wordings)('%s: "%s"', (_where, says) => {
    expect(says).not.toMatch(forbidden);
  });
});

it.each([
  ['held against', 'is said to be held against'],
  ['rests on', 'is said to rest on'],
  ['has the member, has the defendant', 'has the member'],
  ['is aged, of the dead', 'is aged'],
  ['a plain "is": banned, charged, convicted', 'is charged under'],
  ['words in a mouth: says, say, claims, admits, pleads', 'says'],
  ['a verb of its own: leads, bans, helps, honours', 'bans'],
])('the table would catch "%s" in "%s"', (name, says) => {
  expect(says).toMatch(FORBIDDEN.find(([each]) => each === name)?.[1] ?? /$^/u);
});

it.each([
  ['CHARGED_UNDER', {}, 'is said to have been suspected, accused or judged under'],
  ['CHARGED_UNDER', { stage: 'SUSPECTED' }, 'is said to have been suspected under'],
  ['CHARGED_UNDER', { stage: 'CHARGED', as: 'charged' }, 'is said to have been accused or charged under'],
  ['CHARGED_UNDER', { stage: 'INDICTED' }, 'is said to have been indicted under'],
  ['CHARGED_UNDER', { as: 'found guilty of', stage: 'CONVICTED' }, 'is said to have been found guilty under'],
  ['CHARGED_UNDER', { stage: 'ACQUITTED' }, 'is said to have been acquitted under'],
  ['DEFENDANT_IN', { degree: 'SUSPECT' }, 'is said to have been a suspect in'],
  [
    'DEFENDANT_IN',
    { degree: 'FOUND_LIABLE' },
    'is said to have been found guilty of an administrative offence in',
  ],
  ['SUPERVISED', { as: 'coordinates' }, 'is said to have supervised or coordinated'],
  ['Person.children', {}, 'is said to have had at least this many children:'],
])('%s with %j reads "%s"', (kind, qualifiers, says) => {
  expect(wordingOf(model(), kind, qualifiers).says).toBe(says);
});

it.each([
  ['SUSPECTED', 'is said to have been the provision of a suspicion against'],
  ['CHARGED', 'is said to have been the provision of an accusation or charge against'],
  ['CONVICTED', 'is said to have been the provision of a guilty verdict on'],
])('a provision of the stage %s reads "%s" from its end', (stage, reverse) => {
  expect(wordingOf(model(), 'CHARGED_UNDER', { stage }).reverse).toBe(reverse);
});

it('what is denied reads as a denial, from both ends', () => {
  expect(wordingOf(model(), 'CHARGED_UNDER', { stage: 'SUSPECTED' }, { denied: true })).toEqual({
    says: 'is said not to have been suspected under',
    reverse: 'is said not to have been the provision of a suspicion against',
  });
  expect(wordingOf(model(), 'Person.describedAs', {}, { denied: true }).says).toBe('is described not as');
});

it('what no words say reads as a conclusion, and is not said by anybody', () => {
  const concluded = (kind: string, denied = false) =>
    wordingOf(model(), kind, {}, { concluded: true, denied });
  expect(concluded('INVESTIGATED')).toEqual({
    says: 'is concluded to have investigated',
    reverse: 'is concluded to have been investigated by',
  });
  expect(concluded('INVESTIGATED', true).says).toBe('is concluded not to have investigated');
  expect(concluded('Person.describedAs').says).toBe('is concluded to be described as');
});

it.each(wordings)('%s can be concluded: "%s"', (_, says) => {
  expect(sayConcluded(says)).toMatch(/^(is|are) concluded to /u);
  expect(sayConcluded(says)).not.toMatch(/ said /u);
});

it.each([
  ['affirmed', 'Bek is said to have been suspected under the provision (stage: suspected)'],
  ['denied', 'Bek is said not to have been suspected under the provision (stage: suspected)'],
])('a claim that is %s reads "%s"', (polarity, says) => {
  const claim = oneClaim.parse({
    kind: 'CHARGED_UNDER',
    from: 'bek',
    to: 'provision',
    qualifiers: { stage: 'SUSPECTED' },
    quote: 'Bek',
    polarity,
  });
  expect(sayClaim(model(), claim, (key) => (key === 'bek' ? 'Bek' : 'the provision'))).toBe(says);
});

it('roles are named for every word and relationship that gives them', () => {
  const named = new Map(roles.map((r) => [r.role, r]));
  expect(named.get('SUPERVISOR')?.says).toBe('supervisor or coordinator');
  expect(named.get('JOURNALIST')?.words).not.toContain('blogger');
  expect(named.get('OFFICIAL')?.says).toBe('holder of a post');
});
