import { afterEach, describe, expect, it } from 'vitest';
import type { LanguageModelSettings } from '../../../../server/config.ts';
import { LanguageModelUnavailable, NotConfigured } from '../../../../server/errors.ts';
import { chatCompletions } from '../../../../seed/extract/llm/endpoint.ts';
import { cut, endless, replies, says, silent, stub, type Stub, type Turn } from './endpoint-stub.ts';

const KEY = 'key-of-lamps';
const QUESTION = { system: 'rules', user: 'text', schema: { type: 'object' } };

const open: Stub[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((s) => s.close()));
});

async function serve(...turns: Turn[]): Promise<Stub> {
  const server = await stub(...turns);
  open.push(server);
  return server;
}

async function asking(turns: Turn[], settings: Partial<LanguageModelSettings> = {}) {
  const server = await serve(...turns);
  const [lines, waits]: [string[], number[]] = [[], []];
  const complete = chatCompletions(
    { url: server.url, model: 'lamp-1', key: KEY, timeout: 5000, ...settings },
    {
      log: (line) => lines.push(line),
      wait: (milliseconds) => {
        waits.push(milliseconds);
        return Promise.resolve();
      },
      now: () => Date.parse('2024-01-01T00:00:00Z'),
    },
  );
  return { server, complete, lines, waits };
}

async function failing(turns: Turn[], settings: Partial<LanguageModelSettings> = {}) {
  const all = await asking(turns, settings);
  const error = await all.complete(QUESTION).then(
    () => new Error('it answered'),
    (e: unknown) => (e instanceof Error ? e : new Error(String(e))),
  );
  return { ...all, error };
}

it('asks as the protocol says: temperature 0, a fixed seed, the schema, the key', async () => {
  const { complete, server } = await asking([says('yes')]);
  expect(await complete(QUESTION)).toBe('yes');
  expect(server.asked).toMatchObject([
    {
      path: '/v1/chat/completions',
      headers: { authorization: `Bearer ${KEY}` },
      body: {
        model: 'lamp-1',
        temperature: 0,
        seed: 1,
        messages: [
          { role: 'system', content: 'rules' },
          { role: 'user', content: 'text' },
        ],
        response_format: { type: 'json_schema', json_schema: { strict: true, schema: { type: 'object' } } },
      },
    },
  ]);
});

it('sends no key where none is set', async () => {
  const { complete, server } = await asking([says('yes')], { key: '' });
  await complete(QUESTION);
  expect(server.asked[0]?.headers.authorization).toBeUndefined();
});

describe('an endpoint that takes less', () => {
  const refuses = (word: string) =>
    replies(400, JSON.stringify({ error: { message: `Unsupported: ${word}` } }));

  it('is asked for any JSON, then for plain text, and so from then on', async () => {
    const { complete, server } = await asking([
      refuses('response_format'),
      refuses('response_format'),
      says('yes'),
    ]);
    await complete(QUESTION);
    await complete(QUESTION);
    expect(server.asked.map(({ body }) => body.response_format)).toMatchObject([
      { type: 'json_schema' },
      { type: 'json_object' },
      undefined,
      undefined,
    ]);
  });

  it.each(['temperature', 'seed'])('is asked without %s', async (name) => {
    const { complete, server, lines } = await asking([refuses(`'${name}'`), says('yes')]);
    expect(await complete(QUESTION)).toBe('yes');
    expect(server.asked[1]?.body).not.toHaveProperty(name);
    expect(server.asked[1]?.body).toHaveProperty('response_format.type', 'json_schema');
    expect(lines).toEqual([`${server.url}: does not take ${name}; asking without it.`]);
  });

  it('is not asked again about a text that is too long', async () => {
    const { error, server } = await failing([refuses('maximum context length is 4096 tokens')]);
    expect(error).toBeInstanceOf(LanguageModelUnavailable);
    expect(error.message).toContain('refuses the request (400: ');
    expect(server.asked).toHaveLength(1);
  });
});

describe('what may pass is tried again', () => {
  it.each<[string, Turn[], number[]]>([
    ['500, then an answer', [replies(500), says('yes')], [1000]],
    [
      '503 three times, then an answer',
      [replies(503), replies(503), replies(503), says('yes')],
      [1000, 2000, 4000],
    ],
    ['429 with seconds', [replies(429, '', { 'retry-after': '7' }), says('yes')], [7000]],
    [
      '429 with a date',
      [replies(429, '', { 'retry-after': 'Mon, 01 Jan 2024 00:00:09 GMT' }), says('yes')],
      [9000],
    ],
    ['a connection cut in the middle of the answer', [cut, says('yes')], [1000]],
    ['a connection cut before the answer', [(r) => r.destroy(), says('yes')], [1000]],
  ])('%s', async (_, turns, expected) => {
    const { complete, waits } = await asking(turns);
    expect(await complete(QUESTION)).toBe('yes');
    expect(waits).toEqual(expected);
  });

  it.each<[string, Turn[], number, RegExp]>([
    ['four failures', [replies(502, 'bad gateway')], 4, /fails \(502: bad gateway\)/u],
    [
      'a wait of an hour',
      [replies(429, '', { 'retry-after': '3600' })],
      1,
      /takes no more requests now \(429\)/u,
    ],
  ])('but not for ever: %s', async (_, turns, times, message) => {
    const { error, server } = await failing(turns);
    expect(error).toBeInstanceOf(LanguageModelUnavailable);
    expect(error.message).toMatch(message);
    expect(error.message).toContain('Try again later: what it has answered already is kept');
    expect(server.asked).toHaveLength(times);
  });
});

describe('what does not pass is said at once, with the address and what to do', () => {
  it.each<[string, Turn, typeof NotConfigured, RegExp]>([
    [
      'a wrong key',
      replies(401, `bad key ${KEY}`),
      NotConfigured,
      /refuses the key \(401: bad key …\).\n {2}Set REFRAIN_LLM_KEY/u,
    ],
    [
      'an unknown path',
      replies(404),
      NotConfigured,
      /no model "lamp-1" \(404\).\n {2}REFRAIN_LLM_URL is the base URL/u,
    ],
    [
      'a page instead of an answer',
      replies(200, '<html>'),
      LanguageModelUnavailable,
      /not as an OpenAI-compatible endpoint does \(200: <html>\)/u,
    ],
    [
      'an answer of another form',
      replies(200, '{"choices": []}'),
      LanguageModelUnavailable,
      /not as an OpenAI-compatible/u,
    ],
    ['an endless answer', endless, LanguageModelUnavailable, /larger than 4 MB/u],
  ])('%s', async (_, turn, type, message) => {
    const { error, server } = await failing([turn]);
    expect(error).toBeInstanceOf(type);
    expect(error.message).toMatch(message);
    expect(error.message.startsWith(`${server.url}: `)).toBe(true);
    expect(error.message).not.toContain(KEY);
    expect(server.asked).toHaveLength(1);
  });

  it('a server that never answers', async () => {
    const { error, server } = await failing([silent], { timeout: 200 });
    expect(error.message).toBe(
      `${server.url}: no answer within 0.2 s.\n  Allow more with REFRAIN_LLM_TIMEOUT, 5m at most, or ask a faster model.`,
    );
    expect(server.asked).toHaveLength(1);
  });

  it('a server that stops in the middle of its answer', async () => {
    const stalls: Turn = (response) => {
      response.writeHead(200).write('{"choices"');
    };
    expect((await failing([stalls], { timeout: 200 })).error.message).toContain('no answer within 0.2 s.');
  });

  it('nobody there', async () => {
    const server = await stub(silent);
    await server.close();
    const { error } = await failing([silent], { url: server.url });
    expect(error).toBeInstanceOf(LanguageModelUnavailable);
    expect(error.message).toContain(`${server.url}: cannot be reached (ECONNREFUSED).`);
  });

  it('a key that cannot be one', async () => {
    await expect(asking([silent], { key: 'ключ' })).rejects.toThrow('REFRAIN_LLM_KEY has characters');
  });
});

it('follows no redirect: the text goes to the address that is set, and nowhere else', async () => {
  const elsewhere = await serve(says('yes'));
  const { error } = await failing([
    replies(307, '', { location: `${elsewhere.url}/chat/completions?key=1` }),
  ]);
  expect(error).toBeInstanceOf(NotConfigured);
  expect(error.message).toContain(`redirects to ${elsewhere.url}/chat/completions, and`);
  expect(elsewhere.asked).toEqual([]);
});

describe('ends when nobody waits any more', () => {
  it('while it waits for an answer', async () => {
    const { complete } = await asking([silent]);
    const nobody = new AbortController();
    setTimeout(() => nobody.abort(new Error('gone')), 50);
    await expect(complete({ ...QUESTION, signal: nobody.signal })).rejects.toThrow('gone');
  });

  it('while it waits to ask again', async () => {
    const server = await serve(replies(503));
    const complete = chatCompletions({ url: server.url, model: 'lamp-1', key: '', timeout: 5000 });
    const nobody = new AbortController();
    setTimeout(() => nobody.abort(), 200);
    await expect(complete({ ...QUESTION, signal: nobody.signal })).rejects.toThrow('aborted');
    expect(server.asked).toHaveLength(1);
  });
});
