import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { emptyClone } from '../setup/clone.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});
function clone(...programs: Parameters<typeof emptyClone>) {
  const made = emptyClone(...programs);
  folders.push(made.folder);
  return made;
}

it('installs and fetches once, and again when the lockfile changes', async () => {
  const { folder, setUp, worked } = clone();
  expect(await setUp()).toMatchObject({ code: 0 });
  expect(worked()).toEqual(['javac', 'mvn', 'npm']);
  const again = await setUp();
  expect(again).toEqual({ code: 0, printed: 'Everything that Refrain needs is in place.\n' });
  expect(worked()).toEqual(['javac', 'mvn', 'npm']);
  writeFileSync(
    join(folder, 'package-lock.json'),
    '{ "packages": { "": {}, "node_modules/a": { "version": "1" } } }',
  );
  await setUp();
  expect(worked()).toEqual(['javac', 'mvn', 'npm', 'npm']);
});

it('does everything once when two run at a time', async () => {
  const { setUp, worked } = clone();
  const both = await Promise.all([setUp(), setUp()]);
  expect(both.map(({ code }) => code)).toEqual([0, 0]);
  expect(worked()).toEqual(['javac', 'mvn', 'npm']);
});

it('needs neither Java nor Maven for the Neo4j of somebody else', async () => {
  const { setUp, worked } = clone({ java: undefined, javac: undefined, mvn: undefined });
  expect(await setUp({ NEO4J_URI: 'bolt://127.0.0.1:7687' })).toMatchObject({ code: 0 });
  expect(worked()).toEqual(['npm']);
});

it.each([
  ['Java 17 and Maven.', { java: undefined, javac: undefined, mvn: undefined }],
  ['Maven.', { mvn: undefined }],
  ['Java 17 (this is Java 11).', { java: `echo 'openjdk version "11.0.2"' >&2` }],
  ['Java 17 (this is Java 8).', { java: `echo 'java version "1.8.0_402"' >&2` }],
  ['the Java compiler (a JDK; this is a runtime only).', { javac: undefined }],
])('says before anything else that it lacks %s', async (what, programs) => {
  const { setUp, worked } = clone(programs);
  const { code, printed } = await setUp();
  expect(code).toBe(1);
  expect(printed).toContain(
    `it lacks ${what}\n  Debian, Ubuntu:  sudo apt install openjdk-17-jdk-headless maven\n`,
  );
  expect(printed).toContain('Or set NEO4J_URI');
  expect(worked()).toEqual([]);
});

it('says in Maven’s words why the database could not be fetched, and goes on from there', async () => {
  const { setUp, worked } = clone({
    mvn: 'echo "[ERROR] Could not transfer artifact: Unknown host" ; exit 1',
  });
  const { code, printed } = await setUp();
  expect(code).toBe(1);
  expect(printed).toContain('Maven says: Could not transfer artifact: Unknown host');
  expect(printed).not.toContain('in place');
  expect(worked()).toEqual(['npm']);
});
