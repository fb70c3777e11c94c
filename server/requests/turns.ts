/** So many at once, the others in the order in which they came. */

/** Turns to take. */
export class Turns {
  private free: number;
  private readonly waiting: (() => void)[] = [];

  /** @param atOnce how many may have a turn at the same time */
  constructor(atOnce: number) {
    this.free = atOnce;
  }

  /** Waits for a turn; gives the function that ends it. Rejects with the reason of `signal` once that is aborted. */
  async take(signal: AbortSignal): Promise<() => void> {
    signal.throwIfAborted();
    if (this.free > 0) this.free -= 1;
    else await this.turn(signal);
    let ended = false;
    return () => {
      if (ended) return;
      ended = true;
      const next = this.waiting.shift();
      if (next === undefined) this.free += 1;
      else next();
    };
  }

  private turn(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const mine = () => {
        signal.removeEventListener('abort', over);
        resolve();
      };
      const over = () => {
        this.waiting.splice(this.waiting.indexOf(mine), 1);
        reject(signal.reason instanceof Error ? signal.reason : new Error(String(signal.reason)));
      };
      signal.addEventListener('abort', over, { once: true });
      this.waiting.push(mine);
    });
  }
}
