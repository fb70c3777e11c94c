import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContact } from '../../server/contact.ts';
import { serveCorpus, serve, type Served } from './served.ts';
import { testDatabase } from '../setup/graph.ts';
import type { Database } from '../../server/neo4j/database.ts';

const folder = mkdtempSync(join(tmpdir(), 'refrain-page-'));
let corpus: Served;
let database: Database;
let served: Served;
beforeAll(async () => {
  corpus = await serveCorpus();
  database = await testDatabase();
  mkdirSync(join(folder, 'assets'));
  mkdirSync(join(folder, 'graphiql'));
  writeFileSync(join(folder, 'index.html'), '<title>Refrain</title>');
  writeFileSync(join(folder, 'graphiql', 'index.html'), '<title>GraphiQL</title>');
  writeFileSync(join(folder, 'assets', 'page-1a2b3c.js'), '/* script */ '.repeat(1000));
  served = await serve({ database, page: folder, config: { contact: readContact('c@example.org') ?? null } });
});
afterAll(async () => {
  await served.stop();
  await corpus.stop();
  await database.stop();
  rmSync(folder, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = { accept: 'text/html' }) =>
  fetch(`${served.url}${path}`, { headers });

it('says that it lives, and that it is ready', async () => {
  expect(await (await get('/health')).json()).toEqual({ alive: true });
  expect(await (await get('/ready')).json()).toEqual({ ready: true });
});

it('says where to ask for a correction, or that nobody said', async () => {
  const query = '{ about { contact { address link } } }';
  const contact = { address: 'c@example.org', link: 'mailto:c@example.org' };
  expect((await served.ask(query)).data).toEqual({ about: { contact } });
  expect((await corpus.ask(query)).data).toEqual({ about: { contact: null } });
});

describe('headers', () => {
  it.each(['/', '/graphql', '/health', '/graphiql/', '/nothing.txt'])(
    'of %s let nothing out',
    async (path) => {
      const { headers } = await get(path);
      const policy = headers.get('content-security-policy');
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("connect-src 'self'");
      expect(policy).not.toMatch(/https?:|unsafe-eval|script-src[^;]*unsafe/u);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('access-control-allow-origin')).toBeNull();
    },
  );

  const statusFor = (host: string): Promise<number | undefined> =>
    new Promise((done, failed) => {
      request(`${served.url}/ready`, { headers: { host } }, (response) => {
        response.resume();
        done(response.statusCode);
      })
        .on('error', failed)
        .end();
    });

  it.each([
    ['localhost:4000', 200],
    ['127.0.0.1', 200],
    ['[::1]:4000', 200],
    ['rebound.example', 421],
    ['localhost.rebound.example', 421],
  ])('host %s: %i', async (host, status) => {
    expect(await statusFor(host)).toBe(status);
  });
});

describe('the page', () => {
  it.each([
    ['/', 'Refrain'],
    ['/case/case-of-mothers', 'Refrain'],
    ['/graphiql', 'GraphiQL'],
    ['/graphiql/', 'GraphiQL'],
  ])('%s is %s', async (path, title) => {
    const response = await get(path);
    expect(await response.text()).toContain(title);
    expect(response.headers.get('cache-control')).toBe('no-cache');
  });

  it('keeps what is named by its contents, packed', async () => {
    const { headers } = await get('/assets/page-1a2b3c.js');
    expect(headers.get('cache-control')).toContain('immutable');
    expect(headers.get('content-encoding')).toBe('gzip');
  });

  it.each(['/nothing.js', '/assets/', '/../package.json', '/%2e%2e/package.json'])(
    '%s is not found, in plain words',
    async (path) => {
      const response = await get(path, { accept: '*/*' });
      expect([response.status, await response.text()]).toEqual([404, 'There is nothing here.\n']);
    },
  );
});

describe('GraphQL over HTTP', () => {
  const audits = serverAudits({
    url: () => `${served.url}/graphql`,
    fetchFn: (input: string, init?: RequestInit) =>
      fetch(input, {
        ...init,
        headers: { ...Object.fromEntries(new Headers(init?.headers)), 'apollo-require-preflight': '1' },
      }),
  });

  it.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (_, audit) => {
    expect((await audit.fn()).status).not.toBe('error');
  });

  it('refuses what another page could send unasked', async () => {
    const form = await fetch(`${served.url}/graphql?query=%7B__typename%7D`, {
      headers: { origin: 'http://x' },
    });
    expect(form.status).toBe(400);
    const text = await fetch(`${served.url}/graphql`, { method: 'POST', body: '{"query":"{__typename}"}' });
    expect(text.status).toBe(400);
  });

  it('refuses batches, and what is no JSON', async () => {
    const post = (body: string) =>
      fetch(`${served.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
    expect((await post('[{"query":"{__typename}"},{"query":"{__typename}"}]')).status).toBe(400);
    const broken = await post('{');
    expect([broken.status, await broken.json()]).toMatchObject([
      400,
      { errors: [{ extensions: { code: 'BAD_REQUEST' } }] },
    ]);
  });
});
