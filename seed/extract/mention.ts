/** What extraction finds in a text before it looks for relations: a stretch of words, and what they stand for. */
import type { Span } from '../text/span.ts';
import type { Token } from './text/tokens.ts';
import type { Part } from './words.ts';

/** A named person; which one is decided once all are found. */
export interface PersonMention extends Span {
  readonly kind: 'person';
  readonly text: string;
  /** Words before the name that say the part: "investigator". */
  readonly part: { readonly kind: Part; readonly as: string } | null;
}

/** An organisation, movement or place. */
export interface NamedMention extends Span {
  readonly kind: 'organisation' | 'movement' | 'place';
  readonly text: string;
  /** Of an organisation: what it is, where its name tells. */
  readonly organisationKind: string | null;
  /** The name by which the same thing goes, where the text says so or it is well known: of "HRW". */
  readonly sameAs?: string;
}

/** Provisions cited together: "Articles 182 Part 1 and 405". */
export interface ProvisionMention extends Span {
  readonly kind: 'provision';
  readonly text: string;
  readonly provisions: readonly CitedProvision[];
}

/** One article or part. */
export interface CitedProvision {
  readonly article: string;
  readonly part: string | null;
  /** How the text names just this one; null where it stands only within a list. */
  readonly name: string | null;
}

export interface DateMention extends Span {
  readonly kind: 'date';
  readonly text: string;
  readonly edtf: string;
  /** Whether the year stands in the text. */
  readonly year: 'text' | 'publication';
}

export interface PenaltyMention extends Span {
  readonly kind: 'penalty';
  readonly text: string;
  readonly penalty: string;
  /** ISO 8601 duration, or null. */
  readonly length: string | null;
  readonly atMost: boolean;
}

/** Counted people or cases without names. */
export interface GroupMention extends Span {
  readonly kind: 'group';
  readonly text: string;
  readonly of: string;
  readonly min: number | null;
  readonly max: number | null;
}

export interface CaseMention extends Span {
  readonly kind: 'case';
  readonly text: string;
  /** Its name without quotation marks, or its number. */
  readonly name: string;
  readonly isNumber: boolean;
}

export type Mention =
  | PersonMention
  | NamedMention
  | ProvisionMention
  | DateMention
  | PenaltyMention
  | GroupMention
  | CaseMention;

/** Finds mentions of one sort. @param taken stretches that are something else already */
export type Finder = (text: string, context: FinderContext) => Mention[];

/** What finders may read beside the text. */
export interface FinderContext {
  /** Of the text, cut once for all finders. */
  readonly tokens: readonly Token[];
  /** `yyyy-mm-dd` or less, when the document was published. */
  readonly published: string | null;
  /** Whether a stretch is free. */
  readonly free: (span: Span) => boolean;
  /** Names that signed gazetteers hold, with their types. */
  readonly known: ReadonlyMap<string, string>;
}

interface Kinded {
  readonly kind: string;
}

export const isOrganisation = (m: Kinded): m is NamedMention => m.kind === 'organisation';
export const isPlace = (m: Kinded): m is NamedMention => m.kind === 'place';
export const isCourt = (m: Kinded): m is NamedMention => isOrganisation(m) && m.organisationKind === 'COURT';
