/** The shelf of the query editor: each question is asked of the corpus, and answered as the file beside it says. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT_FOLDER } from '../../server/config.ts';
import { readQuestion } from '../../web/src/graphiql/question.ts';
import { serveCorpus, type Served } from './served.ts';

const folder = join(PROJECT_FOLDER, 'web', 'src', 'graphiql', 'questions');
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => name.replace('.graphql', ''));
const question = (name: string) => readQuestion(readFileSync(join(folder, `${name}.graphql`), 'utf8'));

let served: Served;
beforeAll(async () => (served = await serveCorpus()));
afterAll(() => served.stop());

/** The same answer whatever the order in which a list without one of its own comes. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => JSON.stringify(inOrder(item)));
    return items.sort().map((item): unknown => JSON.parse(item));
  }
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inOrder(inner)]));
}

/** Whether a list, or a thing asked for by its id, has nothing in it. */
const isEmpty = (root: unknown): boolean => root === null || (Array.isArray(root) && root.length === 0);

describe.each(names)('%s', (name) => {
  it('has its answer', async () => {
    const file = join(folder, `${name}.json`);
    const { data, errors } = await served.ask(question(name).text);
    expect(errors).toBeUndefined();
    for (const [root, answer] of Object.entries(data ?? {})) expect(isEmpty(answer), root).toBe(false);
    const answer = inOrder(data);
    if (process.env.REFRAIN_WRITE_ANSWERS === '1') writeFileSync(file, JSON.stringify(answer, null, 2));
    expect(answer).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });
});

it('has no answer without its question, and no two questions of one title', () => {
  const answers = readdirSync(folder).filter((name) => name.endsWith('.json'));
  expect(answers.map((name) => name.replace('.json', ''))).toEqual(names);
  expect(new Set(names.map((name) => question(name).title)).size).toBe(names.length);
});
