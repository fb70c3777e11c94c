import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { askers, said, thing } from './asked.ts';
import { replies, says } from './endpoint-stub.ts';

const TEXT = 'Inspector Ova led the Case of Lamps.';
const ANSWER = {
  entities: [thing('lamps', 'Case', 'Case of Lamps'), thing('ova', 'Person', 'Ova')],
  claims: [said('INVESTIGATED', 'ova', 'Ova led the Case of Lamps', { to: 'lamps' })],
};

const all = askers();
afterEach(() => all.close());

const kept = (dataFolder: string): string[] => {
  const folder = join(dataFolder, 'llm-cache');
  return readdirSync(folder).map((name) => join(folder, name));
};

it('an answer that is kept makes no second request, and gives the same proposals', async () => {
  const { ask, dataFolder } = await all.asker([says(ANSWER)]);
  const first = await ask(TEXT);
  const other = await all.asker([replies(500)], 'lamp-1', dataFolder);
  const second = await other.ask(TEXT);
  expect(first.proposals.claims).toHaveLength(1);
  expect(second.proposals).toEqual(first.proposals);
  expect([first.server.asked.length, second.server.asked.length]).toEqual([1, 0]);
  expect(second.lines).toEqual([expect.stringContaining('0 asked about and 1 answered before')]);
});

it('keeps it for its owner alone, without the key or the address', async () => {
  const { ask, dataFolder } = await all.asker([says(ANSWER)]);
  const { server } = await ask(TEXT);
  const [path = '', ...others] = kept(dataFolder);
  expect(others).toEqual([]);
  expect(path).toMatch(/llm-cache\/[0-9a-f]{64}\.json$/u);
  expect([statSync(path).mode & 0o777, statSync(join(path, '..')).mode & 0o777]).toEqual([0o600, 0o700]);
  const text = readFileSync(path, 'utf8');
  expect(JSON.parse(text)).toEqual({ model: 'lamp-1', prompt: 'claims-1', answer: JSON.stringify(ANSWER) });
  expect(text).not.toContain('key-of-lamps');
  expect(text).not.toContain(server.url);
});

it.each([
  ['another text', 'Later, Inspector Ova led the Case of Lamps.', 'lamp-1'],
  ['another model', TEXT, 'lamp-2'],
])('%s is another question', async (_, text, name) => {
  const { ask, dataFolder } = await all.asker([says(ANSWER)]);
  await ask(TEXT);
  const { server } = await (await all.asker([says(ANSWER)], name, dataFolder)).ask(text);
  expect(server.asked).toHaveLength(1);
});

it.each([
  '',
  '{"model": "lamp-1", "ans',
  '{}',
  '[1]',
  '{"model":"lamp-1","prompt":"claims-1","answer":"no"}',
])('a spoilt answer is asked again and mended: %j', async (spoilt) => {
  const { ask, dataFolder } = await all.asker([says(ANSWER)]);
  await ask(TEXT);
  const [path = ''] = kept(dataFolder);
  writeFileSync(path, spoilt);
  const { proposals, server } = await ask(TEXT);
  expect(proposals.claims).toHaveLength(1);
  expect(server.asked).toHaveLength(2);
  await ask(TEXT);
  expect(server.asked).toHaveLength(2);
});

it('an answer that breaks off is not kept', async () => {
  const { ask } = await all.asker([says(JSON.stringify(ANSWER).slice(0, -30)), says(ANSWER)]);
  await ask(TEXT);
  expect((await ask(TEXT)).server.asked).toHaveLength(2);
});

it('what was answered before a failure is kept: the next run goes on from there', async () => {
  const text = `${TEXT}\n\n${'Lamps are nice. '.repeat(250).trim()}`;
  const none = { entities: [], claims: [] };
  const { ask } = await all.asker([says(ANSWER), replies(400, 'too long'), says(none)]);
  await expect(ask(text)).rejects.toThrow('refuses the request (400: too long)');
  const { proposals, server } = await ask(text);
  expect(proposals.claims).toHaveLength(1);
  expect(server.asked).toHaveLength(3);
});

it('a folder that cannot be written to is said, and loses no answer', async () => {
  const { ask, dataFolder } = await all.asker([says(ANSWER)]);
  writeFileSync(join(dataFolder, 'llm-cache'), 'in the way');
  const { proposals, lines } = await ask(TEXT);
  expect(proposals.claims).toHaveLength(1);
  expect(lines.join('\n')).toContain('an answer could not be kept');
});
