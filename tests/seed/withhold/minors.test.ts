import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCorpus } from '../../../seed/corpus.ts';
import { giveBack, keepBack } from '../../../seed/withhold/keep.ts';
import { entriesOf, minorsOf } from '../../../seed/withhold/minors.ts';
import { withhold } from '../../../seed/withhold/withhold.ts';
import { model } from '../../../server/model.ts';
import { accepted, seedFolder, type SeedFolder } from '../../fixtures/folder.ts';

let seed: SeedFolder;
beforeEach(() => (seed = seedFolder()));
afterEach(() => seed.remove());

const corpus = () => readCorpus(seed.path, model());
const file = () => join(seed.path, 'withheld.yaml');

/** Two documents that speak of one girl; the first says something of her age. */
function write(kind: string, value: unknown, more: Readonly<Record<string, unknown>> = {}): void {
  const told = `Lia Quist painted. Lia Quist, as all know, is not ${String(value)}.`;
  seed.source('school', told, {
    entities: { quist: { type: 'Person', name: 'Lia Quist' } },
    claims: [
      accepted('Person.describedAs', 'quist', 'Lia Quist painted.', { value: 'painted' }),
      accepted(kind, 'quist', `Lia Quist, as all know, is not ${String(value)}.`, { value, ...more }),
    ],
  });
  seed.source('harbour', 'Lia Quist was heard. Ada Berg was heard.', {
    entities: {
      lia: { type: 'Person', name: 'Lia Quist' },
      berg: { type: 'Person', name: 'Ada Berg' },
    },
    claims: [
      accepted('Person.describedAs', 'lia', 'Lia Quist was heard.', { value: 'was heard' }),
      accepted('Person.describedAs', 'berg', 'Ada Berg was heard.', { value: 'was heard' }),
    ],
  });
  seed.identities({
    id: 'j-quist',
    verdict: 'same',
    mentions: ['school/quist', 'harbour/lia'],
    entity: 'lia-quist',
    by: 'test',
    why: 'One name, one school.',
  });
}

const left = (): string => JSON.stringify(withhold(corpus(), model()).corpus.checked);

describe('a minor is withheld', () => {
  it.each([
    ['said to be one', 'Person.minor', true],
    ['of an age below eighteen', 'Person.age', 17],
  ])('who is %s, in every document, with the name', (_, kind, value) => {
    write(kind, value);
    expect(corpus().checked.flatMap((c) => c.refusals)).toEqual([]);
    expect(left()).not.toMatch(/quist|Lia/iu);
    expect(left()).toContain('Ada Berg was heard.');
  });

  it('when a program only proposes it', () => {
    write('Person.minor', true, { status: 'proposed' });
    expect(left()).not.toMatch(/quist/iu);
  });
});

describe('nobody is withheld', () => {
  it.each([
    ['said to be of age', 'Person.minor', false, {}],
    ['of eighteen', 'Person.age', 18, {}],
    ['of whom it is denied', 'Person.minor', true, { polarity: 'denied' }],
    ['of whom a reviewer rejected it', 'Person.minor', true, { status: 'rejected' }],
  ])('who is %s', (_, kind, value, more) => {
    write(kind, value, more);
    expect(entriesOf(corpus())).toEqual([]);
    expect(withhold(corpus(), model()).corpus).toEqual(corpus());
  });
});

describe('a reviewer says otherwise', () => {
  it.each(['school/quist', 'harbour/lia', 'lia-quist'])('of %s, with a reason', (what) => {
    write('Person.minor', true);
    giveBack(corpus(), what, { by: 'test', why: 'she is of age and asks for it' });
    expect(readFileSync(file(), 'utf8')).toContain(
      'shown:\n  - what: school/quist\n    by: test\n    why: she is of age and asks for it\n',
    );
    expect(minorsOf(corpus())).toEqual([]);
    expect(left()).toContain('Lia Quist');
  });

  it('and not without one', () => {
    write('Person.minor', true);
    expect(() => giveBack(corpus(), 'school/quist')).toThrow(/is a minor, .*\n.*Say who lets them appear/u);
    expect(existsSync(file())).toBe(false);
  });

  it('beside what else is withheld', () => {
    write('Person.minor', true);
    keepBack(corpus(), model(), { what: 'harbour/berg', by: 'test', why: 'asked' });
    giveBack(corpus(), 'school/quist', { by: 'test', why: 'of age since' });
    expect(left()).toContain('Lia Quist');
    expect(left()).not.toContain('Berg');
    giveBack(corpus(), 'harbour/berg');
    expect(corpus().shown).toHaveLength(1);
    expect(corpus().withheld).toEqual([]);
  });
});

it('what stands for a name cannot be made from the name: it takes the text', () => {
  write('Person.minor', true);
  const [{ id } = { id: '' }] = minorsOf(corpus());
  expect(id).toMatch(/^w-[0-9a-f]{12}$/u);
  const more = corpus().checked.map((c) => ({
    ...c,
    source: { ...c.source, text: `${c.source.text} More.` },
  }));
  const [{ id: changed } = { id: '' }] = minorsOf({ ...corpus(), checked: more });
  expect(changed).not.toBe(id);
});
