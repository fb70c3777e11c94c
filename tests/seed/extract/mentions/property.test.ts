import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { apart } from './found.ts';

const FOLDERS = ['seed/sources', 'tests/fixtures/gold/tuning/sources'];

const texts = FOLDERS.flatMap((folder) =>
  readdirSync(folder).flatMap((id) =>
    readdirSync(`${folder}/${id}`)
      .filter((file) => /\.(?:md|txt)$/u.test(file))
      .map((file) => [id, readFileSync(`${folder}/${id}/${file}`, 'utf8')] as const),
  ),
);

it.each(texts)('%s: mentions stand in order, overlap none, and are the words of the text', (_id, text) => {
  const { mentions } = apart(text);
  let reach = 0;
  for (const mention of mentions) {
    expect(mention.start).toBeGreaterThanOrEqual(reach);
    expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    reach = mention.end;
  }
});

// A busy machine may be slow once: what is slow three times is slow.
/** Milliseconds, the better of two. */
function taken(text: string): number {
  const once = (): number => {
    const start = performance.now();
    apart(text);
    return performance.now() - start;
  };
  return Math.min(once(), once());
}

it('takes at most eleven times as long for a text ten times as long', { retry: 2 }, () => {
  const text = texts.map(([, words]) => words).join('\n\n');
  taken(text);
  expect(taken(text.repeat(10)) / taken(text)).toBeLessThan(11);
});

it.each([
  'A a ',
  'A',
  'A-',
  'A. ',
  '1',
  '5, ',
  '«',
  '«a',
  ' ',
  '\n',
  'Aab of ',
  'Article 5, ',
  'Советский ',
  '5 years ',
  'дело «',
  'Name: ',
  '- ',
  'a fine of 5',
])('does not choke on 100 kB of "%s"', { retry: 2 }, (words) => {
  const start = performance.now();
  apart(words.repeat(100_000 / words.length));
  expect(performance.now() - start).toBeLessThan(8_000);
});
