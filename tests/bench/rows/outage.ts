/** What becomes of requests while the database hangs, and after it was killed. */
import { setTimeout as pause } from 'node:timers/promises';
import { readHolder } from '../../../server/neo4j/holder.ts';
import { NEIGHBOURS } from '../../../web/src/api/queries.ts';
import { kinds, outcome, type Outcome } from '../asked.ts';
import { atMost, forComparison, type Row } from '../row.ts';
import { wholeProgram } from '../whole.ts';

/** How long the database hangs, in milliseconds. */
const HANGS = 30_000;
/** Between two requests, in milliseconds. */
const EVERY = 250;

export const outage: Row = {
  name: 'outage',
  says: 'requests to the whole program while its database hangs and after it was killed: the longest answers, and seconds to recover',
  async measure(stage) {
    const { url, folder } = await wholeProgram(stage.end);
    const database = () => readHolder(folder)?.database ?? 0;
    const ask = () => outcome(url, NEIGHBOURS.text, { id: 'case-of-mothers', first: 10 });
    async function ready(): Promise<Outcome> {
      const began = performance.now();
      const { status } = await fetch(`${url}/ready`);
      return { kind: String(status), time: performance.now() - began };
    }
    /** Asks again and again, waiting for nothing, until `until` says so; gives what came of it. */
    async function askUntil(
      until: () => boolean,
    ): Promise<{ readonly asked: Outcome[]; readonly looked: Outcome[] }> {
      const asked: Promise<Outcome>[] = [];
      const looked: Promise<Outcome>[] = [];
      while (!until()) {
        asked.push(ask());
        looked.push(ready());
        await pause(EVERY);
      }
      return { asked: await Promise.all(asked), looked: await Promise.all(looked) };
    }
    /** Seconds until a request is answered, and what came of those before. */
    async function recovery(what: string): Promise<number> {
      const began = performance.now();
      const before: Outcome[] = [];
      for (let last = await ask(); last.kind !== '200'; last = await ask()) {
        before.push(last);
        await pause(EVERY);
      }
      stage.log(`${what}: ${kinds(before) || 'none refused'}`);
      return (performance.now() - began) / 1000;
    }
    const longest = (of: readonly Outcome[]) => Math.max(...of.map((o) => o.time)) / 1000;

    await recovery('before anything happens');
    process.kill(database(), 'SIGSTOP');
    const end = performance.now() + HANGS;
    const { asked, looked } = await askUntil(() => performance.now() > end);
    stage.log(`while it hangs: ${kinds(asked)}; readiness: ${kinds(looked)}`);
    process.kill(database(), 'SIGCONT');
    const resumed = await recovery('after it goes on');
    process.kill(database(), 'SIGKILL');
    await pause(EVERY);
    const restarted = await recovery('after it was killed');

    const about = { against: 'an amount', unit: 's', n: `${asked.length} requests in ${HANGS / 1000} s` };
    return [
      atMost(10, { ...about, what: 'the longest answer while the database hangs', ratio: longest(asked) }),
      atMost(2, { ...about, what: 'the same of readiness', ratio: longest(looked) }),
      forComparison({ ...about, what: 'recovery when it goes on', ratio: resumed, n: 'once' }),
      forComparison({ ...about, what: 'recovery when it was killed', ratio: restarted, n: 'once' }),
    ];
  },
};
