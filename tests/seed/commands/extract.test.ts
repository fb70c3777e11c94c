import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { extractCommand, type ExtractOptions } from '../../../seed/commands/extract.ts';
import { patternExtractor } from '../../../seed/extract/offline.ts';
import { type SeedFolder, seedFolder } from '../../fixtures/folder.ts';

const REPORT =
  'A court in Almaty sentenced Aset Mukanov to four years in prison on 3 May 2021.\n\nHis lawyer Nemat Kerimli said that he would appeal.\n';

let folder: SeedFolder;
let said: string[];
let printed: string[];
beforeEach(() => {
  folder = seedFolder();
  said = [];
  printed = [];
});
afterEach(() => folder.remove());

const at = (name: string): string => join(folder.path, name);
const extract = (paths: readonly string[], more: Partial<ExtractOptions> = {}): Promise<boolean> =>
  extractCommand(paths, {
    seed: folder.path,
    extractor: patternExtractor,
    format: 'text',
    update: false,
    out: (line) => printed.push(line),
    err: (line) => said.push(line),
    ...more,
  });

function document(name: string, text: string): string {
  folder.write(name, text);
  return at(name);
}

describe('refrain extract', () => {
  it('keeps the document and writes proposals beside it', async () => {
    expect(await extract([document('in/report.txt', REPORT)])).toBe(true);
    expect(readFileSync(at('sources/report/report.txt'), 'utf8')).toBe(REPORT);
    const file = parse(readFileSync(at('claims/report.yaml'), 'utf8')) as {
      claims: { kind: string; status: string }[];
    };
    expect(new Set(file.claims.map((c) => c.status))).toEqual(new Set(['proposed']));
    expect(file.claims.map((c) => c.kind)).toContain('SENTENCES');
    expect(printed[0]).toMatch(/^report: \d+ claims proposed$/u);
  });

  it.each([
    ['ndjson', (lines: readonly string[]) => lines.map((line): unknown => JSON.parse(line))],
    ['json', (lines: readonly string[]): unknown => JSON.parse(lines.join('\n'))],
  ] as const)(
    'prints one object for each document and writes nothing with --format %s',
    async (format, read) => {
      const paths = [document('in/a.txt', REPORT), document('in/b.txt', 'Nothing is said here.\n')];
      await extract(paths, { format });
      expect(read(printed)).toMatchObject(
        ['a', 'b'].map((source) => ({
          source,
          entities: {},
          claims: expect.any(Array) as unknown,
          refused: [],
        })),
      );
      expect(readdirSync(folder.path).sort()).toEqual(['claims', 'in']);
      expect(readdirSync(at('claims'))).toEqual([]);
    },
  );

  it('changes nothing the second time', async () => {
    const path = document('in/report.txt', REPORT);
    await extract([path]);
    const before = readFileSync(at('claims/report.yaml'), 'utf8');
    await extract([path]);
    expect(readFileSync(at('claims/report.yaml'), 'utf8')).toBe(before);
    expect(printed[1]).toMatch(/^report: 0 claims proposed/u);
  });

  it('takes a folder, goes on after a bad file, and tells of it at the end', async () => {
    document('in/a.txt', REPORT);
    document('in/empty.txt', '  \n');
    document('in/c.txt', REPORT);
    expect(await extract([at('in')])).toBe(false);
    expect(readdirSync(at('claims')).sort()).toEqual(['a.yaml', 'c.yaml']);
    expect(said.at(-1)).toContain(at('in/empty.txt'));
    expect(existsSync(at('sources/empty'))).toBe(false);
  });

  it('does not put one document in the place of another', async () => {
    await extract([document('in/report.txt', REPORT)]);
    expect(await extract([document('other/report.txt', 'Something else.\n')])).toBe(false);
    expect(said.join('\n')).toContain('--update');
    expect(readFileSync(at('sources/report/report.txt'), 'utf8')).toBe(REPORT);
    expect(await extract([at('other/report.txt')], { id: 'second' })).toBe(true);
  });

  it('renews proposals when the document itself was changed', async () => {
    await extract([document('in/report.txt', REPORT)]);
    writeFileSync(at('sources/report/report.txt'), REPORT.replace('four years', 'five years'));
    await extract([at('sources/report/report.txt')]);
    const text = readFileSync(at('claims/report.yaml'), 'utf8');
    expect(text).toContain('five years');
    expect(text).not.toContain('four years');
  });

  it('wants one document for --id', async () => {
    const paths = [document('in/a.txt', REPORT), document('in/b.txt', REPORT)];
    await expect(extract(paths, { id: 'x' })).rejects.toThrow('--id');
  });
});
