/**
 * Extracts a source that has a claims file already: what was decided stays as it is, what was only proposed is renewed,
 * and only what is new is proposed.
 */
import { type Claim, claimId, type ClaimsFile } from '../claim.ts';
import { fold } from '../text/names.ts';
import { type QuotableText, quotable } from '../text/quote.ts';
import type { Source } from '../source.ts';
import type { Span } from '../text/span.ts';
import type { ClaimsEdit } from '../claims-edit.ts';
import { align } from './align.ts';
import type { Proposals } from './propose.ts';

/** What extracting again changes. */
export interface Again {
  readonly edits: readonly ClaimsEdit[];
  readonly added: number;
  /** Proposals that the extractor no longer makes. */
  readonly dropped: number;
  /** Claims that were decided, and say it already. */
  readonly known: number;
  /** Decided claims, not rejected, whose quote the text lacks. */
  readonly stale: readonly string[];
}

const isDecided = (claim: Claim): boolean => claim.status !== 'proposed' || claim.extractor === 'person';

/** Where the words of a quote stand; null where they do not, or stand more than once. */
function spanOf(text: QuotableText, claim: Pick<Claim, 'quote' | 'prefix' | 'suffix'>): Span | null {
  const found = text.find(claim.quote, claim.prefix, claim.suffix);
  return found.found === 'once' ? found.place : null;
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Qualifiers that tell two facts of one kind between the same ends apart. */
const APART = ['measure', 'penalty', 'degree'];

function saysTheSame(a: Claim, b: Claim): boolean {
  if (a.kind !== b.kind || a.from.key !== b.from.key || a.to?.key !== b.to?.key || a.polarity !== b.polarity)
    return false;
  if (a.to !== undefined)
    return APART.every((q) => (a.qualifiers[q] ?? b.qualifiers[q]) === (b.qualifiers[q] ?? a.qualifiers[q]));
  const [x, y] = [fold(String(a.value)), fold(String(b.value))];
  return a.value === b.value || (typeof a.value === 'string' && (x.includes(y) || y.includes(x)));
}

/** A key that the file does not have yet. */
function freshKey(key: string, taken: ReadonlySet<string>): string {
  if (!taken.has(key)) return key;
  for (let n = 2; ; n += 1) if (!taken.has(`${key}-${String(n)}`)) return `${key}-${String(n)}`;
}

/** The keys of the proposals in terms of the file: what is there already keeps its key. */
function keysIn(file: ClaimsFile, proposals: Proposals): ReadonlyMap<string, string> {
  const same = align(proposals, file);
  const taken = new Set(Object.keys(file.entities));
  const keys = new Map<string, string>();
  for (const key of Object.keys(proposals.entities)) {
    const mine = same.get(key) ?? freshKey(key, taken);
    taken.add(mine);
    keys.set(key, mine);
  }
  return keys;
}

/** A claim with the keys of the file; an end whose name there is another keeps the words that stand for it here. */
function translated(
  claim: Claim,
  keys: ReadonlyMap<string, string>,
  file: ClaimsFile,
  proposals: Proposals,
): Claim {
  const end = ({ key, as }: Claim['from']): Claim['from'] => {
    const mine = keys.get(key) ?? key;
    const name = proposals.entities[key]?.name;
    const said =
      as ??
      (name !== undefined && file.entities[mine] !== undefined && file.entities[mine].name !== name
        ? name
        : undefined);
    return said === undefined ? { key: mine } : { key: mine, as: said };
  };
  return {
    ...claim,
    from: end(claim.from),
    ...(claim.to === undefined ? {} : { to: end(claim.to) }),
    ...(claim.inCase === undefined ? {} : { inCase: keys.get(claim.inCase) ?? claim.inCase }),
    by: claim.by.map((b) => ('key' in b ? end(b) : b)),
  };
}

/**
 * What to change in a claims file.
 * @param source with the text as it is now
 */
export function again(file: ClaimsFile, source: Source, proposals: Proposals): Again {
  const text = quotable(source.text);
  const decided = file.claims.filter(isDecided);
  const spans = new Map(decided.map((c) => [c, spanOf(text, c)] as const));
  const closed = file.notClaimed.flatMap((n) => spanOf(text, n) ?? []);
  const replaced = new Set(file.claims.flatMap((c) => c.replaces ?? []));
  const ids = new Map(file.claims.map((c) => [c.id ?? claimId(file.source, c), c] as const));
  const keys = keysIn(file, proposals);

  const edits: ClaimsEdit[] = [];
  const kept = new Set<string>();
  const used = new Set<string>();
  let added = 0;
  let known = 0;
  for (const proposal of proposals.claims) {
    const claim = translated(proposal, keys, file, proposals);
    const id = claimId(file.source, claim);
    const span = spanOf(text, claim);
    const isKnown =
      replaced.has(id) ||
      (span !== null && closed.some((c) => c.start <= span.start && span.end <= c.end)) ||
      decided.some((d) => {
        const at = spans.get(d) ?? null;
        return saysTheSame(d, claim) && at !== null && span !== null && overlap(at, span);
      });
    const before = ids.get(id);
    if (before !== undefined) kept.add(id);
    else if (isKnown) known += 1;
    else {
      edits.push({ do: 'put-claim', claim: { ...claim, id } });
      added += 1;
      for (const key of [
        claim.from.key,
        claim.to?.key,
        claim.inCase,
        ...claim.by.map((b) => ('key' in b ? b.key : undefined)),
      ])
        if (key !== undefined) used.add(key);
    }
  }
  const gone = file.claims.filter(
    (c) => !isDecided(c) && c.extractor === proposals.extractor && !kept.has(c.id ?? claimId(file.source, c)),
  );
  const fresh = [...keys].flatMap(([theirs, mine]): ClaimsEdit[] => {
    const entity = proposals.entities[theirs];
    if (entity === undefined || file.entities[mine] !== undefined) return [];
    // A file that was reviewed gets only what its new claims speak of.
    return used.has(mine) || (decided.length === 0 && entity.name !== undefined)
      ? [{ do: 'put-entity', key: mine, entity }]
      : [];
  });
  const stale = decided
    .filter((c) => c.status !== 'rejected' && spans.get(c) === null)
    .map((c) => c.id ?? '');
  return {
    edits: [
      ...fresh,
      ...edits,
      ...gone.map((c): ClaimsEdit => ({ do: 'drop-claim', id: c.id ?? claimId(file.source, c) })),
      // A text that lacks what was accepted is not signed: the load of the source is refused until it is reviewed.
      ...(stale.length === 0 && file.sha256 !== source.sha256
        ? [{ do: 'set-sha256' as const, sha256: source.sha256 }]
        : []),
    ],
    added,
    dropped: gone.length,
    known,
    stale,
  };
}
