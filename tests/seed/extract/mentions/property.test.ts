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
// `npm run bench -- --only extract` measures how time grows; here it is enough that hostile input comes to an end.
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
])('does not choke on 100 kB of "%s"', (words) => {
  const { mentions } = apart(words.repeat(100_000 / words.length));
  expect(mentions.every((m, i) => m.start >= (mentions[i - 1]?.end ?? 0))).toBe(true);
});
