/** What the terminal answers to each line, and with which exit code. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sayFailure } from '../../seed/commands/failure.ts';
import { refrainProgram } from '../../seed/program.ts';
import { DatabaseUnavailable, InvalidFile } from '../../server/errors.ts';
import { seedFolder, type SeedFolder } from '../fixtures/folder.ts';
import { lampsId, writeLamps } from '../fixtures/lamps.ts';
import { refrain } from '../setup/terminal.ts';

let seed: SeedFolder;
let data: string;
beforeEach(() => {
  seed = seedFolder();
  writeLamps(seed);
  data = mkdtempSync(join(tmpdir(), 'refrain-terminal-'));
  vi.stubEnv('REFRAIN_DATA', data);
  vi.stubEnv('REFRAIN_REVIEWER', '');
  // Nothing listens there.
  vi.stubEnv('NEO4J_URI', 'bolt://127.0.0.1:1');
});
afterEach(() => {
  vi.unstubAllEnvs();
  seed.remove();
  rmSync(data, { recursive: true });
});

const claims = () => readFileSync(join(seed.path, 'claims', 'lamps.yaml'), 'utf8');
const NOTHING = /^$/u;

describe('a line', () => {
  it.each<[line: string, code: number, out: RegExp, err: RegExp]>([
    ['--version', 0, /^\d+\.\d+\.\d+$/u, NOTHING],
    ['--help', 0, /Commands:[^]*token[^]*Exit codes: 0 done/u, NOTHING],
    ['', 2, NOTHING, /^Usage: refrain/u],
    ['chekc', 2, NOTHING, /unknown command 'chekc'\n\(Did you mean check\?\)/u],
    ['check --fromat json', 2, NOTHING, /unknown option '--fromat'/u],
    ['check --format xml SEED', 2, NOTHING, /Allowed choices are text, json, ndjson, csv/u],
    [
      'check --seed /nowhere/here',
      2,
      NOTHING,
      /^--seed \/nowhere\/here: there is no such folder\.\n {2}Check/u,
    ],
    ['status --review --seed /nowhere', 2, NOTHING, /there is no such folder/u],
    ['extract report.txt --seed /nowhere', 2, NOTHING, /there is no such folder/u],
    ['extract /nowhere/report.txt SEED', 1, NOTHING, /\/nowhere\/report\.txt/u],
    ['check SEED', 1, /lamps\.yaml:\d+ [^]*\d+ to mend in 1 sources/u, NOTHING],
    [
      'check SEED --format json',
      1,
      /^\[\n {2}\{\n {4}"place": ".*lamps\.yaml:\d+",\n {4}"reason": /u,
      NOTHING,
    ],
    ['check SEED --format ndjson', 1, /^\{"place":".*","reason":".*"\}(?:\n\{.*\})*$/u, NOTHING],
    ['check SEED --format csv', 1, /^place,reason\n.*lamps\.yaml:\d+,/u, NOTHING],
    ['status --review SEED', 0, /^lamps: 6 proposed, .*\n0 of 1 source reviewed to the end\.$/u, NOTHING],
    [
      'status --review SEED --format csv',
      0,
      /^id,title,proposed,.*\nlamps,The Case of Lamps,6,0,0,0,\d+,$/u,
      NOTHING,
    ],
    ['status SEED', 3, NOTHING, /^bolt:\/\/127\.0\.0\.1:1: no Neo4j answers there/u],
    ['load SEED', 3, NOTHING, /no Neo4j answers there/u],
    ['patterns --support 1', 2, NOTHING, /'1' is invalid\. It should be a whole number from 2\./u],
    ['patterns --since yesterday', 2, NOTHING, /It should be a date/u],
    ['accept lamps --all SEED', 2, NOTHING, /^--reviewer is missing: a decision has somebody who made it\./u],
    ['accept lamps --reviewer ak SEED', 2, NOTHING, /Name claims, or give --all, and not both\./u],
    ['accept lamp --all --reviewer ak SEED', 2, NOTHING, /There is no source lamp in /u],
    ['reject lamps c-0 --reviewer ak SEED', 2, NOTHING, /lamps\.yaml holds no claim c-0/u],
    ['identities unsure lamps/ova lamps/ulo --why alike SEED', 2, NOTHING, /^--reviewer is missing/u],
    ['identities list SEED', 0, /^0 judgements\.$/u, NOTHING],
    ['identities list SEED --format json', 0, /^\[\]$/u, NOTHING],
    ['identities list SEED --format csv', 0, /^id,verdict,mentions,entity,by,why,place$/u, NOTHING],
    ['identities propose SEED --format csv', 0, /^type,score,a,a_name,b,b_name,reasons,judged$/mu, NOTHING],
    ['withhold lamps/bek --why minor SEED', 2, NOTHING, /^--reviewer is missing/u],
    ['withhold --list SEED --format json', 0, /^\[\]$/u, NOTHING],
    ['token list', 0, /^0 tokens\.$/u, NOTHING],
    ['token remove office', 2, NOTHING, /^office is no token/u],
    ['token add Office', 2, NOTHING, /^Office cannot be the name of a token/u],
    ['token add office --rate 0', 2, NOTHING, /It should be a whole number from 1/u],
    ['review --port http SEED', 2, NOTHING, /--port should be a number/u],
  ])('refrain %s: %i', async (line, code, out, err) => {
    const words = line.split(' ').flatMap((word) => (word === 'SEED' ? ['--seed', seed.path] : [word]));
    const typed = await refrain(words.filter(Boolean));
    expect([typed.code, typed.out, typed.err]).toEqual([
      code,
      expect.stringMatching(out),
      expect.stringMatching(err),
    ]);
    expect(typed.err).not.toMatch(/^ {4}at /mu);
  });
});

describe('every command', () => {
  const program = refrainProgram({ out: () => undefined, err: () => undefined, mend: () => undefined });
  const lines = program.commands.flatMap((command) =>
    command.commands.length === 0
      ? [command.name()]
      : command.commands.map((under) => `${command.name()} ${under.name()}`),
  );

  it.each(lines)('refrain %s --help says what it is for', async (line) => {
    const { code, out, err } = await refrain([...line.split(' '), '--help']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(new RegExp(`^Usage: refrain ${line}[^\\n]*\\n\\n[A-Z]`, 'u'));
  });

  it.each(lines)('docs/terminal.md has refrain %s', (line) => {
    expect(readFileSync('docs/terminal.md', 'utf8')).toContain(`\`${line.split(' ')[0] ?? ''}`);
  });
});

describe('a decision', () => {
  it('is made by whom the setting names', async () => {
    vi.stubEnv('REFRAIN_REVIEWER', 'ak');
    const { code, out, err } = await refrain(['accept', 'lamps', '--all', '--seed', seed.path]);
    expect([code, err]).toEqual([1, '']);
    expect(out).toMatch(`${lampsId('father')} refused: the name of bek`);
    expect(out).toMatch(/\nAccepted 5 claims of lamps, refused 1\.$/u);
    expect(claims()).toContain('reviewer: ak');
  });

  it.each([
    ['accept lamps --all --reviewer ak', 1, 'Accepted 5 claims of lamps, refused 1.'],
    ['identities unsure lamps/ova lamps/ulo --why alike --by ak', 0, 'unsure  lamps/ova lamps/ulo'],
    ['withhold lamps/bek --why minor --reviewer ak', 0, 'Withheld as w-'],
    ['check --write', 1, 'to mend'],
    ['extract SEED/sources/lamps/lamps.txt', 0, 'lamps: '],
  ])('refrain %s --dry-run says what it would do, and writes nothing', async (line, code, out) => {
    const before = [claims(), (await refrain(['identities', 'list', '--seed', seed.path])).out];
    const words = line.replace('SEED', seed.path).split(' ');
    const typed = await refrain([...words, '--dry-run', '--seed', seed.path]);
    expect(typed).toMatchObject({ code, out: expect.stringContaining(out) as unknown });
    expect(typed.err).toContain('This was a rehearsal: nothing is written.');
    expect(typed.out + typed.err).not.toContain('refrain-dry-run');
    expect([claims(), (await refrain(['identities', 'list', '--seed', seed.path])).out]).toEqual(before);
    expect((await refrain(['withhold', '--list', '--seed', seed.path])).out).toBe('0 withheld.');
  });

  it('names places by the folder itself, wherever the copy lies', async () => {
    const nearby = mkdtempSync(join(process.cwd(), 'node_modules', 'rehearsed-'));
    vi.stubEnv('TMPDIR', nearby);
    try {
      const { out } = await refrain(['check', '--write', '--dry-run', '--seed', seed.path]);
      expect(out).toContain(`${relative('.', seed.path)}/claims/lamps.yaml:`);
      expect(out).not.toContain('rehearsed-');
    } finally {
      rmSync(nearby, { recursive: true });
    }
  });
});

describe('a token', () => {
  it('is all that `token add` prints, and is listed without itself', async () => {
    const added = await refrain(['token', 'add', 'office', '--rate', '60']);
    expect(added).toMatchObject({ code: 0, out: expect.stringMatching(/^refrain_[\w-]{43}$/u) as unknown });
    expect(added.err).toContain('From now on, who has no token is not let in');
    const listed = await refrain(['token', 'list', '--format', 'csv']);
    expect(listed.out).toMatch(/^name,created,scope,rate\noffice,\d{4}-.*Z,read,60$/u);
    const removed = await refrain(['token', 'remove', 'office']);
    expect(removed.out).toBe('office is taken back; 0 tokens left.');
    expect(removed.err).toContain('Nobody is let in now');
  });
});

describe('what cannot be written', () => {
  it('is named, for the data folder', async () => {
    vi.stubEnv('REFRAIN_DATA', '/proc/refrain');
    const { code, err } = await refrain(['token', 'add', 'office']);
    expect([code, err]).toEqual([
      3,
      expect.stringMatching(/^REFRAIN_DATA=\/proc\/refrain: this folder cannot/u),
    ]);
  });

  it('is named, for a file of the seed folder', async () => {
    const file = join(seed.path, 'withheld.yaml');
    mkdirSync(file);
    const typed = await refrain(['withhold', 'lamps/bek', '--why', 'x', '--by', 'ak', '--seed', seed.path]);
    expect(typed.code).toBe(3);
    expect(typed.err).toMatch(/is a folder where a file should be \(EISDIR\)\.\n {2}Move it away/u);
    expect(typed.err).not.toMatch(/^ {4}at /mu);
  });
});

describe('an error', () => {
  const ofSystem = (code: string, path?: string) =>
    Object.assign(new Error(`${code}: no`), {
      code,
      syscall: 'open',
      ...(path === undefined ? {} : { path }),
    });

  it.each<[error: unknown, code: number, said: RegExp]>([
    [
      ofSystem('EROFS', '/seed/claims/a.yaml'),
      3,
      /^\/seed\/claims\/a\.yaml: lies on a disk that can only be read \(EROFS\)\.\n {2}Name another place\.$/u,
    ],
    [ofSystem('EACCES', '/seed'), 3, /^\/seed: may not be read or written by you \(EACCES\)/u],
    [ofSystem('ENOSPC'), 3, /^standard output: finds no room on the disk \(ENOSPC\)/u],
    [ofSystem('EIO', '/seed'), 3, /^\/seed: cannot be used \(EIO\)\.$/u],
    [new InvalidFile('a.yaml:3', 'is wrong'), 1, /^a\.yaml:3 is wrong$/u],
    [new DatabaseUnavailable('bolt://db:', 'is away.'), 3, /^bolt:\/\/db: is away\.$/u],
    [
      new TypeError('x is not a function'),
      70,
      /^This is a fault of Refrain's own\. Please report it[^]*TypeError: x is not/u,
    ],
  ])('%s', (error, code, said) => {
    expect(sayFailure(error, 'standard output')).toEqual({
      code,
      message: expect.stringMatching(said) as unknown,
    });
  });
});
