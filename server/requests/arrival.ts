/** When a request arrives its time begins to run, and it ends in that time: answered, or refused. */
import type { Request, RequestHandler, Response } from 'express';
import { refuse } from '../failures.ts';
import { Ongoing, onBehalfOf } from './ongoing.ts';
import type { Pulse } from './pulse.ts';
import { clientGone, doesNotAnswer, tookTooLong } from './unanswered.ts';

// Of its time: from when on what is still asked is given up, and when the database is asked whether it lives.
const GIVING_UP = 0.85;
const LOOKING = 0.4;

// For an answer that comes at the last moment, in milliseconds.
const SLACK = 50;

/** Hands requests on with the time that they have. */
export interface Arrivals {
  /** Goes first. */
  readonly arrive: RequestHandler;
  /** Runs a handler on behalf of the request that it handles. */
  readonly handle: (handler: RequestHandler) => RequestHandler;
}

/** What times requests. */
export interface Arrival {
  /** In milliseconds, from arrival to answer. */
  readonly time: number;
  readonly pulse: Pick<Pulse, 'lives'>;
  /** Who asks, as far as one can be told from another. */
  readonly whose: (response: Response) => string;
}

/** Times requests from their arrival on. */
export function arrivals({ time, pulse, whose }: Arrival): Arrivals {
  const lookAfter = Math.round(time * LOOKING);
  const giveUpAfter = Math.round(time * GIVING_UP);
  const arrived = new WeakMap<Response, Ongoing>();

  return {
    arrive(request, response, next) {
      const ongoing = new Ongoing(whose(response), giveUpAfter);
      arrived.set(response, ongoing);
      let why = doesNotAnswer();
      const look = async () => {
        if (await pulse.lives(giveUpAfter - lookAfter)) why = tookTooLong();
      };
      const looking = setTimeout(() => void look(), lookAfter);
      const soon = setTimeout(() => ongoing.end(why), giveUpAfter + SLACK);
      const last = setTimeout(() => answerLate(request, response), time);
      response.once('close', () => {
        clearTimeout(looking);
        clearTimeout(soon);
        clearTimeout(last);
        if (!response.writableFinished) ongoing.leave(clientGone());
      });
      next();
    },
    handle: (handler) => async (request, response, next) => {
      const ongoing = arrived.get(response);
      if (ongoing === undefined) throw new Error('A request is handled that has not arrived.');
      try {
        await onBehalfOf(ongoing, () => handler(request, response, next));
      } catch (error) {
        // It was answered when its time was up, and what came then came too late.
        if (!response.headersSent) throw error;
      }
    },
  };
}

/** For what nobody foresaw, and for a request that does not arrive whole. */
function answerLate(request: Request, response: Response): void {
  if (response.headersSent) return;
  response.set('connection', 'close');
  if (request.complete)
    refuse(response, 'UNAVAILABLE', 'No answer was found in time. Try again in a moment.');
  else refuse(response, 'TIMEOUT', 'The request did not arrive in time. Send it whole.', 408);
}
