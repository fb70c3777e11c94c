/** Cuts a text into paragraphs, and those into stretches over which the same marks lie. */
import type { Span } from '../../../../seed/review/desk/wire.ts';

/** What a mark says of its words. */
export type Meaning = 'proposed' | 'accepted' | 'rejected' | 'not-claimed' | 'open' | 'context' | 'chosen';

/** A mark over words of the text. */
export interface Mark extends Span {
  readonly as: Meaning;
  /** The item of the list that it belongs to. */
  readonly item: string;
}

/** Words over which the same marks lie. */
export interface Segment extends Span {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** A paragraph of the text. */
export interface Paragraph {
  readonly start: number;
  readonly segments: readonly Segment[];
}

/** Places where marks begin or end, and which lie over what follows. */
function cuts(
  marks: readonly Mark[],
  length: number,
): readonly (readonly [at: number, over: readonly Mark[]])[] {
  const begins = [...marks].sort((a, b) => a.start - b.start);
  const places = [...new Set([0, length, ...marks.flatMap((m) => [m.start, m.end])])].sort((a, b) => a - b);
  let next = 0;
  let over: readonly Mark[] = [];
  return places.map((at) => {
    over = over.filter((m) => m.end > at);
    for (let mark = begins[next]; mark !== undefined && mark.start <= at; mark = begins[next]) {
      over = [...over, mark];
      next += 1;
    }
    return [at, over] as const;
  });
}

/** The paragraphs, with line breaks inside them as they are. */
export function paragraphs(text: string, marks: readonly Mark[]): readonly Paragraph[] {
  const all = cuts(
    marks.filter((m) => m.end > m.start),
    text.length,
  );
  let from = 0;
  return [...text.matchAll(/\S[\s\S]*?(?=\s*$|\s*\n\s*\n)/gu)].map((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    while ((all[from + 1]?.[0] ?? Infinity) <= start) from += 1;
    const segments: Segment[] = [];
    for (let i = from; i < all.length; i += 1) {
      const [at, over] = all[i] ?? [end, []];
      if (at >= end) break;
      const cut = { start: Math.max(at, start), end: Math.min(all[i + 1]?.[0] ?? end, end) };
      if (cut.end > cut.start) segments.push({ ...cut, text: text.slice(cut.start, cut.end), marks: over });
    }
    return { start, segments };
  });
}
