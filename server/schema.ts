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
import { withoutScans } from './quantifiers.ts';
import { resolvers } from './resolvers/index.ts';

// What version 7 keeps for clients of older ones; we have none, and it doubles the schema.
const DEPRECATED = {
  mutationOperations: true,
  aggregationFilters: true,
  aggregationFiltersOutsideConnection: true,
  relationshipFilters: true,
  attributeFilters: true,
};

/** Builds it: about a second. */
export async function buildSchema(
  model: Model,
  ask: Ask,
  answers: PatternAnswers = patternAnswers(ask, model),
  contact: Contact | null = null,
): Promise<GraphQLSchema> {
  const schema = await new Neo4jGraphQL({
    typeDefs: typeDefs(model),
    resolvers: resolvers(ask, model, answers, contact),
    features: { excludeDeprecatedFields: DEPRECATED },
    // A third of the time, for a model that ships with the program: the tests build it with validation.
    validate: false,
  }).getSchema();
  return versionedCursors(withoutScans(schema), versionOf(ask));
}
