import { describe, expect, it } from 'vitest';
import { docx } from '../../../seed/read/docx.ts';
import { LIMITS } from '../../../seed/read/limits.ts';
import { docxOf, docxParts, item, p, table, zipOf } from '../../fixtures/docx.ts';

const read = (bytes: Uint8Array, limits = LIMITS) => docx.read({ name: 'a.docx', bytes }, limits);

const run = (xml: string): string => `<w:p>${xml}</w:p>`;
const words = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

describe('paragraphs, lists and tables', () => {
  it.each([
    ['paragraphs', p('One.') + p('') + p('Two.'), 'One.\n\nTwo.'],
    ['headings', p('Title', '<w:pStyle w:val="Heading1"/>') + p('One.'), 'Title\n\nOne.'],
    ['words in several runs', run(words('Tes') + words('tov, ') + words('judge')), 'Testov, judge'],
    ['line breaks', run(`${words('One')}<w:r><w:br/></w:r>${words('two')}`), 'One\ntwo'],
    ['lists', p('Held:') + item('One;') + item('Two.'), 'Held:\n\n- One;\n- Two.'],
    ['numbered lists', item('One', true) + item('Two', true), '1. One\n2. Two'],
    ['tables', table([['Testov', 'five years', 'Saryn']]), 'Testov | five years | Saryn'],
    [
      'tables of labels',
      table([
        ['Charge:', 'Article 405'],
        ['Judge:', 'Primerova'],
      ]),
      'Charge: Article 405\nJudge: Primerova',
    ],
    [
      'deleted words',
      run(
        `${words('He was ')}<w:del><w:r><w:delText>freed</w:delText></w:r></w:del><w:ins>${words('held')}</w:ins>.`,
      ),
      'He was held',
    ],
    ['Russian', p('Суд приговорил Армана Тестова.'), 'Суд приговорил Армана Тестова.'],
    [
      'soft hyphens and spaces that do not break',
      p('prose\u00ADcution,\u00A05 years'),
      'prosecution, 5 years',
    ],
  ])('%s', async (_, body, text) => {
    expect((await read(docxOf(body))).text).toBe(text);
  });
});

describe('what a document tells of itself', () => {
  it.each([
    [
      'its title and when it was made',
      p('One.'),
      '<dc:title>Three held</dc:title><dcterms:created>2023-11-12T10:00:00Z</dcterms:created>',
      {
        title: 'Three held',
        note: 'The file was made on 2023-11-12, as its properties say; they do not say when it was published.',
      },
    ],
    ['its language', p('One.'), '<dc:language>ru-RU</dc:language>', { language: 'ru' }],
    [
      'its heading, where its properties have no title',
      p('Three held', '<w:pStyle w:val="Heading1"/>'),
      '<dc:title>Document1</dc:title>',
      { title: 'Three held' },
    ],
    ['nothing', p('One.'), '', {}],
  ])('%s', async (_, body, core, about) => {
    expect((await read(docxOf(body, core))).about).toEqual(about);
  });
});

const bomb = { ...docxParts(p('One.')), 'word/document.xml': Buffer.alloc(300_000, ' ') };
const small = { ...LIMITS, unpacked: 200_000 };

describe('refused', () => {
  it.each([
    ['a document without words', docxOf(p('')), LIMITS, /holds no text/u],
    [
      'a document that is not there',
      zipOf({ 'word/document.xml': '' }),
      LIMITS,
      /broken Word document.*\n.*save it again/u,
    ],
    [
      'XML that ends too soon',
      zipOf({ ...docxParts(''), 'word/document.xml': '<w:document><w:body>' }),
      LIMITS,
      /broken Word document|holds no text/u,
    ],
    ['a zip bomb', zipOf(bomb), small, /would unpack to more than 196 kB.*\n.*zip bomb/u],
    [
      'a zip bomb that lies about its size',
      zipOf(bomb, { 'word/document.xml': { declared: 10 } }),
      small,
      /would unpack to more/u,
    ],
    [
      'a bomb beside the words',
      zipOf({ ...docxParts(p('One.')), 'word/media/a.png': Buffer.alloc(300_000) }),
      small,
      /would unpack to more/u,
    ],
    ['more parts than the limit', docxOf(p('One.')), { ...LIMITS, parts: 3 }, /or 3 parts/u],
    [
      'a part under a password',
      zipOf(docxParts(p('One.')), { 'word/document.xml': { flags: 1 } }),
      LIMITS,
      /under a password/u,
    ],
    [
      'entities',
      zipOf({
        ...docxParts(''),
        'word/document.xml': `<!DOCTYPE x [<!ENTITY a "b">]>${docxParts(p('&a;'))['word/document.xml'] ?? ''}`,
      }),
      LIMITS,
      /document type of its own in word\/document.xml/u,
    ],
    [
      'a document that nests without end',
      docxOf('<w:sdt><w:sdtContent>'.repeat(50_000)),
      LIMITS,
      /broken Word document/u,
    ],
  ])('%s', async (_, bytes, limits, message) => {
    await expect(read(bytes, limits)).rejects.toThrow(message);
  });
});
