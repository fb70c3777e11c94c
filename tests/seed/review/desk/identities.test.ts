import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDesk, type Desk } from '../../../../seed/review/desk/app.ts';
import { TOKEN_HEADER } from '../../../../seed/review/desk/guard.ts';
import {
  identityAnswer,
  identityView,
  type IdentityVerdict,
} from '../../../../seed/review/desk/identity-wire.ts';
import { listen, type Listening } from '../../../../server/listen.ts';
import { model } from '../../../../server/model.ts';
import { writeBergs } from '../../../fixtures/bergs.ts';
import { seedFolder, type SeedFolder } from '../../../fixtures/folder.ts';

let seed: SeedFolder;
let desk: Desk;
let server: Listening;
beforeEach(async () => {
  seed = seedFolder();
  writeBergs(seed);
  const load = () => Promise.resolve({ lines: [], refused: 0 });
  desk = createDesk({ seed: seed.path, model: model(), reviewer: 'ak', load, page: null });
  server = await listen({ host: '127.0.0.1', port: 0 });
  server.serve(desk.app);
});
afterEach(async () => {
  await server.stop();
  seed.remove();
});

const ask = (path: string, body?: unknown, more: Readonly<Record<string, string>> = {}) =>
  fetch(`${server.url}/api/identities${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { [TOKEN_HEADER]: desk.token, 'content-type': 'application/json', ...more },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
const view = async () => identityView.parse(await (await ask('')).json());
const answered = async (response: Response) => ({
  status: response.status,
  ...identityAnswer.parse(await response.json()),
});
const BERG = ['harbour-digest/berg-ada', 'harbour-news/berg'] as const;
const TAMM = ['harbour-news/tamm', 'mill-list/tamm-osk'] as const;
const judge = async (
  verdict: IdentityVerdict,
  mentions: readonly string[] = BERG,
  seen: IdentityVerdict | null = null,
) => answered(await ask('/judgements', { verdict, mentions, by: 'ak', why: 'one harbour', seen }));
const undo = async (judgement: string) => answered(await ask('/undo', { judgement }));
const path = () => join(seed.path, 'identities.yaml');
const text = () => (existsSync(path()) ? readFileSync(path(), 'utf8') : null);

it('lists who may be one, both mentions as their sources have them', async () => {
  const { candidates, last, unreadable } = await view();
  expect(candidates.map((c) => [c.id, c.score, c.judged])).toEqual([
    [BERG.join(' '), 1, null],
    [TAMM.join(' '), 1, null],
  ]);
  expect(candidates[0]).toMatchObject({
    reasons: ['order swapped'],
    a: { name: 'BERG Ada', otherNames: ['Ada B.'], title: 'Paint on the harbour', kind: 'DIGEST' },
    b: { name: 'Ada Berg', kind: 'ORIGINAL', publisher: 'Harbour News', published: '2021-03-04' },
  });
  expect(candidates[0]?.b.sentence).toEqual([
    { text: 'Ada Berg', isName: true },
    { text: ' painted the harbour.', isName: false },
  ]);
  expect(candidates[0]?.b.claims).toHaveLength(1);
  expect([last, unreadable]).toEqual([null, []]);
});

describe('who may ask', () => {
  const body = { verdict: 'same', mentions: BERG, by: 'ak', why: 'w', seen: null };
  it.each<[string, unknown]>([
    ['', undefined],
    ['/judgements', body],
    ['/undo', { judgement: 'j-1' }],
  ])('%s: nobody without the token, no page of another origin', async (at, sent) => {
    expect((await ask(at, sent, { [TOKEN_HEADER]: '' })).status).toBe(403);
    expect((await ask(at, sent, { origin: 'http://elsewhere.example' })).status).toBe(403);
    expect(text()).toBeNull();
  });

  it.each([
    {},
    { ...body, why: ' ' },
    { ...body, by: '' },
    { ...body, verdict: 'merge' },
    { ...body, mentions: [BERG[0]] },
    { ...body, mentions: [] },
  ])('judges nothing without a verdict, two mentions, who and why: %j', async (sent) => {
    expect((await ask('/judgements', sent)).status).toBe(400);
    expect(text()).toBeNull();
  });
});

describe('a judgement', () => {
  it.each(['same', 'different', 'unsure'] as const)(
    '%s is written at once, and taken back byte for byte',
    async (verdict) => {
      seed.write('identities.yaml', '# Kept by hand.\njudgements: []\n');
      const before = text();
      const { status, view: after } = await judge(verdict);
      expect(status).toBe(200);
      expect(after.candidates[0]?.judged).toMatchObject({
        ...{ verdict, by: 'ak', why: 'one harbour' },
        place: expect.stringMatching(/^identities\.yaml:\d+$/u) as string,
      });
      expect(text()).toContain(`verdict: ${verdict}`);
      const back = await undo(after.last?.judgement ?? '');
      expect(back).toMatchObject({ status: 200, is: 'done', view: { last: null } });
      expect(text()).toBe(before);
    },
  );

  it('that contradicts another is refused, both lines named, and nothing is written', async () => {
    await judge('same');
    const before = text();
    const { status, is, says } = await judge('different', BERG, 'same');
    expect([status, is]).toEqual([422, 'refused']);
    expect(says).toMatch(/^identities\.yaml:\d+ .* are judged different, but one by identities\.yaml:\d+$/u);
    expect(text()).toBe(before);
  });

  it.each(['different', 'unsure'] as const)('%s does not stand beside another that parts them', async (v) => {
    await judge('unsure');
    const before = text();
    expect(await judge(v, BERG, 'unsure')).toMatchObject({
      is: 'refused',
      says: expect.stringContaining('judged unsure already at identities.yaml:') as string,
    });
    expect(text()).toBe(before);
  });

  it('on what was judged elsewhere meanwhile is not written', async () => {
    await judge('different');
    const before = text();
    const { status, is, view: now } = await judge('unsure');
    expect([status, is, now.candidates[0]?.judged?.verdict]).toEqual([409, 'changed', 'different']);
    expect(text()).toBe(before);
  });

  it('of what is no mention is refused', async () => {
    expect(await judge('same', [BERG[0], 'harbour-news/nobody'])).toMatchObject({
      is: 'refused',
      says: expect.stringContaining('harbour-news/nobody is no mention') as string,
    });
  });
});

describe('undo', () => {
  it('takes back the last made here first, and leaves what stood before', async () => {
    await judge('same');
    const { view: after } = await judge('different', TAMM);
    const { view: now } = await undo(after.last?.judgement ?? '');
    expect(now.last?.candidate).toBe(BERG.join(' '));
    expect(now.candidates.map((c) => c.judged?.verdict ?? null)).toEqual(['same', null]);
  });

  it('leaves alone what was not judged at this desk', async () => {
    seed.identities({ id: 'j-old', verdict: 'unsure', mentions: [...BERG], by: 'mo', why: 'w' });
    const before = text();
    expect((await view()).last).toBeNull();
    expect((await undo('j-old')).status).toBe(409);
    expect(text()).toBe(before);
  });
});

it('says where a judgement that cannot be read stands', async () => {
  seed.write('identities.yaml', 'judgements: 3\n');
  const response = await ask('');
  expect(response.status).toBe(500);
  expect(await response.text()).toContain('identities.yaml:1');
});
