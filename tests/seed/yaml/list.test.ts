import { expect, it } from 'vitest';
import { appendItem, removeItem, type YamlList } from '../../../seed/yaml/list.ts';
import type { Pairs } from '../../../seed/yaml/write.ts';

const file: YamlList = { path: 'lamps.yaml', key: 'lamps', comment: 'What burns.' };
const item = (name: string, more: Pairs['pairs'] = []): Pairs => ({ pairs: [['name', name], ...more] });

const BLOCK = `# Kept by hand.
lamps:
  # The old ones
  - name: Ova's lamp
    where: [hall,   stairs] # spaces kept
    why: >-
      folded,
      over lines
`;

const FILES: [string, string | null, after: string][] = [
  ['no file', null, '# What burns.\nlamps:\n  - name: Ulo\n'],
  ['an empty file', '', 'lamps:\n  - name: Ulo\n'],
  ['a file of one comment', '# none', '# none\nlamps:\n  - name: Ulo\n'],
  ['an empty list', '# none yet\nlamps: []\n', '# none yet\nlamps:\n  - name: Ulo\n'],
  ['a list without items', 'lamps:\n', 'lamps:\n  - name: Ulo\n'],
  ['a list', BLOCK, `${BLOCK}  - name: Ulo\n`],
  ['a file that ends without a line break', BLOCK.trimEnd(), `${BLOCK}  - name: Ulo`],
  [
    'a list with a comment at its end',
    `${BLOCK}  # to be continued\n`,
    `${BLOCK}  - name: Ulo\n  # to be continued\n`,
  ],
  ['a list before another key', `${BLOCK}wicks: 3\n`, `${BLOCK}  - name: Ulo\nwicks: 3\n`],
  ['a list that is not indented', 'lamps:\n- name: Ova\n', 'lamps:\n- name: Ova\n- name: Ulo\n'],
  ['an item in braces', 'lamps:\n  - { name: Ova }\n', 'lamps:\n  - { name: Ova }\n  - name: Ulo\n'],
  ['line ends of Windows', 'lamps:\r\n  - name: Ova\r\n', 'lamps:\r\n  - name: Ova\r\n  - name: Ulo\r\n'],
  ['another key alone', 'wicks: 3\n', 'wicks: 3\nlamps:\n  - name: Ulo\n'],
];

it.each(FILES)('appends to %s', (_, before, after) => {
  expect(appendItem(file, before, item('Ulo'))).toBe(after);
});

it.each(FILES.filter(([, before]) => before === null || /- |\[\]/u.test(before)))(
  'takes the item out of %s again, and gives it back byte for byte',
  (_, before, after) => {
    const at = after.split(/^ *- /mu).length - 2;
    expect(removeItem(file, after, at)).toBe(before);
  },
);

it('takes out one that is not the last', () => {
  const two = appendItem(file, BLOCK, item('Ulo'));
  expect(removeItem(file, two, 0)).toBe('# Kept by hand.\nlamps:\n  # The old ones\n  - name: Ulo\n');
});

it('writes lists and words so that they read back, a long list a line each', () => {
  const rooms = Array.from({ length: 12 }, (_, n) => `room/of-the-lamp-${n}`);
  const text = appendItem(
    file,
    null,
    item('no: # "1"', [
      ['where', ['hall', 'stairs']],
      ['rooms', rooms],
      ['wick', undefined],
    ]),
  );
  expect(text).toContain(
    `  - name: 'no: # "1"'\n    where: [hall, stairs]\n    rooms:\n      - room/of-the-lamp-0\n`,
  );
  expect(text).not.toContain('wick');
});

it.each([
  ['a list in brackets', 'lamps: [{ name: Ova }]\n', 'lamps.yaml has its lamps in brackets'],
  ['one value in braces', '{ wicks: 3 }\n', 'lamps.yaml is one value in braces'],
])('refuses %s', (_, text, message) => {
  expect(() => appendItem(file, text, item('Ulo'))).toThrow(message);
});

it('says that there is no such item', () => {
  expect(() => removeItem(file, BLOCK, 1)).toThrow('lamps.yaml has no item 2 under lamps');
});
