import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotable } from '../../../seed/text/quote.ts';
import { anchor, trimmed } from '../../../web/src/desk/text/anchor.ts';
import { type Mark, paragraphs } from '../../../web/src/desk/text/segments.ts';
import { step, wordAt, wordsOf } from '../../../web/src/desk/text/word-cursor.ts';

const TEXT = 'Ova led it.\n\nUlo sat in it. Ova led it again.';
const mark = (start: number, end: number, item: string): Mark => ({ start, end, as: 'proposed', item });
const spans = fc
  .tuple(fc.nat(TEXT.length), fc.nat(TEXT.length))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

describe('segments', () => {
  it('cut where marks begin and end, and know which lie over them', () => {
    const [first, second] = paragraphs(TEXT, [mark(0, 7, 'a'), mark(4, 11, 'b'), mark(8, 16, 'c')]);
    const said = (p: typeof first) => p?.segments.map((s) => [s.text, s.marks.map((m) => m.item).join('')]);
    expect(said(first)).toEqual([
      ['Ova ', 'a'],
      ['led', 'ab'],
      [' ', 'b'],
      ['it.', 'bc'],
    ]);
    expect(said(second)).toEqual([
      ['Ulo', 'c'],
      [' sat in it. Ova led it again.', ''],
    ]);
  });

  it('give the text again, whatever is marked', () => {
    fc.assert(
      fc.property(fc.array(spans), (marked) => {
        const parts = paragraphs(
          TEXT,
          marked.map(({ start, end }, i) => mark(start, end, String(i))),
        );
        expect(parts.map((p) => p.segments.map((s) => s.text).join('')).join('\n\n')).toBe(TEXT);
        for (const { start, end, marks } of parts.flatMap((p) => p.segments)) {
          const over = marked.flatMap((m, i) => (m.start <= start && end <= m.end ? [String(i)] : []));
          expect(marks.map((m) => m.item).sort()).toEqual(over.sort());
        }
      }),
    );
  });
});

describe('an anchor', () => {
  it.each([
    ['words that stand once', 'Ulo sat', { quote: 'Ulo sat' }],
    ['words that stand twice, the first time', 'Ova led', { quote: 'Ova led', suffix: 'it.' }],
    ['a whole sentence', 'Ova led it again.', { quote: 'Ova led it again.' }],
  ])('of %s', (_, words, expected) => {
    const start = TEXT.indexOf(words);
    const made = anchor(TEXT, { start, end: start + words.length });
    expect(made.quote).toBe(expected.quote);
    const found = quotable(TEXT).find(made.quote, made.prefix, made.suffix);
    expect(found.found === 'once' && found.place.start).toBe(start);
  });

  it('leads back to the words, whichever are chosen', () => {
    fc.assert(
      fc.property(spans, (span) => {
        const words = trimmed(TEXT, span);
        if (words === null) return;
        const { quote, prefix, suffix } = anchor(TEXT, words);
        const found = quotable(TEXT).find(quote, prefix, suffix);
        expect(found.found === 'once' && found.place).toMatchObject(words);
      }),
    );
  });
});

describe('choosing by words', () => {
  const words = wordsOf(TEXT);
  const said = ({ start, end }: { readonly start: number; readonly end: number }) => TEXT.slice(start, end);

  it.each([
    ['next', 'led'],
    ['grow', 'Ova led'],
    ['previous', 'Ova'],
    ['shrink', 'Ova'],
  ] as const)('%s', (how, expected) => {
    const first = wordAt(words, 0);
    expect(first && said(step(words, first, how))).toBe(expected);
  });

  it('grows over paragraphs, and stops at the end', () => {
    let span = wordAt(words, TEXT.indexOf('again'));
    for (let i = 0; i < 3 && span !== null; i += 1) span = step(words, span, 'grow');
    expect(span && said(span)).toBe('again');
  });
});
