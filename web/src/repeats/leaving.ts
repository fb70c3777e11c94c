/** What a reader leaves out before looking for what repeats, and how a link says so. */

/** The API's filter, always whole. */
export interface Leaving {
  readonly withoutHedged: boolean;
  readonly withoutAttributed: boolean;
  readonly withoutInferred: boolean;
  readonly withoutContested: boolean;
  /** Ids of sources. */
  readonly withoutSources: readonly string[];
  /** Relationships or attributes. */
  readonly withoutKinds: readonly string[];
  /** 2020, 2020-06 or 2020-06-21: what is known to lie before is left out; undefined is not sent. */
  readonly since: string | undefined;
}

/** Nothing is left out. */
export const NOTHING_LEFT_OUT: Leaving = {
  withoutHedged: false,
  withoutAttributed: false,
  withoutInferred: false,
  withoutContested: false,
  withoutSources: [],
  withoutKinds: [],
  since: undefined,
};

/** Whether a text is a date that the API takes. */
export const isSince = (text: string): boolean =>
  /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(text);

/** As a list of words for a link: `hedged`, `source*abishev-2018`, `since*2020`; nothing when nothing is left out. */
export function writeLeaving(leaving: Leaving): readonly string[] {
  return [
    ...(leaving.withoutHedged ? ['hedged'] : []),
    ...(leaving.withoutAttributed ? ['attributed'] : []),
    ...(leaving.withoutInferred ? ['inferred'] : []),
    ...(leaving.withoutContested ? ['contested'] : []),
    ...leaving.withoutSources.map((id) => `source*${id}`),
    ...leaving.withoutKinds.map((kind) => `kind*${kind}`),
    ...(leaving.since === undefined ? [] : [`since*${leaving.since}`]),
  ];
}

/** The filter that a link holds; words that it does not know say nothing. */
export function readLeaving(words: readonly string[]): Leaving {
  const after = (prefix: string): readonly string[] =>
    words.filter((word) => word.startsWith(prefix)).map((word) => word.slice(prefix.length));
  return {
    withoutHedged: words.includes('hedged'),
    withoutAttributed: words.includes('attributed'),
    withoutInferred: words.includes('inferred'),
    withoutContested: words.includes('contested'),
    withoutSources: [...new Set(after('source*'))],
    withoutKinds: [...new Set(after('kind*'))],
    since: after('since*').find(isSince),
  };
}

/** Whether anything is left out. */
export const leavesOut = (leaving: Leaving): boolean => writeLeaving(leaving).length > 0;
