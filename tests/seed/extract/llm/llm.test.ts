import { afterEach, describe, expect, it } from 'vitest';
import { LanguageModelUnavailable } from '../../../../server/errors.ts';
import { askers, LED, said, TEXT, thing, THINGS } from './asked.ts';
import { replies, says, silent } from './endpoint-stub.ts';

const all = askers();
afterEach(() => all.close());

const answer = (claims: readonly unknown[], entities: readonly unknown[] = THINGS) =>
  says({ entities, claims });
const ask = (claims: readonly unknown[], entities: readonly unknown[] = THINGS) =>
  all.ask(TEXT, answer(claims, entities));

describe('a right answer', () => {
  it('is proposed, with keys of ours', async () => {
    const { proposals } = await ask([LED]);
    expect(proposals).toMatchObject({ extractor: 'llm', refused: [] });
    expect(proposals.entities).toMatchObject({
      'case-of-lamps': { type: 'Case', name: 'Case of Lamps' },
      ova: { type: 'Person', name: 'Ova', otherNames: ['Inspector Ova'] },
      'tirek-society': { type: 'Organisation' },
    });
    expect(proposals.claims).toMatchObject([
      {
        ...{ kind: 'INVESTIGATED', from: { key: 'ova' }, to: { key: 'case-of-lamps' } },
        ...{ qualifiers: { as: 'led' }, extractor: 'llm', status: 'proposed', resolved: [] },
      },
    ]);
  });

  it('keeps who says it, how sure, and that it is denied', async () => {
    const march = { to: { key: 'march', as: null } };
    const { proposals } = await ask([
      said('JUDGED', { key: 'ulo', as: null }, 'As far as we know, Judge Ulo sat in it', {
        ...{ to: { key: 'lamps', as: 'it' }, hedge: 'As far as we know' },
      }),
      said('TOOK_PART_IN', 'bek', 'According to the prosecution, Bek took part in the Lantern March', {
        ...march,
        by: [{ key: null, words: 'the prosecution' }],
      }),
      said('TOOK_PART_IN', 'bek', 'Tirek Society says that Bek did not take part in the Lantern March', {
        ...{ ...march, by: [{ key: 'tirek', words: null }], polarity: 'denied' },
      }),
    ]);
    expect(proposals.refused).toEqual([]);
    expect(proposals.claims).toMatchObject([
      { hedge: 'As far as we know', to: { as: 'it' } },
      { by: [{ words: 'the prosecution' }], polarity: 'affirmed' },
      { by: [{ key: 'tirek-society' }], polarity: 'denied' },
    ]);
  });

  it.each([
    ['in a code fence', (json: string) => `Here it is:\n\`\`\`json\n${json}\n\`\`\`\nI hope {this} helps.`],
    ['after thinking aloud', (json: string) => `<think>{"claims"?</think>\n${json}`],
    [
      'with white space of its own',
      (json: string) => json.replace('Inspector Ova led', 'Inspector\\n  Ova led'),
    ],
    [
      'with qualifiers as an object',
      (json: string) => json.replace('[{"name":"as","value":"led"}]', '{"as":"led"}'),
    ],
  ])('is understood %s', async (_, written) => {
    const { proposals } = await all.ask(
      TEXT,
      says(written(JSON.stringify({ entities: THINGS, claims: [LED] }))),
    );
    expect(proposals.claims).toMatchObject([{ kind: 'INVESTIGATED', qualifiers: { as: 'led' } }]);
  });

  it('names an unnamed thing in brackets, where a claim speaks of it', async () => {
    const fine = { key: 'fine', type: 'CourtDecision', label: 'fine for Bek' };
    const other = { key: 'plot', type: 'Event', label: '[plot]' };
    const { proposals } = await ask(
      [
        said('SENTENCES', { key: 'fine', as: 'fined' }, 'Later Bek was fined', {
          ...{ to: 'bek', qualifiers: [{ name: 'penalty', value: 'FINE' }] },
        }),
      ],
      [...THINGS, fine, other],
    );
    expect(proposals.claims).toHaveLength(1);
    expect(proposals.entities).toMatchObject({ 'fine-for-bek': { label: '[fine for Bek]' } });
    expect(proposals.entities).not.toHaveProperty('plot');
  });
});

describe('offsets', () => {
  it('are not heard', async () => {
    const { proposals } = await ask([{ ...LED, start: 4000, end: -3, offset: 'x' }]);
    expect(proposals.claims).toMatchObject([{ quote: LED.quote }]);
  });
});

describe('an answer that cannot be used', () => {
  const cutOff = JSON.stringify({ entities: THINGS, claims: [LED, { ...LED, polarity: 'denied' }] });

  it('breaks off: what was finished is proposed, half a claim is not', async () => {
    const { proposals, lines } = await all.ask(TEXT, says(cutOff.slice(0, -20)));
    expect(proposals.claims).toMatchObject([{ polarity: 'affirmed' }]);
    expect(lines.join('\n')).toContain('the answer breaks off');
  });

  it.each([
    'I cannot help with that.',
    '',
    '[]',
    '{"answer": 42}',
    '{"claims": "none"}',
    '{{{{',
    'null',
    '"',
  ])('is no answer: %j', async (words) => {
    await expect(all.ask(TEXT, says(words))).rejects.toThrow(LanguageModelUnavailable);
  });

  it('to one part of two: the other is proposed', async () => {
    const two = `${TEXT}\n\n${'Lamps are nice. '.repeat(240)}`;
    const { proposals, lines } = await all.ask(two, answer([LED]), says('Sorry.'));
    expect(proposals.claims).toHaveLength(1);
    expect(lines.join('\n')).toContain('the answer to part 2 is not what was asked for: "Sorry."');
  });
});

describe('a text of several parts', () => {
  const filler = (word: string) => `${word} lamps are nice. `.repeat(180).trim();
  const text = `Inspector Ova led the Case of Lamps. ${filler('Red')}\n\nOva led the Case of Lamps. ${filler('Blue')}`;

  it('keeps the keys of what earlier parts named, and equal names are one', async () => {
    const again = said('INVESTIGATED', 'inspector-ova', 'Ova led the Case of Lamps', { to: 'c' });
    const { proposals, server } = await all.ask(
      text,
      answer([LED], [thing('ova', 'Person', 'Inspector Ova'), thing('lamps', 'Case', 'Case of Lamps')]),
      answer([again], [thing('c', 'Case', 'Case of Lamps'), thing('inspector-ova', 'Person', 'Ova')]),
    );
    expect(server.asked).toHaveLength(2);
    expect(server.asked[1]?.user).toContain(
      '{"key":"inspector-ova","type":"Person","called":"Inspector Ova"}',
    );
    expect(server.asked[1]?.user).not.toContain('Red');
    expect(Object.keys(proposals.entities)).toEqual(['inspector-ova', 'case-of-lamps']);
    expect(proposals.entities['inspector-ova']?.otherNames).toEqual(['Ova']);
    expect(proposals.refused).toEqual([]);
    expect(proposals.claims.map((c) => c.from.key)).toEqual(['inspector-ova', 'inspector-ova']);
  });

  it('gives namesakes keys of their own where the answer does', async () => {
    const { proposals } = await all.ask(
      text,
      answer([], [thing('a', 'Person', 'Inspector Ova')]),
      answer([], [thing('inspector-ova', 'Case', 'Case of Lamps')]),
    );
    expect(proposals.entities).toMatchObject({
      'inspector-ova': { type: 'Person' },
      'case-of-lamps': { type: 'Case' },
    });
  });

  it('takes no quote from a part that was not asked about', async () => {
    const { proposals } = await all.ask(
      text,
      answer([]),
      answer([{ ...LED, quote: 'Inspector Ova led the Case of Lamps' }]),
    );
    expect(proposals.refused[0]?.reason).toContain('quote not found in the part that was asked about');
  });

  it('tells a quote from its twin in another part', async () => {
    const quote = 'Ova led the Case of Lamps';
    const { proposals } = await all.ask(
      text,
      answer([], THINGS.slice(0, 2)),
      answer([said('INVESTIGATED', 'ova', quote, { to: 'case-of-lamps' })], []),
    );
    expect(proposals.claims).toMatchObject([
      { quote, prefix: expect.stringContaining('Red lamps are nice.') as string },
    ]);
  });
});

it('an empty text asks nobody', async () => {
  const { proposals, server } = await all.ask(' \n\n ', silent);
  expect(proposals.claims).toEqual([]);
  expect(server.asked).toEqual([]);
});

it('ends when nobody waits any more', async () => {
  const nobody = new AbortController();
  setTimeout(() => nobody.abort(new Error('gone')), 50);
  await expect((await all.asker([silent])).ask(TEXT, nobody.signal)).rejects.toThrow('gone');
});

it('says where the text goes before it is sent, and asks again what may pass', async () => {
  const { lines, server } = await all.ask(TEXT, replies(503), answer([LED]));
  expect(lines).toEqual([
    `lamps: its text is sent to ${server.url} (lamp-1), on this machine, in 1 part.`,
    `${server.url}: fails (503). Asking again in 1 s.`,
    'lamps: 1 part, 1 asked about and 0 answered before; 1 draft for the gate, 0 refused before it, 0 other complaints.',
  ]);
});
