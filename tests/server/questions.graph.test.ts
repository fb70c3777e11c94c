/** The shelf of the query editor: each question is asked of the corpus, and answered as the file beside it says. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { SEED } from '../../seed/commands/place.ts';
import { loadSeed } from '../../seed/load/load.ts';
import { PROJECT_FOLDER } from '../../server/config.ts';
import { readQuestion } from '../../web/src/graphiql/question.ts';
import { seedCopy } from '../fixtures/seed-copy.ts';
import { formatted } from '../setup/formatted.ts';
import { emptyGraph, testDatabase } from '../setup/graph.ts';
import { serveCorpus, type Served } from './served.ts';

const folder = join(PROJECT_FOLDER, 'web', 'src', 'graphiql', 'questions');
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => name.replace('.graphql', ''));
const question = (name: string) => readQuestion(readFileSync(join(folder, `${name}.graphql`), 'utf8'));

let served: Served;
beforeAll(async () => (served = await serveCorpus()));
afterAll(() => served.stop());

const onDay = (day: number) => () => new Date(Date.UTC(2026, 4, day));

/** The corpus, one report of which a reviewer accepted a day after the others. */
async function acceptedLater(): Promise<void> {
  const before = seedCopy();
  const file = join(before.path, 'claims', 'abishev-2018.yaml');
  const undecided = readFileSync(file, 'utf8').replace(
    /status: accepted\n +reviewer: .+/gu,
    'status: proposed',
  );
  writeFileSync(file, undecided);
  const database = await testDatabase();
  try {
    await emptyGraph(database);
    await loadSeed(database, { seedFolder: before.path, clock: onDay(1) });
    await loadSeed(database, { seedFolder: SEED, clock: onDay(2) });
  } finally {
    await database.stop();
    before.remove();
  }
}

/** What happens to the graph before a question is asked, where the answer hangs on how it came to be. */
const BEFORE: Readonly<Record<string, () => Promise<void>>> = { '19-what-changed': acceptedLater };

/** The generated fields of the shelf: lists within their answers come in any order, as those of our own do not. */
const GENERATED = new Set(['movements', 'people', 'sources']);

/** The same answer whatever the order in which lists of nodes come; speakers stay as they are, the nearest first. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value) && value.every((item) => typeof item !== 'string')) {
    const items = value.map((item) => JSON.stringify(sorted(item)));
    return items.sort().map((item): unknown => JSON.parse(item));
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, sorted(inner)]));
}

const withVersions = z.object({ versions: z.array(z.object({ id: z.string() })) });

/** The id of a version hashes how Refrain makes the graph, which is not what is asked: "version 1" stands for it. */
function numbered(data: unknown): unknown {
  const versions = withVersions.safeParse(data).data?.versions ?? [];
  const text = versions.reduce(
    (all, { id }, i) => all.replaceAll(id, `version ${versions.length - i}`),
    JSON.stringify(data),
  );
  return JSON.parse(text);
}

const nothing = z.union([z.null(), z.tuple([]), z.looseObject({ total: z.literal(0) })]);

/** Whether a list, a page, or a thing asked for by its id, has nothing in it. */
const isEmpty = (root: unknown): boolean => nothing.safeParse(root).success;

describe.each(names)('%s', (name) => {
  it('has its answer', async () => {
    const file = join(folder, `${name}.json`);
    await BEFORE[name]?.();
    const { data, errors } = await served.ask(question(name).text);
    expect(errors).toBeUndefined();
    for (const [root, answer] of Object.entries(data ?? {})) expect(isEmpty(answer), root).toBe(false);
    const answer = numbered(
      Object.fromEntries(
        Object.entries(data ?? {}).map(([root, of]) => [root, GENERATED.has(root) ? sorted(of) : of]),
      ),
    );
    if (process.env.REFRAIN_WRITE_ANSWERS === '1')
      writeFileSync(file, await formatted(file, JSON.stringify(answer)));
    expect(answer).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });
});

it('has an answer to each of the twenty questions of analysts, under its number', () => {
  const numbers = names.map((name) => Number(name.slice(0, 2)));
  expect(numbers.slice(0, 20)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
});

it('has no answer without its question, and no two questions of one title', () => {
  const answers = readdirSync(folder).filter((name) => name.endsWith('.json'));
  expect(answers.map((name) => name.replace('.json', ''))).toEqual(names);
  expect(new Set(names.map((name) => question(name).title)).size).toBe(names.length);
});
