import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LIMITS } from '../../server/limits/limits.ts';
import { serveCorpus, type Served } from './served.ts';

const text = readFileSync(new URL('../../docs/graphql.md', import.meta.url), 'utf8');
const queries = [...text.matchAll(/```graphql\n(query (\w+) [^`]*)```/gu)].map(
  ([, query = '', name = '']) => ({
    name,
    query,
  }),
);

let served: Served;
beforeAll(async () => (served = await serveCorpus()));
afterAll(() => served.stop());

it('gives every limit as it is', () => {
  for (const limit of Object.values<number>({ ...LIMITS }))
    expect(text).toContain(` ${limit.toLocaleString('en')} `);
});

it.each(queries)('$name answers', async ({ query }) => {
  const { data, errors } = await served.ask(query);
  expect(errors).toBeUndefined();
  for (const root of Object.values(data ?? {})) expect(root).not.toEqual([]);
  expect(Object.values(data ?? {})).not.toContain(null);
});

/** What the answer of a query in the handbook has to say, as text. */
it.each([
  ['TwoMatters', ['The Case of Mothers', '[case of the thirteen accused]']],
  ['OneInvestigator', ['The Case of Fathers', 'As far as we know', '[case of the thirteen accused]']],
  ['OneJudge', ['2021', '2025']],
  ['OneCourt', ['2018', '2021']],
  ['Article405', ['Gizat Kazhybayev', 'The Case of Fathers', '[case of the thirteen accused]']],
  ['FoundGuilty', ['Askhat Zheksebayev', 'CONVICTED', 'IMPRISONMENT', '[case of the thirteen accused]']],
  [
    'HelpAndMourning',
    ['The Case of Fathers', 'case of the thirteen', '[cases over the commemoration of Dulat Agadil]'],
  ],
  ['ContestedSentence', ['IMPRISONMENT', 'RESTRICTED_FREEDOM', 'The Case of Fathers.', 'RFE/RL']],
  ['ContestedDeath', ['HOMICIDE', 'NATURAL']],
  ['ContestedSuccession', ['AFFIRMED', 'DENIED', '"contested":true']],
  ['OnePerson', ['Abai Begimbekov', 'Абай Бегимбетов', '"verdict":"SAME"']],
  ['PerhapsOneCase', ['"verdict":"UNSURE"']],
  ['AnyAssembly', ['RALLY', 'PROTEST']],
  ['KnownIn2021', ['"undated":[{"id":"case-of-fathers"}]', '2020-08', 'Aset Abishev', '"claims":']],
  ['LastChanges', ['"loaded":"20', '"unnamed":0']],
  ['OneVoice', ['"publisher":"Радио Азаттык","voice":"RFE/RL"']],
])('%s shows what a correct graph of the corpus must', async (name, words) => {
  const answer = await served.ask(queries.find((q) => q.name === name)?.query ?? '');
  for (const word of words) expect(answer.text).toContain(word);
});
