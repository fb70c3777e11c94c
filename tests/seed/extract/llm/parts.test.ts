import { describe, expect, it } from 'vitest';
import { LONGEST_PART, partsOf } from '../../../../seed/extract/llm/parts.ts';

describe('parts of a text', () => {
  it.each<[string, string, number, string[]]>([
    [
      'paragraphs that fit are asked about together',
      'One.\n\nTwo.\n\nThree.',
      11,
      ['One.\n\nTwo.', 'Three.'],
    ],
    ['a line is no paragraph', 'One\nline.\n\nTwo.', 9, ['One\nline.', 'Two.']],
    ['a long paragraph is cut between sentences', 'One lamp. Two lamps.', 12, ['One lamp.', 'Two lamps.']],
    ['a long sentence between words', 'aaa bbb ccc', 8, ['aaa bbb', 'ccc']],
    ['a long word anywhere', 'aaaaaaaa', 3, ['aaa', 'aaa', 'aa']],
    ['white space alone is nothing', ' \n\n \n', 9, []],
  ])('%s', (_, text, longest, expected) => {
    expect(partsOf(text, longest).map((p) => p.text)).toEqual(expected);
  });

  it('stand where they say, none twice, none too long, no word left out', () => {
    const text = Array.from(
      { length: 400 },
      (_, i) => `Lamp ${i} is nice. ${i % 7 === 0 ? '\n\n' : ''}`,
    ).join('');
    const parts = partsOf(text);
    expect(parts.map((p) => text.slice(p.start, p.end))).toEqual(parts.map((p) => p.text));
    expect(parts.every((p, i) => p.text.length <= LONGEST_PART && p.start >= (parts[i - 1]?.end ?? 0))).toBe(
      true,
    );
    expect(
      parts
        .map((p) => p.text)
        .join(' ')
        .split(/\s+/u),
    ).toEqual(text.trim().split(/\s+/u));
  });
});
