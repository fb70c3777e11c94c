/** How much of the rate of a bare import is left when claims are loaded whole or not at all, and nothing twice. */
import { loadCorpus } from '../../../seed/load/load.ts';
import { corpusOf } from '../../fixtures/corpus.ts';
import { network } from '../../fixtures/network.ts';
import { alternate, timed } from '../alternate.ts';
import { readGraph, writeGraph } from '../bare-import.ts';
import { emptied } from '../database.ts';
import { atLeast, type Row } from '../row.ts';
import { median } from '../statistics.ts';

const CASES = 1_000;
const TURNS = 5;

export const load: Row = {
  name: 'load',
  says: 'load reviewed claims, against the bare UNWIND … MERGE of what results',
  async measure(stage) {
    const { database } = await stage.warmDatabase();
    const corpus = corpusOf(network({ cases: CASES }));
    await loadCorpus(database, corpus);
    const bare = await readGraph(database);
    const fromNothing = (write: () => Promise<unknown>) => async (turn: number) => {
      await emptied(database);
      const took = await timed(write);
      stage.log(`turn ${turn} of ${TURNS}: ${Math.round(took)} ms`);
      return took;
    };
    const { ours, theirs } = await alternate(
      fromNothing(() => loadCorpus(database, corpus)),
      fromNothing(() => writeGraph(database, bare)),
      { warmUp: 1, turns: TURNS },
    );
    return [
      atLeast(0.6, {
        what: 'rate of loading reviewed claims',
        against: `the bare UNWIND … MERGE of the resulting ${bare.nodes} nodes and ${bare.relationships} relationships`,
        ratio: median(theirs) / median(ours),
        n: `${TURNS} turns, ${CASES} cases`,
      }),
    ];
  },
};
