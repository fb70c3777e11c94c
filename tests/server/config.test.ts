import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PROJECT_FOLDER, readConfig, SETTINGS, type Environment } from '../../server/config.ts';
import { NotConfigured } from '../../server/errors.ts';

describe('with nothing set', () => {
  it('serves on loopback and runs a database of its own in the project', () => {
    expect(readConfig({})).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      dataFolder: `${PROJECT_FOLDER}.refrain`,
      seedFolder: `${PROJECT_FOLDER}seed`,
      remote: undefined,
      embedded: { java: 'java', boltPort: 0 },
    });
  });

  it('takes an empty value for none', () => {
    expect(readConfig({ PORT: '', NEO4J_URI: '', JAVA_HOME: '' })).toEqual(readConfig({}));
  });
});

describe('with everything set', () => {
  it('uses the Neo4j that is named', () => {
    const set = {
      NEO4J_URI: 'neo4j+s://graph.example.org',
      NEO4J_PASSWORD: ' s p ',
      NEO4J_DATABASE: 'cases',
    };
    expect(readConfig(set).remote).toEqual({
      uri: 'neo4j+s://graph.example.org',
      user: 'neo4j',
      password: ' s p ',
      database: 'cases',
    });
  });

  it('takes a seed folder of its own', () => {
    expect(readConfig({ REFRAIN_SEED: '/seed' }).seedFolder).toBe('/seed');
  });

  it('finds Java in JAVA_HOME and an absolute data folder where it is', () => {
    const { embedded, dataFolder } = readConfig({ JAVA_HOME: '/opt/jdk', REFRAIN_DATA: '/srv/refrain' });
    expect([embedded.java, dataFolder]).toEqual(['/opt/jdk/bin/java', '/srv/refrain']);
  });
});

it.each([
  ['', null],
  ['corrections@example.org', 'mailto:corrections@example.org'],
  ['https://example.org/corrections', 'https://example.org/corrections'],
])('takes "%s" as the address for corrections', (REFRAIN_CONTACT, link) => {
  expect(readConfig({ REFRAIN_CONTACT }).contact?.link ?? null).toBe(link);
});

it.each([
  ['', []],
  ['Refrain.Example.org, 10.0.0.5,', ['refrain.example.org', '10.0.0.5']],
  ['[fd00::5]', ['[fd00::5]']],
])('takes "%s" as the names that it answers to', (REFRAIN_HOSTS, hosts) => {
  expect(readConfig({ REFRAIN_HOSTS }).hosts).toEqual(hosts);
});

describe('a value that cannot be used', () => {
  const wrong: readonly Environment[] = [
    { PORT: 'http' },
    { PORT: '65536' },
    { PORT: '-1' },
    { HOST: 'my host' },
    { REFRAIN_HOSTS: 'https://refrain.example.org' },
    { REFRAIN_HOSTS: 'refrain.example.org:4000' },
    { REFRAIN_HOSTS: '*' },
    { REFRAIN_RATE: '0' },
    { REFRAIN_RATE: 'many' },
    { REFRAIN_AUDIT: 'yes' },
    { NEO4J_URI: 'http://localhost:7474' },
    { NEO4J_URI: 'localhost' },
    { NEO4J_URI: 'bolt://' },
    { REFRAIN_DB_HEAP: '512' },
    { REFRAIN_DB_TRANSACTION_TIMEOUT: '0s' },
    { REFRAIN_BOLT_PORT: 'any' },
    { REFRAIN_CONTACT: 'the office' },
    { REFRAIN_CONTACT: 'http://example.org/corrections' },
  ];
  it.each(wrong)('is refused with its name and itself: %o', (environment) => {
    const [[name, value] = []] = Object.entries(environment);
    const read = () => readConfig(environment);
    expect(read).toThrow(NotConfigured);
    expect(read).toThrow(`${String(name)}="${String(value)}" should be `);
  });

  it('does not print a password that stands in the address', () => {
    const read = () => readConfig({ NEO4J_URI: 'bolt://neo4j:geheim@db:7687' });
    expect(read).toThrow('NEO4J_URI="bolt://…@db:7687"');
  });
});

it.each(SETTINGS)(
  'docs/settings.md says of $name what the program says',
  ({ name, default: unset, says }) => {
    const table = readFileSync(`${PROJECT_FOLDER}docs/settings.md`, 'utf8').replace(/ +/g, ' ');
    expect(table).toContain(`| \`${name}\` | ${unset === '' ? '' : `\`${unset}\` `}| ${says} |`);
  },
);
