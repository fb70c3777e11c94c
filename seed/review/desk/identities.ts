/** Who is who at the desk: lists candidates, writes what a reviewer judges, takes back what was judged here. */
import { type RequestHandler, Router } from 'express';
import { BadRequest, RefrainError } from '../../../server/errors.ts';
import type { Model } from '../../../server/model.ts';
import { type Corpus, readCorpus } from '../../corpus.ts';
import { judge, undo } from '../../identity/judge.ts';
import { identityView, inFolder, judgedNow } from './identity-view.ts';
import {
  type IdentityAnswer,
  type IdentityView,
  judgeRequest,
  type JudgeRequest,
  takeBackRequest,
} from './identity-wire.ts';

type Made = NonNullable<IdentityView['last']>;

const STATUS = { done: 200, refused: 422, changed: 409 } as const;
const CHANGED = 'This pair was judged elsewhere meanwhile. Nothing was written: look again.';
const ELSEWHERE = 'This judgement was changed since, or was not made here; it was not taken back.';

/** Two judgements that leave a pair apart would stand side by side: the first has to go before the second. */
function checkJudged(corpus: Corpus, { verdict, mentions: [a, b] }: JudgeRequest): void {
  const judged = judgedNow(corpus)(a, b);
  if (judged === null || judged.verdict === 'same' || verdict === 'same') return;
  throw new BadRequest(
    `${a} and ${b}`,
    `are judged ${judged.verdict} already at ${judged.place}.`,
    'Take that judgement back first, with `refrain identities undo`.',
  );
}

/** Answers under `/identities`. Whoever asks is checked before. */
export function identityDesk(seed: string, model: Model): Router {
  const read = (): Corpus => readCorpus(seed, model);
  const made: (Made & { readonly by: string; readonly why: string })[] = [];

  /** The last that still stands as it was made here. */
  function lastOf({ judgements }: Corpus): Made | null {
    const last = made.findLast((m) =>
      judgements.some((j) => j.id === m.judgement && j.by === m.by && j.why === m.why),
    );
    return last === undefined
      ? null
      : { judgement: last.judgement, candidate: last.candidate, says: last.says };
  }
  function view(): IdentityView {
    const corpus = read();
    return identityView(corpus, model, lastOf(corpus));
  }
  /** Does `work`; what it refuses is an answer, with nothing written. */
  function attempt(corpus: Corpus, work: () => Pick<IdentityAnswer, 'is' | 'says'>): IdentityAnswer {
    try {
      return { ...work(), view: view() };
    } catch (error) {
      if (!(error instanceof RefrainError)) throw error;
      return { is: 'refused', says: inFolder(corpus, error.message), view: view() };
    }
  }

  const judgeOne: RequestHandler = (request, response) => {
    const body = judgeRequest.parse(request.body);
    const { verdict, mentions, by, why, seen } = body;
    const corpus = read();
    const answer = attempt(corpus, () => {
      const now = judgedNow(corpus)(...mentions)?.verdict ?? null;
      if (now !== seen) return { is: 'changed', says: CHANGED };
      checkJudged(corpus, body);
      const { id } = judge(corpus, { verdict, mentions, by, why });
      const says = `${verdict}: ${mentions.join(' and ')}`;
      made.push({ judgement: id, candidate: mentions.join(' '), says, by, why });
      return { is: 'done', says };
    });
    response.status(STATUS[answer.is]).json(answer);
  };

  const takeBack: RequestHandler = (request, response) => {
    const { judgement } = takeBackRequest.parse(request.body);
    const corpus = read();
    const answer = attempt(corpus, () => {
      const last = lastOf(corpus);
      if (last?.judgement !== judgement) return { is: 'changed', says: ELSEWHERE };
      undo(corpus, judgement);
      made.splice(made.findLastIndex((m) => m.judgement === judgement));
      return { is: 'done', says: last.says };
    });
    response.status(STATUS[answer.is]).json(answer);
  };

  const router = Router();
  router.get('/', (_request, response) => void response.json(view()));
  router.post('/judgements', judgeOne);
  router.post('/undo', takeBack);
  return router;
}
