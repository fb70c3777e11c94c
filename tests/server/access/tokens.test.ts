import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { watchKeys } from '../../../server/access/keys.ts';
import { sayAccess } from '../../../server/access/say.ts';
import { addToken, findToken, readTokens, removeToken } from '../../../server/access/tokens.ts';
import { readServing } from '../../../server/settings/serving.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'refrain-tokens-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const add = (name: string, rate: number | null = null) =>
  addToken(folder, { name, rate, now: new Date('2026-01-02T03:04:05Z') });
const found = (given: string) => findToken(readTokens(folder)?.tokens ?? [], given)?.name ?? null;

describe('a token', () => {
  it('is told once and kept as a hash, for its owner only', () => {
    const token = add('office', 60);
    expect(token).toMatch(/^refrain_[\w-]{43}$/u);
    const file = join(folder, 'tokens', 'office.json');
    expect(readFileSync(file, 'utf8')).not.toContain(token.slice(8));
    expect(statSync(file).mode & 0o077).toBe(0);
    expect(readTokens(folder)).toMatchObject({
      tokens: [{ name: 'office', created: '2026-01-02T03:04:05.000Z', scope: 'read', rate: 60 }],
      broken: [],
    });
    expect(readdirSync(join(folder, 'tokens'))).toEqual(['office.json']);
  });

  it('is found whole, and by nothing else', () => {
    const [one, two] = [add('one'), add('two')];
    expect([found(one), found(two)]).toEqual(['one', 'two']);
    for (const wrong of ['', 'one', one.slice(0, -1), `${one}x`, one.toUpperCase()])
      expect(found(wrong)).toBeNull();
  });

  it.each(['', 'Office', 'a b', '../x', '.hidden', 'x'.repeat(65)])('cannot be named "%s"', (name) => {
    expect(() => add(name)).toThrow('cannot be the name of a token');
    expect(existsSync(join(folder, 'tokens'))).toBe(false);
  });

  it('does not take the place of another', () => {
    const token = add('office');
    expect(() => add('office')).toThrow('office is a token already');
    expect(found(token)).toBe('office');
  });

  it('is taken back by its name', () => {
    const token = add('office');
    expect(removeToken(folder, 'office')).toBe(0);
    expect(found(token)).toBeNull();
    expect(() => removeToken(folder, 'office')).toThrow('office is no token');
    expect(() => removeToken(folder, '../tokens/office')).toThrow('is no token');
  });
});

describe('a server that runs', () => {
  const bearer = (token: string) => `Bearer ${token}`;

  it('asks for none until there is one, then for one of those that are not taken back', () => {
    const keys = watchKeys(folder, () => undefined);
    expect(keys.areAsked()).toBe(false);
    const [one, two] = [add('one'), add('two')];
    expect(keys.areAsked()).toBe(true);
    expect([keys.find(bearer(one))?.name, keys.find(`bearer  ${two}`)?.name]).toEqual(['one', 'two']);
    for (const none of [undefined, '', 'Bearer', bearer('refrain_x'), one, `Basic ${one}`])
      expect(keys.find(none)).toBeNull();
    removeToken(folder, 'one');
    expect([keys.find(bearer(one)), keys.find(bearer(two))?.name]).toEqual([null, 'two']);
    removeToken(folder, 'two');
    expect(keys.areAsked()).toBe(true);
  });

  it('lets nobody in when the tokens are gone', () => {
    const token = add('one');
    const keys = watchKeys(folder, () => undefined);
    rmSync(join(folder, 'tokens'), { recursive: true });
    expect([keys.areAsked(), keys.find(bearer(token))]).toEqual([true, null]);
  });

  it('lets nobody in by a file that is no token, and says so once', () => {
    const token = add('one');
    const said: string[] = [];
    const keys = watchKeys(folder, (line) => said.push(line));
    writeFileSync(join(folder, 'tokens', 'two.json'), '{"name":"two"}');
    expect([keys.find(bearer(token))?.name, keys.areAsked()]).toEqual(['one', true]);
    expect(said).toEqual([expect.stringMatching(/two\.json is no token: remove it/u)]);
  });
});

describe('a start', () => {
  const say = (environment: Readonly<Record<string, string>>) =>
    sayAccess({ ...readServing(environment), dataFolder: folder }).join('\n');

  it('says nothing where only this machine can ask', () => {
    add('office');
    expect(say({})).toBe('');
  });

  it('says plainly that all can read, and how to close it', () => {
    const said = say({ HOST: '0.0.0.0' });
    expect(said).toMatch(/^OPEN TO ALL: whoever reaches 0\.0\.0\.0 can read all/u);
    expect(said).toContain('./refrain token add');
    expect(said).toContain('REFRAIN_HOSTS=');
  });

  it.each([
    [{ HOST: '0.0.0.0', REFRAIN_HOSTS: 'refrain.example.org' }, 'It answers to refrain.example.org'],
    [{ REFRAIN_HOSTS: 'refrain.example.org' }, 'OPEN TO ALL'],
  ])('%o: %s', (environment, said) => {
    expect(say(environment)).toContain(said);
  });

  it('says how many tokens can read', () => {
    add('office');
    expect(say({ HOST: '0.0.0.0' })).toContain('needs a token: 1 token can read');
    expect(say({ HOST: '0.0.0.0' })).not.toContain('OPEN TO ALL');
  });
});
