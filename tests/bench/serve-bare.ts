/** As serve.ts, but with nothing in between: node:http, the statement it is sent, and JSON. What HTTP alone costs. */
import { createServer } from 'node:http';
import neo4j from 'neo4j-driver';
import { z } from 'zod';
import { integers } from '../../seed/load/transaction.ts';
import { readConfig } from '../../server/config.ts';
import { openDatabase } from '../../server/neo4j/open.ts';

const asked = z.object({ query: z.string(), variables: z.record(z.string(), z.unknown()) });

process.on('disconnect', () => process.exit());
process.on('SIGINT', () => undefined); // Ctrl-C is for the parent, which then lets go of this one.
const { driver, name } = await openDatabase(readConfig());
const session = driver.session({ database: name, defaultAccessMode: neo4j.session.READ });

async function answer(text: string): Promise<string> {
  const { query, variables } = asked.parse(JSON.parse(text));
  const { records } = await session.run(query, z.record(z.string(), z.unknown()).parse(integers(variables)));
  return JSON.stringify({ data: records.map((record) => record.toObject()) });
}

const server = createServer((request, response) => {
  let text = '';
  request.setEncoding('utf8').on('data', (part: string) => (text += part));
  request.on('end', () => {
    void answer(text).then(
      (body) => response.setHeader('content-type', 'application/json').end(body),
      () => response.writeHead(500).end('{"errors": []}'),
    );
  });
});
server.listen(0, '127.0.0.1', () => {
  const bound = server.address();
  process.send?.(`http://127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : 0}`);
});
