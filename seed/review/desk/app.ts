/** The desk without its port: the sources of a seed folder, decisions on them, and the page. */
import { randomBytes } from 'node:crypto';
import express, { type Express, type RequestHandler } from 'express';
import { ownHost } from '../../../server/access/hosts.ts';
import { headers } from '../../../server/headers.ts';
import type { Model } from '../../../server/model.ts';
import { pageFiles } from '../../../server/page-files.ts';
import { oneClaim } from '../../claim.ts';
import { decide, takeBack, type Undo } from '../decide.ts';
import type { Decision, Reason } from '../decision.ts';
import { failed } from './failed.ts';
import { guard } from './guard.ts';
import { identityDesk } from './identities.ts';
import { kindsOf } from './kinds.ts';
import { type Load, loading } from './loading.ts';
import { shelf } from '../shelf.ts';
import { viewOf, viewVersion } from './view.ts';
import {
  type DecisionAnswer,
  decisionRequest,
  type DeskView,
  type UndoAnswer,
  type WireDecision,
} from './wire.ts';

/** What the desk needs from outside. */
export interface DeskParts {
  readonly seed: string;
  readonly model: Model;
  /** Who reviews, where the environment says so. */
  readonly reviewer: string;
  readonly load: Load;
  /** Folder of the built page; null serves none. */
  readonly page: string | null;
  readonly log?: (error: unknown) => void;
}

/** A desk that answers requests. */
export interface Desk {
  readonly app: Express;
  /** What every request must carry; made anew for each run. */
  readonly token: string;
  /** Lets a load that runs end. */
  close(): Promise<void>;
}

/** How many decisions can be taken back. */
const REMEMBERED = 1000;

/** A decision with its claim in the shape of the file; or what is malformed, part by part. */
function parsed(decision: WireDecision): Decision | { readonly reasons: readonly Reason[] } {
  if (decision.do !== 'edit' && decision.do !== 'add') return decision;
  const draft = oneClaim.safeParse(decision.draft);
  if (draft.success) return { ...decision, draft: draft.data };
  return {
    reasons: draft.error.issues.map(({ path, message }) => ({
      part: String(path[0] ?? ''),
      reason: message,
    })),
  };
}

/** Makes a desk over a seed folder; it listens to nothing yet. */
export function createDesk(parts: DeskParts): Desk {
  const { seed, model, reviewer, page, log = console.error } = parts;
  const token = randomBytes(24).toString('base64url');
  const sources = shelf(seed, model);
  const load = loading(parts.load, log);
  const undos = new Map<string, { readonly source: string; readonly undo: Undo }>();
  const remember = (source: string, undo: Undo): string => {
    const id = randomBytes(9).toString('base64url');
    undos.set(id, { source, undo });
    for (const oldest of undos.keys()) if (undos.size > REMEMBERED) undos.delete(oldest);
    return id;
  };

  const list: RequestHandler = (_request, response) => {
    const view: DeskView = { reviewer, sources: sources.list(), ...kindsOf(model) };
    response.json(view);
  };
  const one: RequestHandler<{ id: string }> = (request, response) => {
    response.json(viewOf(sources.review(request.params.id)));
  };
  const version: RequestHandler<{ id: string }> = (request, response) => {
    response.json({ version: viewVersion(sources.review(request.params.id)) });
  };
  const decideOne: RequestHandler<{ id: string }> = (request, response) => {
    const body = decisionRequest.parse(request.body);
    const review = sources.review(request.params.id);
    const decision = parsed(body.decision);
    const { isTrial = false } = body;
    const outcome =
      'reasons' in decision
        ? { is: 'refused' as const, reasons: decision.reasons }
        : decide(review, decision, { reviewer: body.reviewer, expected: body.expected, isTrial });
    let answer: DecisionAnswer;
    if (outcome.is === 'refused') answer = { is: 'refused', reasons: [...outcome.reasons] };
    else if (outcome.is === 'changed') answer = { is: 'changed', source: viewOf(review) };
    else if (isTrial) answer = { is: 'fine' };
    else {
      const undo = remember(review.source.id, outcome.undo);
      answer = { is: 'done', claim: outcome.claim, undo, source: viewOf(review) };
    }
    // A trial that would be refused is an answer, and no failure.
    const refused = isTrial ? 200 : 422;
    response.status({ done: 200, fine: 200, refused, changed: 409 }[answer.is]).json(answer);
  };
  const undoOne: RequestHandler<{ id: string; undo: string }> = (request, response) => {
    const review = sources.review(request.params.id);
    const found = undos.get(request.params.undo);
    const isDone = found?.source === review.source.id && takeBack(review, found.undo);
    if (isDone) undos.delete(request.params.undo);
    const answer: UndoAnswer = { isDone, source: viewOf(review) };
    response.status(isDone ? 200 : 409).json(answer);
  };

  const api = express.Router();
  const onlyJson: RequestHandler = (request, response, next) => {
    if (request.method === 'GET' || request.is('application/json') !== false) next();
    else response.status(415).json({ message: 'The desk reads JSON only.' });
  };
  api.use(guard(token), onlyJson, express.json({ limit: '1mb' }));
  api.get('/desk', list);
  api.get('/sources/:id', one);
  api.get('/sources/:id/version', version);
  api.post('/sources/:id/decisions', decideOne);
  api.post('/sources/:id/undo/:undo', undoOne);
  api.use('/identities', identityDesk(seed, model));
  api.get('/load', (_request, response) => void response.json(load.now()));
  api.post('/load', (_request, response) => {
    load.start();
    response.status(202).json(load.now());
  });
  api.use((_request, response) => void response.status(404).json({ message: 'There is nothing here.' }));

  const app = express().disable('x-powered-by').disable('etag').set('query parser', 'simple');
  app.use(headers, ownHost({ host: '127.0.0.1', hosts: [] }));
  app.use('/api', api, failed(log));
  app.use(pageFiles(page));
  return { app, token, close: () => load.settled() };
}
