/** The second extractor: asks a language model, and proposes what of its answers is found again in the text. */
import { join } from 'node:path';
import type { Config } from '../../../server/config.ts';
import { LanguageModelUnavailable, NotConfigured } from '../../../server/errors.ts';
import { isLoopback } from '../../../server/access/hosts.ts';
import { plural } from '../../../server/plural.ts';
import type { Claim } from '../../claim.ts';
import { quotable } from '../../text/quote.ts';
import type { Source } from '../../source.ts';
import type { ExtractContext, Extraction, Extractor } from '../extractor.ts';
import { type Answer, readAnswer } from './answer.ts';
import { type AnswerCache, answersIn, questionId } from './cache.ts';
import type { Complete, CompletionRequest } from './complete.ts';
import { drafted } from './draft.ts';
import { chatCompletions, type Outside } from './endpoint.ts';
import { grounding } from './ground.ts';
import { type Part, partsOf } from './parts.ts';
import { PROMPT_VERSION, systemPrompt, userPrompt } from './prompt.ts';
import { answerSchema } from './schema.ts';
import { shown } from './shown.ts';
import { things } from './things.ts';

/** What the extractor works with. */
export interface LlmOptions {
  readonly complete: Complete;
  /** Without one, every part is asked about each time. */
  readonly cache?: AnswerCache;
  /** The language model's name, which tells its answers from another's. */
  readonly languageModel?: string;
  /** Where the text goes, in words. */
  readonly where?: string;
  /** Told where the text is sent, how far it is, and what of the answers could not be used. */
  readonly log?: (line: string) => void;
}

const keysOf = (claim: Claim): string[] =>
  [
    claim.from.key,
    claim.to?.key,
    claim.inCase,
    ...claim.by.map((b) => ('key' in b ? b.key : undefined)),
  ].filter((key) => key !== undefined);

/** An extractor that asks `complete` about each part of a text. Nothing that comes back is taken on trust. */
export function llmExtractor({
  complete,
  cache,
  languageModel = '',
  where = 'a language model',
  log = () => undefined,
}: LlmOptions): Extractor {
  async function keep(question: string, answer: string): Promise<void> {
    try {
      await cache?.write(question, { model: languageModel, prompt: PROMPT_VERSION, answer });
    } catch (error) {
      log(`an answer could not be kept: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  /** An answer, kept or new. @param ask told before the model is asked */
  async function answered(
    request: CompletionRequest,
    ask: () => void,
  ): Promise<{ said: string; answer: Answer | null }> {
    const question = questionId(languageModel, PROMPT_VERSION, request.schema, request.system, request.user);
    const kept = await cache?.read(question);
    const before = kept == null ? null : readAnswer(kept.answer);
    if (kept != null && before !== null) return { said: kept.answer, answer: before };
    ask();
    const raw = await complete(request);
    const said = typeof raw === 'string' ? raw : JSON.stringify(raw ?? null);
    const answer = readAnswer(said);
    if (answer?.isWhole === true) await keep(question, said);
    return { said, answer };
  }

  async function extract(source: Source, { model, gazetteer, signal }: ExtractContext): Promise<Extraction> {
    const text = quotable(source.text);
    const parts = partsOf(source.text);
    const named = things(text, model, gazetteer);
    const claims: Claim[] = [];
    const refused: { claim: Claim; reason: string }[] = [];
    const told: string[] = [];
    const system = systemPrompt(model);
    const schema = answerSchema(model);
    let asked = 0;
    let unreadable = 0;

    function take(part: Part, answer: Answer): void {
      const inPart = quotable(part.text);
      const { meant, refused: names } = named.declare(answer.entities, inPart);
      told.push(...answer.malformed, ...names);
      const ground = grounding(text, inPart, part.start);
      for (const draft of answer.claims) {
        const { claim, reason } = drafted(draft, meant, ground(draft));
        if (reason === null) claims.push(claim);
        else refused.push({ claim, reason });
      }
    }

    for (const [index, part] of parts.entries()) {
      signal?.throwIfAborted();
      const user = userPrompt(source, part, named.known(part.text));
      const { said, answer } = await answered({ system, user, schema, signal }, () => {
        if (asked === 0)
          log(`${source.id}: its text is sent to ${where}, in ${plural(parts.length, 'part')}.`);
        else log(`${source.id}: part ${index + 1} of ${parts.length}`);
        asked += 1;
      });
      if (answer === null) {
        unreadable += 1;
        told.push(`the answer to part ${index + 1} is not what was asked for: "${shown(said)}"`);
      } else take(part, answer);
    }
    for (const reason of told) log(`${source.id}: refused: ${shown(reason, 300)}`);
    if (unreadable > 0 && unreadable === parts.length)
      throw new LanguageModelUnavailable(
        `${source.id}:`,
        'no answer of the language model could be read.',
        'It may be too small to answer in JSON: set another with REFRAIN_LLM_MODEL.',
      );
    log(
      `${source.id}: ${plural(parts.length, 'part')}, ${asked} asked about and ${parts.length - asked} answered before; ${plural(claims.length, 'draft')} for the gate, ${refused.length} refused before it, ${plural(told.length, 'other complaint')}.`,
    );
    return { entities: named.entities(new Set(claims.flatMap(keysOf))), claims, refused };
  }

  return { name: 'llm', extract };
}

const HOW =
  'Set REFRAIN_LLM_URL to the base URL of an OpenAI-compatible endpoint (http://127.0.0.1:8080/v1), REFRAIN_LLM_MODEL to a model that it serves, and REFRAIN_LLM_KEY where it asks for a key. The text of every document that is extracted so is sent there: it leaves this machine unless that address is on it. docs/language-model.md says more.';

function whereTo(url: string, model: string): string {
  const { hostname, protocol } = new URL(url);
  if (isLoopback(hostname)) return `${url} (${model}), on this machine`;
  return `${url} (${model}): it leaves this machine${protocol === 'http:' ? ', unencrypted' : ''}`;
}

/**
 * The extractor that the environment configures; its answers are kept in the data folder.
 * @throws NotConfigured, at once, when no endpoint or no model is set
 */
export function llmFromEnvironment(
  { languageModel, dataFolder }: Pick<Config, 'languageModel' | 'dataFolder'>,
  outside: Outside = {},
): Extractor {
  const { url, model } = languageModel;
  if (url === '' || model === '')
    throw new NotConfigured(
      url === '' ? 'REFRAIN_LLM_URL' : 'REFRAIN_LLM_MODEL',
      'is not set: there is no language model to ask.',
      HOW,
    );
  return llmExtractor({
    complete: chatCompletions(languageModel, outside),
    cache: answersIn(join(dataFolder, 'llm-cache')),
    languageModel: model,
    where: whereTo(url, model),
    ...(outside.log === undefined ? {} : { log: outside.log }),
  });
}
