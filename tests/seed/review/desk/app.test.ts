import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDesk, type Desk } from '../../../../seed/review/desk/app.ts';
import { TOKEN_HEADER } from '../../../../seed/review/desk/guard.ts';
import {
  decisionAnswer,
  deskView,
  loadView,
  sourceView,
  undoAnswer,
  type WireDecision,
} from '../../../../seed/review/desk/wire.ts';
import { listen, type Listening } from '../../../../server/listen.ts';
import { model } from '../../../../server/model.ts';
import { seedFolder, type SeedFolder } from '../../../fixtures/folder.ts';
import { LAMPS, lampsId, reviewLamps, writeLamps } from '../../../fixtures/lamps.ts';

let seed: SeedFolder;
let desk: Desk;
let server: Listening;
let finishLoad: () => void;
beforeEach(async () => {
  seed = seedFolder();
  writeLamps(seed);
  desk = createDesk({
    seed: seed.path,
    model: model(),
    reviewer: 'ak',
    page: null,
    load: async (log) => {
      log('Loading …');
      await new Promise<void>((done) => (finishLoad = done));
      return { lines: ['Loaded 1 source.'], refused: 0 };
    },
  });
  server = await listen({ host: '127.0.0.1', port: 0 });
  server.serve(desk.app);
});
afterEach(async () => {
  await server.stop();
  seed.remove();
});

const ask = (path: string, body?: unknown, more: Readonly<Record<string, string>> = {}) =>
  fetch(`${server.url}/api${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      [TOKEN_HEADER]: desk.token,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...more,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
const view = async () => sourceView.parse(await (await ask('/sources/lamps')).json());
const expected = async (id: string) => (await view()).claims.find((c) => c.id === id)?.version ?? null;
const make = async (decision: WireDecision, version: string | null = null) => {
  const response = await ask('/sources/lamps/decisions', { decision, reviewer: 'ak', expected: version });
  return { status: response.status, answer: decisionAnswer.parse(await response.json()) };
};

describe('who may ask', () => {
  /** Sends what `fetch` would not let a page send. */
  const raw = (headers: Readonly<Record<string, string>>, method = 'GET') =>
    new Promise<number>((done, failed) => {
      const { port } = new URL(server.url);
      request({ port, host: '127.0.0.1', path: '/api/desk', method, headers }, (response) => {
        response.resume();
        done(response.statusCode ?? 0);
      })
        .on('error', failed)
        .end();
    });
  const token = () => ({ [TOKEN_HEADER]: desk.token });
  const own = () => server.url.replace('http://', '');

  it.each<[string, () => Record<string, string>, number]>([
    ['the page itself', () => ({ ...token(), origin: server.url, 'sec-fetch-site': 'same-origin' }), 200],
    ['a script of this machine with the token', () => token(), 200],
    ['nobody without a token', () => ({}), 403],
    ['nobody with another token', () => ({ [TOKEN_HEADER]: `${desk.token}x` }), 403],
    [
      'no page of another origin, even with the token',
      () => ({ ...token(), origin: 'http://elsewhere.example' }),
      403,
    ],
    ['no page of another port', () => ({ ...token(), origin: 'http://127.0.0.1:1' }), 403],
    ['no page of no origin', () => ({ ...token(), origin: 'null' }), 403],
    ['no page of the same site', () => ({ ...token(), 'sec-fetch-site': 'same-site' }), 403],
    ['no name that points to this machine', () => ({ ...token(), host: 'elsewhere.example' }), 421],
  ])('%s', async (_, headers, status) => {
    expect(await raw({ host: own(), ...headers() })).toBe(status);
  });

  it('lets no other origin ask first', async () => {
    const { port } = new URL(server.url);
    const status = await raw(
      {
        host: `127.0.0.1:${port}`,
        origin: 'http://elsewhere.example',
        'access-control-request-method': 'POST',
      },
      'OPTIONS',
    );
    expect(status).toBe(403);
  });

  it('takes JSON only, and keeps nothing anywhere', async () => {
    const form = await ask('/load', {}, { 'content-type': 'text/plain' });
    expect(form.status).toBe(415);
    const { headers } = await ask('/desk');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });
});

it('lists the sources, the kinds, and who reviews', async () => {
  const desk = deskView.parse(await (await ask('/desk')).json());
  expect(desk).toMatchObject({
    reviewer: 'ak',
    sources: [{ id: 'lamps', title: 'The Case of Lamps', progress: { proposed: 6, accepted: 0, stale: 0 } }],
  });
  expect(desk.relationships.find((r) => r.kind === 'JUDGED')?.ends).toEqual([{ from: 'Person', to: 'Case' }]);
});

it('shows a source in the order of its text, with what the gate would say', async () => {
  const { claims, open, text, isSigned } = await view();
  expect(claims.map((c) => c.id)).toEqual(
    (['led', 'sat', 'defendant', 'father', 'took', 'wrong'] as const).map(lampsId),
  );
  expect(claims[1]).toMatchObject({
    says: 'Judge Ulo is said to have sat as judge in Case of Lamps',
    hedge: 'As far as we know',
    reasons: [],
  });
  expect(claims[3]?.reasons).toMatchObject([{ part: 'from' }]);
  expect(open.map(({ start, end }) => text.slice(start, end).trim())).toEqual([
    'The Case of Lamps',
    'The Town Court sentenced Bek to two years.',
    'Lamps are nice.',
  ]);
  expect(isSigned).toBe(true);
});

describe('a decision', () => {
  it('is written at once, and taken back', async () => {
    const { answer } = await make({ do: 'accept', claim: lampsId('led') }, await expected(lampsId('led')));
    expect(reviewLamps(seed).folder.read('lamps')).toContain('reviewer: ak');
    if (answer.is !== 'done') throw new Error(answer.is);
    expect(answer.source.progress.accepted).toBe(1);
    const back = undoAnswer.parse(await (await ask(`/sources/lamps/undo/${answer.undo}`, {})).json());
    expect(back).toMatchObject({ isDone: true, source: { progress: { accepted: 0 } } });
    expect((await ask(`/sources/lamps/undo/${answer.undo}`, {})).status).toBe(409);
  });

  it('is refused with the reason', async () => {
    const { status, answer } = await make({ do: 'accept', claim: lampsId('father') });
    expect([status, answer.is]).toEqual([422, 'refused']);
  });

  it('that was made in another window meanwhile is shown, not overwritten', async () => {
    const seen = await expected(lampsId('led'));
    await make({ do: 'reject', claim: lampsId('led') }, seen);
    const { status, answer } = await make({ do: 'accept', claim: lampsId('led') }, seen);
    expect(status).toBe(409);
    expect(answer).toMatchObject({ is: 'changed', source: { progress: { rejected: 1, accepted: 0 } } });
  });

  it('with a malformed claim says which part', async () => {
    const claim = (await view()).claims[0];
    if (claim === undefined) throw new Error('no claim');
    const draft = { ...claim.draft, from: { key: '' }, quote: ' ' };
    const { answer } = await make({ do: 'add', draft, entities: [] });
    expect(answer).toMatchObject({ is: 'refused', reasons: [{ part: 'from' }, { part: 'quote' }] });
  });

  it.each([
    {},
    { decision: { do: 'burn' }, reviewer: 'ak', expected: null },
    { decision: { do: 'sign' }, reviewer: ' ', expected: null },
  ])('that is none is not understood: %j', async (body) => {
    expect((await ask('/sources/lamps/decisions', body)).status).toBe(400);
  });
});

it('says that something changed, on disk too', async () => {
  const version = async (): Promise<unknown> => (await ask('/sources/lamps/version')).json();
  const before = await version();
  expect(await version()).toEqual(before);
  seed.write('sources/lamps/lamps.txt', `${LAMPS} And more.`);
  expect(await version()).not.toEqual(before);
  expect((await view()).isSigned).toBe(false);
});

it('knows no other source', async () => {
  for (const id of ['lanterns', '..%2F..%2Fetc', '%2e%2e'])
    expect((await ask(`/sources/${id}`)).status).toBe(404);
});

it('loads in the background, once at a time', async () => {
  const state = async () => loadView.parse(await (await ask('/load')).json());
  expect((await state()).is).toBe('idle');
  expect((await ask('/load', {})).status).toBe(202);
  await ask('/load', {});
  expect(await state()).toEqual({ is: 'running', lines: ['Loading …'], refused: 0 });
  finishLoad();
  await desk.close();
  expect(await state()).toEqual({ is: 'done', lines: ['Loaded 1 source.'], refused: 0 });
});
