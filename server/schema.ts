/** The API's schema: generated from the model, joined with our own resolvers, without any way to write. */
import { Neo4jGraphQL } from '@neo4j/graphql';
import type { GraphQLSchema } from 'graphql';
import type { Ask } from './ask.ts';
import type { Contact } from './contact.ts';
import { versionedCursors, versionOf } from './cursors.ts';
import { typeDefs } from './executable.ts';
import type { Model } from './model.ts';
import type { PatternAnswers } from './patterns/answering.ts';
import { patternAnswers } from './patterns/answers.ts';
import { nodeTypes } from './filters/node-types.ts';
import { withEndsFirst } from './filters/rewrite.ts';
import { withoutScans } from './filters/quantifiers.ts';
import { resolvers } from './resolvers/index.ts';

/** Without what version 7 keeps for clients of older ones; we have none, and it doubles the schema. */
export const FEATURES = {
  excludeDeprecatedFields: {
    mutationOperations: true,
    aggregationFilters: true,
    aggregationFiltersOutsideConnection: true,
    relationshipFilters: true,
    attributeFilters: true,
  },
};

/** Builds it: about a second. */
export async function buildSchema(
  model: Model,
  ask: Ask,
  answers: PatternAnswers = patternAnswers(ask, model),
  contact: Contact | null = null,
): Promise<GraphQLSchema> {
  const definitions = typeDefs(model);
  const ours = resolvers(ask, model, answers, contact);
  const schema = await new Neo4jGraphQL({
    typeDefs: definitions,
    resolvers: ours,
    features: FEATURES,
    // A third of the time, for a model that ships with the program: the tests build it with validation.
    validate: false,
  }).getSchema();
  withEndsFirst(withoutScans(schema), nodeTypes(definitions), new Set(Object.keys(ours.Query)));
  return versionedCursors(schema, versionOf(ask));
}
