/** Finds the case that a place in a document speaks of: the one told of last, within the same list item or record. */
import type { Document } from './document.ts';
import type { Fact } from './fact.ts';
import { within } from './text/within.ts';
import type { Person } from './people/cluster.ts';
import type { Block } from './text/blocks.ts';

interface Telling<T> {
  readonly owner: T;
  readonly block: Block;
  readonly at: number;
}

function grouped<T, K>(all: readonly T[], by: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const group = groups.get(by(one));
    if (group === undefined) groups.set(by(one), [one]);
    else group.push(one);
  }
  return groups;
}

/** The last of those in order that begins at `at` or before. */
function lastBefore<T>(ordered: readonly Telling<T>[], at: number): Telling<T> | undefined {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle]?.at ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return ordered[low - 1];
}

/**
 * Looks for the nearest case.
 * @param proceeding the facts that tell of a case
 * @param ownerOf the case of a person, null where there is none
 * @returns the case that a block speaks of at an offset; null when that is not certain
 */
export function nearest<T>(
  document: Document,
  facts: readonly Fact[],
  proceeding: readonly Fact['is'][],
  ownerOf: (person: Person) => T | null,
): (block: Block, at: number) => T | null {
  const tellings = facts.flatMap((fact): Telling<T>[] => {
    const who = fact.is === 'part' ? fact.of : 'who' in fact && proceeding.includes(fact.is) ? fact.who : [];
    const owners = new Set(who.flatMap((w) => ownerOf(w.person) ?? []));
    const [owner] = owners;
    return owners.size === 1 && owner !== undefined
      ? [{ owner, block: fact.block, at: fact.span.start }]
      : [];
  });
  tellings.sort((x, y) => x.at - y.at);
  const byBlock = grouped(tellings, (t) => t.block);
  const bySection = grouped(tellings, (t) => t.block.section);
  const owners = new Set(tellings.map((t) => t.owner));

  /** Whether a block names somebody of whom no case is known: then it may speak of another matter. */
  const namesStranger = (block: Block): boolean =>
    within(document.mentions, block).some(
      (m) => m.kind === 'person' && m.part === null && m.person !== null && ownerOf(m.person) === null,
    );

  return (block, at) => {
    const own = byBlock.get(block) ?? [];
    if (block.kind === 'prose' || block.kind === 'heading') {
      const told = lastBefore(tellings, at) ?? own[0];
      const [only] = owners;
      return told?.owner ?? (owners.size === 1 ? (only ?? null) : null);
    }
    const here = own.length > 0 ? own : (bySection.get(block.section) ?? []);
    const [owner, ...others] = new Set(here.map((t) => t.owner));
    const isOne = owner !== undefined && others.length === 0;
    return isOne && (own.length > 0 || !namesStranger(block)) ? owner : null;
  };
}
