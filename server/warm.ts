/** Asks each question of the page once, of nobody: the database plans a statement when it first meets it. */
import neo4j from 'neo4j-driver';
import type { Ask, Row } from './ask.ts';
import type { Model } from './model.ts';
import { stepParameters } from './resolvers/durations.ts';
import { dating, evidenceParameters } from './resolvers/evidence.ts';
import { lineParameters } from './resolvers/lines.ts';
import { DATED } from './stage.ts';

const NOBODY = '-';

const questions = (model: Model): readonly (readonly [name: string, parameters: Row])[] => {
  const { qualifiers, within } = lineParameters(model);
  const first = neo4j.int(1);
  return [
    ['graph-version', {}],
    ['default-cases', { first }],
    ['opening', { cases: [NOBODY], most: first }],
    ['cards', { ids: [NOBODY] }],
    ['lines-between', { ids: [NOBODY], qualifiers, within }],
    ['open-judgements', { ids: [NOBODY] }],
    ['find-by-name', { query: 'folded:(nobody)', fetch: first, first }],
    ['dossier', { id: NOBODY, first, after: null }],
    ['evidence', { keys: [NOBODY], ...evidenceParameters(model), claims: null }],
    ['statements', { where: {}, page: { by: 'KIND', first } }],
    ['timeline', { id: NOBODY, dated: DATED }],
    ['co-defendants', { where: { people: [NOBODY] }, page: { first } }],
    ['co-defendants-count', { where: { people: [NOBODY] } }],
    [
      'durations',
      {
        ...stepParameters(model, ['ARREST', 'VERDICT']),
        where: { people: [NOBODY] },
        dating: dating(model),
        page: { first },
      },
    ],
    ['durations-count', { ...stepParameters(model, ['ARREST', 'VERDICT']), where: { people: [NOBODY] } }],
    ['cases-where', { where: { cases: [NOBODY] } }],
    ['edges', { keys: [NOBODY], qualifiers }],
    ['texts', { query: 'folded:(nobody)', where: {}, page: { first } }],
    ['identity-doubts', {}],
    ['neighbour-counts', { id: NOBODY, open: [], within }],
    ['prosecution-counts', { id: null, open: [] }],
    ['neighbours', { id: NOBODY, kind: null, direction: null, first, after: null, qualifiers, within }],
  ];
};

/** Resolves when all were asked, or at the first that fails: then there is nothing to warm. */
export async function warm(ask: Ask, model: Model): Promise<void> {
  try {
    for (const [name, parameters] of questions(model)) await ask(name, parameters);
  } catch {
    // A reader who asks will be told.
  }
}
