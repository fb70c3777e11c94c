/** On which side of the cases drawn a person stands, as far as the lines drawn say so. */
import type { Line } from '../api/line.ts';
import { KINDS, PROSECUTION, type CaseSide, type Certainty } from '../generated/model.ts';
import { strongest } from './mark.ts';

/** The side that colour shows. */
export type Side = 'defendant' | 'official' | 'both' | 'other';

const COLOURS: Readonly<Record<CaseSide, 'defendant' | 'official' | null>> = {
  DEFENDANT: 'defendant',
  OFFICIAL: 'official',
  OTHER: null,
};

const OF_KINDS = KINDS.flatMap(({ kind, part }) => (part === null ? [] : [[kind, part] as const]));

// The line of a prosecution gives the part that what it tells gives.
const PARTS = new Map<Line['kind'], (typeof OF_KINDS)[number][1]>([
  ...OF_KINDS,
  ...OF_KINDS.flatMap(([kind, part]) =>
    PROSECUTION.tells.includes(kind) ? [[PROSECUTION.kind, part] as const] : [],
  ),
]);

/** A person's side, the letter that repeats it, and how sure the surest line for it is. */
export interface Standing {
  readonly side: Side;
  /** Null when no line drawn gives the person a part in a case. */
  readonly letter: string | null;
  readonly certainty: Certainty;
}

/** Where a person stands, from the lines that start at this person. A line that is only denied gives no part. */
export function standing(lines: readonly Line[]): Standing {
  const telling = lines.filter((line) => PARTS.has(line.kind) && line.certainty !== 'DENIED');
  const parts = telling.flatMap((line) => PARTS.get(line.kind) ?? []);
  const sides = new Set(parts.flatMap(({ side }) => COLOURS[side] ?? []));
  const [side] = sides;
  const letters = [...new Set(parts.map(({ letter }) => letter))];
  return {
    side: sides.size > 1 ? 'both' : (side ?? 'other'),
    letter: letters.length === 0 ? null : letters.slice(0, 2).join(''),
    certainty: strongest(telling)?.certainty ?? 'DENIED',
  };
}
