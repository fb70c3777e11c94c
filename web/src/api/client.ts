/** Sends a document to the server that served the page, and to nobody else. */
import * as z from 'zod/mini';
import { authorization, turnedAway } from '../access/token.ts';
import { NOT_YET, untilThere } from './again.ts';
import type { Document } from './document.ts';

/** Why an answer did not come, in words for the reader. */
export class ApiError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ApiError';
  }
}

const envelope = z.object({
  data: z.optional(z.unknown()),
  errors: z.optional(
    z.array(
      z.object({ message: z.string(), extensions: z.optional(z.object({ code: z.optional(z.string()) })) }),
    ),
  ),
});

async function post(text: string, variables: object, signal: AbortSignal | undefined): Promise<unknown> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...authorization() },
      body: JSON.stringify({ query: text, variables }),
      ...(signal === undefined ? {} : { signal }),
    });
    if (response.status === 401) turnedAway();
    return await response.json();
  } catch (cause) {
    if (signal?.aborted === true) throw cause;
    throw new ApiError('The server does not answer. Is it still running?', { cause });
  }
}

/**
 * Asks until what is being worked out is there, and parses the answer.
 * @throws ApiError when the server is away, refuses, or answers in an unknown form; an abort passes through.
 */
export async function ask<Answer>(
  document: Document<Answer>,
  variables: Readonly<Record<string, unknown>>,
  signal?: AbortSignal,
): Promise<Answer> {
  const answer = async (): Promise<Answer | typeof NOT_YET> => {
    const body = envelope.safeParse(await post(document.text, variables, signal));
    if (!body.success) throw new ApiError('The server answered with something that is not GraphQL.');
    const refusal = body.data.errors?.[0];
    if (refusal === undefined) return parsed(document, body.data.data);
    if (refusal.extensions?.code === NOT_YET) return NOT_YET;
    throw new ApiError(refusal.message);
  };
  return untilThere(answer, signal);
}

function parsed<Answer>(document: Document<Answer>, data: unknown): Answer {
  try {
    return document.parse(data);
  } catch (cause) {
    throw new ApiError('The page and the server are of different versions. Reload the page.', { cause });
  }
}
