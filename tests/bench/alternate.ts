/** Measures two things in turn, so that what else the machine does falls on both. */

/** Milliseconds of both sides, pair by pair. */
export interface Alternated {
  readonly ours: readonly number[];
  readonly theirs: readonly number[];
}

/** Measures one side once, told which turn it is; gives milliseconds. */
export type Side = (turn: number) => Promise<number>;

/** How often: turns that are thrown away, then turns that count. */
export interface Turns {
  readonly warmUp: number;
  readonly turns: number;
}

/** How long something takes, in milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Runs both sides in every turn; who goes first changes from turn to turn. */
export async function alternate(ours: Side, theirs: Side, { warmUp, turns }: Turns): Promise<Alternated> {
  const times = { ours: [] as number[], theirs: [] as number[] };
  for (let turn = 0; turn < warmUp + turns; turn += 1) {
    const order = turn % 2 === 0 ? (['ours', 'theirs'] as const) : (['theirs', 'ours'] as const);
    for (const side of order) {
      const took = await (side === 'ours' ? ours : theirs)(turn);
      if (turn >= warmUp) times[side].push(took);
    }
  }
  return times;
}
