/** Finds what stands on every page of a PDF (running heads, page numbers), so that it interrupts no sentence. */
import type { Line, Page } from './pdf-lines.ts';

/** Lines at either end of a page that may be a running head. */
const ENDS = 3;
/** The share of pages that a running head stands on; left and right pages may have one each. */
const SHARE = 0.4;
/** Points by which its place may differ from page to page. */
const WANDERS = 4;

/** Distance from the text, in its lines, that sets a line apart. */
const FAR = 1.9;
/** Difference from the size of the text, of that size, that sets a line apart. */
const OTHER_SIZE = 0.08;
/** Characters of a running head at most. */
const LONGEST = 160;

const NUMBER_ONLY =
  /^[\s\-–—|/]*(?:(?:page|p\.|стр\.?|страница|с\.|бет)\s*)?#(?:\s*(?:\/|of|из)\s*#)?[\s\-–—|/]*$/iu;

/** Words with every number alike. */
const key = (line: Line): string => line.words.replace(/\d+/gu, '#').toLowerCase();

interface Candidate {
  readonly line: Line;
  readonly page: number;
  /** Whether it is set apart from the text, by its place or its size. */
  readonly apart: boolean;
}

const middle = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** What most lines of the document are like. */
interface Usual {
  readonly size: number;
  readonly leading: number;
}

const fromTop = ({ lines }: Page): readonly Line[] => [...lines].sort((a, b) => a.y - b.y);

const usual = (pages: readonly Page[]): Usual => ({
  size: middle(pages.flatMap(({ lines }) => lines.map((l) => l.size))),
  leading: middle(
    pages.map(fromTop).flatMap((lines) => lines.slice(1).map((l, at) => l.y - (lines[at]?.y ?? 0))),
  ),
});

function ends(page: Page, number: number, { size, leading }: Usual): readonly Candidate[] {
  const byPlace = fromTop(page);
  return byPlace.flatMap((line, at) => {
    const fromEnd = Math.min(at, byPlace.length - 1 - at);
    if (fromEnd >= ENDS) return [];
    const inner = at < byPlace.length / 2 ? byPlace.slice(at + 1) : byPlace.slice(0, at).reverse();
    const gap = Math.abs((inner.find((l) => l.y !== line.y) ?? line).y - line.y);
    const apart = gap > FAR * Math.max(leading, size) || Math.abs(line.size - size) > OTHER_SIZE * size;
    return [{ line, page: number, apart }];
  });
}

/** Words that go on in a sentence are none that stand over pages. */
const isHead = (words: string, places: readonly Candidate[]): boolean =>
  NUMBER_ONLY.test(words) ||
  (places.every((c) => c.apart) && !/^\p{Ll}/u.test(places[0]?.line.words ?? '') && words.length < LONGEST);

/** Takes out what repeats at the ends of pages. @returns the pages without it, and the lines taken out, each once */
export function withoutRunningHeads(pages: readonly Page[]): {
  pages: readonly Page[];
  removed: readonly string[];
} {
  const most = usual(pages);
  const candidates = pages.flatMap((page, number) => ends(page, number, most));
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const words = key(candidate.line);
    const group = groups.get(words) ?? [];
    group.push(candidate);
    groups.set(words, group);
  }
  const gone = new Set<Line>();
  const removed: string[] = [];
  for (const [words, group] of groups) {
    const places = group.filter((c) =>
      group.some((d) => d !== c && Math.abs(d.line.y - c.line.y) <= WANDERS),
    );
    const on = new Set(places.map((c) => c.page)).size;
    if (on < 2 || on < SHARE * pages.length) continue;
    if (!isHead(words, places)) continue;
    for (const { line } of places) gone.add(line);
    removed.push(places[0]?.line.words ?? words);
  }
  return { pages: pages.map((p) => ({ ...p, lines: p.lines.filter((l) => !gone.has(l)) })), removed };
}
