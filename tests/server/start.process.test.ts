import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../server/config.ts';
import { isAlive, readHolder, type Holder } from '../../server/neo4j/holder.ts';
import { openDatabase } from '../../server/neo4j/open.ts';
import { mainProcess } from '../setup/main-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'refrain-start-'));
afterAll(() => rmSync(folder, { recursive: true }));
const environment = { PORT: '0', REFRAIN_DATA: folder };
function holder(): Holder {
  const found = readHolder(folder);
  if (found === undefined) throw new Error('no database runs');
  return found;
}

const soon = { timeout: 120_000, interval: 200 };

/** The status and the text of an answer to `{ card }`, or of another path. */
async function answerOf(url: string, path?: string): Promise<string> {
  const body = JSON.stringify({ query: '{ card(id: "case-of-mothers") { id } }' });
  const headers = { 'content-type': 'application/json' };
  const asked = path === undefined ? { method: 'POST', headers, body } : {};
  const response = await fetch(`${url}${path ?? '/graphql'}`, asked);
  return `${response.status} ${await response.text()}`;
}

it('loads the corpus once, serves it, outlasts its database, and leaves nothing running', async () => {
  const first = mainProcess(environment);
  const url = await first.url();
  expect(await answerOf(url, '/ready')).toBe('200 {"ready":true}');
  expect(first.printed()).toMatch(/Loaded \d+ claims of \d+ sources\./);
  const before = holder();

  // A database that hangs is told as such, and nobody waits for it to end.
  process.kill(holder().database, 'SIGSTOP');
  const asked = answerOf(url);
  expect(await answerOf(url, '/ready')).toMatch(/^503 .*does not answer/u);
  expect(await answerOf(url, '/health')).toMatch(/^200 /u);
  expect(await asked).toMatch(/^503 .*"UNAVAILABLE"/u);
  process.kill(holder().database, 'SIGCONT');
  await expect.poll(() => answerOf(url), soon).toMatch(/^200 .*"case-of-mothers"/u);

  // One that is killed is started again where it was; who joins it meanwhile waits.
  process.kill(holder().database, 'SIGKILL');
  const joined = await openDatabase(readConfig({ REFRAIN_DATA: folder }));
  expect(joined.uri).toBe(before.uri);
  expect(holder()).toMatchObject({ owner: before.owner, uri: before.uri });
  expect(holder().database).not.toBe(before.database);
  await joined.stop();
  await expect.poll(() => answerOf(url), soon).toMatch(/^200 .*"case-of-mothers"/u);
  expect(first.printed()).toMatch(
    /the database was killed[^]*Starting the database again …[^]*The database answers again\./u,
  );

  // To stop works while it is being started again, too.
  const last = holder().database;
  process.kill(last, 'SIGKILL');
  await expect.poll(() => first.printed().match(/Starting the database again/gu)?.length, soon).toBe(2);
  first.kill('SIGTERM');
  expect(await first.ended).toBe(0);
  expect(readHolder(folder)).toBeUndefined();
});

describe('started anew', () => {
  let refrain: ReturnType<typeof mainProcess>;
  let url: string;
  beforeAll(async () => {
    refrain = mainProcess(environment);
    url = await refrain.url();
  });
  // Stops at once when the last test has stopped it.
  afterAll(() => refrain.kill('SIGTERM'));

  it('loads nothing, and serves what is there', async () => {
    expect(await (await fetch(`${url}/ready`)).json()).toEqual({ ready: true });
    expect(refrain.printed()).not.toContain('Load');
  });

  it('leaves nothing running', async () => {
    const { database } = holder();
    refrain.kill('SIGTERM');
    expect(await refrain.ended).toBe(0);
    await expect.poll(() => isAlive(database), { timeout: 60_000 }).toBe(false);
  });
});
