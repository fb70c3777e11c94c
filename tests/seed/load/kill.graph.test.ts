import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { digest } from '../../../seed/load/digest.ts';
import { loadCorpus } from '../../../seed/load/load.ts';
import type { Corpus } from '../../../seed/corpus.ts';
import { model } from '../../../server/model.ts';
import { asker } from '../../../server/ask.ts';
import type { Database } from '../../../server/neo4j/database.ts';
import { changesBetween } from '../../../server/resolvers/history.ts';
import { largeCorpus } from '../../fixtures/large.ts';
import { random } from '../../fixtures/random.ts';
import { emptyGraph, testDatabase } from '../../setup/graph.ts';

const CASES = 20;
const KILLS = 6;
const script = fileURLToPath(new URL('../../fixtures/load-network.ts', import.meta.url));

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
  await emptyGraph(database);
});
afterAll(() => emptyGraph(database));

/** A process that is ready to load a version; `begin` resolves when it begins to write. */
function loader(version: number) {
  const { uri, password } = inject('database');
  const args = ['--import', 'tsx', script, uri, password, String(CASES), String(version)];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  let said = '';
  const exit = once(child, 'exit');
  const says = async (word: string) => {
    while (!said.includes(word)) {
      const [chunk] = await Promise.race([once(child.stdout, 'data'), exit.then(() => [null])]);
      if (chunk === null) throw new Error(`the load ended before it said "${word}"`);
    }
  };
  child.stdout.on('data', (chunk) => (said += String(chunk)));
  return {
    async begin() {
      await says('ready');
      child.stdin.write('go\n');
      await says('loading');
    },
    loaded: () => says('loaded'),
    async kill() {
      child.kill('SIGKILL');
      await exit;
      return said.includes('loaded') ? 'too late' : 'interrupted';
    },
  };
}

/** What the newest version changed of claims, as the feed tells it. */
async function told(): Promise<string[]> {
  const found: string[] = [];
  for (let after: string | null = null; ;) {
    const page = await changesBetween(asker(database), model(), { about: ['CLAIM'], first: 100, after });
    found.push(...page.changes.map(({ change, id }) => `${change} ${id}`));
    after = page.next;
    if (after === null) return found.sort();
  }
}

const claimsOf = (corpus: Corpus): string[] => corpus.checked.flatMap((c) => c.claims.map(({ id }) => id));

/** What it has to tell. */
function changed(from: Corpus, to: Corpus): string[] {
  const [before, after] = [claimsOf(from), claimsOf(to)];
  return [
    ...after.filter((id) => !before.includes(id)).map((id) => `ADDED ${id}`),
    ...before.filter((id) => !after.includes(id)).map((id) => `WITHDRAWN ${id}`),
  ].sort();
}

/** Waits until the database has ended the transaction of a client that was killed: it holds the lock until then. */
const settled = () =>
  database.driver.executeQuery(
    "MATCH (s:GraphState {id: 'graph'}) SET s.version = s.version",
    {},
    { database: database.name },
  );

it('leaves what was or what should be when killed at any moment; the next load finishes, and what changed is told once', async () => {
  const versions = [largeCorpus(CASES, 1), largeCorpus(CASES, 2)] as const;
  const digests: string[] = [];
  for (const version of [1, 0] as const) {
    await emptyGraph(database);
    await loadCorpus(database, versions[version]);
    digests[version] = await digest(database);
  }
  let next = loader(2);
  await next.begin();
  const began = performance.now();
  await next.loaded();
  const takes = performance.now() - began;
  await next.kill();
  expect(await digest(database)).toBe(digests[1]);

  const rnd = random(7);
  const ends: string[] = [];
  next = loader(1);
  for (let kill = 0; kill < KILLS; kill += 1) {
    // From one version to the other and back, each kill in its own part of the time that a load takes; the first at once.
    const to = kill % 2 === 0 ? 0 : 1;
    const running = next;
    await running.begin();
    await new Promise((resolve) =>
      setTimeout(resolve, (takes * (kill === 0 ? 0 : kill - 1 + rnd.next())) / (KILLS - 1)),
    );
    ends.push(await running.kill());
    next = loader(to === 0 ? 2 : 1);
    await settled();
    expect(digests).toContain(await digest(database));
    await loadCorpus(database, versions[to]);
    expect(await digest(database)).toBe(digests[to]);
    expect(await told()).toEqual(changed(versions[to === 0 ? 1 : 0], versions[to]));
  }
  await next.kill();
  expect(ends).toContain('interrupted');
});
