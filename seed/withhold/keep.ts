/** Puts an entry into `withheld.yaml` and takes one out, after checking what it is about. */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { BadRequest } from '../../server/errors.ts';
import type { Model } from '../../server/model.ts';
import type { Corpus } from '../corpus.ts';
import { appendShowing, appendWithholding, removeWithholding, type Withholding } from '../withheld.ts';
import { minorsOf } from './minors.ts';
import { WITHHELD } from './replace.ts';
import { find, type WithheldNode } from './resolve.ts';
import { withhold } from './withhold.ts';

/** What was withheld, without its name. */
export interface Kept {
  readonly id: string;
  readonly about:
    | { readonly kind: 'node'; readonly type: string; readonly mentions: number; readonly likeNames: number }
    | { readonly kind: 'claim'; readonly wordsStay: boolean };
}

const fileOf = (corpus: Corpus): string => join(corpus.folder, 'withheld.yaml');

const sameThing = (a: ReturnType<typeof find>, b: ReturnType<typeof find>): boolean =>
  a !== null &&
  b !== null &&
  a !== 'claim' &&
  b !== 'claim' &&
  [...a.mentions].some((m) => b.mentions.has(m));

/** The place in the list of the entry on `what`: its own id, the same words, or another mention of the same node. */
function indexOf(corpus: Corpus, what: string): number {
  const exact = corpus.withheld.findIndex((w) => w.what === what || w.id === what);
  if (exact >= 0) return exact;
  const node = find(corpus, what);
  return corpus.withheld.findIndex((w) => sameThing(find(corpus, w.what), node));
}

/** How many mentions that are no part of the node bear nothing but its name: they are redacted and stay. */
function likeNames(corpus: Corpus, model: Model, node: WithheldNode): number {
  return withhold(corpus, model).corpus.checked.reduce(
    (sum, { entities }) =>
      sum + Object.values(entities).filter((e) => e.type === node.type && e.name === WITHHELD).length,
    0,
  );
}

/** Whether the words of a claim stay in the text, since others rest on them. */
function wordsStay(corpus: Corpus, model: Model, what: string): boolean {
  const claim = corpus.checked.flatMap((c) => c.claims).find((c) => c.id === what);
  const texts = withhold(corpus, model).corpus.checked.map((c) => c.source.text);
  return claim !== undefined && texts.some((text) => text.includes(claim.quote));
}

/**
 * Withholds a node or a claim.
 * @param draw gives the random part of the entry's id
 * @throws BadRequest when `what` is nothing that is there, or is withheld already
 */
export function keepBack(
  corpus: Corpus,
  model: Model,
  given: Pick<Withholding, 'what' | 'by' | 'why'>,
  draw = (): string => randomBytes(6).toString('hex'),
): Kept {
  const found = find(corpus, given.what);
  if (found === null)
    throw new BadRequest(
      given.what,
      'is no mention, node or claim.',
      'Give a mention as source/key, the id of a node, or the id of a claim: c-….',
    );
  const before = corpus.withheld[indexOf(corpus, given.what)];
  if (before !== undefined) throw new BadRequest(before.place, 'withholds it already.');
  const entry = { id: `w-${draw()}`, ...given };
  const after = { ...corpus, withheld: [...corpus.withheld, { ...entry, place: fileOf(corpus) }] };
  const about =
    found === 'claim'
      ? ({ kind: 'claim', wordsStay: wordsStay(after, model, given.what) } as const)
      : ({
          kind: 'node',
          type: found.type,
          mentions: found.mentions.size,
          likeNames: likeNames(after, model, found),
        } as const);
  appendWithholding(fileOf(corpus), entry);
  return { id: entry.id, about };
}

/** Who lets a minor appear, and why. */
export type Reason = Pick<Withholding, 'by' | 'why'>;

/** Writes that a minor may appear. @throws BadRequest where nobody says why */
function showMinor(corpus: Corpus, what: string, reason: Reason | null): Withholding | null {
  const node = find(corpus, what);
  const minor = minorsOf(corpus).find((m) => m.id === what || sameThing(find(corpus, m.what), node));
  if (minor === undefined) return null;
  if (reason === null)
    throw new BadRequest(
      what,
      'is a minor, who is withheld unless a reviewer says otherwise.',
      'Say who lets them appear, and why: --by, --why.',
    );
  appendShowing(fileOf(corpus), { what: minor.what, ...reason });
  return minor;
}

/**
 * Lets something appear again.
 * @param reason needed for a minor
 * @throws BadRequest when it is not withheld, or when it is a minor and nobody says why
 */
export function giveBack(corpus: Corpus, what: string, reason: Reason | null = null): Withholding {
  const index = indexOf(corpus, what);
  const entry = corpus.withheld[index];
  if (entry !== undefined) {
    removeWithholding(fileOf(corpus), index);
    return entry;
  }
  const minor = showMinor(corpus, what, reason);
  if (minor === null) throw new BadRequest(what, 'is not withheld.', 'See `refrain withhold --list`.');
  return minor;
}
