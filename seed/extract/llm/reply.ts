/** One request over HTTP: within a time, no more than a size, and ended when nobody waits any more. */
import type { ReadableStreamDefaultReader } from 'node:stream/web';
import { z } from 'zod';

/** What came back. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

/** Why nothing came back that can be used. */
export class NoReply extends Error {
  readonly why: 'timeout' | 'too-large' | 'network';
  /** The system's own code, such as ECONNREFUSED; empty where it gives none. */
  readonly code: string;

  constructor(why: NoReply['why'], code = '', options?: ErrorOptions) {
    super(`${why} ${code}`.trim(), options);
    this.name = 'NoReply';
    this.why = why;
    this.code = code;
  }
}

/** How large an answer may be, in bytes. */
export const LARGEST_REPLY = 4 * 1024 * 1024;

const coded = z.looseObject({ code: z.string() });

/** The code of an error or of what caused it. */
function codeOf(error: unknown): string {
  const own = coded.safeParse(error).data?.code;
  if (own !== undefined) return own;
  return error instanceof Error && error.cause !== undefined ? codeOf(error.cause) : '';
}

async function read(response: Response): Promise<string> {
  if (response.body === null) return '';
  const reader: ReadableStreamDefaultReader<unknown> = response.body.getReader();
  const decoder = new TextDecoder();
  let size = 0;
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    // A body gives bytes until it is done.
    if (done || !(value instanceof Uint8Array)) return text + decoder.decode();
    size += value.byteLength;
    if (size > LARGEST_REPLY) {
      await reader.cancel();
      throw new NoReply('too-large');
    }
    text += decoder.decode(value, { stream: true });
  }
}

/**
 * Posts JSON.
 * @param timeout milliseconds until the last byte
 * @throws NoReply when nothing comes that can be used; the signal's reason when it is aborted
 */
export async function post(
  url: string,
  body: unknown,
  headers: Readonly<Record<string, string>>,
  { timeout, signal }: { readonly timeout: number; readonly signal?: AbortSignal | undefined },
): Promise<Reply> {
  signal?.throwIfAborted();
  const ending = new AbortController();
  const clock = setTimeout(() => ending.abort(new NoReply('timeout')), timeout);
  const stop = (): void => ending.abort(signal?.reason);
  signal?.addEventListener('abort', stop, { once: true });
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(body),
      // The text goes where the setting says, and nowhere else.
      redirect: 'manual',
      signal: ending.signal,
    });
    return { status: response.status, headers: response.headers, body: await read(response) };
  } catch (error) {
    ending.signal.throwIfAborted();
    if (error instanceof NoReply) throw error;
    throw new NoReply('network', codeOf(error), { cause: error });
  } finally {
    clearTimeout(clock);
    signal?.removeEventListener('abort', stop);
  }
}
