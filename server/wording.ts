/** How a statement reads: what the model says of its kind, of the values of its qualifiers, and of a denial. Pure. */
import type { Model } from './model.ts';

/** How a relationship or an attribute reads from either end. */
export interface Wording {
  /** Between the first end and the second, or between the node and the value. */
  readonly says: string;
  /** From the second end to the first; empty for attributes. */
  readonly reverse: string;
}

/** How every wording of the model begins: as a report, of which a denial says "not". */
export const REPORTS = /^(?:is|are) (?:said|described|called)(?= |$)/u;

/** `is said not to have led`: what a denial says is that it is not so. */
export const sayDenied = (says: string): string => says.replace(REPORTS, '$& not');

/** `is concluded to have led`: no source says it, a reviewer concludes it. */
export const sayConcluded = (says: string): string =>
  says
    .replace(/^(is|are) said(?= )/u, '$1 concluded')
    .replace(/^(is|are) (described|called)(?= |$)/u, '$1 concluded to be $2');

/** What of its claims changes how a statement reads. */
export interface Manner {
  /** Nothing affirms it. */
  readonly denied?: boolean;
  /** No words say it. */
  readonly concluded?: boolean;
}

/** What tells a statement from others of its kind, by name. */
type Qualifiers = Readonly<Record<string, unknown>>;

/**
 * How a statement reads. The value of a qualifier that the model words (`@reads`) says it in place of its kind.
 * @example wordingOf(model, 'CHARGED_UNDER', { stage: 'SUSPECTED' }).says // 'is said to have been suspected under'
 */
export function wordingOf(
  model: Model,
  kind: string,
  qualifiers: Qualifiers = {},
  { denied = false, concluded = false }: Manner = {},
): Wording {
  const relationship = model.relationships.get(kind);
  const worded = relationship?.qualifiers.flatMap(
    ({ name, reads }) => reads.get(String(qualifiers[name])) ?? [],
  )[0];
  const attribute = model.attributes.get(kind);
  const { says, reverse } = worded ??
    relationship ?? { says: attribute?.says ?? kind, reverse: attribute === undefined ? kind : '' };
  const put = (words: string): string => {
    const said = denied ? sayDenied(words) : words;
    return concluded ? sayConcluded(said) : said;
  };
  return { says: put(says), reverse: put(reverse) };
}
