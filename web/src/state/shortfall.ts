/** Where fewer nodes are drawn than there are, and when that is still so. */
import type { Scene, Step } from './scene.ts';

/** Fewer nodes than there are, of something in words. */
export interface Shortfall {
  readonly what: string;
  readonly drawn: number;
  readonly total: number;
  /** The step that drew them; null for what the picture was opened with. */
  readonly step: Step | null;
}

/** Those that hold for a scene: a step taken back, or a later page of the same, leaves none behind. */
export function lasting(
  shortfalls: readonly Shortfall[],
  { steps, places }: Pick<Scene, 'steps' | 'places'>,
): readonly Shortfall[] {
  const placed = Object.keys(places).length;
  const latest = new Map<string, Shortfall>();
  for (const shortfall of shortfalls)
    if (shortfall.step === null || steps.includes(shortfall.step)) latest.set(shortfall.what, shortfall);
  return [...latest.values()].filter(
    ({ drawn, total, step }) => drawn < total && (step !== null || placed < total),
  );
}
