/** What requests that mean harm cost, and what others feel of them: each sent alone, while a probe asks again and again. */
import { hostile as table } from '../../fixtures/hostile/all.ts';
import { query } from '../../fixtures/hostile/row.ts';
import { send } from '../../fixtures/hostile/send.ts';
import { timed } from '../alternate.ts';
import { residentMemory } from '../resident.ts';
import { atMost, forComparison, type Result, type Row } from '../row.ts';
import { startServer } from '../server.ts';
import { percentile } from '../statistics.ts';
import { wholeProgram } from '../whole.ts';

const PROBE = query('{ cases(sort: [{ id: ASC }], limit: 3) { id name } }');
const QUIET = 200;

/** Cases that make about ten thousand claims. */
const TEN_THOUSAND_CLAIMS = 530;

interface Place {
  readonly name: string;
  readonly url: string;
  /** Of the server, where it is known. */
  readonly pid: number | null;
}

const probe = ({ url }: Place): Promise<number> => timed(() => send(url, PROBE));

async function at(place: Place, log: (line: string) => void): Promise<readonly Result[]> {
  const quiet: number[] = [];
  for (let turn = 0; turn < QUIET; turn += 1) quiet.push(await probe(place));
  const meanwhile: number[] = [];
  const took: number[] = [];
  for (const { name, sent } of table) {
    const state = { isDone: false };
    const felt: number[] = [];
    const asking = timed(async () => {
      const { status, code } = await send(place.url, sent);
      state.isDone = true;
      log(`${status} ${code ?? 'answered'}: ${name}`);
    });
    do felt.push(await probe(place));
    while (!state.isDone);
    const ms = await asking;
    took.push(ms);
    meanwhile.push(...felt);
    const memory = place.pid === null ? '' : `, server at ${Math.round(residentMemory(place.pid))} MB`;
    log(`  ${Math.round(ms)} ms, the probe at most ${Math.round(Math.max(...felt))} ms${memory}`);
  }
  const n = `${table.length} requests, ${meanwhile.length} probes, ${place.name}`;
  const during = (share: number) => ({
    against: 'the same while nothing else is asked',
    ratio: percentile(meanwhile, share) / percentile(quiet, share),
    n,
  });
  return [
    atMost(10, {
      what: 'the slowest hostile request',
      against: 'an amount',
      unit: 's',
      ratio: Math.max(...took) / 1000,
      n,
    }),
    forComparison({ what: 'a small question beside hostile ones, p50', ...during(0.5) }),
    forComparison({ what: 'a small question beside hostile ones, p99', ...during(0.99) }),
  ];
}

export const hostile: Row = {
  name: 'hostile',
  says: 'requests that mean harm, one by one, and what a small question feels of them meanwhile',
  async measure(stage) {
    const { url, pid } = await wholeProgram(stage.end);
    const corpus = await at({ name: 'the corpus', url, pid }, stage.log);
    const graph = await stage.graph(TEN_THOUSAND_CLAIMS);
    const claims = graph.corpus.checked.reduce((sum, { claims }) => sum + claims.length, 0);
    const large = { name: `${claims} claims`, url: await startServer(graph.folder, stage.end), pid: null };
    return [...corpus, ...(await at(large, stage.log))];
  },
};
