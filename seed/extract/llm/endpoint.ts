/** Asks a language model over the chat-completions protocol that OpenAI-compatible endpoints share. */
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { LanguageModelSettings } from '../../../server/config.ts';
import { NotConfigured } from '../../../server/errors.ts';
import type { Complete } from './complete.ts';
import { dialect } from './dialect.ts';
import { failure } from './failure.ts';
import { NoReply, post, type Reply } from './reply.ts';
import { ATTEMPTS, LONGEST_WAIT, mayPass, waitAfter } from './retry.ts';

/** What the endpoint is asked with, beside the settings. */
export interface Outside {
  readonly log?: (line: string) => void;
  /** Waits, in milliseconds. @throws when the signal is aborted */
  readonly wait?: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

const piece = z.looseObject({ text: z.string().default('') });
const completion = z.looseObject({
  choices: z
    .array(
      z.looseObject({
        message: z.looseObject({
          content: z
            .union([z.string(), z.array(piece).transform((all) => all.map((p) => p.text).join(''))])
            .nullish(),
        }),
      }),
    )
    .min(1),
});

/** What the model said; null when the reply is no completion. */
function contentOf({ body }: Reply): string | null {
  try {
    const value: unknown = JSON.parse(body);
    const parsed = completion.safeParse(value);
    return parsed.success ? (parsed.data.choices[0]?.message.content ?? '') : null;
  } catch {
    return null;
  }
}

const pause = (milliseconds: number, signal?: AbortSignal): Promise<void> =>
  sleep(milliseconds, undefined, signal === undefined ? {} : { signal });

function authorization(key: string): Readonly<Record<string, string>> {
  if (key === '') return {};
  if (!/^[\x21-\x7e]+$/u.test(key))
    throw new NotConfigured(
      'REFRAIN_LLM_KEY',
      'has characters that no key has: white space, or letters other than ASCII.',
      'Copy it again.',
    );
  return { authorization: `Bearer ${key}` };
}

/**
 * A language model at an address. Failures that may pass are tried again, four times at most.
 * @throws NotConfigured when the key, the address or the model's name is wrong; LanguageModelUnavailable when no answer
 * comes that can be used; the signal's reason when it is aborted
 */
export function chatCompletions(settings: LanguageModelSettings, outside: Outside = {}): Complete {
  const { log = () => undefined, wait = pause, now = Date.now } = outside;
  const { url, key, timeout } = settings;
  const headers = authorization(key);
  const speaks = dialect(settings.model);

  async function attempt(body: unknown, signal: AbortSignal | undefined): Promise<Reply | NoReply> {
    try {
      return await post(`${url}/chat/completions`, body, headers, { timeout, signal });
    } catch (error) {
      if (error instanceof NoReply) return error;
      throw error;
    }
  }

  async function patiently(body: unknown, signal: AbortSignal | undefined): Promise<Reply> {
    for (let made = 1; ; made += 1) {
      const outcome = await attempt(body, signal);
      if (!mayPass(outcome)) {
        if (outcome instanceof NoReply) throw failure(outcome, settings);
        return outcome;
      }
      const asked = outcome instanceof NoReply ? null : outcome.headers.get('retry-after');
      const milliseconds = waitAfter(made, asked, now());
      const error = failure(outcome, settings);
      if (made === ATTEMPTS || milliseconds > LONGEST_WAIT) throw error;
      log(`${error.message.split('\n', 1)[0] ?? ''} Asking again in ${Math.ceil(milliseconds / 1000)} s.`);
      await wait(milliseconds, signal);
    }
  }

  return async (request) => {
    for (;;) {
      const reply = await patiently(speaks.body(request), request.signal);
      if (reply.status === 200) {
        const content = contentOf(reply);
        if (content === null) throw failure(reply, settings);
        return content;
      }
      const left = reply.status === 400 || reply.status === 422 ? speaks.simplify(reply.body) : null;
      if (left === null) throw failure(reply, settings);
      log(`${url}: does not take ${left}; asking without it.`);
    }
  };
}
