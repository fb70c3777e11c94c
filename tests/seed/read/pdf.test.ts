import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../seed/read/limits.ts';
import { pdf } from '../../../seed/read/pdf.ts';
import { column, pdfOf, type PdfOptions, type Placed } from '../../fixtures/pdf.ts';

const read = (pages: readonly (readonly Placed[])[], options?: PdfOptions) =>
  pdf.read({ name: 'a.pdf', bytes: pdfOf(pages, options) }, LIMITS);
const textOf = async (...pages: readonly (readonly Placed[])[]): Promise<string> => (await read(pages)).text;

/** A paragraph of full lines, and one that is short. */
const FULL = [
  'The court in the city of Saryn sentenced the activist',
  'Arman Testov to five years of imprisonment, and it',
];
const ONE = [...FULL, 'refused his appeal.'];
const JOINED = ONE.join(' ');

describe('lines become paragraphs', () => {
  it.each([
    ['a paragraph', column(ONE), JOINED],
    ['paragraphs apart', [...column(ONE), ...column(ONE, { top: 690 })], `${JOINED}\n\n${JOINED}`],
    ['paragraphs whose last line is short', column([...ONE, ...ONE]), `${JOINED}\n\n${JOINED}`],
    [
      'indented paragraphs',
      [
        ...column(FULL),
        ...column(['It was closed to the press and closed to the'], { top: 732, x: 75 }),
        ...column(['public.'], { top: 718 }),
      ],
      `${FULL.join(' ')} It was closed to the press and closed to the public.`,
    ],
    ['a heading', [{ text: 'Verdicts', x: 60, y: 780, size: 16 }, ...column(ONE)], `Verdicts\n\n${JOINED}`],
    [
      'a list',
      column([
        'Held are:',
        '1) Arman Testov, an activist who lives in the city',
        'of Saryn;',
        '2) Dina Primerova.',
      ]),
      'Held are:\n1) Arman Testov, an activist who lives in the city of Saryn;\n2) Dina Primerova.',
    ],
    [
      'a list of bullets set apart',
      column(['Held are:']).concat([
        { text: '•', x: 60, y: 740 },
        { text: 'Arman Testov;', x: 75, y: 740 },
        { text: '•', x: 60, y: 726 },
        { text: 'Dina Primerova.', x: 75, y: 726 },
      ]),
      'Held are:\n- Arman Testov;\n- Dina Primerova.',
    ],
    [
      'fields',
      column([
        'Name: Arman Testov',
        'Charge: Article 405 Part 2 of the Criminal Code of the country',
        'Sentence: five years',
      ]),
      'Name: Arman Testov\nCharge: Article 405 Part 2 of the Criminal Code of the country\nSentence: five years',
    ],
    [
      'a table',
      [
        ...column(['Arman Testov', 'Dina Primerova']).flatMap((p) => [
          p,
          { ...p, text: 'five years', x: 300 },
        ]),
      ],
      'Arman Testov | five years\nDina Primerova | five years',
    ],
    [
      'two columns',
      [...column(ONE), ...column(['Elsewhere, the court', 'let two people go.'], { x: 380 })],
      `${JOINED}\n\nElsewhere, the court let two people go.`,
    ],
    [
      'a number raised',
      [
        { text: 'Article 405', x: 60, y: 760 },
        { text: '1', x: 121, y: 764, size: 7 },
        { text: ' Part 2', x: 125, y: 760 },
      ],
      'Article 405¹ Part 2',
    ],
    [
      'words in pieces',
      [
        { text: 'Arman', x: 60, y: 760 },
        { text: 'Tes', x: 91, y: 760 },
        { text: 'tov', x: 107.5, y: 760 },
      ],
      'Arman Testov',
    ],
    [
      'Russian',
      column(['Суд в городе Сарын приговорил активиста Армана Те-', 'стова к пяти годам.']),
      'Суд в городе Сарын приговорил активиста Армана Тестова к пяти годам.',
    ],
  ])('%s', async (_, page, text) => {
    expect(await textOf(page)).toBe(text);
  });
});

describe('words that a line divides', () => {
  const divided = (first: string, second: string, elsewhere = ''): Promise<string> =>
    textOf([
      ...column([`The people of the whole city of Saryn saw the ${first}`, `${second} of it.`]),
      ...column([elsewhere], { top: 600 }),
    ]);
  it.each([
    ['are joined', 'prose-', 'cution', '', 'prosecution'],
    [
      'are joined although the parser drops a soft hyphen',
      'prose\u00AD',
      'cution',
      'prosecution',
      'prosecution',
    ],
    ['keep the hyphen of a name', 'Nur-', 'Sultan', '', 'Nur-Sultan'],
    ['keep the hyphen that the text has elsewhere', 'court-', 'room', 'a court-room', 'court-room'],
    ['lose the hyphen that the text has not elsewhere', 'self-', 'ish', 'selfish', 'selfish'],
    ['keep the hyphen after beginnings that have one', 'ex-', 'minister', '', 'ex-minister'],
  ])('%s', async (_, first, second, elsewhere, word) => {
    expect(await divided(first, second, elsewhere)).toContain(` ${word} of it.`);
  });
});

describe('what stands on every page', () => {
  const page = (number: number, lines: readonly string[]): readonly Placed[] => [
    { text: 'Bulletin of the Saryn Committee', x: 60, y: 810, size: 9 },
    ...column(lines),
    { text: `– ${number} –`, x: 290, y: 30 },
  ];

  it('interrupts no sentence, and is told', async () => {
    const { text, notices } = await read([
      page(1, FULL),
      page(2, ['refused his appeal.', ...ONE]),
      page(3, ONE),
    ]);
    expect(text).toBe([JOINED, JOINED, JOINED].join('\n\n'));
    expect(notices).toEqual([
      'left out, since it stands on every page: Bulletin of the Saryn Committee; – 1 –',
    ]);
  });

  it.each([
    [
      'a line that only begins a page again',
      [column(['to the press.', ...ONE]), column(['to the press.', ...ONE])],
    ],
    [
      'the same list on two pages',
      [column(['1) Arman Testov', '2) Dina Primerova']), column(['1) Arman Testov', '2) Dina Primerova'])],
    ],
  ])('%s stays', async (_, pages) => {
    expect((await read(pages)).notices).toEqual([]);
  });
});

describe('what a PDF tells of itself', () => {
  it('its title, its language and when it was made', async () => {
    const { about } = await read([column(ONE)], {
      info: { Title: 'Verdicts of a week', CreationDate: 'D:20231112103000+06' },
      catalog: '/Lang (en-GB)',
    });
    expect(about).toEqual({
      title: 'Verdicts of a week',
      language: 'en',
      note: 'The file was made on 2023-11-12, as its properties say; they do not say when it was published.',
    });
  });

  it.each(['Microsoft Word - verdicts.doc', 'untitled', 'verdicts.indd', ''])(
    'no title like "%s"',
    async (Title) => {
      expect((await read([column(ONE)], { info: { Title } })).about).toEqual({});
    },
  );
});

it('names the pages without text', async () => {
  expect((await read([column(ONE), [], column(ONE)])).notices).toEqual([
    'page 2 without text: empty, or a scan',
  ]);
});

describe('refused', () => {
  it.each([
    ['a scan', pdfOf([[], []]), /no text layer on its 2 pages.*\n.*OCR/u],
    [
      'letters that stand for none',
      pdfOf([column(['\uE001\uE002\uE003 \uE004\uE005'])]),
      /letters cannot be told.*\n.*OCR/u,
    ],
    [
      'a PDF under a password',
      pdfOf([column(ONE)], {
        trailer: '/Encrypt 100 0 R /ID [<00> <00>]',
        objects: {
          100: `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'00'.repeat(32)}> /U <${'00'.repeat(32)}> >>`,
        },
      }),
      /under a password.*\n.*without the password/u,
    ],
    ['a PDF cut short', pdfOf([column(ONE)]).subarray(0, 900), /broken PDF.*\n.*Fetch it again/u],
    ['a PDF of noise', Buffer.from(`%PDF-1.7\n${'x'.repeat(500)}`), /broken PDF/u],
  ])('%s', async (_, bytes, message) => {
    await expect(pdf.read({ name: 'a.pdf', bytes }, LIMITS)).rejects.toThrow(message);
  });
});
