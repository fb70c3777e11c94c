/** What a crowd of heavy questions does to a light one. */
import { setTimeout as pause } from 'node:timers/promises';
import { NEIGHBOURS } from '../../../web/src/api/queries.ts';
import { kinds, outcome, type Outcome } from '../asked.ts';
import { draw } from '../nodes.ts';
import { atMost, forComparison, type Row } from '../row.ts';
import { startServer } from '../server.ts';
import { smallest } from '../stage.ts';
import { percentile } from '../statistics.ts';

const MINUTE = 60_000;
const CLIENTS = 50;
const LEAVING = 100;
/** Of the fifty, so many ask what is light. */
const LIGHT_CLIENTS = 10;
const NODES = 500;

// Each offset makes another text, so that no two clients ask the same.
const heavy = (turn: number): string =>
  `{ cases(limit: 200, offset: ${turn % 97}) { name defendantsConnection(first: 20) { edges { node { name defendantIn(limit: 10) { name investigators(limit: 5) { name } } } properties { claims { quote } } } } } }`;

export const crowd: Row = {
  name: 'crowd',
  says: 'a light question beside fifty clients that ask for a minute, most of them heavy ones, and a hundred that leave, with the same question alone',
  async measure(stage) {
    const { folder, database, cases } = await smallest(stage);
    const url = await startServer(folder, stage.end);
    const nodes = await draw(database, ['Case', 'Person'], NODES);
    const light = (turn: number) => outcome(url, NEIGHBOURS.text, { id: nodes[turn % NODES]?.id, first: 10 });

    async function forTime(time: number, ask: (turn: number) => Promise<Outcome>): Promise<Outcome[]> {
      const end = performance.now() + time;
      const found: Outcome[] = [];
      for (let turn = 0; performance.now() < end; turn += 1) {
        found.push(await ask(turn));
        await pause(50);
      }
      return found;
    }
    /** Begins something heavy, and leaves before it is answered. */
    async function leave(turn: number): Promise<Outcome> {
      const leaving = new AbortController();
      const asked = outcome(url, heavy(turn), {}, leaving.signal);
      await pause(100 + 10 * (turn % 50));
      leaving.abort();
      return asked;
    }

    await forTime(MINUTE / 12, light);
    const alone = await forTime(MINUTE / 4, light);
    const one = await Promise.all([0, 1, 2].map((turn) => outcome(url, heavy(turn), {})));
    stage.log(
      `a heavy one alone: ${one.map(({ kind, time }) => `${kind} in ${Math.round(time)} ms`).join(', ')}`,
    );
    const heavyOf = (client: number, turn: number) => outcome(url, heavy(client * 31 + turn), {});
    const clients = Array.from({ length: CLIENTS }, (_, client) =>
      forTime(MINUTE, client < LIGHT_CLIENTS ? light : (turn) => heavyOf(client, turn)),
    );
    const left = Array.from({ length: LEAVING }, async (_, client) => {
      await pause((client * MINUTE) / LEAVING);
      return leave(client);
    });
    const beside = await forTime(MINUTE, light);
    const asked = (await Promise.all(clients)).flat();
    stage.log(`the probe: ${kinds(beside)}`);
    stage.log(`the fifty: ${kinds(asked)}`);
    stage.log(`the hundred: ${kinds(await Promise.all(left))}`);
    const after = await forTime(MINUTE / 12, light);
    stage.log(`the probe afterwards: ${kinds(after)}`);

    const at = (of: readonly Outcome[], share: number) =>
      percentile(
        of.map((o) => o.time),
        share,
      );
    const about = {
      against: 'the same question alone',
      n: `${beside.length} against ${alone.length}, ${cases} cases`,
    };
    return [
      atMost(2, {
        ...about,
        what: 'a light question in a crowd, p50',
        ratio: at(beside, 0.5) / at(alone, 0.5),
      }),
      forComparison({ ...about, what: 'the same, p99', ratio: at(beside, 0.99) / at(alone, 0.99) }),
      atMost(10, {
        what: 'the longest that anybody waited for an answer or a refusal',
        against: 'an amount',
        unit: 's',
        ratio: Math.max(...[...asked, ...beside].map((o) => o.time)) / 1000,
        n: `${asked.length} requests`,
      }),
    ];
  },
};
