import { describe, expect, it } from 'vitest';
import { proposed } from './proposed.ts';

const PROCEEDINGS = ['DEFENDANT_IN', 'CHARGED_UNDER', 'SUBJECTED_TO', 'SENTENCES'];
const PARTS = ['JUDGED', 'INVESTIGATED', 'SUPERVISED', 'PROSECUTED', 'DEFENDED'];

describe('verdicts', () => {
  it.each([
    ['Aset Mukanov was sentenced to four years in prison.', 'IMPRISONMENT, P4Y'],
    ['The court sentenced Aset Mukanov to 18 months of imprisonment.', 'IMPRISONMENT, P18M'],
    ['A court handed a five-year prison sentence to Aset Mukanov.', 'IMPRISONMENT, P5Y'],
    ['Aset Mukanov received two years of restricted freedom.', 'RESTRICTED_FREEDOM, P2Y'],
    [
      'Aset Mukanov, a blogger from Osh, was given 15 days of administrative arrest.',
      'ADMINISTRATIVE_DETENTION, P15D',
    ],
    ['Aset Mukanov got a suspended sentence of two years.', 'SUSPENDED_SENTENCE, P2Y'],
    ['Aset Mukanov, who was jailed for three years in prison, will appeal.', 'IMPRISONMENT, P3Y'],
  ])('%s', async (text, penalty) => {
    expect(await proposed(text, PROCEEDINGS)).toEqual([
      'DEFENDANT_IN Aset Mukanov → [case of Aset Mukanov] (CONVICTED)',
      `SENTENCES [sentence of Aset Mukanov] → Aset Mukanov (${penalty})`,
    ]);
  });

  it('fines without a degree', async () => {
    expect(await proposed('Aset Mukanov was fined 200 dollars.', PROCEEDINGS)).toEqual([
      'DEFENDANT_IN Aset Mukanov → [case of Aset Mukanov]',
      'SENTENCES [sentence of Aset Mukanov] → Aset Mukanov (FINE)',
    ]);
  });

  it('acquits', async () => {
    expect(await proposed('Aset Mukanov was acquitted.', PROCEEDINGS)).toEqual([
      'DEFENDANT_IN Aset Mukanov → [case of Aset Mukanov] (ACQUITTED)',
    ]);
  });

  it('takes court and day', async () => {
    const text = 'On 3 May 2021 the Osh City Court sentenced Aset Mukanov to four years in prison.';
    expect(await proposed(text, ['ISSUED_BY', 'CourtDecision.decided', 'IN_PLACE'])).toEqual([
      'CourtDecision.decided [sentence of Aset Mukanov] → 2021-05-03',
      'ISSUED_BY [sentence of Aset Mukanov] → Osh City Court',
      'IN_PLACE Osh City Court → Osh',
    ]);
  });
});

describe('charges and measures', () => {
  it.each([
    [
      'Aset Mukanov is charged under Article 405 Part 2.',
      [
        'CHARGED_UNDER Aset Mukanov → Article 405 Part 2',
        'DEFENDANT_IN Aset Mukanov → [case of Aset Mukanov] (ACCUSED)',
      ],
    ],
    [
      'Aset Mukanov is suspected under Article 174.',
      [
        'CHARGED_UNDER Aset Mukanov → Article 174',
        'DEFENDANT_IN Aset Mukanov → [case of Aset Mukanov] (SUSPECT)',
      ],
    ],
    [
      'Aset Mukanov was charged with petty hooliganism.',
      [
        'CHARGED_UNDER Aset Mukanov → petty hooliganism',
        'DEFENDANT_IN Aset Mukanov → [case of Aset Mukanov] (ACCUSED)',
      ],
    ],
    [
      'Aset Mukanov is being held in custody.',
      ['SUBJECTED_TO Aset Mukanov → [case of Aset Mukanov] (CUSTODY)'],
    ],
    [
      'Aset Mukanov was placed under house arrest.',
      ['SUBJECTED_TO Aset Mukanov → [case of Aset Mukanov] (HOUSE_ARREST)'],
    ],
    [
      'Aset Mukanov may not leave the country.',
      ['SUBJECTED_TO Aset Mukanov → [case of Aset Mukanov] (TRAVEL_BAN)'],
    ],
    [
      'The home of Aset Mukanov was searched.',
      ['SUBJECTED_TO Aset Mukanov → [case of Aset Mukanov] (SEARCH)'],
    ],
  ])('%s', async (text, lines) => {
    expect(await proposed(text, PROCEEDINGS)).toEqual(lines);
  });

  it('tells articles and parts that are cited together apart', async () => {
    const text = 'Aset Mukanov is charged under Articles 182 Part 1 and 405 of the Criminal Code.';
    const lines = await proposed(text, ['CHARGED_UNDER']);
    expect(lines).toHaveLength(2);
  });
});

describe('parts in a case', () => {
  const CASE = 'Aset Mukanov was sentenced to four years in prison. ';
  it.each([
    ['Judge Erlan Dosov presided over the trial.', 'JUDGED Erlan Dosov'],
    ['The case was heard by judge Erlan Dosov.', 'JUDGED Erlan Dosov'],
    ['The case was handled by Erlan Dosov.', 'INVESTIGATED Erlan Dosov'],
    ['The case was led by an investigator Dosova Aigul.', 'INVESTIGATED Dosova Aigul'],
    ['The investigation was supervised by Erlan Dosov.', 'SUPERVISED Erlan Dosov'],
    ['The prosecution was represented by Erlan Dosov.', 'PROSECUTED Erlan Dosov'],
    ['He was represented by Erlan Dosov.', 'DEFENDED Erlan Dosov'],
    ['His lawyer, Erlan Dosov, will appeal.', 'DEFENDED Erlan Dosov'],
  ])('%s', async (text, line) => {
    expect(await proposed(CASE + text, PARTS)).toEqual([`${line} → [case of Aset Mukanov]`]);
  });
});

describe('people', () => {
  it.each([
    [
      'Aset Mukanov, 43, a blogger, was fined 200 dollars.',
      ['Person.age Aset Mukanov → 43', 'Person.describedAs Aset Mukanov → blogger'],
    ],
    [
      'The 43-year-old opposition activist Aset Mukanov was fined 200 dollars.',
      ['Person.age Aset Mukanov → 43', 'Person.describedAs Aset Mukanov → opposition activist'],
    ],
    ['Aset Mukanov is the father of five children.', ['Person.children Aset Mukanov → 5']],
  ])('%s', async (text, lines) => {
    expect((await proposed(text, ['Person.age', 'Person.describedAs', 'Person.children'])).sort()).toEqual(
      lines,
    );
  });

  it('gives "he" and "the two" the people they mean when that is certain', async () => {
    const text =
      'Aset Mukanov and Erlan Dosov were detained on 3 May 2021. The two were charged under Article 405.';
    expect(await proposed(text, ['CHARGED_UNDER'])).toEqual([
      'CHARGED_UNDER Aset Mukanov → Article 405',
      'CHARGED_UNDER Erlan Dosov → Article 405',
    ]);
  });

  it('leaves "he" open when two could be meant', async () => {
    const text = 'Aset Mukanov met Erlan Dosov. He was charged under Article 405.';
    expect(await proposed(text, ['CHARGED_UNDER'])).toEqual([]);
  });

  it('reads a list with the heading that carries the relation', async () => {
    const text =
      'The accused in the case:\n\n- held in custody: Aset MUKANOV (Article 405 Part 2);\n- under house arrest: Dana DOSOVA (Article 405 Part 1).\n';
    expect((await proposed(text, ['SUBJECTED_TO', 'CHARGED_UNDER'])).sort()).toEqual([
      'CHARGED_UNDER Aset MUKANOV → Article 405 Part 2',
      'CHARGED_UNDER Dana DOSOVA → Article 405 Part 1',
      'SUBJECTED_TO Aset MUKANOV → [case of Aset MUKANOV and others] (CUSTODY)',
      'SUBJECTED_TO Dana DOSOVA → [case of Aset MUKANOV and others] (HOUSE_ARREST)',
    ]);
  });

  it('reads records of labelled fields, each a case of its own', async () => {
    const record = (name: string, judge: string): string =>
      `Name: ${name}\nCharge: Article 405 Part 2\nStatus: in custody\nJudge: ${judge}\n`;
    const lines = await proposed(
      `${record('Aset Mukanov', 'Erlan Dosov')}\n${record('Dana Serik', 'Zhanar Omar')}`,
      PARTS.concat(PROCEEDINGS),
    );
    expect(lines).toContain('JUDGED Erlan Dosov → [case of Aset Mukanov]');
    expect(lines).toContain('JUDGED Zhanar Omar → [case of Dana Serik]');
    expect(lines).toContain('CHARGED_UNDER Dana Serik → Article 405 Part 2');
    expect(lines).toContain('SUBJECTED_TO Aset Mukanov → [case of Aset Mukanov] (CUSTODY)');
  });

  it('gives fragments the person that their item begins with', async () => {
    const text =
      '1. Aset Mukanov, journalist, detained 12 July 2021, charged under Article 130. Sentenced to 5 years in prison.\n';
    expect(await proposed(text, ['CHARGED_UNDER', 'SENTENCES', 'CONCERNS'])).toEqual([
      'CONCERNS [arrest of Aset Mukanov on 12 July 2021] → Aset Mukanov',
      'CHARGED_UNDER Aset Mukanov → Article 130',
      'SENTENCES [sentence of Aset Mukanov] → Aset Mukanov (IMPRISONMENT, P5Y)',
    ]);
  });
});

describe('how sure', () => {
  it.each([
    [
      'As far as we know, the case of Aset Mukanov is being handled by Erlan Dosov. Aset Mukanov is in custody.',
      'INVESTIGATED Erlan Dosov → [case of Aset Mukanov] (hedged: As far as we know)',
    ],
    [
      'Aset Mukanov was reportedly charged under Article 405.',
      'CHARGED_UNDER Aset Mukanov → Article 405 (hedged: reportedly)',
    ],
    [
      'According to the prosecution, Aset Mukanov was charged under Article 405.',
      'CHARGED_UNDER Aset Mukanov → Article 405 (by the prosecution)',
    ],
    [
      'Aset Mukanov was charged under Article 405, the rights group said.',
      'CHARGED_UNDER Aset Mukanov → Article 405 (by the rights group)',
    ],
  ])('%s', async (text, line) => {
    expect(await proposed(text)).toContain(line);
  });

  it('lets a hedge end with its sentence', async () => {
    const text =
      'As far as we know, Erlan Dosov is the father of two children. Aset Mukanov was charged under Article 405.';
    expect(await proposed(text, ['CHARGED_UNDER'])).toEqual(['CHARGED_UNDER Aset Mukanov → Article 405']);
  });

  it.each([
    'Aset Mukanov could be sentenced to four years in prison.',
    'The prosecutor asked the court to sentence Aset Mukanov to four years in prison.',
    'If convicted, Aset Mukanov faces up to four years in prison.',
    'Aset Mukanov was not sentenced to four years in prison.',
    'Relatives of Aset Mukanov fear that he will be arrested.',
    'The mayor of Osh met Aset Mukanov, and a court in Osh will open in May.',
  ])('proposes nothing of a proceeding from: %s', async (text) => {
    expect(await proposed(text, PROCEEDINGS)).toEqual([]);
  });
});
