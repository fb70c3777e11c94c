/** What has changed since a link was made, in words. */
import type { Change, Since } from '../state/since.ts';
import { count } from './node-type.ts';

/** "It showed 12 lines: 1 is said differently, 1 is no longer in this picture. 2 lines are new in it."; empty where nothing changed. */
export function sayChange({ of, fresh, differing, gone }: Change<unknown>, noun: string): string {
  const be = (number: number): string => `${number} ${number === 1 ? 'is' : 'are'}`;
  const parts = [
    ...(differing.length === 0 ? [] : [`${be(differing.length)} said differently`]),
    ...(gone === 0 ? [] : [`${be(gone)} no longer in this picture`]),
  ];
  const news = `${count(fresh.length, noun)} ${fresh.length === 1 ? 'is' : 'are'} new in it.`;
  return [
    ...(parts.length === 0 ? [] : [`It showed ${count(of, noun)}: ${parts.join(', ')}.`]),
    ...(fresh.length === 0 ? [] : [news]),
  ].join(' ');
}

/** Sentences: on which version the link was made, and what has changed of what it shows. */
export function saySince({ then, now, changes }: Since): string {
  const made = `This link was made on version ${then} of the graph, which now is at ${now}.`;
  if (changes === null)
    return `${made} Another version of this page wrote it, so what has changed since cannot be told.`;
  const said = [sayChange(changes.nodes, 'node'), sayChange(changes.lines, 'line')].filter(Boolean);
  return `${made} ${said.length === 0 ? 'What it draws is as it was.' : said.join(' ')}`;
}
