/** What generated resolvers cannot say: one resolver for each query of `queries/`. */
import type { Ask } from '../ask.ts';
import type { Contact } from '../contact.ts';
import type { Model } from '../model.ts';
import type { PatternAnswers } from '../patterns/answering.ts';
import { counts } from './counts.ts';
import { graph, opening } from './graph.ts';
import {
  card,
  cards,
  neighbourCounts,
  defendants,
  linesBetween,
  neighbours,
  neighbourTotal,
  totalIfSame,
} from './nodes.ts';
import { changes, versions } from './history.ts';
import { knownOn } from './known-on.ts';
import { casesByPlace, placesOf } from './places.ts';
import { paths } from './paths.ts';
import { prosecutionsOf } from './prosecutions.ts';
import { search } from './search.ts';
import { chainOfCommand, timeline } from './procedure.ts';
import { passages, patternResolvers } from './patterns.ts';
import { dossier, evidence } from './evidence.ts';
import { PROSECUTION } from '../within.ts';
import { wordingOf } from '../wording.ts';
import { coDefendants } from './co-defendants.ts';
import { durations } from './durations.ts';
import { edges, statements } from './statements/page.ts';
import { texts } from './texts.ts';
import { type Said, wordsOf } from './words.ts';

interface Seen {
  readonly kind: string;
  readonly direction: 'IN' | 'OUT';
}

/**
 * The resolvers, over a database that answers questions.
 * @param answers gives what is asked about patterns
 * @param contact where to ask for a correction
 */
export function resolvers(ask: Ask, model: Model, answers: PatternAnswers, contact: Contact | null) {
  const said = {
    says: (statement: Said) => wordsOf(model, statement).says,
    reverse: (statement: Said) => wordsOf(model, statement).reverse,
  };
  return {
    Query: {
      search: search(ask),
      card: card(ask),
      cards: cards(ask),
      neighbourCounts: neighbourCounts(ask, model),
      counts: counts(ask, model),
      paths: paths(ask, model),
      neighbourTotal: neighbourTotal(ask, model),
      defendants: defendants(ask),
      prosecutionCount: prosecutionsOf(ask),
      placesOf: placesOf(ask),
      casesByPlace: casesByPlace(ask),
      neighbours: neighbours(ask, model),
      linesBetween: linesBetween(ask, model),
      opening: opening(ask, model),
      dossier: dossier(ask, model),
      evidence: evidence(ask, model),
      statements: statements(ask, model),
      edges: edges(ask, model),
      texts: texts(ask),
      coDefendants: coDefendants(ask),
      durations: durations(ask, model),
      graph: graph(ask, model),
      knownOn: knownOn(ask, model),
      versions: versions(ask),
      changes: changes(ask, model),
      about: () => ({ contact }),
      ...patternResolvers(answers, ask, model),
      chainOfCommand: chainOfCommand(ask, model),
      timeline: timeline(ask),
    },
    Neighbours: { totalIfSame: totalIfSame(ask, model) },
    PatternLeg: { passages: passages(ask) },
    Statement: said,
    NeighbourCount: {
      says: ({ kind, direction }: Seen) => {
        const words = kind === PROSECUTION ? model.prosecution : wordingOf(model, kind);
        return words[direction === 'OUT' ? 'says' : 'reverse'];
      },
    },
  };
}
