/** Finds what stands on every page of a PDF (running heads, page numbers), so that it interrupts no sentence. */
import type { Line, Page } from './pdf-lines.ts';

/** Lines at either end of a page that may be a running head. */
const ENDS = 3;
/** The share of pages that a running head stands on; left and right pages may have one each. */
const SHARE = 0.4;
/** Points by which its place may differ from page to page. */
const WANDERS = 4;

const NUMBER_ONLY =
  /^[\s\-–—|/]*(?:(?:page|p\.|стр\.?|страница|с\.|бет)\s*)?#(?:\s*(?:\/|of|из)\s*#)?[\s\-–—|/]*$/iu;

/** Words with every number alike. */
const key = (line: Line): string => line.words.replace(/\d+/gu, '#').toLowerCase();

interface Candidate {
  readonly line: Line;
  readonly page: number;
  /** Whether it stands apart from the text, or in another size. */
  readonly apart: boolean;
}

function ends({ lines }: Page, page: number): readonly Candidate[] {
  const byPlace = [...lines].sort((a, b) => a.y - b.y);
  const sizes = lines.map((l) => l.size).sort((a, b) => a - b);
  const body = sizes[Math.floor(sizes.length / 2)] ?? 0;
  return byPlace.flatMap((line, at) => {
    const fromEnd = Math.min(at, byPlace.length - 1 - at);
    if (fromEnd >= ENDS) return [];
    const inner = at < byPlace.length / 2 ? byPlace[at + 1] : byPlace[at - 1];
    const gap = inner === undefined ? Infinity : Math.abs(inner.y - line.y);
    return [{ line, page, apart: gap > 1.6 * body || gap === 0 || Math.abs(line.size - body) > 0.08 * body }];
  });
}

/** Takes out what repeats at the ends of pages. @returns the pages without it, and the lines taken out, each once */
export function withoutRunningHeads(pages: readonly Page[]): {
  pages: readonly Page[];
  removed: readonly string[];
} {
  const candidates = pages.flatMap(ends);
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const words = key(candidate.line);
    groups.set(words, [...(groups.get(words) ?? []), candidate]);
  }
  const gone = new Set<Line>();
  const removed: string[] = [];
  for (const [words, group] of groups) {
    const places = group.filter((c) =>
      group.some((d) => d !== c && Math.abs(d.line.y - c.line.y) <= WANDERS),
    );
    const on = new Set(places.map((c) => c.page)).size;
    if (on < 2 || on < SHARE * pages.length) continue;
    if (!NUMBER_ONLY.test(words) && !places.every((c) => c.apart)) continue;
    for (const { line } of places) gone.add(line);
    removed.push(places[0]?.line.words ?? words);
  }
  return { pages: pages.map((p) => ({ ...p, lines: p.lines.filter((l) => !gone.has(l)) })), removed };
}
