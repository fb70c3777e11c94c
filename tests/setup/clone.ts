/** An empty clone as setup sees one, with pretended programs, so that what is missing can be tried without missing it. */
import { spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT_FOLDER } from '../../server/config.ts';

/** What a run of setup printed, and how it ended. */
export interface Outcome {
  readonly code: number | null;
  readonly printed: string;
}

const FILES = [
  'setup.mjs',
  'neo4j/run.mjs',
  'neo4j/lock.mjs',
  'neo4j/fetch.mjs',
  'neo4j/pom.xml',
  'neo4j/Embedded.java',
];

/** Programs that do as little as setup needs to see; each notes its name when it works. */
const PROGRAMS: Readonly<Record<string, string>> = {
  npm: 'echo npm >> "$LOG"; sleep 0.3; mkdir -p node_modules; cp package-lock.json node_modules/.package-lock.json',
  java: `echo 'openjdk version "17.0.15" 2025-04-15' >&2`,
  javac: '[ "$1" = -version ] || echo javac >> "$LOG"',
  jar: 'touch "$3"',
  mvn: 'echo mvn >> "$LOG"; for a; do case "$a" in -DoutputDirectory=*) mkdir -p "${a#*=}";; esac; done',
};

/** Makes the folder; `programs` replaces some of the pretended programs, undefined takes one away. */
export function emptyClone(programs: Readonly<Record<string, string | undefined>> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'refrain-clone-'));
  const bin = join(folder, 'bin');
  const log = join(folder, 'log');
  mkdirSync(bin);
  writeFileSync(log, '');
  writeFileSync(join(folder, 'package-lock.json'), '{ "packages": { "": {} } }');
  for (const file of FILES) cpSync(join(PROJECT_FOLDER, 'server', file), join(folder, 'server', file));
  for (const [name, script] of Object.entries({ ...PROGRAMS, ...programs })) {
    if (script === undefined) continue;
    // Setup finds nothing but these; they find everything.
    writeFileSync(join(bin, name), `#!/bin/sh\nPATH=${String(process.env.PATH)}\n${script}\n`);
    chmodSync(join(bin, name), 0o755);
  }
  const setUp = (environment: Readonly<Record<string, string>> = {}) =>
    new Promise<Outcome>((done) => {
      const env = { PATH: bin, LOG: log, ...environment };
      const child = spawn(process.execPath, [join(folder, 'server', 'setup.mjs')], { env });
      let printed = '';
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (chunk) => (printed += String(chunk)));
      child.on('close', (code) => done({ code, printed }));
    });
  return { folder, setUp, worked: () => readFileSync(log, 'utf8').split('\n').filter(Boolean).sort() };
}
