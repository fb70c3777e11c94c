/** Says what went wrong with a language model: where, what, and what to do; never the key. */
import type { LanguageModelSettings } from '../../../server/config.ts';
import { LanguageModelUnavailable, NotConfigured, type RefrainError } from '../../../server/errors.ts';
import { LARGEST_REPLY, NoReply, type Reply } from './reply.ts';
import { shown } from './shown.ts';

const LATER = 'Try again later: what it has answered already is kept, and not asked again.';
const ADDRESS = 'REFRAIN_LLM_URL is the base URL, which mostly ends in /v1.';

function redirected(url: string, reply: Reply): string {
  const to = reply.headers.get('location') ?? '';
  if (!URL.canParse(to, url)) return 'redirects elsewhere.';
  const { origin, pathname } = new URL(to, url);
  return `redirects to ${origin}${pathname}, and the text is sent nowhere but to the address that is set.`;
}

function silence({ why, code, cause }: NoReply, { url, timeout }: LanguageModelSettings): RefrainError {
  const unavailable = (what: string, advice: string) =>
    new LanguageModelUnavailable(`${url}:`, what, advice, { cause });
  if (why === 'timeout')
    return unavailable(
      `no answer within ${timeout / 1000} s.`,
      'Allow more with REFRAIN_LLM_TIMEOUT, 5m at most, or ask a faster model.',
    );
  if (why === 'too-large')
    return unavailable(
      `the answer is larger than ${LARGEST_REPLY / 1024 / 1024} MB, and was not read to its end.`,
      ADDRESS,
    );
  return unavailable(
    `cannot be reached${code === '' ? '' : ` (${code})`}.`,
    `Check that it runs, and REFRAIN_LLM_URL. ${LATER}`,
  );
}

/** The error for an outcome that is no answer. */
export function failure(outcome: Reply | NoReply, settings: LanguageModelSettings): RefrainError {
  if (outcome instanceof NoReply) return silence(outcome, settings);
  const { url, model, key } = settings;
  const { status } = outcome;
  const said = shown(key === '' ? outcome.body : outcome.body.replaceAll(key, '…'), 200);
  const words = `${status}${said === '' ? '' : `: ${said}`}`;
  const place = `${url}:`;
  if (status === 401 || status === 403)
    return new NotConfigured(
      place,
      `${key === '' ? 'asks for a key' : 'refuses the key'} (${words}).`,
      'Set REFRAIN_LLM_KEY to one that it takes.',
    );
  if (status === 404)
    return new NotConfigured(
      place,
      `has no chat completions there, or no model "${model}" (${words}).`,
      `${ADDRESS} REFRAIN_LLM_MODEL is a name that it knows.`,
    );
  if (status >= 300 && status < 400)
    return new NotConfigured(place, redirected(url, outcome), 'Set REFRAIN_LLM_URL to where it is.');
  if (status === 429)
    return new LanguageModelUnavailable(place, `takes no more requests now (${words}).`, LATER);
  if (status >= 500) return new LanguageModelUnavailable(place, `fails (${words}).`, LATER);
  if (status >= 400)
    return new LanguageModelUnavailable(
      place,
      `refuses the request (${words}).`,
      `Check REFRAIN_LLM_MODEL="${model}", and that it takes questions of about 10,000 tokens.`,
    );
  return new LanguageModelUnavailable(
    place,
    `answers, but not as an OpenAI-compatible endpoint does (${words}).`,
    ADDRESS,
  );
}
