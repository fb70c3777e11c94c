import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { InvalidFile } from '../../../server/errors.ts';
import { readDocument, sha256Of } from '../../../seed/read/document.ts';
import { LIMITS } from '../../../seed/read/limits.ts';
import { encode } from '../../fixtures/encode.ts';
import { docxOf, p } from '../../fixtures/docx.ts';
import { badDocuments, goodDocuments, hungryPdf } from '../../fixtures/documents.ts';

let folder: string;
const at = (name: string): string => join(folder, name);
const write = (name: string, bytes: Uint8Array | string): string => {
  writeFileSync(at(name), bytes);
  return at(name);
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'refrain-read-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('each kind is read', () => {
  const TEXTS = {
    'verdicts.pdf': {
      format: 'pdf',
      about: { title: 'Verdicts of a week', language: 'en' },
      text: 'Verdicts of a week\n\nOn 6 November 2023 the Saryn City Court sentenced the activist Arman Testov to five years of imprisonment under Article 405 Part 2 of the Criminal Code. The judge was Dina Primerova.\n\nСуд в городе Сарын приговорил журналистку Веру Черновикову к трём годам ограничения свободы по части 1 статьи 174 Уголовного кодекса.',
    },
    'statement.docx': {
      format: 'docx',
      about: { title: 'Statement on the case of Arman Testov' },
      text: 'Statement on the case of Arman Testov\n\nArman Testov was sentenced to five years of imprisonment. Under house arrest are:\n\n- Timur Eskizov;\n- Anna Nabroskova.\n\nCharge: Article 405 Part 2\nJudge: Dina Primerova',
    },
    'sentenced.html': {
      format: 'html',
      about: {
        title: 'Two sentenced in Saryn',
        publisher: 'Steppe Courier',
        published: '2023-11-07',
        language: 'en',
      },
      text: 'Two sentenced in Saryn\n\nOn 6 November 2023 the Saryn City Court sentenced the activists Arman Testov and Vera Chernovikova to five years of imprisonment under Article 405 Part 2 of the Criminal Code.\n\nAccording to the prosecution, they had taken part in a rally.',
    },
    'prigovor.txt': {
      format: 'text',
      about: { language: 'ru' },
      text: 'Сарынский районный суд 8 ноября 2023 года приговорил журналистку Веру Черновикову к трём годам ограничения свободы по части 1 статьи 174 УК РК.\n\nПо имеющимся данным, следствие вёл майор Глеб Болванкин.\n',
    },
    'appeal.md': {
      format: 'markdown',
      about: { title: 'An appeal', language: 'en' },
      text: 'Free Arman Testov now.',
    },
  } as const;

  it.each(Object.entries(TEXTS))('%s', async (name, expected) => {
    const bytes = goodDocuments()[name] ?? new Uint8Array();
    const document = await readDocument(write(name, bytes));
    expect(document).toMatchObject({ ...expected, original: { name, sha256: sha256Of(bytes) } });
    expect(Buffer.compare(document.original.bytes, bytes)).toBe(0);
  });

  it.each([
    ['verdicts.pdf', 'verdicts.txt', 'is a PDF by its content, though its name ends in .txt; read as a PDF'],
    [
      'statement.docx',
      'statement.pdf',
      'is a Word document (DOCX) by its content, though its name ends in .pdf',
    ],
    ['sentenced.html', 'sentenced.md', 'is HTML by its content'],
    ['prigovor.txt', 'prigovor.pdf', 'is plain text by its content'],
  ])('%s under the name %s, and says so', async (name, other, says) => {
    const path = write(other, goodDocuments()[name] ?? new Uint8Array());
    const { format, notices } = await readDocument(path);
    expect(format).toBe(TEXTS[name as keyof typeof TEXTS].format);
    expect(notices[0]).toContain(says);
  });

  it.each(['report', 'report.unknown'])('text under the name %s, and nothing is said', async (name) => {
    expect(await readDocument(write(name, 'Arman Testov.'))).toMatchObject({ format: 'text', notices: [] });
  });
});

it('a page that a browser printed reads as the page does', async () => {
  const fixtures = 'tests/fixtures/documents';
  const [page, print] = await Promise.all(
    ['bulletin.html', 'bulletin.pdf'].map((name) => readDocument(join(fixtures, name))),
  );
  // A list in HTML stands apart from its heading; on paper that cannot be seen.
  const tight = (text = ''): string => text.replace(/\n+/gu, '\n');
  expect(tight(print?.text)).toBe(tight(page?.text));
  expect(print?.notices[0]).toBe(
    'left out, since it stands on every page: Bulletin of the Saryn Committee, 11/2023; 1',
  );
});

describe('refused with the place, what is wrong and what to do', () => {
  const refuses = async (path: string, says: RegExp): Promise<void> => {
    const error: unknown = await readDocument(path).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(InvalidFile);
    expect(error).toMatchObject({ place: path, message: expect.stringMatching(says) as string });
    expect(error).not.toMatchObject({ advice: '' });
  };

  it.each(Object.entries(badDocuments()))('%s', (name, { bytes, says }) => refuses(write(name, bytes), says));

  it('a file of 50 MB, without reading it', async () => {
    const path = write('large.txt', '');
    truncateSync(path, 50 * 1024 * 1024);
    await refuses(path, /is 50 MB large; up to 20 MB are read/u);
  });

  it('a folder', async () => {
    mkdirSync(at('reports'));
    await refuses(at('reports'), /is a folder/u);
  });

  it('a file that is not there', () => refuses(at('nothing.txt'), /is not there/u));

  it('a link to itself', async () => {
    symlinkSync(at('loop'), at('loop'));
    await refuses(at('loop'), /leads nowhere/u);
  });

  it('a device without end', () => refuses('/dev/zero', /is not a file/u));
});

describe('a file that takes too much is given up, and the next one is read', () => {
  const next = async (): Promise<void> => {
    const path = write('next.docx', docxOf(p('Arman Testov.')));
    expect((await readDocument(path)).text).toBe('Arman Testov.');
  };

  it('memory', async () => {
    const { bytes, says } = hungryPdf();
    const little = { ...LIMITS, memory: 256 * 1024 * 1024 };
    await expect(readDocument(write('hungry.pdf', bytes), little)).rejects.toThrow(says);
    await next();
  });

  it.each([
    ['one letter', 'a'],
    ['one word, in an old encoding', encode('Приговор вынесен. ', 'windows-1251')],
    ['lines', 'A: b\n'],
  ])('or is read, however long: %s', async (_, unit) => {
    const path = write('long.txt', Buffer.alloc(5_000_000, unit));
    expect((await readDocument(path)).text.length).toBeGreaterThan(1_000_000);
  });

  it('time', async () => {
    const path = write('slow.docx', docxOf(p('Arman Testov.').repeat(50_000)));
    await expect(readDocument(path, { ...LIMITS, time: 100 })).rejects.toThrow(
      /took more than 0.1 s to read/u,
    );
    await next();
  });
});
