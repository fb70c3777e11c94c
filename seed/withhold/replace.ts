/** Replaces stretches of a text, and says where each place of the old text lies in the new one. */
import type { Span } from '../text/span.ts';

/** What stands where something is withheld. */
export const WITHHELD = '[withheld]';

/** A text with stretches replaced. */
export interface Replaced {
  readonly text: string;
  /** Where a stretch of the old text lies in the new: one that ends within a replaced stretch takes it whole. */
  place(start: number, end: number): Span;
}

/** Spans in order, those that overlap in one. */
function merged(spans: readonly Span[]): Span[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const before = result.at(-1);
    if (before !== undefined && start < before.end) before.end = Math.max(before.end, end);
    else result.push({ start, end });
  }
  return result;
}

/** Replaces each span by `[withheld]`. */
export function replaceSpans(text: string, spans: readonly Span[]): Replaced {
  const cuts: { readonly start: number; readonly end: number; readonly at: number }[] = [];
  let result = '';
  let from = 0;
  for (const { start, end } of merged(spans)) {
    result += text.slice(from, start);
    cuts.push({ start, end, at: result.length });
    result += WITHHELD;
    from = end;
  }
  result += text.slice(from);
  const shifted = (offset: number, atEnd: boolean): number => {
    let shift = 0;
    for (const { start, end, at } of cuts) {
      if (offset <= start) break;
      if (offset < end) return atEnd ? at + WITHHELD.length : at;
      shift = at + WITHHELD.length - end;
    }
    return offset + shift;
  };
  return { text: result, place: (start, end) => ({ start: shifted(start, false), end: shifted(end, true) }) };
}
