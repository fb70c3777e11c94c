/** What finders make of a text, shortened to what a table of examples shows. */
import { takeApart, type Document } from '../../../../seed/extract/document.ts';
import type { Finder, Mention } from '../../../../seed/extract/mention.ts';
import { tokensOf } from '../../../../seed/extract/text/tokens.ts';
import { sourceWith } from '../../../../seed/read/source.ts';
import type { Source } from '../../../../seed/source.ts';

/** A source that says `text`, published on 1 May 2024. */
export const sourceOf = (text: string): Source =>
  sourceWith('invented', { published: '2024-05-01', language: 'en' }, text);

/** A text taken apart, without a gazetteer. */
export const apart = (text: string): Document =>
  takeApart(sourceOf(text), { entries: new Map(), publishers: new Map() });

/** What one finder finds alone. */
export const findWith = (find: Finder, text: string): Mention[] =>
  find(text, { tokens: tokensOf(text), published: '2024-05-01', free: () => true, known: new Map() });

/** The words of the mentions of a kind, in the order of the text. */
export const wordsOf = (text: string, kind: Mention['kind']): string[] =>
  apart(text)
    .mentions.filter((m) => m.kind === kind)
    .map((m) => m.text);
