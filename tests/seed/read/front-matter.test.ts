import { expect, it } from 'vitest';
import { readFrontMatter } from '../../../seed/read/front-matter.ts';

const text = (front: string): string => `---\n${front}\n---\nText.\n`;

it.each([
  [
    'what is known',
    'title: Held\npublished: 2021-03\nkind: digest',
    { title: 'Held', published: '2021-03', kind: 'digest' },
    [],
  ],
  [
    'other names for it',
    'Date: 2021-03-04 10:00:00 +0600\nlang: ru',
    { published: '2021-03-04', language: 'ru' },
    [],
  ],
  ['a year that is a number', 'published: 2021', { published: '2021' }, []],
  ['its own name before another', 'date: 2020\npublished: 2021', { published: '2021' }, []],
  ['an address as its source', 'source: https://example.org/a', { url: 'https://example.org/a' }, []],
  ['a name as its source', 'source: Our News', { publisher: 'Our News' }, []],
  [
    'keys that mean nothing here',
    'title: Held\ntags: [a, b]\nlayout: post',
    { title: 'Held' },
    ['tags', 'layout'],
  ],
  ['a date that is none', 'date: yesterday', {}, ['date']],
  ['a kind that is none', 'kind: rumour', {}, ['kind']],
])('takes %s', (_, front, about, unknown) => {
  expect(readFrontMatter(text(front))).toEqual({ about, unknown, body: 'Text.\n' });
});

it.each([
  ['no front matter', 'Text.\n'],
  ['a line that parts', '---\nHe said: no: never\n---\nText.\n'],
  ['a line that parts, and prose', '---\nOnly prose.\n---\nText.\n'],
  ['more of it than anybody writes', `---\n${'title: Held\n'.repeat(6_000)}---\nText.\n`],
  ['a line that never ends it', '---\ntitle: Held\n\nText.\n'],
])('leaves %s in the text', (_, whole) => {
  expect(readFrontMatter(whole)).toEqual({ about: {}, unknown: [], body: whole });
});
