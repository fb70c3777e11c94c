/** What the gate makes of one claim, one entity, one file: each complaint by its part and reason. */
import { describe, expect, it } from 'vitest';
import { type Claim, claimId, claimsFile } from '../../../seed/claim.ts';
import type { Checked } from '../../../seed/gate/gate.ts';
import { gated } from '../../fixtures/gated.ts';

const TEXT =
  'Inspector Ova led the Case of Lamps in 2019. As far as we know, Judge Ulo sat in the Case of Lamps. Ova led it. Ova led it again. The town is here.';
const ENTITIES = {
  ova: { type: 'Person', name: 'Inspector Ova', otherNames: ['Ova'] },
  ulo: { type: 'Person', name: 'Judge Ulo' },
  lamps: { type: 'Case', name: 'Case of Lamps' },
  town: { type: 'Place', label: '[the town]' },
};
const LED = {
  kind: 'INVESTIGATED',
  from: 'ova',
  to: 'lamps',
  quote: 'Inspector Ova led the Case of Lamps in 2019',
  status: 'accepted',
  reviewer: 'test',
};
const REST = [
  'As far as we know, Judge Ulo sat in the Case of Lamps.',
  'Ova led it again.',
  'The town is here.',
].map((quote) => ({ quote, why: 'for this test' }));
const FIRST_IT = { quote: 'Ova led it', suffix: '.', why: 'for this test' };

type Draft = Readonly<Record<string, unknown>>;
const parsed = (claim: Draft): Claim => {
  const [first] = claimsFile.parse({ source: 'lamps', entities: {}, claims: [claim] }).claims;
  if (first === undefined) throw new Error('no claim');
  return first;
};
const withId = (claim: Draft): Draft => ({ id: claimId('lamps', parsed(claim)), ...claim });

/** Claims with their ids, everything else under notClaimed. */
const file = (claims: readonly Draft[], more: Draft = {}): Draft => ({
  entities: ENTITIES,
  claims: claims.map(withId),
  notClaimed: [...REST, FIRST_IT],
  ...more,
});
/** Each complaint by its part and reason; what is left open by a claim that does not hold goes without saying. */
const complaints = ({ refusals }: Checked): string[] =>
  refusals
    .filter(({ path }) => path[0] !== 'source')
    .map(({ path, reason }) => `${path.slice(2).join('.')}: ${reason}`);
const of = (claim: Draft, more: Draft = {}) => gated(TEXT, file([{ ...LED, ...claim }], more));

it('passes what holds, with its id, its place and its value', () => {
  const {
    claims,
    refusals,
    source,
    file: path,
    entities,
  } = gated(TEXT, file([LED, { ...LED, kind: 'Person.describedAs', to: undefined, value: 'Inspector' }]));
  expect(refusals).toEqual([]);
  expect([path, source.id, Object.keys(entities)]).toEqual(['lamps.yaml', 'lamps', Object.keys(ENTITIES)]);
  expect(claims.map((c) => [c.id, c.place.start, c.place.end, c.typedValue])).toEqual([
    [claimId('lamps', parsed(LED)), 0, LED.quote.length, null],
    [expect.stringMatching(/^c-/u), 0, LED.quote.length, 'Inspector'],
  ]);
});

describe('an end', () => {
  it.each<[string, Draft, string[]]>([
    [
      'stands in the quote by another of its names',
      { quote: 'Ova led it again', to: { key: 'lamps', as: 'it' } },
      [],
    ],
    ['stands in the context', { quote: 'led the Case of Lamps', context: ['Inspector Ova'] }, []],
    [
      'stands in neither',
      { quote: 'led the Case of Lamps in 2019' },
      [
        'from: the name of ova stands neither in the quote nor in its context: add `as`, `context`, or `resolved: [from]`',
      ],
    ],
    ['is read so by a reviewer', { quote: 'led the Case of Lamps in 2019', resolved: ['from'] }, []],
    [
      'is another end than the one that is read so',
      { quote: 'led the Case of Lamps in 2019', resolved: ['to'] },
      [
        'from: the name of ova stands neither in the quote nor in its context: add `as`, `context`, or `resolved: [from]`',
      ],
    ],
    ['stands there as something else', { from: { key: 'ova', as: 'Inspector' } }, []],
    [
      'does not stand there as that',
      { from: { key: 'ova', as: 'Chief' } },
      ['from: "Chief" stands neither in the quote nor in its context'],
    ],
    [
      'does not stand there as that, though its name does',
      { to: { key: 'lamps', as: 'the matter' } },
      ['to: "the matter" stands neither in the quote nor in its context'],
    ],
    [
      'has a name that is not a whole word there',
      { quote: 'va led the Case of Lamps' },
      [
        'from: the name of ova stands neither in the quote nor in its context: add `as`, `context`, or `resolved: [from]`',
      ],
    ],
    ['is not there', { from: 'ovaa' }, ['from: no entity ovaa; did you mean ova?']],
    ['is not there and like nothing', { to: 'something-else' }, ['to: no entity something-else']],
  ])('%s', (_, claim, expected) => {
    expect(complaints(of(claim))).toEqual(expected);
  });
});

describe('the case within which it is said', () => {
  const CASE = { kind: 'FAMILY_OF', from: 'fam', to: 'ova', resolved: ['from'] };
  const entities = { ...ENTITIES, fam: { type: 'Group', label: '[family]' } };
  it.each<[string, Draft, string[]]>([
    ['is a case', { inCase: 'lamps' }, []],
    ['is none', { inCase: 'ulo' }, ['inCase: ulo is no Case of this file']],
    ['is not there', { inCase: 'kites' }, ['inCase: kites is no Case of this file']],
  ])('%s', (_, claim, expected) => {
    expect(complaints(of({ ...CASE, ...claim }, { entities }))).toEqual(expected);
  });

  it('is not complained of besides its type', () => {
    const wrong = { ...entities, lamps: { type: 'Cas', name: 'Case of Lamps' } };
    expect(complaints(of({ ...CASE, inCase: 'lamps' }, { entities: wrong }))).toEqual([
      'type: unknown type Cas; did you mean Case?',
    ]);
  });
});

describe('who speaks', () => {
  it.each<[string, Draft, string[]]>([
    ['stands there in words', { by: 'Inspector' }, []],
    ['does not', { by: 'the lawyer' }, ['by: "the lawyer" stands neither in the quote nor in its context']],
    ['is read so', { by: 'the lawyer', resolved: ['by'] }, []],
    ['is an entity that stands there', { by: [{ key: 'ova' }] }, []],
    [
      'is an entity that does not',
      { by: [{ key: 'ulo' }] },
      [
        'by: the name of ulo stands neither in the quote nor in its context: add `as`, `context`, or `resolved: [by]`',
      ],
    ],
    ['is an entity under other words', { by: [{ key: 'ulo', as: 'Inspector' }] }, []],
    ['is an entity that is not there', { by: [{ key: 'ull' }] }, ['by: no entity ull; did you mean ulo?']],
  ])('%s', (_, claim, expected) => {
    expect(complaints(of(claim))).toEqual(expected);
  });
});

describe('a hedge', () => {
  const SAT = { kind: 'JUDGED', from: 'ulo', quote: 'As far as we know, Judge Ulo sat in the Case of Lamps' };
  const rest = {
    notClaimed: [
      { quote: 'Inspector Ova led the Case of Lamps in 2019.', why: 'x' },
      ...REST.slice(1),
      FIRST_IT,
    ],
  };
  it.each<[string, Draft, string[]]>([
    ['stands there', { hedge: 'As far as we know' }, []],
    ['stands in the context', { hedge: 'Ova led it again', context: ['Ova led it again'] }, []],
    [
      'does not',
      { hedge: 'allegedly' },
      ['hedge: the hedge "allegedly" stands neither in the quote nor in its context'],
    ],
  ])('%s', (_, claim, expected) => {
    expect(complaints(of({ ...SAT, ...claim }, rest))).toEqual(expected);
  });
});

const MARK = 'mark it `resolved: [words]` where you put it so';
describe('words that a claim gives as the text’s own', () => {
  it.each<[string, Draft, string[]]>([
    ['a value', { kind: 'Person.describedAs', to: undefined, value: 'Inspector' }, []],
    [
      'a value that does not stand there',
      { kind: 'Person.describedAs', to: undefined, value: 'Chief' },
      [`value: "Chief" stands neither in the quote nor in its context; ${MARK}`],
    ],
    [
      'a value that a reviewer put so',
      { kind: 'Person.describedAs', to: undefined, value: 'Chief', resolved: ['words'] },
      [],
    ],
    [
      'a value that stands in the context',
      { kind: 'Person.describedAs', to: undefined, value: 'again', context: ['Ova led it again'] },
      [],
    ],
    [
      'a value whose end a reviewer read',
      { kind: 'Person.describedAs', to: undefined, value: 'Chief', resolved: ['from'] },
      [`value: "Chief" stands neither in the quote nor in its context; ${MARK}`],
    ],
    ['a number is no words', { kind: 'Person.children', to: undefined, value: 7 }, []],
    ['a qualifier', { qualifiers: { as: 'led' } }, []],
    [
      'a qualifier that does not stand there',
      { qualifiers: { as: 'handled' } },
      [`as: "handled" stands neither in the quote nor in its context; ${MARK}`],
    ],
    ['a qualifier that a reviewer put so', { qualifiers: { as: 'handled' }, resolved: ['words'] }, []],
    ['a qualifier of a list of its own', { kind: 'SUBJECTED_TO', qualifiers: { measure: 'CUSTODY' } }, []],
    ['the words of a date', { when: { edtf: '2019', said: 'in 2019' } }, []],
    [
      'the words of a date that do not stand there',
      { when: { edtf: '2019', said: 'last year' } },
      [`when: "last year" stands neither in the quote nor in its context; ${MARK}`],
    ],
    ['a date without words', { when: { edtf: '2019' } }, []],
  ])('%s', (_, claim, expected) => {
    expect(complaints(of(claim))).toEqual(expected);
  });
});

describe('a review', () => {
  const DATE = 'is not a date in Extended Date/Time Format: 2019, 2018-03, 2019-23 (autumn), 2020-08-22/..';
  it.each<[string, Draft, string[]]>([
    ['accepted by somebody', { reviewer: 'ak' }, []],
    [
      'accepted by nobody',
      { reviewer: undefined },
      ['status: accepted without a reviewer: add `reviewer`, initials or a pseudonym'],
    ],
    ['proposed by nobody', { status: 'proposed', reviewer: undefined }, []],
    ['a date', { when: { edtf: '2018-03/..' } }, []],
    ['a date that is none', { when: { edtf: 'autumn' } }, [`when: "autumn" ${DATE}`]],
  ])('%s', (_, claim, expected) => {
    expect(complaints(of(claim))).toEqual(expected);
  });
});

describe('an entity', () => {
  const with_ = (more: Draft) =>
    complaints(of({}, { entities: { ...ENTITIES, x: { type: 'Place', label: '[x]', ...more } } }));
  it.each<[string, Draft, string[]]>([
    ['with a label', {}, []],
    ['with a name', { label: undefined, name: 'The town' }, []],
    [
      'with both',
      { name: 'The town' },
      ['name: give a name that stands in the text, or a label in square brackets, and not both'],
    ],
    [
      'with neither',
      { label: undefined },
      ['name: give a name that stands in the text, or a label in square brackets, and not both'],
    ],
    ['of no type', { type: 'Town' }, ['type: unknown type Town']],
    ['of a type misspelt', { type: 'Plac' }, ['type: unknown type Plac; did you mean Place?']],
    [
      'whose name does not stand in the text',
      { label: undefined, name: 'The city' },
      ['name: the name "The city" does not stand in the text'],
    ],
    [
      'whose other name does not',
      { otherNames: ['town', 'The city'] },
      ['name: the name "The city" does not stand in the text'],
    ],
    ['shown in another order', { label: undefined, name: 'The town', shown: 'town the' }, []],
    [
      'shown otherwise',
      { label: undefined, name: 'The town', shown: 'A town' },
      [
        'shown: "A town" is not the name in another order or without capitals: whose names differ is judged in identities.yaml',
      ],
    ],
    [
      'without a name shown so',
      { shown: 'A town' },
      [
        'shown: "A town" is not the name in another order or without capitals: whose names differ is judged in identities.yaml',
      ],
    ],
    ['of the gazetteer', { gazetteer: 'town' }, []],
    [
      'of another type than in the gazetteer',
      { gazetteer: 'rule-1' },
      ['gazetteer: rule-1 is a LegalProvision, not a Place'],
    ],
    ['that the gazetteer does not have', { gazetteer: 'city' }, ['gazetteer: no gazetteer entry city']],
  ])('%s', (_, entity, expected) => {
    expect(with_(entity)).toEqual(expected);
  });
});

describe('a quote', () => {
  it.each<[string, Draft, string[]]>([
    ['is there once', { quote: 'Inspector Ova led the Case of Lamps' }, []],
    [
      'is there twice',
      { quote: 'Ova led it', to: { key: 'lamps', as: 'it' } },
      ['quote: quote stands 2 times in the text: add `prefix` or `suffix`: "Ova led it"'],
    ],
    [
      'is told apart by what follows',
      { quote: 'Ova led it', to: { key: 'lamps', as: 'it' }, suffix: ' again' },
      [],
    ],
    [
      'is told apart by what goes before',
      { quote: 'Ova led it', to: { key: 'lamps', as: 'it' }, prefix: 'Lamps. ' },
      [],
    ],
    [
      'is not there, but nearly',
      { quote: 'Inspector Ova led the Case of Lumps in 2019' },
      [
        'quote: quote not found: "Inspector Ova led the Case of Lumps in 2019"; nearest: "Inspector Ova led the Case of Lamps in 2019. As far as"',
      ],
    ],
    ['is not there at all', { quote: 'Zyx qwv' }, ['quote: quote not found: "Zyx qwv"']],
  ])('%s', (_, claim, expected) => {
    expect(
      complaints(
        of(claim, { notClaimed: [...REST, { ...FIRST_IT, quote: 'it', prefix: 'Ova led ', suffix: '.' }] }),
      ),
    ).toEqual(expected);
  });

  it.each<[string, Draft, string[]]>([
    ['stands there', { context: ['The town is here'] }, []],
    ['stands there often', { context: ['Ova led it'] }, []],
    ['does not', { context: ['The town was here'] }, ['context: context not found: "The town was here"']],
  ])('has a context that %s', (_, claim, expected) => {
    expect(complaints(of(claim))).toEqual(expected);
  });
});

describe('a file', () => {
  it.each<[string, Draft, string[]]>([
    [
      'without the sha256 of its text',
      { sha256: undefined },
      ['sha256 of the text is missing: run `./refrain check --write`'],
    ],
    [
      'with that of another text',
      { sha256: '0'.repeat(64) },
      [
        'the text is not the one these claims were checked against: review what is stale, then run `./refrain check --write`',
      ],
    ],
  ])('%s', (_, more, expected) => {
    expect(gated(TEXT, file([LED], more)).refusals.map((r) => r.reason)).toEqual(expected);
  });

  it.each<[string, Draft, string, string]>([
    ['without an id', { id: undefined }, 'kind', 'the id is missing: c-'],
    ['with the id of another claim', { id: 'c-000000000000' }, 'id', 'the id is not that of this claim, c-'],
  ])('has a claim %s', (_, more, part, reason) => {
    const { refusals, claims } = gated(TEXT, { ...file([]), claims: [{ ...withId(LED), ...more }] });
    expect(refusals.map((r) => r.path)).toEqual([['claims', 0, part]]);
    expect(refusals[0]?.reason).toContain(`${reason}${claimId('lamps', parsed(LED)).slice(2)}`);
    expect(claims).toEqual([]);
  });

  it('has a claim twice: the second is refused, with the line of the first', () => {
    const { refusals, claims } = gated(TEXT, file([LED, { ...LED, reviewer: 'other' }]));
    expect(refusals.map((r) => [r.path, r.reason])).toEqual([
      [['claims', 1, 'id'], expect.stringMatching(/^the same claim stands already at line \d+$/u)],
    ]);
    expect(claims).toHaveLength(1);
  });

  it('has a sentence that nobody decided, told in short', () => {
    const long = `${'Lamps and '.repeat(12)}kites.`;
    const { refusals } = gated(`${TEXT} ${long}`, file([LED]));
    expect(refusals.map((r) => [r.path, r.reason])).toEqual([
      [['source'], `a sentence is neither claimed nor under notClaimed: "${long.slice(0, 100)}…"`],
    ]);
  });

  it('has something under notClaimed that is not there, or is there twice', () => {
    const { refusals } = gated(
      TEXT,
      file([LED], {
        notClaimed: [...REST, FIRST_IT, { quote: 'Ova led it', why: 'x' }, { quote: 'Zyx', why: 'x' }],
      }),
    );
    expect(refusals.map((r) => [r.path, r.reason])).toEqual([
      [
        ['notClaimed', 4, 'quote'],
        'quote stands 2 times in the text: add `prefix` or `suffix`: "Ova led it"',
      ],
      [['notClaimed', 5, 'quote'], 'quote not found: "Zyx"'],
    ]);
  });

  it('leaves a context to be claimed where it stands often, and takes it for covered where it stands once', () => {
    const only = (context: string[]) =>
      gated(TEXT, file([{ ...LED, context }], { notClaimed: REST.slice(0, 2) })).refusals.map(
        (r) => r.reason,
      );
    expect(only(['The town is here'])).toEqual([
      'a sentence is neither claimed nor under notClaimed: "Ova led it."',
    ]);
    expect(only(['Ova led it'])).toEqual([
      'a sentence is neither claimed nor under notClaimed: "Ova led it."',
      'a sentence is neither claimed nor under notClaimed: "The town is here."',
    ]);
  });

  it('does not ask besides for the sentence that a wrong quote was meant to be', () => {
    const { refusals } = of({ quote: 'Inspector Ova led the Case of Lumps in 2019' });
    expect(refusals).toHaveLength(1);
  });
});
