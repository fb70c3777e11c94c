/** Fetches Neo4j with Maven and compiles the launcher, so that `java` alone can run the embedded database. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ask, run, SetupError } from './run.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const target = `${here}target/`;
const stamp = `${target}stamp`;
const OLDEST_JAVA = 17;

function sourcesHash() {
  const sources = ['pom.xml', 'Embedded.java', 'fetch.mjs'].map((name) => readFileSync(here + name, 'utf8'));
  return createHash('sha256').update(sources.join('\n')).digest('hex');
}

/** Whether the jars and the launcher are those that pom.xml, Embedded.java and this file ask for. */
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

async function runJdk(program, args, { cwd, lock }) {
  const { code, output } = await run(jdk(program), args, { cwd, lock });
  if (code !== 0) throw new SetupError(`${program} failed:\n${output.trim().replace(/^/gm, '  ')}`);
}

/**
 * Takes the signatures out of signed jars, which Maven has compared with their checksums: Java would check every class
 * of them once more at each start, and keep none in its archive.
 */
async function takeSignaturesOut(lock) {
  for (const name of readdirSync(`${target}lib`)) {
    const jar = `${target}lib/${name}`;
    const signatures = readFileSync(jar, 'latin1').match(/META-INF\/[\w-]+\.(?:SF|RSA|DSA|EC)\b/gu) ?? [];
    if (signatures.length === 0) continue;
    const cwd = `${target}unsigned`;
    rmSync(cwd, { recursive: true, force: true });
    mkdirSync(cwd);
    await runJdk('jar', ['--extract', '--file', jar], { cwd, lock });
    for (const file of signatures) rmSync(`${cwd}/${file}`, { force: true });
    // The first section is about the jar; those after it are the checksums that were signed.
    const manifest = `${cwd}/META-INF/MANIFEST.MF`;
    const [about = ''] = readFileSync(manifest, 'utf8').split(/\r?\n\r?\n/u);
    rmSync(manifest);
    writeFileSync(`${target}manifest`, `${about}\n`);
    await runJdk('jar', ['--create', '--file', jar, '--manifest', `${target}manifest`, '.'], { cwd, lock });
    rmSync(cwd, { recursive: true });
    rmSync(`${target}manifest`);
  }
}

async function compile(lock) {
  const classes = `${target}classes`;
  const launcher = [
    '--release',
    String(OLDEST_JAVA),
    '-cp',
    `${target}lib/*`,
    '-d',
    classes,
    'Embedded.java',
  ];
  await runJdk('javac', launcher, { cwd: here, lock });
  const archive = ['--create', '--file', `${target}embedded.jar`, '-C', classes, '.'];
  await runJdk('jar', archive, { cwd: here, lock });
}

/** Brings target/ up to date; throws SetupError with Maven's or Java's own words. */
export async function fetchDatabase(lock) {
  const hash = sourcesHash();
  rmSync(`${target}embedded.jsa`, { force: true });
  await copyJars(lock);
  await takeSignaturesOut(lock);
  await compile(lock);
  writeFileSync(stamp, hash);
}
