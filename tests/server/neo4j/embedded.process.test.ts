import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { readConfig } from '../../../server/config.ts';
import type { RefrainError } from '../../../server/errors.ts';
import { isAlive, readHolder } from '../../../server/neo4j/holder.ts';
import { openDatabase, type Database } from '../../../server/neo4j/open.ts';

const folder = mkdtempSync(join(tmpdir(), 'refrain-embedded-'));
const config = readConfig({ REFRAIN_DATA: folder });
afterAll(() => rmSync(folder, { recursive: true }));

/** The notes in the graph, in the order they were written. */
async function notes({ driver }: Database): Promise<unknown[]> {
  const { records } = await driver.executeQuery('MATCH (n:Note) RETURN n.text AS text ORDER BY n.at');
  return records.map((record): unknown => record.get('text'));
}
const write = ({ driver }: Database, text: string) =>
  driver.executeQuery('CREATE (:Note {text: $text, at: timestamp()})', { text });
function databaseProcess(): number {
  const holder = readHolder(folder);
  if (holder === undefined) throw new Error('no database runs');
  return holder.database;
}
const gone = (pid: number) => expect.poll(() => isAlive(pid), { timeout: 60_000 }).toBe(false);

it('outlives nobody, keeps what was stored, is shared by those who ask, and tells its end', async () => {
  // Killed with its server …
  const script = fileURLToPath(new URL('../../setup/hold.ts', import.meta.url));
  const env = { ...process.env, REFRAIN_DATA: folder, NEO4J_URI: '' };
  const server = spawn(process.execPath, ['--import', 'tsx', script], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(server.stdout, 'data');
  const first = databaseProcess();
  expect(isAlive(first)).toBe(true);
  const killed = once(server, 'exit');
  server.kill('SIGKILL');
  await killed;
  // … and opened again at once: what was stored is there.
  const endings: RefrainError[] = [];
  const second = await openDatabase(config, { onLost: (why) => endings.push(why) });
  // The system takes its time to forget a process whose parent was killed.
  await gone(first);
  expect(await notes(second)).toEqual(['stored before the kill']);

  // Others join, and leaving does not end it; who wants it alone is refused.
  const joined = await openDatabase(config);
  await write(joined, 'by one who joined');
  await joined.stop();
  expect(await notes(second)).toHaveLength(2);
  await expect(openDatabase(config, { join: false })).rejects.toThrow(
    `${folder}: process ${process.pid} already has this database open.`,
  );

  // What is kept for the owner is readable by the owner only.
  for (const file of ['password', 'running.json'])
    expect(statSync(join(folder, file)).mode & 0o777).toBe(0o600);

  // Nothing is read from files or fetched from addresses on behalf of a query.
  for (const url of ['file:///etc/passwd', 'http://127.0.0.1:9/'])
    await expect(second.driver.executeQuery(`LOAD CSV FROM '${url}' AS line RETURN line`)).rejects.toThrow();

  // A database that ends by itself says so; one that is stopped does not.
  const last = databaseProcess();
  process.kill(last, 'SIGKILL');
  await expect
    .poll(() => endings.map(String), { timeout: 60_000 })
    .toEqual([expect.stringContaining('the database was killed')]);
  await second.stop();
  expect(endings).toHaveLength(1);
  expect(readHolder(folder)).toBeUndefined();
});

it('takes no signed classes, which Java would check at every start', () => {
  const jars = fileURLToPath(new URL('../../../server/neo4j/target/lib/', import.meta.url));
  const signed = readdirSync(jars).filter((jar) =>
    /META-INF\/[\w-]+\.(?:SF|RSA|DSA|EC)\b/u.test(readFileSync(join(jars, jar), 'latin1')),
  );
  expect(signed).toEqual([]);
});
