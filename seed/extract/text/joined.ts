/** A text as names are read in it: a line break within a paragraph is a space, any other still ends a name. */
import type { Block } from './blocks.ts';

/** The text with line breaks inside blocks as spaces; every offset stays. */
export function joinedLines(text: string, blocks: readonly Block[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of blocks) {
    parts.push(text.slice(at, start), text.slice(start, end).replaceAll('\n', ' '));
    at = end;
  }
  return parts.join('') + text.slice(at);
}
