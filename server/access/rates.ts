/** How often each client may ask: a minute's worth at once, filled up evenly after. */

const MINUTE = 60_000;

/** So many clients are remembered; who comes after them takes the place of the one who asked longest ago. */
const CLIENTS = 10_000;

interface Left {
  readonly requests: number;
  readonly at: number;
}

/** Counts requests. */
export interface Rates {
  /** Takes one request of `client`. @returns 0 where it may be asked, else the seconds to wait */
  take(client: string, perMinute: number): number;
}

/** Begins to count. @param now in milliseconds */
export function countRates(now: () => number = () => performance.now(), clients = CLIENTS): Rates {
  const known = new Map<string, Left>();
  return {
    take(client, perMinute) {
      const at = now();
      const before = known.get(client) ?? { requests: perMinute, at };
      const requests = Math.min(perMinute, before.requests + ((at - before.at) * perMinute) / MINUTE);
      // The last to ask stands last.
      known.delete(client);
      const [oldest] = known.keys();
      if (known.size >= clients && oldest !== undefined) known.delete(oldest);
      const may = requests >= 1;
      known.set(client, { requests: may ? requests - 1 : requests, at });
      return may ? 0 : Math.ceil(((1 - requests) * MINUTE) / perMinute / 1000);
    },
  };
}
