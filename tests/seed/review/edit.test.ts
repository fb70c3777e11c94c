import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Claim, claimId, claimsFile, type ClaimsFile } from '../../../seed/claim.ts';
import { editClaims, newClaimsFile } from '../../../seed/review/edit.ts';
import { readYaml } from '../../../seed/yaml/read.ts';
import { formatted } from '../../setup/formatted.ts';

const SHA = 'a'.repeat(64);
const parsed = (text: string): ClaimsFile => readYaml('lamps.yaml', text, claimsFile).value;
const claim = (more: Partial<Claim> = {}): Claim => ({
  kind: 'INVESTIGATED',
  from: { key: 'ova' },
  to: { key: 'lamps' },
  qualifiers: {},
  quote: 'Inspector Ova led the Case of Lamps',
  context: [],
  by: [],
  polarity: 'affirmed',
  resolved: [],
  extractor: 'pattern',
  status: 'proposed',
  ...more,
});
const idOf = (c: Claim): string => claimId('lamps', c);

const FILE = `# By hand.
source: lamps
sha256: ${SHA}
entities:
  ova: { type: Person, name: Inspector Ova } # she
  # the matter
  lamps:
    type: Case
    name: Case of Lamps
claims:
  # Who led
  - id: ${idOf(claim())}
    kind: INVESTIGATED # the verb
    from: ova
    to: lamps
    quote: >-
      Inspector Ova led
      the Case of Lamps
    extractor: pattern
    status: proposed # yet

  # What is said of her
  - { id: ${idOf(claim({ kind: 'Person.describedAs', to: undefined, value: 'Inspector', quote: 'Inspector Ova' }))}, kind: Person.describedAs, from: ova, value: Inspector, quote: Inspector Ova, extractor: pattern }
notClaimed:
  # The end
  - { quote: Lamps are nice., why: opinion }
`;

/** Lines that are only in one of two texts. */
function differences(before: string, after: string): { gone: string[]; come: string[] } {
  const [a, b] = [before.split('\n'), after.split('\n')];
  return { gone: a.filter((line) => !b.includes(line)), come: b.filter((line) => !a.includes(line)) };
}

describe('an edit touches only what it changes', () => {
  it('accepts in place', () => {
    const after = editClaims(FILE, [
      { do: 'put-claim', at: idOf(claim()), claim: claim({ status: 'accepted', reviewer: 'ak' }) },
    ]);
    expect(differences(FILE, after)).toEqual({
      gone: ['    status: proposed # yet'],
      come: ['    status: accepted # yet', '    reviewer: ak'],
    });
  });

  it('accepts a claim on one line', () => {
    const described = claim({
      kind: 'Person.describedAs',
      to: undefined,
      value: 'Inspector',
      quote: 'Inspector Ova',
    });
    const after = editClaims(FILE, [
      { do: 'put-claim', at: idOf(described), claim: { ...described, status: 'accepted', reviewer: 'ak' } },
    ]);
    expect(differences(FILE, after).gone).toHaveLength(1);
    expect(parsed(after).claims[1]).toMatchObject({ status: 'accepted', reviewer: 'ak', value: 'Inspector' });
  });

  it('writes the new id of a claim that says something else now', () => {
    const edited = claim({ polarity: 'denied', replaces: idOf(claim()) });
    const after = editClaims(FILE, [{ do: 'put-claim', at: idOf(claim()), claim: edited }]);
    expect(differences(FILE, after)).toEqual({
      gone: [`  - id: ${idOf(claim())}`],
      come: [`  - id: ${idOf(edited)}`, '    polarity: denied', `    replaces: ${idOf(claim())}`],
    });
  });

  it('adds after the last', () => {
    const added = claim({ quote: 'Ova led', to: { key: 'lamps', as: "it's 'them'" }, extractor: 'person' });
    const after = editClaims(FILE, [{ do: 'put-claim', claim: added }]);
    expect(differences(FILE, after).gone).toEqual([]);
    expect(parsed(after).claims[2]).toEqual({ ...added, id: idOf(added) });
  });

  it('takes out a claim, an entity, a sentence, and leaves comments', () => {
    const after = editClaims(FILE, [
      { do: 'drop-claim', id: idOf(claim()) },
      { do: 'drop-entity', key: 'ova' },
      { do: 'drop-not-claimed', quote: 'Lamps are  nice.' },
    ]);
    const so = parsed(after);
    expect([so.claims.length, Object.keys(so.entities), so.notClaimed]).toEqual([1, ['lamps'], []]);
    for (const comment of ['# By hand.', '# the matter', '# Who led', '# What is said of her', '# The end'])
      expect(after).toContain(comment);
  });

  it('puts entities and sentences', () => {
    const after = editClaims(FILE, [
      { do: 'put-entity', key: 'ulo', entity: { type: 'Person', name: 'Judge Ulo', otherNames: ['Ulo'] } },
      { do: 'put-entity', key: 'ova', entity: { type: 'Person', name: 'Ova', otherNames: [] } },
      { do: 'put-not-claimed', quote: 'So it is.', prefix: 'nice. ', why: 'empty' },
      { do: 'put-not-claimed', quote: 'Lamps are nice.', why: 'a taste' },
    ]);
    expect(differences(FILE, after)).toEqual({
      gone: [
        '  ova: { type: Person, name: Inspector Ova } # she',
        '  - { quote: Lamps are nice., why: opinion }',
      ],
      come: [
        '  ova: { type: Person, name: Ova } # she',
        '  ulo: { type: Person, name: Judge Ulo, otherNames: [Ulo] }',
        '  - { quote: Lamps are nice., why: a taste }',
        "  - { quote: So it is., prefix: 'nice. ', why: empty }",
      ],
    });
  });

  it('signs another text', () => {
    const after = editClaims(FILE, [{ do: 'set-sha256', sha256: 'b'.repeat(64) }]);
    expect(after).toBe(FILE.replace(SHA, 'b'.repeat(64)));
  });

  it('fills an empty file, and empties it again', () => {
    const empty = newClaimsFile('lamps', SHA);
    const full = editClaims(empty, [
      { do: 'put-entity', key: 'ova', entity: { type: 'Person', name: 'Ova', otherNames: [] } },
      { do: 'put-claim', claim: claim() },
      { do: 'put-not-claimed', quote: 'So it is.', why: 'empty' },
    ]);
    expect(parsed(full).claims[0]?.id).toBe(idOf(claim()));
    const again = editClaims(full, [
      { do: 'drop-claim', id: idOf(claim()) },
      { do: 'drop-entity', key: 'ova' },
      { do: 'drop-not-claimed', quote: 'So it is.' },
    ]);
    expect(parsed(again)).toEqual({ ...parsed(empty) });
  });

  it('keeps the line ends of the file', () => {
    const after = editClaims(FILE.replaceAll('\n', '\r\n'), [
      { do: 'put-claim', claim: claim({ quote: 'Ova' }) },
    ]);
    expect(after.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('ends the file as it ended', () => {
    const after = editClaims(FILE.trimEnd(), [{ do: 'set-sha256', sha256: 'b'.repeat(64) }]);
    expect(after).toBe(FILE.trimEnd().replace(SHA, 'b'.repeat(64)));
  });

  it('gives the text itself when nothing changes', () => {
    expect(editClaims(FILE, [{ do: 'put-claim', at: idOf(claim()), claim: claim() }])).toBe(FILE);
  });
});

it.each([
  ['claim', { do: 'drop-claim', id: 'c-0' }, 'lamps.yaml holds no claim c-0'],
  ['claim to change', { do: 'put-claim', at: 'c-0', claim: claim() }, 'lamps.yaml holds no claim c-0'],
  ['entity', { do: 'drop-entity', key: 'x' }, 'lamps.yaml holds no entity x'],
  [
    'sentence',
    { do: 'drop-not-claimed', quote: 'No.' },
    'holds no sentence under notClaimed that reads "No."',
  ],
] as const)('says which %s is not there', (_, edit, message) => {
  expect(() => editClaims(FILE, [edit], 'lamps.yaml')).toThrow(message);
});

const word = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.string({ minLength: 1 }),
    fc.constantFrom(
      "it's",
      'a: b',
      '- x',
      '#',
      '"',
      'null',
      '12',
      'yes',
      'ст. 405 ч. 2',
      'a\nb',
      '\u00ad',
      '{a}',
      '\'"\\',
    ),
  )
  .map((text) => text.trim())
  .filter((text) => text !== '');
const key = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,8}$/u);
const option = <T>(it: fc.Arbitrary<T>) => fc.option(it, { nil: undefined });
const end = fc.record({ key, as: word }, { requiredKeys: ['key'] });
const value = fc.oneof(word, fc.integer(), fc.boolean());
const anyClaim: fc.Arbitrary<Claim> = fc.record({
  kind: word,
  from: end,
  to: option(end),
  value: option(value),
  qualifiers: fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/u), value, { maxKeys: 3 }),
  inCase: option(key),
  when: option(
    fc.record({ edtf: option(word), said: option(word), year: fc.constantFrom('text', 'publication') }),
  ),
  quote: word,
  prefix: option(fc.string()),
  suffix: option(fc.string()),
  context: fc.array(word, { maxLength: 3 }),
  hedge: option(word),
  by: fc.array(fc.oneof(fc.record({ words: word }), end), { maxLength: 3 }),
  polarity: fc.constantFrom('affirmed', 'denied'),
  resolved: fc.array(fc.constantFrom('from', 'to', 'inCase', 'by', 'words'), { maxLength: 2 }),
  extractor: fc.constantFrom('pattern', 'llm', 'person'),
  status: fc.constantFrom('proposed', 'accepted', 'rejected'),
  reviewer: option(word),
  reviewed: fc.constantFrom(undefined, '2026-05-01', '2024-02-29'),
  replaces: option(fc.string()),
  note: option(fc.string()),
});

describe('any claim', () => {
  const before = parsed(FILE).claims;

  it('reads back as it was written, whether new or in place of another', () => {
    fc.assert(
      fc.property(anyClaim, anyClaim, (one, other) => {
        const written = editClaims(FILE, [{ do: 'put-claim', claim: one }]);
        expect(parsed(written).claims[2]).toEqual({ ...one, id: idOf(one) });
        const replaced = editClaims(written, [{ do: 'put-claim', at: idOf(one), claim: other }]);
        expect(parsed(replaced).claims).toEqual([...before, { ...other, id: idOf(other) }]);
        expect(replaced.startsWith(FILE.slice(0, FILE.indexOf('notClaimed')))).toBe(true);
        expect(editClaims(replaced, [{ do: 'drop-claim', id: idOf(other) }])).toBe(FILE);
      }),
      { numRuns: 300 },
    );
  });

  it('is written as `npm run format` would', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyClaim, { minLength: 1, maxLength: 3 }), async (claims) => {
        const text = editClaims(
          newClaimsFile('lamps', SHA),
          claims.map((c) => ({ do: 'put-claim', claim: c })),
        );
        expect(await formatted('claims.yaml', text)).toBe(text);
      }),
      { numRuns: 60 },
    );
  });
});

it.each(readdirSync('seed/claims'))('accepting anew what %s has accepted leaves it as it is', (name) => {
  const text = readFileSync(`seed/claims/${name}`, 'utf8');
  const { claims } = parsed(text);
  const edits = claims.map((c) => ({ do: 'put-claim', claim: c, at: c.id ?? '' }) as const);
  expect(editClaims(text, edits)).toBe(text);
  const rejected = editClaims(
    text,
    claims.map((c) => ({ do: 'put-claim', claim: { ...c, status: 'rejected' }, at: c.id ?? '' })),
  );
  expect(differences(text, rejected).gone.every((line) => line.endsWith('status: accepted'))).toBe(true);
});
