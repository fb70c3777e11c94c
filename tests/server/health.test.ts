import express from 'express';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { z } from 'zod';
import type { Ask } from '../../server/ask.ts';
import { ready } from '../../server/health.ts';

async function answerOver(ask: Ask): Promise<{ status: number; text: string }> {
  const server = createServer(express().get('/ready', ready(ask)));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = z.object({ port: z.number() }).parse(server.address());
  const response = await fetch(`http://127.0.0.1:${port}/ready`);
  server.close();
  return { status: response.status, text: await response.text() };
}

it('is not ready while the database does not answer, and says no more than that', async () => {
  const answer = await answerOver(() => Promise.reject(new Error('bolt://secret:7687 ECONNREFUSED')));
  expect(answer).toEqual({ status: 503, text: '{"ready":false,"why":"The database does not answer."}' });
});

it('is not ready without its constraints, and names them', async () => {
  const answer = await answerOver(() => Promise.resolve([{ name: 'Entity_id' }]));
  expect(answer.status).toBe(503);
  expect(answer.text).toContain('entitySearch');
});
