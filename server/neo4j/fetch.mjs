/** Fetches Neo4j with Maven and compiles the launcher, so that `java` alone can run the embedded database. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ask, run, SetupError } from './run.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const target = `${here}target/`;
const stamp = `${target}stamp`;
const OLDEST_JAVA = 17;

function sourcesHash() {
  const sources = ['pom.xml', 'Embedded.java'].map((name) => readFileSync(here + name, 'utf8'));
  return createHash('sha256').update(sources.join('\n')).digest('hex');
}

/** Whether the jars and the launcher are those that pom.xml and Embedded.java ask for. */
export function databaseIsCurrent() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === sourcesHash();
}

/** A program of the JDK: that of JAVA_HOME, as Maven has it, else the one on the PATH. */
function jdk(program) {
  return process.env.JAVA_HOME ? `${process.env.JAVA_HOME}/bin/${program}` : program;
}

/** 17 of `version "17.0.15"`, 8 of `version "1.8.0_402"`, undefined where there is no Java. */
function javaVersion() {
  const [, major] = /version "(?:1\.)?(\d+)/.exec(ask(jdk('java'), ['-version']) ?? '') ?? [];
  return major === undefined ? undefined : Number(major);
}

/** Throws SetupError, naming all that is missing at once. Only fetching takes a compiler and Maven. */
export function checkTools({ toFetch }) {
  const version = javaVersion();
  const missing = [];
  if (version === undefined) missing.push(`Java ${OLDEST_JAVA}`);
  else if (version < OLDEST_JAVA) missing.push(`Java ${OLDEST_JAVA} (this is Java ${version})`);
  else if (toFetch && ask(jdk('javac'), ['-version']) === undefined)
    missing.push('the Java compiler (a JDK; this is a runtime only)');
  // Not `mvn -v`: without Java, Maven fails too.
  if (toFetch && ask('/bin/sh', ['-c', 'command -v mvn']) === undefined) missing.push('Maven');
  if (missing.length === 0) return;
  const home = process.env.JAVA_HOME ? ` JAVA_HOME is ${process.env.JAVA_HOME}.` : '';
  throw new SetupError(
    `Refrain runs a Neo4j of its own, and for that it lacks ${missing.join(' and ')}.${home}\n` +
      '  Debian, Ubuntu:  sudo apt install openjdk-17-jdk-headless maven\n' +
      '  macOS:           brew install --cask temurin@21 && brew install maven\n' +
      '  Or set NEO4J_URI and NEO4J_PASSWORD to a Neo4j 5.26 or newer, and neither is needed.',
  );
}

async function copyJars(lock) {
  const fresh = `${target}lib.new`;
  rmSync(fresh, { recursive: true, force: true });
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${fresh}`];
  const says = 'Fetching the database (Neo4j Community, about 120 MB)';
  const { code, output } = await run('mvn', ['-B', '-q', '-ntp', '-Dstyle.color=never', ...goal], {
    cwd: here,
    says,
    lock,
  });
  if (code !== 0) throw new SetupError(whyNotFetched(output));
  rmSync(`${target}lib`, { recursive: true, force: true });
  renameSync(fresh, `${target}lib`);
}

function whyNotFetched(output) {
  const lines = output.trim().split('\n');
  const error = lines.find((line) => line.startsWith('[ERROR]')) ?? lines.at(-1) ?? '';
  return (
    'Maven could not fetch the database. Is there a network, and if it takes a proxy, is it in ~/.m2/settings.xml?\n' +
    '  The same command again goes on from here; or set NEO4J_URI and NEO4J_PASSWORD to a Neo4j 5.26 or newer.\n' +
    `  Maven says: ${error.replace('[ERROR]', '').trim().slice(0, 400)}`
  );
}

async function compile(lock) {
  const classes = `${target}classes`;
  const steps = [
    ['javac', ['--release', String(OLDEST_JAVA), '-cp', `${target}lib/*`, '-d', classes, 'Embedded.java']],
    ['jar', ['--create', '--file', `${target}embedded.jar`, '-C', classes, '.']],
  ];
  for (const [program, args] of steps) {
    const { code, output } = await run(jdk(program), args, { cwd: here, lock });
    if (code !== 0) throw new SetupError(`${program} failed:\n${output.trim().replace(/^/gm, '  ')}`);
  }
}

/** Brings target/ up to date; throws SetupError with Maven's or Java's own words. */
export async function fetchDatabase(lock) {
  const hash = sourcesHash();
  rmSync(`${target}embedded.jsa`, { force: true });
  await copyJars(lock);
  await compile(lock);
  writeFileSync(stamp, hash);
}
