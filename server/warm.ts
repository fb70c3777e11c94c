/** Asks each question of the page once, of nobody: the database plans a statement when it first meets it. */
import neo4j from 'neo4j-driver';
import type { Ask, Row } from './ask.ts';
import type { Model } from './model.ts';
import { qualifierNames } from './resolvers/words.ts';

const NOBODY = '-';

const questions = (qualifiers: readonly string[]): readonly (readonly [name: string, parameters: Row])[] => {
  const first = neo4j.int(1);
  return [
    ['graph-version', {}],
    ['default-cases', { first }],
    ['opening', { cases: [NOBODY], most: first }],
    ['cards', { ids: [NOBODY] }],
    ['lines-between', { ids: [NOBODY], qualifiers }],
    ['open-judgements', { ids: [NOBODY] }],
    ['find-by-name', { query: 'folded:(nobody)', fetch: first, first }],
    ['dossier', { id: NOBODY, first, after: null }],
    ['statements', { keys: [NOBODY], qualifiers }],
    ['identity-doubts', {}],
    ['neighbour-counts', { id: NOBODY, open: [] }],
    ['neighbours', { id: NOBODY, kind: null, direction: null, first, after: null, qualifiers }],
  ];
};

/** Resolves when all were asked, or at the first that fails: then there is nothing to warm. */
export async function warm(ask: Ask, model: Model): Promise<void> {
  try {
    for (const [name, parameters] of questions(qualifierNames(model))) await ask(name, parameters);
  } catch {
    // A reader who asks will be told.
  }
}
