import { createServer } from 'node:http';
import { expect, inject, it } from 'vitest';
import { readConfig, type Environment } from '../../../server/config.ts';
import { DatabaseUnavailable } from '../../../server/errors.ts';
import { openDatabase } from '../../../server/neo4j/open.ts';

const { uri, user, password } = inject('database');
const open = (environment: Environment) =>
  openDatabase(readConfig({ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, ...environment }));

it('connects', async () => {
  const database = await open({});
  expect(database).toMatchObject({ kind: 'remote', name: 'neo4j', uri });
  await database.stop();
});

it.each([
  ['no user of that name', { NEO4J_USER: 'nobody' }, 'the database refuses user "nobody" with this password'],
  ['no password', { NEO4J_PASSWORD: '' }, 'the database asks for a password'],
  ['no such database', { NEO4J_DATABASE: 'elsewhere' }, 'it has no database "elsewhere"'],
  ['nothing on that port', { NEO4J_URI: 'bolt://127.0.0.1:9' }, 'bolt://127.0.0.1:9: no Neo4j answers there'],
  ['no such host', { NEO4J_URI: 'bolt://nowhere.invalid' }, 'bolt://nowhere.invalid: no Neo4j answers there'],
])('%s: one plain message', async (_, environment, message) => {
  const opening = open(environment);
  await expect(opening).rejects.toThrow(DatabaseUnavailable);
  await expect(opening).rejects.toThrow(message);
});

it('a web server is no Neo4j', async () => {
  const server = createServer((_, response) => response.end('hello'));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  await expect(open({ NEO4J_URI: `bolt://127.0.0.1:${String(port)}` })).rejects.toThrow(
    'no Neo4j answers there',
  );
  server.close();
});
