/** Relationships in words, from either end. */
import type { Direction, LineKind } from '../api/line.ts';
import { KINDS, PROSECUTION } from '../generated/model.ts';

const INFO = new Map<string, { readonly says: string; readonly reverse: string }>(
  [...KINDS, PROSECUTION].map((info) => [info.kind, info]),
);

/** "is said to have investigated", or "is said to have been investigated by" when read from the other end. */
export function saysFrom(kind: LineKind | (string & {}), direction: Direction): string {
  const info = INFO.get(kind);
  if (info === undefined) return kind;
  return direction === 'OUT' ? info.says : info.reverse;
}
