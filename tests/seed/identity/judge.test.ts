import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { model } from '../../../server/model.ts';
import { type Corpus, identitiesOf, mentionRefs, readCorpus } from '../../../seed/corpus.ts';
import { judge, undo } from '../../../seed/identity/judge.ts';
import { accepted, seedFolder, type SeedFolder } from '../../fixtures/folder.ts';

let seed: SeedFolder;
beforeEach(() => {
  seed = seedFolder();
  for (const [id, name] of [
    ['one', 'Ada Berg'],
    ['two', 'BERG Ada'],
    ['three', 'A. Berg'],
    ['four', 'Ада Берг'],
  ] as const)
    seed.source(id, `${name} is here.`, {
      entities: { berg: { type: 'Person', name } },
      claims: [accepted('Person.describedAs', 'berg', `${name} is here`, { value: 'here' })],
    });
});
afterEach(() => seed.remove());

const corpus = (): Corpus => readCorpus(seed.path, model());
const path = () => join(seed.path, 'identities.yaml');
const text = (): string | null => (existsSync(path()) ? readFileSync(path(), 'utf8') : null);
const same = (...mentions: string[]) =>
  judge(corpus(), { verdict: 'same', mentions, by: 'test', why: 'one name' });
const node = (id: string): string =>
  identitiesOf(corpus()).resolve(mentionRefs(corpus().checked).get(id) ?? { id, type: '', gazetteer: null })
    .entity;

const BLOCK = `# Kept by hand.
judgements:
  # People
  - id: j-old
    verdict: unsure
    mentions: [one/berg,   four/berg] # spaces kept
    by: ak
    why: >-
      folded,
      over lines
`;

it.each([
  ['no file', null],
  ['a file', BLOCK],
  ['a file that ends without a line feed', BLOCK.trimEnd()],
  ['a file with a comment after the last', `${BLOCK}  # to be continued\n`],
  [
    'a file whose list is not indented',
    "judgements:\n- id: j-old\n  verdict: different\n  mentions: [one/berg, four/berg]\n  by: 'ak'\n  why: t\n",
  ],
  ['an empty list', '# none yet\njudgements: []\n'],
])('appends to %s, and undo gives it back byte for byte', (_, before) => {
  if (before !== null) seed.write('identities.yaml', before);
  const written = same('one/berg', 'two/berg');
  if (before !== null && !before.includes('[]'))
    expect(text()?.split('\n')).toEqual(expect.arrayContaining(before.trimEnd().split('\n')));
  expect(corpus().judgements.at(-1)).toMatchObject({ ...written, why: 'one name' });
  expect(undo(corpus()).id).toBe(written.id);
  expect(text()).toBe(before);
});

it('takes back one that is not the last, and leaves what came after', () => {
  const first = same('one/berg', 'two/berg');
  const second = judge(corpus(), {
    verdict: 'different',
    mentions: ['three/berg', 'four/berg'],
    by: 't',
    why: 'w',
  });
  undo(corpus(), first.id);
  const left = text();
  undo(corpus());
  judge(corpus(), { verdict: 'different', mentions: ['three/berg', 'four/berg'], by: 't', why: 'w' });
  expect(text()).toBe(left);
  expect(corpus().judgements.map((j) => j.id)).toEqual([second.id]);
});

describe('same', () => {
  it('mints an id once, and a cluster keeps it', () => {
    expect(same('one/berg', 'two/berg').entity).toBe('ada-berg');
    expect(same('two/berg', 'three/berg').entity).toBe('ada-berg');
    expect(node('three/berg')).toBe('ada-berg');
  });

  it('mints no id twice', () => {
    same('one/berg', 'two/berg');
    expect(same('three/berg', 'four/berg').entity).toBe('a-berg');
    undo(corpus());
    const named = {
      verdict: 'same',
      mentions: ['three/berg', 'four/berg'],
      by: 't',
      why: 'w',
      name: 'Ada Berg',
    } as const;
    expect(judge(corpus(), named).entity).toBe('ada-berg-2');
  });

  it('joins two nodes that have ids: one is given up and leads to the other, until that is taken back', () => {
    same('one/berg', 'two/berg');
    same('three/berg', 'four/berg');
    const joined = same('two/berg', 'four/berg');
    expect(joined).toMatchObject({ entity: 'ada-berg', formerly: ['a-berg'] });
    expect([...identitiesOf(corpus()).former]).toEqual([['a-berg', 'ada-berg']]);
    expect(node('three/berg')).toBe('ada-berg');
    undo(corpus(), joined.id);
    expect(node('three/berg')).toBe('a-berg');
  });

  it('keeps words that YAML would read as something else', () => {
    const why = 'Both say: "Ada" # and nothing more';
    judge(corpus(), { verdict: 'same', mentions: ['one/berg', 'two/berg'], by: 'no', why });
    expect(corpus().judgements[0]).toMatchObject({ by: 'no', why });
  });
});

describe('refuses, and writes nothing:', () => {
  it.each<[string, string[], 'same' | 'different' | 'unsure', RegExp]>([
    [
      'a different inside a cluster, naming both lines',
      ['one/berg', 'three/berg'],
      'different',
      /identities\.yaml:\d+ .*judged different, but one by .*identities\.yaml:\d+/u,
    ],
    ['an unsure inside a cluster', ['one/berg', 'three/berg'], 'unsure', /judged unsure, but one by/u],
    [
      'a same over a different, naming both lines',
      ['four/berg', 'three/berg'],
      'same',
      /identities\.yaml:\d+ .*judged different, but one by .*identities\.yaml:\d+/u,
    ],
    ['what is one already', ['one/berg', 'three/berg'], 'same', /are one already/u],
    ['what is judged already', ['four/berg', 'one/berg'], 'different', /already at .*identities\.yaml:\d+/u],
    ['a mention that is not there', ['one/berg', 'one/bergh'], 'same', /one\/bergh is no mention/u],
    ['one mention twice', ['one/berg', 'one/berg'], 'same', /is one mention/u],
    ['a different of three', ['one/berg', 'two/berg', 'four/berg'], 'different', /compares exactly two/u],
  ])('%s', (_, mentions, verdict, message) => {
    same('one/berg', 'two/berg');
    same('two/berg', 'three/berg');
    judge(corpus(), { verdict: 'different', mentions: ['one/berg', 'four/berg'], by: 't', why: 'w' });
    const before = text();
    expect(() => judge(corpus(), { verdict, mentions, by: 't', why: 'w' })).toThrow(message);
    expect(text()).toBe(before);
  });

  it('to take back what others hang on', () => {
    same('one/berg', 'two/berg');
    const link = same('two/berg', 'three/berg');
    same('three/berg', 'four/berg');
    const before = text();
    expect(() => undo(corpus(), link.id)).toThrow(/minted for other mentions already/u);
    expect(text()).toBe(before);
  });

  it('to take back what is not there', () => {
    expect(() => undo(corpus())).toThrow(/holds no judgement/u);
    same('one/berg', 'two/berg');
    expect(() => undo(corpus(), 'j-nothing')).toThrow(/is no judgement/u);
  });
});
