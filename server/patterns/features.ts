/** The features of cases as they stand in the graph, before anybody leaves anything out. */
import type { Pair } from '../count.ts';
import type { EvidencedStatement } from './evidence.ts';

/** In place of a kind: any of a family that takes in statements of several kinds. */
export const FAMILY = 'FAMILY';

/** Something that a case can have and share: a thing (this judge), or a kind of thing (any memorial). */
export interface Feature {
  /** `JUDGED=yernar-kassymbekov`, `GROUND_FOR~MEMORIAL`, or `FAMILY~LIBERTY_TAKEN`. */
  readonly id: string;
  /** The relationship or attribute that the model marks `@feature`; `FAMILY` for any of a family of them. */
  readonly kind: string;
  /** How the model calls it: judge, court, ground. */
  readonly says: string;
  /** The thing, or null for a kind of thing. */
  readonly entity: { readonly id: string; readonly type: string; readonly name: string } | null;
  /** The kind of thing, or the family of kinds; null for a thing. */
  readonly value: string | null;
  /** Where it is a family: what belongs to it. */
  readonly family?: FeatureFamily;
}

/** A family as a feature: any of its members makes it. */
export interface FeatureFamily {
  /** What the family is, as the model says it. */
  readonly means: string;
  /** The values of the same kind of feature; across kinds, ids of features, or the kind alone where all of it belongs. */
  readonly members: readonly string[];
}

/** One way in which a case has a feature: statements that must all hold. */
export interface Leg {
  readonly case: number;
  readonly feature: number;
  readonly statements: readonly number[];
  /** Those of them that speak of the case itself: they alone say in which year, and on whose word. */
  readonly own: readonly number[];
}

/** A case, as it is called. */
export interface CaseName {
  readonly id: string;
  readonly name: string;
}

/** Two nodes of which a reviewer could not tell whether they are one. */
export interface UnsurePair {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly why: string;
}

/** A way in which a node stands in a case though no feature says so: somebody questioned in it, a hearing of it. */
export interface Standing {
  readonly case: number;
  readonly entity: NonNullable<Feature['entity']>;
  /** In words: measure, or how the line to the case reads from the node. */
  readonly says: string;
  readonly statements: readonly number[];
}

/** All of it, by number. */
export interface CaseFeatures {
  readonly cases: readonly CaseName[];
  readonly features: readonly Feature[];
  readonly statements: readonly EvidencedStatement[];
  readonly legs: readonly Leg[];
  readonly standing?: readonly Standing[];
  readonly unsure: readonly UnsurePair[];
  /** Of these, the nodes that are nevertheless two. */
  readonly different?: readonly Pair[];
}
