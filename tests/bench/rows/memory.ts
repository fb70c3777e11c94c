/** How much memory the program takes: amounts, since there is nothing to compare them with. */
import { z } from 'zod';
import { readHolder } from '../../../server/neo4j/holder.ts';
import { NEIGHBOURS, OPENING, SEARCH } from '../../../web/src/api/queries.ts';
import { residentMemory } from '../resident.ts';
import { askAt } from '../server.ts';
import { atMost, forComparison, type Row } from '../row.ts';
import { wholeProgram } from '../whole.ts';

const QUESTIONS = 300;
const opened = z.object({
  opening: z.object({ cards: z.array(z.object({ id: z.string(), name: z.string() })) }),
});

const databaseOf = (folder: string): number => residentMemory(readHolder(folder)?.database ?? 0);

export const memory: Row = {
  name: 'memory',
  says: 'resident memory of server and database, started with the corpus and asked 300 questions',
  async measure(stage) {
    const { url, pid, folder } = await wholeProgram(stage.end);
    const ask = askAt(url, stage.end);
    const { cards } = opened.parse(await ask(OPENING.text, {})).opening;
    for (let turn = 0; turn < QUESTIONS; turn += 1) {
      const { id = '', name = '' } = cards[turn % cards.length] ?? {};
      await ask(NEIGHBOURS.text, { id, first: 50 });
      await ask(SEARCH.text, { text: name.slice(0, 4), first: 12 });
    }
    const about = { against: 'an amount', unit: 'MB', n: 'once' };
    const corpus = [
      atMost(250, { ...about, what: 'memory of the server, with the corpus', ratio: residentMemory(pid) }),
      atMost(1_000, { ...about, what: 'memory of the database, with the corpus', ratio: databaseOf(folder) }),
    ];
    const large = await stage.graph(Math.max(...stage.sizes));
    const what = `memory of the database, ${large.cases} cases loaded and asked`;
    return [...corpus, forComparison({ ...about, what, ratio: databaseOf(large.folder) })];
  },
};
