/** What is laid over a node: the letter that repeats shape and colour, the mark of a contested attribute, the pin. */

const FONT = "'Source Sans 3', sans-serif";
const MARGIN = 9;

/** What a glyph shows, and in which colours. */
export interface Glyph {
  readonly width: number;
  readonly height: number;
  /** Empty for none. */
  readonly letters: string;
  readonly ink: string;
  /** The colours of the mark "≠"; null when nothing is contested. */
  readonly contested: { readonly fill: string; readonly ink: string } | null;
  /** The colour of the pin; null when it is not pinned. */
  readonly pin: string | null;
}

const drawings = new Map<string, string>();

function letters({ width, height, letters: text, ink }: Glyph): string {
  if (text === '') return '';
  const size = text.length > 1 ? 13 : 16;
  const [x, y] = [MARGIN + width / 2, MARGIN + height / 2 + size * 0.34];
  return `<text x="${x}" y="${y}" text-anchor="middle" font-family="${FONT}" font-size="${size}" font-weight="600" fill="${ink}">${text}</text>`;
}

function contested({ width, contested: colours }: Glyph): string {
  if (colours === null) return '';
  const x = width + MARGIN - 11;
  return (
    `<g transform="translate(${x} 1)"><circle cx="8" cy="8" r="7.5" fill="${colours.fill}"/>` +
    `<path d="M4 6.3h8M4 9.7h8M10 3.6 6 12.4" stroke="${colours.ink}" stroke-width="1.5" fill="none"/></g>`
  );
}

function pin({ pin: ink }: Glyph): string {
  if (ink === null) return '';
  return (
    `<g transform="translate(0 1)"><path d="M5 2h6l-1 5 2.5 3h-9L6 7z" fill="${ink}"/>` +
    `<path d="M8 10v5" stroke="${ink}" stroke-width="1.4"/></g>`
  );
}

/** An image a little larger than its node, to be centred on it. */
export function glyphImage(glyph: Glyph): string {
  const key = JSON.stringify(glyph);
  const known = drawings.get(key);
  if (known !== undefined) return known;
  const [width, height] = [glyph.width + 2 * MARGIN, glyph.height + 2 * MARGIN];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${letters(glyph)}${contested(glyph)}${pin(glyph)}</svg>`;
  const uri = `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
  drawings.set(key, uri);
  return uri;
}
