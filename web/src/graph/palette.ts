/** The colours of the picture, from the same custom properties that style the page. */

const NAMES = {
  paper: '--picture',
  ink: '--ink',
  quiet: '--ink-quiet',
  line: '--line',
  lineQuiet: '--line-quiet',
  defendant: '--defendant',
  defendantInk: '--defendant-ink',
  official: '--official',
  officialInk: '--official-ink',
  other: '--other',
  otherInk: '--other-ink',
  card: '--node',
  caseFill: '--case',
  caseInk: '--case-ink',
  accent: '--accent',
  contested: '--contested',
  contestedInk: '--contested-ink',
} as const;

/** Colours by what they are for. */
export type Palette = Readonly<Record<keyof typeof NAMES, string>>;

/** The colours in force for an element. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const read = (name: string): string => style.getPropertyValue(name).trim() || '#888888';
  return {
    paper: read(NAMES.paper),
    ink: read(NAMES.ink),
    quiet: read(NAMES.quiet),
    line: read(NAMES.line),
    lineQuiet: read(NAMES.lineQuiet),
    defendant: read(NAMES.defendant),
    defendantInk: read(NAMES.defendantInk),
    official: read(NAMES.official),
    officialInk: read(NAMES.officialInk),
    other: read(NAMES.other),
    otherInk: read(NAMES.otherInk),
    card: read(NAMES.card),
    caseFill: read(NAMES.caseFill),
    caseInk: read(NAMES.caseInk),
    accent: read(NAMES.accent),
    contested: read(NAMES.contested),
    contestedInk: read(NAMES.contestedInk),
  };
}
