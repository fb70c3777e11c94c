/** Every question that the page asks the server. */
import * as z from 'zod/mini';
import { cardShape, entityType } from './card.ts';
import { document } from './document.ts';
import { lineShape, pictureShape, judgementShape } from './line.ts';
import { countShape, dossierShape, sourceShape, statementShape } from './statement.ts';

/** The picture to open on. */
export const OPENING = document(
  'Opening($cases: [ID!])',
  { opening: '(cases: $cases)' },
  { opening: pictureShape },
);

const aboutShape = z.object({
  contact: z.nullable(z.object({ address: z.string(), link: z.string() })),
});

/** What is loaded, and what this copy says of itself. */
export const GRAPH = document(
  'Graph',
  { graph: '', about: '' },
  {
    about: aboutShape,
    graph: z.object({
      version: z.string(),
      counts: z.array(z.object({ type: entityType, count: z.number(), countIfSame: z.number() })),
      claims: z.number(),
      statements: z.number(),
      contested: z.number(),
      prosecutions: z.object({ inWords: z.string() }),
      sources: z.array(sourceShape),
      doubts: z.array(judgementShape),
    }),
  },
);

/** Names that begin with some words. */
export const SEARCH = document(
  'Search($text: String!, $first: Int)',
  { search: '(text: $text, first: $first)' },
  { search: z.array(z.object({ card: cardShape, matched: z.string() })) },
);

/** Nodes by their ids. */
export const CARDS = document('Cards($ids: [ID!]!)', { cards: '(ids: $ids)' }, { cards: z.array(cardShape) });

/** One node, by an id that it has or had. */
export const CARD = document('Card($id: ID!)', { card: '(id: $id)' }, { card: z.nullable(cardShape) });

/** Every line between some nodes. */
export const LINES_BETWEEN = document(
  'LinesBetween($ids: [ID!]!)',
  { linesBetween: '(ids: $ids)' },
  { linesBetween: z.array(lineShape) },
);

/** A page of neighbours. */
export const NEIGHBOURS = document(
  'Neighbours($id: ID!, $kind: String, $direction: Direction, $first: Int, $after: String)',
  { neighbours: '(id: $id, kind: $kind, direction: $direction, first: $first, after: $after)' },
  {
    neighbours: z.object({
      total: z.number(),
      cards: z.array(cardShape),
      lines: z.array(lineShape),
      next: z.nullable(z.string()),
    }),
  },
);

const totalShape = z.object({ count: z.number(), inWords: z.string() });

/** How many neighbours a node has, each once. */
export const NEIGHBOUR_TOTAL = document(
  'NeighbourTotal($id: ID!, $kind: String, $direction: Direction)',
  { neighbourTotal: '(id: $id, kind: $kind, direction: $direction)' },
  { neighbourTotal: totalShape },
);

/** All that is known about a node, how many neighbours it has, and of a case its defendants. */
export const DOSSIER = document(
  'Dossier($id: ID!, $first: Int, $after: String)',
  {
    dossier: '(id: $id, first: $first, after: $after)',
    neighbourCounts: '(id: $id)',
    neighbourTotal: '(id: $id)',
    defendants: '(case: $id)',
  },
  {
    dossier: z.nullable(dossierShape),
    neighbourCounts: z.array(countShape),
    neighbourTotal: totalShape,
    defendants: z.nullable(z.object({ inWords: z.string() })),
  },
);

/** Statements by their keys, each with the words that it rests on. */
export const EVIDENCE = document(
  'Evidence($keys: [ID!]!)',
  { evidence: '(keys: $keys)' },
  { evidence: z.array(statementShape) },
);

/** What is loaded. */
export type GraphSummary = ReturnType<typeof GRAPH.parse>['graph'];
/** What this copy of Refrain says of itself. */
export type About = z.infer<typeof aboutShape>;
/** A node found by one of its names. */
export type Hit = ReturnType<typeof SEARCH.parse>['search'][number];
