/** Small drawings laid over nodes: the letter that repeats shape and colour, the mark of a contested attribute, the pin. */

const FONT = "'Source Sans 3 Variable', 'Source Sans 3', sans-serif";

const drawings = new Map<string, string>();

function drawing(key: string, size: number, body: string): string {
  const known = drawings.get(key);
  if (known !== undefined) return known;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">${body}</svg>`;
  const uri = `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
  drawings.set(key, uri);
  return uri;
}

/** One or two letters, 36 units across. */
export function letterGlyph(letters: string, colour: string): string {
  const size = letters.length > 1 ? 13 : 16;
  return drawing(
    `letter ${letters} ${colour}`,
    36,
    `<text x="18" y="${18 + size * 0.34}" text-anchor="middle" font-family="${FONT}" font-size="${size}" font-weight="600" fill="${colour}">${letters}</text>`,
  );
}

/** A disc with "≠" in it, 16 units across. */
export const contestedGlyph = (fill: string, ink: string): string =>
  drawing(
    `contested ${fill} ${ink}`,
    16,
    `<circle cx="8" cy="8" r="7.5" fill="${fill}"/><path d="M4 6.3h8M4 9.7h8M10 3.6 6 12.4" stroke="${ink}" stroke-width="1.5" fill="none"/>`,
  );

/** A pin, 16 units across. */
export const pinGlyph = (ink: string): string =>
  drawing(
    `pin ${ink}`,
    16,
    `<path d="M5 2h6l-1 5 2.5 3h-9L6 7z" fill="${ink}"/><path d="M8 10v5" stroke="${ink}" stroke-width="1.4"/>`,
  );

/** Nothing, as an image. */
export const NO_GLYPH = drawing('none', 1, '');
