import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDocument, sha256Of } from '../../../seed/read/document.ts';
import { keepDocument, sourceOf } from '../../../seed/read/keep.ts';
import { readSource } from '../../../seed/read/source.ts';
import { goodDocuments } from '../../fixtures/documents.ts';

let seed: string;
const folder = (id = 'a'): string => join(seed, 'sources', id);
const read = (name: string, id = 'a'): string => readFileSync(join(folder(id), name), 'utf8');

/** Reads a document that lies somewhere under a name. */
async function given(name: string, bytes: Uint8Array | string) {
  mkdirSync(join(seed, 'inbox'), { recursive: true });
  const path = join(seed, 'inbox', name);
  writeFileSync(path, bytes);
  return readDocument(path);
}

const good = (name: string) => given(name, goodDocuments()[name] ?? '');

beforeEach(() => {
  seed = mkdtempSync(join(tmpdir(), 'refrain-keep-'));
});
afterEach(() => rmSync(seed, { recursive: true }));

describe('what lies in the folder', () => {
  it.each([
    ['verdicts.pdf', ['source.yaml', 'text.txt', 'verdicts.pdf']],
    ['statement.docx', ['source.yaml', 'statement.docx', 'text.txt']],
    ['sentenced.html', ['sentenced.html', 'source.yaml', 'text.txt']],
    ['prigovor.txt', ['prigovor.txt', 'source.yaml', 'text.txt']],
    ['appeal.md', ['appeal.md', 'source.yaml', 'text.txt']],
  ])('of %s: %s', async (name, files) => {
    const document = await good(name);
    const source = keepDocument(seed, 'a', document);
    expect(readdirSync(folder()).sort()).toEqual(files);
    expect(Buffer.compare(readFileSync(join(folder(), name)), document.original.bytes)).toBe(0);
    expect(source).toEqual(sourceOf('a', document));
    expect(source).toEqual(readSource(folder(), 'a'));
  });

  it.each([
    ['plain text', 'a.txt', 'Arman Testov.\n\nDina Primerova.\n'],
    ['plain text with its mark and old line ends', 'a.txt', '\uFEFFArman Testov.\r\n\r\nDina Primerova.\r\n'],
    ['plain text with front matter', 'a.txt', '---\ntitle: Held\n---\nArman Testov.\n'],
    ['Markdown without marks', 'a.md', '---\ntitle: Held\nlanguage: en\n---\nHeld:\n\n- Arman Testov\n'],
    ['plain text that is called as what Refrain writes', 'text.txt', 'Arman Testov.\n'],
  ])('of %s: itself alone', async (_, name, text) => {
    const document = await given(name, text);
    const source = keepDocument(seed, 'a', document);
    expect(readdirSync(folder())).toEqual([name === 'text.txt' ? 'original.txt' : name]);
    expect(source).toEqual(sourceOf('a', document));
  });

  it('source.yaml says what is known, and what the text was made from', async () => {
    const document = await good('sentenced.html');
    keepDocument(seed, 'a', document);
    expect(read('source.yaml')).toBe(
      `title: Two sentenced in Saryn
publisher: Steppe Courier
published: 2023-11-07
language: en
format: html
original:
  file: sentenced.html
  sha256: ${document.original.sha256}
`,
    );
  });

  it.each([
    ['text.txt', 'original.txt'],
    ['source.yaml', 'original.yaml'],
    ['.hidden', 'original.txt'],
  ])('a document called %s is called %s', async (name, kept) => {
    keepDocument(seed, 'a', await given(name, 'Arman  Testov.'));
    expect(readdirSync(folder()).sort()).toEqual([kept, 'source.yaml', 'text.txt'].sort());
    expect(readSource(folder(), 'a').text).toBe('Arman Testov.');
  });
});

describe('keeping again', () => {
  const ages = (path: string) =>
    readdirSync(path).map((name) => [name, readFileSync(join(path, name), 'utf8')]);

  it.each(['verdicts.pdf', 'prigovor.txt', 'appeal.md'])('%s unchanged changes nothing', async (name) => {
    keepDocument(seed, 'a', await good(name));
    writeFileSync(join(folder(), 'source.yaml'), `# mine\n${read('source.yaml')}note: by hand\n`);
    const before = ages(folder());
    const source = keepDocument(seed, 'a', await good(name));
    expect(ages(folder())).toEqual(before);
    expect(source.note).toBe('by hand');
  });

  it('a changed document replaces the old one and its text; what a person wrote stays', async () => {
    keepDocument(seed, 'a', await given('a.html', '<!doctype html><title>Old</title><p>Arman Testov.</p>'));
    const old = readFileSync(join(folder(), 'source.yaml'), 'utf8');
    writeFileSync(
      join(folder(), 'source.yaml'),
      old.replace('title: Old', '# as its author calls it\ntitle: Mine'),
    );
    const changed = await given(
      'b.html',
      '<!doctype html><html lang="en"><title>New</title><p>Dina Primerova.</p>',
    );
    const source = keepDocument(seed, 'a', changed);
    expect(source).toMatchObject({ title: 'Mine', language: 'en', text: 'Dina Primerova.' });
    expect(readdirSync(folder()).sort()).toEqual(['b.html', 'source.yaml', 'text.txt']);
    expect(read('source.yaml')).toContain('# as its author calls it\ntitle: Mine');
    expect(read('source.yaml')).toContain(changed.original.sha256);
  });

  it('a document that is now plain text stands alone', async () => {
    keepDocument(seed, 'a', await given('a.html', '<!doctype html><p>Arman Testov.</p>'));
    keepDocument(seed, 'a', await given('a.txt', 'Arman Testov.'));
    expect(readdirSync(folder())).toEqual(['a.txt']);
  });

  it('a document that lies there by hand, and was not read yet, is read', async () => {
    mkdirSync(folder(), { recursive: true });
    const bytes = goodDocuments()['verdicts.pdf'] ?? '';
    writeFileSync(join(folder(), 'verdicts.pdf'), bytes);
    expect(() => readSource(folder(), 'a')).toThrow(/verdicts\.pdf has not been made text yet\n.*extract/u);
    expect(keepDocument(seed, 'a', await readDocument(join(folder(), 'verdicts.pdf'))).language).toBe('en');
    expect(readSource(folder(), 'a').text).toMatch(/^Verdicts of a week/u);
  });

  it('other files of the folder stay', async () => {
    keepDocument(seed, 'a', await good('appeal.md'));
    writeFileSync(join(folder(), '.notes'), 'mine');
    keepDocument(seed, 'a', await good('verdicts.pdf'));
    expect(read('.notes')).toBe('mine');
  });
});

describe('whole or not at all', () => {
  it.each(['../a', 'a/b', '', '.', 'A', 'a b', '-a'])('no source is called "%s"', async (id) => {
    const document = await good('appeal.md');
    expect(() => keepDocument(seed, id, document)).toThrow(/is no id of a source\n.*lower-case/u);
    expect(existsSync(join(seed, 'sources'))).toBe(false);
  });

  it('a malformed source.yaml is named, and nothing is changed', async () => {
    keepDocument(seed, 'a', await good('verdicts.pdf'));
    writeFileSync(join(folder(), 'source.yaml'), 'titel: Held\n');
    const document = await good('appeal.md');
    expect(() => keepDocument(seed, 'a', document)).toThrow(/source\.yaml:1/u);
    expect(readdirSync(join(seed, 'sources'))).toEqual(['a']);
    expect(readdirSync(folder()).sort()).toEqual(['source.yaml', 'text.txt', 'verdicts.pdf']);
  });

  it('a folder that holds two documents is named, and nothing is changed', async () => {
    mkdirSync(folder(), { recursive: true });
    for (const name of ['b.txt', 'c.txt']) writeFileSync(join(folder(), name), 'One.');
    const document = await good('appeal.md');
    expect(() => keepDocument(seed, 'a', document)).toThrow(/holds 2 documents/u);
    expect(readdirSync(folder()).sort()).toEqual(['b.txt', 'c.txt']);
  });

  it.skipIf(process.getuid?.() === 0)('a folder that cannot be written is named', async () => {
    mkdirSync(join(seed, 'sources'));
    const document = await good('appeal.md');
    chmodSync(join(seed, 'sources'), 0o500);
    expect(() => keepDocument(seed, 'a', document)).toThrow(
      /sources\/a was not written.*\n.*Nothing was changed/u,
    );
    chmodSync(join(seed, 'sources'), 0o700);
  });

  it('a place where a file stands is named', async () => {
    writeFileSync(join(seed, 'sources'), '');
    const document = await good('appeal.md');
    expect(() => keepDocument(seed, 'a', document)).toThrow(/sources\/a was not written/u);
  });

  it('killed while replacing, the old one is taken back', async () => {
    keepDocument(seed, 'a', await good('verdicts.pdf'));
    writeFileSync(join(folder(), 'source.yaml'), `${read('source.yaml')}note: by hand\n`);
    renameSync(folder(), join(seed, 'sources', '.a.old'));
    mkdirSync(join(seed, 'sources', '.a.new'));
    expect(keepDocument(seed, 'a', await good('statement.docx'))).toMatchObject({
      note: 'by hand',
      title: 'Verdicts of a week',
    });
    expect(readdirSync(join(seed, 'sources'))).toEqual(['a']);
  });
});

describe('a source whose text was made', () => {
  beforeEach(async () => {
    keepDocument(seed, 'a', await good('verdicts.pdf'));
  });

  it('is refused when the document is another', () => {
    writeFileSync(join(folder(), 'verdicts.pdf'), 'x');
    expect(() => readSource(folder(), 'a')).toThrow(
      /verdicts\.pdf is not the file that text\.txt was made from.*\n.*extract/u,
    );
  });

  it('is refused when the document is gone', () => {
    rmSync(join(folder(), 'verdicts.pdf'));
    expect(() => readSource(folder(), 'a')).toThrow(
      /source\.yaml:\d+ names verdicts\.pdf, which is not there/u,
    );
  });

  it('is refused when its text is gone', () => {
    rmSync(join(folder(), 'text.txt'));
    expect(() => readSource(folder(), 'a')).toThrow(/has not been made text yet/u);
  });

  it('is refused when nothing says what the text was made from', () => {
    writeFileSync(join(folder(), 'source.yaml'), 'title: Held\n');
    expect(() => readSource(folder(), 'a')).toThrow(
      /source\.yaml:1 does not say what text\.txt was made from/u,
    );
  });

  it('has the sha256 of its text, whatever the document weighs', () => {
    const { text, sha256 } = readSource(folder(), 'a');
    expect(sha256).toBe(sha256Of(Buffer.from(text)));
  });
});
