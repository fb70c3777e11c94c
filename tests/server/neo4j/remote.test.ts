import { expect, it } from 'vitest';
import { gist, isNewEnough } from '../../../server/neo4j/remote.ts';

it.each([
  ['Neo4j/5.26.0', true],
  ['Neo4j/5.26.30', true],
  ['Neo4j/5.27-aura', true],
  ['Neo4j/2025.10.1', true],
  ['Neo4j/5.25.0', false],
  ['Neo4j/4.4.39', false],
  ['Neo4j/v5.11.0 compatible graph database server', false],
  ['', false],
])('%s: %s', (agent, usable) => {
  expect(isNewEnough(agent)).toBe(usable);
});

it.each([
  [
    'Failed to connect to server. Please ensure that your database is listening. Caused by: connect ECONNREFUSED 127.0.0.1:1',
    'connect ECONNREFUSED 127.0.0.1:1',
  ],
  [
    'Could not perform discovery. No routing servers available. Known routing table: RoutingTable[database=neo4j]',
    'Could not perform discovery',
  ],
  ['getaddrinfo ENOTFOUND nowhere.invalid\n  at somewhere', 'getaddrinfo ENOTFOUND nowhere.invalid'],
])('says of %j only %j', (message, said) => {
  expect(gist(message)).toBe(said);
});
