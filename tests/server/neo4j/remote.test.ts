import { expect, it } from 'vitest';
import { isNewEnough } from '../../../server/neo4j/remote.ts';

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
