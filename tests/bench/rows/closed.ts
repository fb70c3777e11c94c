/** How long closed patterns take, against Borgelt's fim in C on the same sets, and how that grows. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closedSets, type Sets } from '../../../server/patterns/closed.ts';
import { type CaseFeatures, network } from '../../fixtures/network.ts';
import { alternate, timed } from '../alternate.ts';
import { runFim } from '../borgelt.ts';
import { atMost, forComparison, type Result, type Row } from '../row.ts';
import { median } from '../statistics.ts';

const MIN_SUPPORT = 5;
const SIZES = [1_000, 10_000, 20_000, 100_000];
const TURNS = 5;
const TO_REACH = 5;

function setsOf(cases: readonly CaseFeatures[]): Sets & { readonly itemCount: number } {
  const numbers = new Map<string, number>();
  const items = cases.flatMap((features) =>
    Object.entries(features).map(([pool, index]) => {
      const name = `${pool}${String(index)}`;
      const known = numbers.get(name) ?? numbers.size;
      numbers.set(name, known);
      return known;
    }),
  );
  const width = items.length / Math.max(1, cases.length);
  return {
    items: Int32Array.from(items),
    starts: Int32Array.from({ length: cases.length + 1 }, (_, i) => i * width),
    itemCount: numbers.size,
  };
}

const asLines = ({ starts, items }: Sets): string =>
  Array.from(starts.slice(1), (end, i) => items.subarray(starts[i], end).join(' ')).join('\n');

export const closed: Row = {
  name: 'closed-patterns',
  says: "closed patterns with support of 5 or more, against Borgelt's fim in C (Python's pyfim)",
  async measure(stage) {
    const folder = mkdtempSync(join(tmpdir(), 'refrain-bench-sets-'));
    try {
      const results: Result[] = [];
      const took = new Map<number, number>();
      for (const cases of SIZES) {
        const sets = setsOf(network({ cases, planted: 20 }).features);
        const file = join(folder, `${cases}.txt`);
        writeFileSync(file, asLines(sets));
        const theirs = await runFim(file, MIN_SUPPORT);
        let found = 0;
        const mine = () =>
          timed(() => {
            found = closedSets(sets, sets.itemCount, { minSupport: MIN_SUPPORT }).supports.length;
            return Promise.resolve();
          });
        const times = await alternate(mine, async () => (await runFim(file, MIN_SUPPORT))?.ms ?? Number.NaN, {
          warmUp: 2,
          turns: TURNS,
        });
        took.set(cases, median(times.ours));
        stage.log(
          `${cases} cases: ${found} closed sets; fim finds ${theirs?.sets ?? 'nothing: pyfim is not installed'}`,
        );
        if (theirs === null) continue;
        if (theirs.sets !== found) throw new Error(`fim finds ${theirs.sets} closed sets, we find ${found}`);
        results.push(
          (cases === 20_000 ? (f: Parameters<typeof atMost>[1]) => atMost(TO_REACH, f) : forComparison)({
            what: `time for closed patterns, ${cases} cases`,
            against: `fim in C on the same sets, the same ${found} closed sets found`,
            ratio: median(times.ours) / median(times.theirs),
            n: `${TURNS} turns`,
          }),
        );
      }
      results.push(
        atMost(10, {
          what: 'time for closed patterns, 100,000 cases',
          against: 'ours at 20,000 cases',
          ratio: (took.get(100_000) ?? Number.NaN) / (took.get(20_000) ?? Number.NaN),
          n: `${TURNS} turns`,
        }),
      );
      return results;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
