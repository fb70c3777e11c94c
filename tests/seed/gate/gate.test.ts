import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkCommand } from '../../../seed/commands/check.ts';
import { accepted, seedFolder, type SeedFolder } from '../../fixtures/folder.ts';

const TEXT = 'Inspector Ova led the Case of Lamps. As far as we know, Judge Ulo sat in it. Lamps are nice.';
const ENTITIES = {
  ova: { type: 'Person', name: 'Inspector Ova' },
  ulo: { type: 'Person', name: 'Judge Ulo' },
  lamps: { type: 'Case', name: 'Case of Lamps' },
};
const LED = accepted('INVESTIGATED', 'ova', 'Inspector Ova led the Case of Lamps', { to: 'lamps' });
const SAT = accepted('JUDGED', 'ulo', 'As far as we know, Judge Ulo sat in it', {
  to: { key: 'lamps', as: 'it' },
  hedge: 'As far as we know',
});
const OPEN = [{ quote: 'Lamps are nice.', why: 'opinion' }];

let seed: SeedFolder;
beforeEach(() => {
  seed = seedFolder();
});
afterEach(() => seed.remove());

function check(write = false): { passed: boolean; lines: string[] } {
  const lines: string[] = [];
  const passed = checkCommand({
    seed: seed.path,
    write,
    format: 'text',
    out: (line) => lines.push(line),
    err: () => undefined,
  });
  return { passed, lines };
}

function withClaims(
  claims: unknown[],
  more: Readonly<Record<string, unknown>> = {},
): { passed: boolean; lines: string[] } {
  seed.source('lamps', TEXT, { entities: ENTITIES, claims, notClaimed: OPEN, ...more });
  return check();
}

it('passes what a careful person wrote', () => {
  expect(withClaims([LED, SAT])).toEqual({
    passed: true,
    lines: ['1 sources, 2 claims (2 accepted), 0 judgements: all hold.'],
  });
});

it.each([
  [
    'a word of a quote changed',
    { ...LED, quote: 'Inspector Ova lead the Case of Lamps' },
    /lamps\.yaml:\d+ quote not found: "Inspector Ova lead .* nearest: "Inspector Ova|quote not found/u,
  ],
  [
    'a kind misspelt',
    { ...LED, kind: 'INVESTIGATES' },
    /unknown kind INVESTIGATES; did you mean INVESTIGATED\?/u,
  ],
  [
    'a wrong type',
    { ...LED, to: 'ulo' },
    /INVESTIGATED does not lead from Person to Person; it leads from Person to Case/u,
  ],
  ['a reviewer missing', { ...LED, reviewer: undefined }, /accepted without a reviewer/u],
  ['an unknown entity', { ...LED, from: 'ovaa' }, /no entity ovaa; did you mean ova\?/u],
  [
    'a name that the quote lacks',
    { ...LED, quote: 'led the Case of Lamps' },
    /the name of ova stands neither/u,
  ],
  ['a hedge that the quote lacks', { ...LED, hedge: 'allegedly' }, /the hedge "allegedly" stands neither/u],
  ['a speaker that the quote lacks', { ...LED, by: 'the lawyer' }, /"the lawyer" stands neither/u],
  [
    'an unknown qualifier',
    { ...LED, qualifiers: { has: 'led' } },
    /INVESTIGATED has no qualifier has; did you mean as\?/u,
  ],
  ['a value on a relationship', { ...LED, value: 3 }, /takes no value/u],
  ['no second end', { ...LED, to: undefined }, /needs a second end/u],
  ['a date that is none', { ...LED, when: { edtf: 'autumn' } }, /"autumn" is not a date/u],
])('refuses %s, with file, line and reason', (_, claim, reason) => {
  const { passed, lines } = withClaims([claim, SAT]);
  expect(passed).toBe(false);
  expect(lines.join('\n')).toMatch(reason);
  expect(lines[0]).toMatch(/claims\/lamps\.yaml:\d+ /u);
});

it.each([
  ['in another order', 'Ova Inspector', true],
  ['without capitals', 'INSPECTOR Ova', true],
  ['in another spelling', 'Inspector Ovva', false],
  ['shorter', 'Ova', false],
])('lets a name be shown %s: %s', (_, shown, passes) => {
  const entities = { ...ENTITIES, ova: { ...ENTITIES.ova, shown } };
  const { passed, lines } = withClaims([LED, SAT], { entities });
  expect(passed).toBe(passes);
  expect(lines[0]).toMatch(passes ? /all hold/u : /is not the name in another order or without capitals/u);
});

it('names the line of the mistake', () => {
  withClaims([LED, { ...SAT, kind: 'JUDGD' }]);
  const text = readFileSync(join(seed.path, 'claims/lamps.yaml'), 'utf8').split('\n');
  expect(check().lines[0]).toContain(`lamps.yaml:${text.findIndex((l) => l.includes('JUDGD')) + 1} `);
});

it('refuses a sentence left open, once', () => {
  const { lines } = withClaims([LED, SAT], { notClaimed: [] });
  expect(lines[0]).toMatch(/neither claimed nor under notClaimed: "Lamps are nice\."/u);
  expect(lines).toHaveLength(2);
});

it.each([
  ['values of the wrong type', 'Person.children', 'four', /"four" is not a whole number/u],
  ['values outside an enum', 'Event.manner', 'MURDER', /"MURDER" is not one of HOMICIDE/u],
])('refuses %s', (_, kind, value, reason) => {
  const entities = { ...ENTITIES, death: { type: 'Event', label: '[death]' } };
  const from = kind.startsWith('Person') ? 'ova' : 'death';
  const claim = accepted(kind, from, 'Inspector Ova led the Case of Lamps', { value, resolved: ['from'] });
  expect(withClaims([claim, LED, SAT], { entities }).lines.join('\n')).toMatch(reason);
});

it('refuses invalid YAML and unknown keys with their lines', () => {
  seed.write('claims/lamps.yaml', 'source: lamps\nclaims:\n  - kind: [\n');
  expect(check().lines[0]).toMatch(/lamps\.yaml:\d+ not YAML: /u);
  seed.write('claims/lamps.yaml', 'source: lamps\nclaims:\n  - kind: JUDGED\n    from: ulo\n    qoute: x\n');
  expect(check().lines.join('\n')).toMatch(/lamps\.yaml:3 claims\.0(\.quote)?: /u);
});

it('says when the text is not the one that was reviewed', () => {
  withClaims([LED, SAT]);
  seed.write('sources/lamps/lamps.txt', TEXT.replace('Judge Ulo', 'Judge Olu'));
  const { lines } = check();
  expect(lines.join('\n')).toMatch(/the text is not the one these claims were checked against/u);
  expect(lines.join('\n')).toMatch(/quote not found: "As far as we know, Judge Ulo/u);
});

it('fills in ids and sha256, and nothing else', () => {
  withClaims([LED, SAT]);
  const path = join(seed.path, 'claims/lamps.yaml');
  const stamped = readFileSync(path, 'utf8');
  const bare = `# kept\n${stamped.replace(/ {4}?id: c-[0-9a-f]+\n {4}|id: c-[0-9a-f]+\n {4}/gu, '').replace(/^sha256: .*\n/mu, '')}`;
  seed.write('claims/lamps.yaml', bare);
  expect(check().passed).toBe(false);
  expect(check(true).passed).toBe(true);
  expect(readFileSync(path, 'utf8')).toBe(`# kept\n${stamped}`);
});

it('does not sign a changed text in which a quote no longer stands', () => {
  withClaims([LED, SAT]);
  seed.write('sources/lamps/lamps.txt', TEXT.replace('Judge Ulo', 'Judge Olu'));
  expect(check(true).passed).toBe(false);
});

const DESCRIBED = accepted('Person.describedAs', 'ova', 'Inspector Ova', { value: 'Inspector' });

it.each([
  ['a word of a quote', 'quote: Inspector Ova led', 'quote: Inspector Ova leads', /quote not found/u],
  ['a kind', 'kind: INVESTIGATED', 'kind: INVESTIGATD', /unknown kind INVESTIGATD/u],
  [
    'a type',
    'type: Person\n    name: Judge',
    'type: Place\n    name: Judge',
    /JUDGED does not lead from Place/u,
  ],
  ['a reviewer', /\n +reviewer: .*/u, '', /accepted without a reviewer/u],
  [
    'the only claim of a sentence',
    'quote: As far as we know, Judge Ulo',
    'quote: As far as we know, Judge Olu',
    /nearest: "As far as we know, Judge Ulo/u,
  ],
  ['an end of another type', 'from: ulo', 'from: lamps', /JUDGED does not lead from Case to Case/u],
  ['a type misspelt', 'type: Case', 'type: Csae', /unknown type Csae/u],
  ['a bracket', 'claims:', 'claims: [', /not YAML/u],
  ['an alias', 'from: ova', 'from: *ova', /lamps\.yaml:\d+ \*ova is an alias/u],
])('gives one line for one mistake: %s', (_, right, wrong, reason) => {
  withClaims([LED, DESCRIBED, SAT]);
  const text = readFileSync(join(seed.path, 'claims/lamps.yaml'), 'utf8');
  expect(text.replace(right, wrong)).not.toBe(text);
  seed.write('claims/lamps.yaml', text.replace(right, wrong));
  const { lines } = check();
  expect(lines[0]).toMatch(reason);
  expect(lines).toHaveLength(2);
});

it('blames the entity whose type fits none of several claims', () => {
  const { lines } = withClaims([LED, DESCRIBED, SAT], {
    entities: { ...ENTITIES, ova: { type: 'Place', name: 'Inspector Ova' } },
  });
  expect(lines[0]).toMatch(/lamps\.yaml:\d+ ova is a Place, and 2 claims need it to be something else/u);
  expect(lines).toHaveLength(2);
});

it('asks of a rejected claim only that it is not there twice, and leaves open what it quotes', () => {
  const rejected = { ...SAT, to: { key: 'lamps', as: 'it' }, status: 'rejected', reviewer: 'test' };
  expect(withClaims([LED, rejected]).lines).toEqual([
    expect.stringMatching(
      /neither claimed nor under notClaimed: "As far as we know, Judge Ulo sat in it\."/u,
    ),
    '1 to mend in 1 sources; 1 claims hold.',
  ]);
  const gone = { ...rejected, to: { key: 'lamps', as: 'them' }, quote: 'a quote of an earlier text' };
  expect(withClaims([LED, SAT, gone]).passed).toBe(true);
  expect(withClaims([LED, SAT, rejected]).lines[0]).toMatch(/the same claim stands already at line/u);
});
