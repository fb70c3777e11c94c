/** The part in a case that the words right before a name give the person: "senior investigator", «судья». */
import type { Span } from '../../../text/span.ts';
import type { PersonMention } from '../../mention.ts';
import { anyOf } from '../../../text/any-of.ts';
import { type Part, PARTS, words } from '../../words.ts';

let patterns: readonly (readonly [Part, RegExp])[] | undefined;

const made = (): readonly (readonly [Part, RegExp])[] =>
  (patterns ??= PARTS.map(
    (kind) => [kind, new RegExp(`(?:^|[^\\p{L}])(${anyOf(words().parts[kind])})s?[,:]?\\s+$`, 'iu')] as const,
  ));

/** «Прокурор Есильского района г. Астаны»: what the office is for. */
const OF_DISTRICT =
  /\s+(?:\p{Lu}[\p{Ll}-]+(?:ского|цкого|ской|цкой)\s+(?:района|области|округа|межрайонной))?\s*(?:г\.|города)?\s*$/u;

/** How far back the words are looked for. */
const REACH = 60;

/** Where the body that stands right before an offset begins, with the words that join it; the offset when none does. */
function beforeBody(text: string, start: number, free: (span: Span) => boolean): number {
  let at = start;
  while (at > 0 && text.charAt(at - 1) === ' ') at -= 1;
  const end = at;
  while (at > 0 && end - at < 150 && !free({ start: at - 1, end: at })) at -= 1;
  if (at === end) return start;
  const joint = /\s(?:of|at|from|with)(?:\s+the)?\s+$|\s+$/u.exec(text.slice(Math.max(0, at - 14), at));
  return joint === null ? start : at - joint[0].length + 1;
}

/**
 * The part.
 * @param start where the name begins
 * @param free whether a stretch is nothing else; a body right before the name is passed over
 */
export function partOf(text: string, start: number, free: (span: Span) => boolean): PersonMention['part'] {
  let best: PersonMention['part'] = null;
  const at = beforeBody(text, start, free);
  const before = text.slice(Math.max(0, at - REACH), at).replace(OF_DISTRICT, ' ');
  for (const [kind, pattern] of made()) {
    const as = pattern.exec(before)?.[1];
    if (/\bof\s+justice\s+$/iu.test(before)) continue;
    // A public defender with capitals is an ombudsman.
    if (as !== undefined && as !== 'Public Defender' && as.length > (best?.as.length ?? 0))
      best = { kind, as };
  }
  return best;
}
