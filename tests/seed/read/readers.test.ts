import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../../seed/read/about.ts';
import { LIMITS, megabytes } from '../../../seed/read/limits.ts';
import { READERS } from '../../../seed/read/readers.ts';
import { recognise } from '../../../seed/read/recognise.ts';

const documentation = readFileSync('docs/reading.md', 'utf8');

it('reads every format by one reader', () => {
  expect(READERS.map((reader) => reader.format).sort()).toEqual([...FORMATS].sort());
});

it.each(READERS.flatMap((reader) => reader.endings))('the ending %s is documented', (ending) => {
  expect(documentation).toContain(`\`${ending}\``);
});

it.each([
  megabytes(LIMITS.bytes),
  megabytes(LIMITS.unpacked),
  `${LIMITS.parts.toLocaleString('en')} parts`,
  `${LIMITS.elements.toLocaleString('en')} elements`,
  `${LIMITS.depth} inside another`,
  megabytes(LIMITS.memory),
  `${LIMITS.time / 1000} s`,
])('the limit %s is documented', (limit) => {
  expect(documentation).toContain(limit);
});

describe('what a file is, by its content', () => {
  it.each([
    ['html', 'a', '<!DOCTYPE html><p>x'],
    ['html', 'a', '\uFEFF  <!-- saved -->\n<HTML><p>x'],
    [
      'html',
      'a.xhtml',
      '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0"><html><p>x</p></html>',
    ],
    ['html', 'a.html', '<p>A fragment</p>'],
    ['text', 'a.html', 'No tag at all'],
    ['text', 'a.txt', '<b>Text</b> that begins with a tag'],
    ['text', 'a', 'The word <html> in a text'],
    ['markdown', 'a.md', '<b>Text</b> that begins with a tag'],
    ['markdown', 'a.MD', 'Text'],
    ['text', 'a.csv', 'name,term\nTestov,5'],
    ['pdf', 'a', '\n%PDF-1.4\n'],
    ['text', 'a.txt', 'Subject: a letter\n\nThat is no e-mail.'],
    ['text', 'a.txt', 'RIFFRAFF and MZ are no signatures here'],
    ['text', 'a.txt', 'BM'],
  ])('%s: %s', (format, name, content) => {
    expect(recognise({ name, bytes: Buffer.from(content) }).format).toBe(format);
  });
});

describe('what a file is that is not read', () => {
  it.each([
    ['an image (GIF)', 'GIF89a\0\0\0\x01'],
    ['an image (WebP)', 'RIFF\0\0\0\x01WEBPVP8 '],
    ['an image (BMP)', 'BM\0\0\0\x01'],
    ['an image (HEIF)', '\0\0\0\x18ftypheic'],
    ['a video or a sound file', '\0\0\0\x18ftypisom'],
    ['a scan (DjVu)', 'AT&TFORM\0\0\0\x01'],
    ['PostScript', '%!PS-Adobe'],
    ['a packed archive', '\x1F\x8B\x08\0'],
    ['a packed archive', `a.txt${'\0'.repeat(252)}ustar\0`],
    ['a program', '\x7FELF\x02'],
    ['an old Office file', '\xD0\xCF\x11\xE0'],
    ['XML', '<?xml version="1.0"?><svg/>'],
  ])('%s', (what, content) => {
    const file = { name: 'a', bytes: Buffer.from(content, 'latin1') };
    expect(() => recognise(file)).toThrow(`is ${what}, which is not read`);
  });
});
