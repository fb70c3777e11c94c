/** One checked source without what is withheld: its claims, its entities, its text and all words about it. */
import type { Model } from '../../server/model.ts';
import type { ClaimEntity } from '../claim.ts';
import { sha256 } from '../read/source.ts';
import type { Source } from '../source.ts';
import type { Span } from '../text/span.ts';
import type { Checked, CheckedClaim } from '../gate/gate.ts';
import type { Value } from '../gate/value.ts';
import type { Redactor } from './redactor.ts';
import { type Replaced, replaceSpans } from './replace.ts';

/** What a source is redacted by. */
export interface Redaction {
  readonly model: Model;
  readonly redactor: Redactor;
  /** Keys of withheld entities of this source. */
  readonly keys: ReadonlySet<string>;
  /** Ids of withheld claims. */
  readonly claims: ReadonlySet<string>;
  /** Ids of other sources. */
  readonly sourceId: (id: string) => string;
  /** Ids of gazetteer entries. */
  readonly gazetteerId: (id: string) => string;
}

const speaksOf = (claim: CheckedClaim, keys: ReadonlySet<string>): boolean =>
  [
    claim.from.key,
    claim.to?.key,
    claim.inCase,
    ...claim.by.map((b) => ('key' in b ? b.key : undefined)),
  ].some((key) => key !== undefined && keys.has(key));

/** The words of withheld claims, where no other claim rests on them. */
function wordsOf(
  all: readonly CheckedClaim[],
  kept: readonly CheckedClaim[],
  ids: ReadonlySet<string>,
): Span[] {
  const rests = kept.filter((c) => c.status === 'accepted').map((c) => c.place);
  return all
    .filter((c) => ids.has(c.id))
    .map((c) => c.place)
    .filter(({ start, end }) => !rests.some((r) => r.start < end && start < r.end));
}

function redactClaim(claim: CheckedClaim, text: Replaced, { model, redactor }: Redaction): CheckedClaim {
  const { words, id } = redactor;
  const enumerated = (name: string | null): boolean => {
    const type =
      name === null
        ? model.attributes.get(claim.kind)?.type
        : model.relationships.get(claim.kind)?.qualifiers.find((q) => q.name === name)?.type;
    return (type?.values.length ?? 0) > 0;
  };
  const value = <T extends Value | null | undefined>(of: string | null, given: T): T | string =>
    typeof given === 'string' && !enumerated(of) ? words(given) : given;
  const end = (e: CheckedClaim['from']) => ({
    key: id(e.key),
    ...(e.as === undefined ? {} : { as: words(e.as) }),
  });
  const { place } = claim;
  const { start, end: stop } = text.place(place.start, place.end);
  const before = text.place(place.start - place.before.length, place.start);
  const after = text.place(place.end, place.end + place.after.length);
  return {
    ...claim,
    from: end(claim.from),
    to: claim.to === undefined ? undefined : end(claim.to),
    value: value(null, claim.value),
    typedValue: value(null, claim.typedValue),
    qualifiers: Object.fromEntries(
      Object.entries(claim.qualifiers).map(([name, given]) => [name, value(name, given)]),
    ),
    inCase: claim.inCase === undefined ? undefined : id(claim.inCase),
    when: claim.when?.said === undefined ? claim.when : { ...claim.when, said: words(claim.when.said) },
    quote: text.text.slice(start, stop),
    prefix: undefined,
    suffix: undefined,
    context: claim.context.map(words),
    hedge: claim.hedge === undefined ? undefined : words(claim.hedge),
    by: claim.by.map((b) => ('key' in b ? end(b) : { words: words(b.words) })),
    reviewer: claim.reviewer === undefined ? undefined : words(claim.reviewer),
    note: claim.note === undefined ? undefined : words(claim.note),
    place: {
      start,
      end: stop,
      before: text.text.slice(Math.min(before.start, start), start),
      after: text.text.slice(stop, Math.max(after.end, stop)),
    },
  };
}

const redactEntity = (entity: ClaimEntity, { redactor: { words }, gazetteerId }: Redaction): ClaimEntity => ({
  ...entity,
  ...(entity.name === undefined ? {} : { name: words(entity.name) }),
  ...(entity.shown === undefined ? {} : { shown: words(entity.shown) }),
  ...(entity.label === undefined ? {} : { label: words(entity.label) }),
  ...(entity.gazetteer === undefined ? {} : { gazetteer: gazetteerId(entity.gazetteer) }),
  otherNames: [...new Set(entity.otherNames.map(words))],
});

/** A source with each of its words redacted; `sha256` is that of the redacted text. */
function redactSource(source: Source, text: string, { redactor, sourceId }: Redaction): Source {
  const words = (given: string | null): string | null => (given === null ? null : redactor.words(given));
  return {
    ...source,
    id: sourceId(source.id),
    title: source.title === source.id ? sourceId(source.id) : redactor.words(source.title),
    publisher: words(source.publisher),
    note: words(source.note),
    url: source.url === null ? null : redactor.url(source.url),
    derivedFrom: source.derivedFrom.map(sourceId),
    text,
    sha256: text === source.text ? source.sha256 : sha256(text),
  };
}

/** A checked source as it may be loaded. */
export function redactChecked(checked: Checked, redaction: Redaction): Checked {
  const { redactor, keys, claims } = redaction;
  const kept = checked.claims.filter((c) => !claims.has(c.id) && !speaksOf(c, keys));
  const text = replaceSpans(checked.source.text, [
    ...redactor.spans(checked.source.text),
    ...wordsOf(checked.claims, kept, claims),
  ]);
  return {
    ...checked,
    source: redactSource(checked.source, text.text, redaction),
    entities: Object.fromEntries(
      Object.entries(checked.entities).flatMap(([key, entity]) =>
        keys.has(key) ? [] : [[redactor.id(key), redactEntity(entity, redaction)] as const],
      ),
    ),
    claims: kept.map((claim) => redactClaim(claim, text, redaction)),
    refusals: checked.refusals.map((r) => ({ ...r, reason: redactor.words(r.reason) })),
  };
}
