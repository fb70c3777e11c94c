import { expect, it } from 'vitest';
import { LIMITS } from '../../../seed/read/limits.ts';
import { markdown } from '../../../seed/read/markdown.ts';

const read = (text: string) => markdown.read({ name: 'a.md', bytes: Buffer.from(text) }, LIMITS);

it.each([
  ['headings', '# Verdicts\n\nOne.\n\n## Saryn\n\nTwo.', 'Verdicts\n\nOne.\n\nSaryn\n\nTwo.'],
  ['emphasis', 'Judge **Dina** *Primerova* and ~~Oleg~~ __Lev__.', 'Judge Dina Primerova and Lev.'],
  ['links and images', 'See [the *list*](https://example.org) ![photo](a.jpg).', 'See the list .'],
  ['addresses', 'See https://example.org/a_b_c.', 'See https://example.org/a_b_c.'],
  [
    'lines broken at a width',
    'The court in Saryn\nsentenced Arman Testov.',
    'The court in Saryn sentenced Arman Testov.',
  ],
  ['a hard line break', 'One  \ntwo\\\nthree', 'One\ntwo\nthree'],
  ['lists', '* One\n* Two\n\n+ Three', '- One\n- Two\n\n- Three'],
  ['quotes', '> He said no.\n\nOne.', 'He said no.\n\nOne.'],
  ['tables', '| Name | Term |\n|---|---|\n| Testov | 5 |', 'Name | Term\nTestov | 5'],
  ['code and what it says', '`Testov`\n\n    Arman', 'Testov\n\nArman'],
  ['HTML', '<b>Testov</b> <script>alert(1)</script>\n\n<!-- no -->', 'Testov'],
  ['entities', 'A &amp; B &laquo;x&raquo;', 'A & B «x»'],
])('%s', async (_, text, read_) => {
  expect((await read(text)).text).toBe(read_);
});

it.each([
  ['paragraphs', 'One.\n\nTwo.\n'],
  ['a list', 'Held:\n\n- One;\n- Two.\n'],
  ['a list right after its heading', 'Held:\n- One;\n- Two.\n'],
  ['numbers in every form', '1) One\n2) Two\n\nText\n\n3. Three\n4. Four\n'],
  ['signs that only look like marks', 'Case № 5 * 3, 10 < 12, a_b and 5 > 3.\n'],
])('%s stand as they are', async (_, text) => {
  expect((await read(text)).text).toBe(text);
});

it.each([
  ['a heading', '# Three *held*\n\nText.', { title: 'Three held' }],
  ['front matter before a heading', '---\ntitle: Held\n---\n# Three\n\nText.', { title: 'Held' }],
  ['neither', 'Text.', {}],
])('is called as %s says', async (_, text, about) => {
  expect((await read(text)).about).toEqual(about);
});
