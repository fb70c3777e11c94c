import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { PROJECT_FOLDER, SETTINGS } from '../../server/config.ts';

const read = (file: string) => readFileSync(`${PROJECT_FOLDER}${file}`, 'utf8');
const service = z.object({
  image: z.string().optional(),
  build: z.string().optional(),
  environment: z.record(z.string(), z.string()),
  ports: z.array(z.string()),
  volumes: z.array(z.string()),
  healthcheck: z.object({ test: z.unknown() }),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).optional(),
});
const compose = z
  .object({
    services: z.object({ neo4j: service, refrain: service }),
    volumes: z.record(z.string(), z.null()),
  })
  .parse(parse(read('docker-compose.yml')));
const { neo4j, refrain } = compose.services;

it('has no default password: without NEO4J_PASSWORD nothing starts', () => {
  for (const value of [neo4j.environment.NEO4J_AUTH, refrain.environment.NEO4J_PASSWORD])
    expect(value).toMatch(/^(neo4j\/)?\$\{NEO4J_PASSWORD:\?[^}]+\}$/);
});

it.each([...neo4j.ports, ...refrain.ports])('publishes %s to this machine only', (port) => {
  expect(port).toMatch(/^127\.0\.0\.1:/);
});

it('keeps what matters in volumes that it declares', () => {
  const used = [...neo4j.volumes, ...refrain.volumes].map((volume) => volume.split(':')[0]);
  expect(used.sort()).toEqual(Object.keys(compose.volumes).sort());
  expect(neo4j.volumes).toContain('neo4j-data:/data');
  for (const [name, folder] of [
    ['REFRAIN_DATA', '/data'],
    ['REFRAIN_SEED', '/seed'],
  ]) {
    expect(read('Dockerfile')).toContain(`${String(name)}=${String(folder)}`);
    expect(refrain.volumes.map((volume) => volume.split(':')[1])).toContain(folder);
    expect(read('Dockerfile')).toMatch(new RegExp(`VOLUME .*${String(folder)}`, 'u'));
  }
});

it('starts the server when the database is well', () => {
  expect(refrain.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
});

it('runs the Neo4j that the embedded database is', () => {
  const [, version] = /<neo4j\.version>(\d+\.\d+)\./.exec(read('server/neo4j/pom.xml')) ?? [];
  expect(neo4j.image).toBe(`neo4j:${String(version)}-community`);
});

it('sets only settings that exist', () => {
  const names = SETTINGS.map(({ name }) => name);
  for (const [, name] of read('docker-compose.yml').matchAll(/\$\{([A-Z_0-9]+)/g))
    expect(names).toContain(name);
  for (const name of Object.keys(refrain.environment)) expect(names).toContain(name);
});

it('has everything in the container that a seed folder holds, and lets its user write it', () => {
  const copied = /cp -r (.*) \/seed/u.exec(read('Dockerfile'))?.[1]?.split(' ') ?? [];
  expect(copied).toEqual(['seed/sources', 'seed/claims', 'seed/gazetteer', 'seed/*.yaml']);
  expect(read('Dockerfile')).toMatch(/COPY --from=build --chown=node:node \/seed \/seed/u);
  expect(read('Dockerfile')).toMatch(/chown node:node .*\/seed/u);
});

it('notes that the packages are in place before those of development go', () => {
  expect(read('Dockerfile')).toMatch(/npm run build && .*server\/setup\.mjs && npm prune/u);
});
