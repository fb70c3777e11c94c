/** Metadata of files as programs write them: titles that are none, and the day a file was made. */
import { parseWhen } from '../text/when.ts';
import type { About } from './about.ts';
import { normalise } from './normalise.ts';

const NO_TITLE =
  /^(?:untitled|без имени|document\s*\d*|документ\s*\d*|presentation\s*\d*|title|print|scan\w*)$/iu;
const FILE_NAME = /\.(?:docx?|rtf|odt|pdf|indd|qxd|pages|html?|txt|xlsx?|tex)$/iu;

/** A title from metadata, where it is one: not a file's name, and not what a program puts there by itself. */
export function usefulTitle(said: string | undefined): string | null {
  const title = normalise(said ?? '')
    .replace(/\s+/gu, ' ')
    .replace(/^microsoft (?:word|powerpoint|excel) - /iu, '');
  return title === '' || NO_TITLE.test(title) || FILE_NAME.test(title) ? null : title;
}

/** The day a file was made, as a note: that is not the day its words were published. */
export function madeOn(said: string | undefined): About {
  const day = /^(?:D:)?(\d{4})-?(\d\d)-?(\d\d)/u
    .exec(said ?? '')
    ?.slice(1)
    .join('-');
  return day === undefined || parseWhen(day) === null
    ? {}
    : { note: `The file was made on ${day}, as its properties say; they do not say when it was published.` };
}

/** The language of a tag: `en-GB` is English. Null when it is no tag. */
export const primaryLanguage = (tag: string | null | undefined): string | null =>
  /^[a-z]{2,3}(?=$|[-_])/iu.exec(tag ?? '')?.[0].toLowerCase() ?? null;
