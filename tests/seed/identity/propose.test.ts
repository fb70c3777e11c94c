import { describe, expect, it } from 'vitest';
import { model } from '../../../server/model.ts';
import { SEED } from '../../../seed/commands/place.ts';
import { type Corpus, readCorpus } from '../../../seed/corpus.ts';
import { type Candidate, proposeIdentities } from '../../../seed/identity/propose.ts';
import { checked } from '../../fixtures/corpus.ts';
import { ALIKE } from './alike.ts';
import { random } from '../../fixtures/random.ts';

const corpus = readCorpus(SEED, model());
const unjudged: Corpus = { ...corpus, judgements: [] };
const pair = ({ a, b }: Candidate): string => [a.mention, b.mention].sort().join(' ');

const named = (mention: string): boolean => {
  const [source, key = ''] = mention.split('/');
  const entity = corpus.checked.find((c) => c.source.id === source)?.entities[key];
  return entity?.type === 'Person' && entity.name !== undefined;
};

/** Every two mentions of people, named in both, that reviewers judged to be one. */
const truth = new Set(
  corpus.judgements
    .filter(({ verdict }) => verdict === 'same')
    .flatMap(({ mentions }) =>
      mentions.flatMap((a, i) => mentions.slice(i + 1).map((b) => [a, b].sort().join(' '))),
    )
    .filter((both) => both.split(' ').every(named)),
);

describe('on the corpus without its judgements', () => {
  const found = proposeIdentities(unjudged, model(), { type: 'Person' });

  it('finds every pair that reviewers judged to be one, and no other', () => {
    expect(truth.size).toBe(24);
    expect(found.map(pair).sort()).toEqual([...truth].sort());
  });

  it('gives the likest first, each with reasons and both sentences', () => {
    expect(found.map((c) => c.score)).toEqual(found.map((c) => c.score).sort((a, b) => b - a));
    expect(found.at(-1)).toMatchObject({
      score: 0.929,
      a: {
        mention: 'case-of-fathers/begimbekov',
        sentence: '2) Abai Begimbekov;',
      },
      b: { mention: 'thirteen-verdict-2021-ru/begimbetov', title: 'Приговор тринадцати активистам в Алматы' },
      reasons: ['one letter differs: k/t in Begimbekov, Бегимбетов'],
      judged: null,
    });
  });

  it('tells what is claimed of each', () => {
    expect(found.at(-1)?.a.claims).toEqual([
      'Abai Begimbekov is said to have been a suspect in The Case of Fathers (degree: suspect)',
      'Abai Begimbekov is said to have been suspected under Article 405 Part 2 of the Criminal Code of RK (stage: suspected, as: suspects under)',
      'Abai Begimbekov is said to have been subjected to a measure in The Case of Fathers (measure: held, as: under arrest)',
    ]);
  });

  it('changes nothing and merges nothing', () => {
    expect(proposeIdentities(unjudged, model(), { type: 'Person' })).toEqual(found);
    expect(unjudged.judgements).toEqual([]);
  });

  it('keeps to sources and to the least score', () => {
    const kept = proposeIdentities(unjudged, model(), { sources: ['nuclear-five-2025'], least: 0.9 });
    expect(kept.map(pair)).toEqual(['nuclear-five-2025/kassymbekov thirteen-hearing-2021/kasymbekov']);
  });
});

describe('with judgements', () => {
  it('proposes nothing that is judged', () => {
    expect(proposeIdentities(corpus, model())).toEqual([]);
  });

  it('proposes it again with the verdict when all is asked for', () => {
    const all = proposeIdentities(corpus, model(), { all: true, type: 'Person' });
    expect(all.filter((c) => truth.has(pair(c))).map((c) => c.judged?.verdict)).toEqual(
      Array.from({ length: 24 }, () => 'same'),
    );
  });

  it('takes a judgement on one of two nodes for all their mentions', () => {
    const different = {
      ...corpus,
      judgements: [
        ...corpus.judgements.filter((j) => j.id !== 'j-zheksebayev'),
        {
          id: 'j-1',
          verdict: 'same' as const,
          mentions: ['case-of-fathers/zheksebayev', 'thirteen-hearing-2021/zheksebayev'],
          entity: 'z',
          by: 'test',
          why: 'test',
          place: 'identities.yaml:1',
        },
        {
          id: 'j-2',
          verdict: 'different' as const,
          mentions: ['case-of-fathers/zheksebayev', 'thirteen-verdict-2021-ru/zheksebayev'],
          by: 'test',
          why: 'test',
          place: 'identities.yaml:2',
        },
      ],
    };
    expect(proposeIdentities(different, model())).toEqual([]);
  });
});

const document = (
  id: string,
  text: string,
  entities: Readonly<Record<string, { type: string; name: string }>>,
) =>
  checked(
    {
      source: {
        id,
        kind: 'ORIGINAL',
        title: id,
        publisher: null,
        published: null,
        retrieved: null,
        url: null,
        language: 'en',
        note: null,
        derivedFrom: [],
        text,
        sha256: '',
      },
      file: {
        source: id,
        entities: Object.fromEntries(
          Object.entries(entities).map(([key, e]) => [key, { ...e, otherNames: [] }]),
        ),
        claims: [],
        notClaimed: [],
      },
    },
    corpus.gazetteer,
  );

it.each(ALIKE)('compares %s and %s at all', (a, b) => {
  const two = [a, b].map((name, n) => document(`s${n}`, name, { one: { type: 'Person', name } }));
  expect(proposeIdentities({ ...unjudged, checked: two }, model())).toHaveLength(1);
});

it('proposes two keys of one source with like names, and says so', () => {
  const one = document('one', 'Ada Berg. A. Berg. Ada Berg Lane.', {
    ada: { type: 'Person', name: 'Ada Berg' },
    berg: { type: 'Person', name: 'A. Berg' },
    lane: { type: 'Place', name: 'Ada Berg Lane' },
  });
  const [candidate, ...others] = proposeIdentities({ ...unjudged, checked: [one] }, model());
  expect(others).toEqual([]);
  expect(candidate?.reasons).toEqual([
    'initial A for Ada',
    'two keys of one source with like names: one thing under two keys, or namesakes',
  ]);
});

it('does not depend on the order of sources and mentions', () => {
  const expected = proposeIdentities(unjudged, model(), { all: true, least: 0.5 });
  const numbers = random(7);
  const shuffled = <T>(items: readonly T[]): T[] =>
    items
      .map((item) => ({ item, at: numbers.next() }))
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item);
  for (let round = 0; round < 10; round += 1) {
    const mixed = shuffled(unjudged.checked).map((file) => ({
      ...file,
      entities: Object.fromEntries(shuffled(Object.entries(file.entities))),
    }));
    expect(proposeIdentities({ ...unjudged, checked: mixed }, model(), { all: true, least: 0.5 })).toEqual(
      expected,
    );
  }
});
