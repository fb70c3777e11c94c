import { expect, it } from 'vitest';
import { asker } from '../../server/ask.ts';
import { testDatabase } from '../setup/graph.ts';
import { serveCorpus } from './served.ts';

it('counts the cases of every node as they stand in the graph', async () => {
  const served = await serveCorpus();
  const database = await testDatabase();
  try {
    const { records } = await database.driver.executeQuery(
      `MATCH (n:Entity)
       OPTIONAL MATCH (n)-[r]-(m:Entity)
       WITH n, collect(DISTINCT CASE WHEN m:Case THEN m.id ELSE r.inCase END) AS cases
       WHERE n.caseCount <> size(cases) OR n.caseCount IS NULL
       RETURN n.id AS id`,
      {},
      { database: database.name },
    );
    expect(records.map((r) => r.toObject())).toEqual([]);
    const [hit] = await asker(database)('cards', { ids: ['gulzipa-dzhaukerova'] });
    expect(hit).toMatchObject({ card: { cases: 2 } });
  } finally {
    await served.stop();
    await database.stop();
  }
});
