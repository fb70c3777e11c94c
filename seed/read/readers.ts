/** The readers: a new one is a file of its own and a line here. The first that recognises a file reads it. */
import { docx } from './docx.ts';
import { html } from './html.ts';
import { markdown } from './markdown.ts';
import { pdf } from './pdf.ts';
import type { Reader } from './reader.ts';
import { text } from './text.ts';

/** In the order in which they are asked. */
export const READERS: readonly Reader[] = [pdf, docx, html, markdown, text];

/** The endings of files that are read, for messages and for choosing files of a folder. */
export const ENDINGS: readonly string[] = READERS.flatMap((reader) => reader.endings);
