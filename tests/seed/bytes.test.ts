/** Sources keep their bytes through git, whatever git does with line ends. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT_FOLDER } from '../../server/config.ts';

it('a clone with autocrlf changes no byte of a source', () => {
  const folder = mkdtempSync(join(tmpdir(), 'refrain-bytes-'));
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'core.autocrlf=true', '-c', 'core.safecrlf=false', ...words], { cwd: folder });
  const texts = { 'unix.txt': 'one\ntwo\n', 'windows.txt': 'one\r\ntwo\r\n', 'mixed.txt': 'one\r\ntwo\n' };
  const place = join(folder, 'seed', 'sources', 'lamps');
  mkdirSync(place, { recursive: true });
  cpSync(join(PROJECT_FOLDER, '.gitattributes'), join(folder, '.gitattributes'));
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(place, name), text);
  writeFileSync(join(folder, 'other.txt'), 'one\ntwo\n');
  git('init', '--quiet');
  git('add', '.');
  rmSync(place, { recursive: true });
  rmSync(join(folder, 'other.txt'));
  git('checkout', '--quiet', '.');
  for (const [name, text] of Object.entries(texts))
    expect(readFileSync(join(place, name), 'utf8')).toBe(text);
  // So that the test can fail: git does change what is not named.
  expect(readFileSync(join(folder, 'other.txt'), 'utf8')).toBe('one\r\ntwo\r\n');
  rmSync(folder, { recursive: true });
});
