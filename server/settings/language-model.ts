/** The settings of the language model that may be asked for claims. */
import { z } from 'zod';
import { type Environment, setting } from './setting.ts';
import { text, time } from './shapes.ts';

/** The language model that may be asked for claims; url and model are empty where none is set. */
export interface LanguageModelSettings {
  /** Base URL, without a slash at its end, user or password. */
  readonly url: string;
  readonly model: string;
  /** Empty where none is asked for. */
  readonly key: string;
  /** How long one answer may take, in milliseconds. */
  readonly timeout: number;
}

const webAddress = z
  .string()
  .refine((address) => {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    return (
      url !== undefined &&
      ['http:', 'https:'].includes(url.protocol) &&
      `${url.username}${url.password}${url.search}${url.hash}` === ''
    );
  })
  .transform((address) => address.replace(/\/+$/u, ''));
const MILLISECONDS = { s: 1000, m: 60_000, h: 3_600_000 } as const;
// Node's fetch by itself waits no longer.
const LONGEST_ANSWER = 5 * MILLISECONDS.m;
const answerTime = time
  .transform(
    (said) => Number.parseInt(said, 10) * MILLISECONDS[z.enum(['s', 'm', 'h']).parse(said.slice(-1))],
  )
  .refine((milliseconds) => milliseconds <= LONGEST_ANSWER);

/** In the order of `docs/settings.md`. */
export const languageModelSettings = {
  modelUrl: setting(
    'REFRAIN_LLM_URL',
    webAddress.or(z.literal('')),
    '',
    'a base URL such as http://127.0.0.1:8080/v1 or https://llm.example.org/v1, without user and password',
    'The language model that may propose claims: the base URL of any OpenAI-compatible endpoint. Unset: none is asked.',
  ),
  modelName: setting(
    'REFRAIN_LLM_MODEL',
    text,
    '',
    'a name',
    'The name by which that endpoint knows the model to ask.',
  ),
  modelKey: setting('REFRAIN_LLM_KEY', text, '', 'a key', 'Its key. Unset: it is asked without one.'),
  modelTimeout: setting(
    'REFRAIN_LLM_TIMEOUT',
    answerTime,
    '2m',
    'a time from 1s to 5m',
    'How long one answer of it may take, 5m at most.',
  ),
};

/** The language model. Throws NotConfigured. */
export const readLanguageModel = (environment: Environment): LanguageModelSettings => ({
  url: languageModelSettings.modelUrl.read(environment),
  model: languageModelSettings.modelName.read(environment).trim(),
  key: languageModelSettings.modelKey.read(environment).trim(),
  timeout: languageModelSettings.modelTimeout.read(environment),
});
