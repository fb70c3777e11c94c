/** Who is let in where others can ask: by settings of one's own, and by those of the container. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { addToken, removeToken } from '../../../server/access/tokens.ts';
import { createApp, type App } from '../../../server/app.ts';
import { readConfig } from '../../../server/config.ts';
import { listen, type Listening } from '../../../server/listen.ts';
import type { Database } from '../../../server/neo4j/database.ts';
import { corpusGraph, testDatabase } from '../../setup/graph.ts';
import { containerSettings } from '../container-settings.ts';

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
  await corpusGraph(database);
});
afterAll(() => database.stop());

interface Sent {
  readonly path?: string;
  readonly host: string;
  readonly token?: string | undefined;
  readonly query?: string;
}

/** What `fetch` would not send: a Host of one's own. */
async function send(url: string, { path = '/graphql', host, token, query = '{ __typename }' }: Sent) {
  const headers = {
    host,
    'content-type': 'application/json',
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  };
  const isQuestion = path === '/graphql';
  const asked = request(`${url}${path}`, { headers, method: isQuestion ? 'POST' : 'GET' });
  asked.end(isQuestion ? JSON.stringify({ query, variables: {} }) : undefined);
  const response = await new Promise<import('node:http').IncomingMessage>((done, failed) => {
    asked.once('response', done).once('error', failed);
  });
  const body = await text(response);
  const [, code = null] = /"code":"(\w+)"/u.exec(body) ?? [];
  return { status: response.statusCode, code, body, headers: response.headers };
}

/** With which settings, and a name that the server then goes by. */
const PLACES = [
  ['HOST=0.0.0.0', { HOST: '0.0.0.0', REFRAIN_HOSTS: 'refrain.example.org' }, 'refrain.example.org'],
  ['the container', containerSettings(), 'localhost:4000'],
] as const;

describe.each(PLACES)('%s', (_, settings, host) => {
  const folder = mkdtempSync(join(tmpdir(), 'refrain-door-'));
  let app: App;
  let server: Listening;
  let url: string;
  beforeAll(async () => {
    const config = readConfig({ ...settings, REFRAIN_DATA: folder });
    app = await createApp({ database, page: null, config: { ...config, rate: 40 }, now: () => 0 });
    server = await listen({ host: config.host, port: 0 });
    server.serve(app.app);
    url = server.url.replace('localhost', '127.0.0.1');
  });
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true });
  });

  it('listens for others', () => {
    expect(readConfig(settings).host).toBe('0.0.0.0');
  });

  it.each(['/', '/graphql', '/ready', '/health'])(
    'refuses %s to a foreign Host, with all headers',
    async (path) => {
      const { status, body, headers } = await send(url, { path, host: 'rebound.example' });
      expect([status, body]).toEqual([421, expect.stringContaining('REFRAIN_HOSTS')]);
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['x-content-type-options']).toBe('nosniff');
    },
  );

  it('answers all who know the name while no token is given out', async () => {
    expect(await send(url, { host })).toMatchObject({ status: 200 });
    expect(await send(url, { path: '/ready', host: '127.0.0.1:4000' })).toMatchObject({ status: 200 });
  });

  it('asks for a token once there is one, and lets in who has it', async () => {
    const [token, quick] = ['office', 'quick'].map((name) =>
      addToken(folder, { name, rate: name === 'quick' ? 3 : null }),
    );
    const without = await send(url, { host });
    expect(without).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    expect(without.headers).toMatchObject({
      'www-authenticate': 'Bearer realm="Refrain"',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    });
    expect(without.headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(await send(url, { host, token: 'refrain_guessed' })).toMatchObject({ status: 401 });
    expect(await send(url, { host, token })).toMatchObject({ status: 200 });
    expect(await send(url, { host: 'rebound.example', token })).toMatchObject({ status: 421 });

    const asked = await Promise.all([1, 2, 3, 4].map(() => send(url, { host, token: quick })));
    expect(asked.map(({ status }) => status).sort()).toEqual([200, 200, 200, 429]);
    const last = await send(url, { host, token: quick });
    expect(last).toMatchObject({ status: 429, code: 'RATE_LIMIT' });
    expect(Number(last.headers['retry-after'])).toBeGreaterThan(0);
    expect(last.headers['content-security-policy']).toContain("default-src 'none'");
    expect(await send(url, { host, token })).toMatchObject({ status: 200 });

    removeToken(folder, 'office');
    expect(await send(url, { host, token })).toMatchObject({ status: 401 });
  });

  it('counts who has no token by address, whatever they ask', async () => {
    const asked = await Promise.all(Array.from({ length: 45 }, () => send(url, { host })));
    expect(new Set(asked.map(({ status }) => status))).toEqual(new Set([401, 429]));
    expect(await send(url, { path: '/ready', host })).toMatchObject({ status: 429 });
    expect(await send(url, { path: '/health', host })).toMatchObject({ status: 200 });
  });

  const line = z.looseObject({ at: z.iso.datetime(), token: z.string().nullable(), status: z.number() });
  const kept = (name: string) =>
    readFileSync(join(folder, 'audit', name), 'utf8')
      .trim()
      .split('\n')
      .map((text) => line.parse(JSON.parse(text)));

  it('keeps who asked when, and nothing of what they asked', async () => {
    const token = addToken(folder, { name: 'archive', rate: null });
    await send(url, { host, token, query: 'query Secret { people(limit: 3) { name } }' });
    await send(url, { host, token, query: '{ people(limit: 3) { nothing } }' });
    await send(url, { host, token, query: 'mutation { nothing }' });
    await app.close();
    const asked = kept('asked.ndjson').filter((one) => one.token === 'archive');
    expect(asked).toMatchObject([
      { from: 'this-machine', kind: 'query', status: 200, code: null, cost: expect.any(Number) as unknown },
      { status: 400, code: 'GRAPHQL_VALIDATION_FAILED', cost: null },
      { status: 400, code: expect.any(String) as unknown },
    ]);
    expect(
      Object.keys(asked[0] ?? {})
        .sort()
        .join(' '),
    ).toBe('at code cost from kind ms status token');
    const refused = kept('refused.ndjson');
    expect(new Set(refused.map(({ status, code }) => `${status} ${String(code)}`))).toEqual(
      new Set(['401 UNAUTHENTICATED', '421 WRONG_HOST', '429 RATE_LIMIT']),
    );
    expect(readFileSync(join(folder, 'audit', 'asked.ndjson'), 'utf8')).not.toMatch(/Secret|people|127\.0/u);
  });
});
