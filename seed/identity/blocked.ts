/** The pairs of mentions that are worth comparing, so that the work grows with the mentions and not with their square. */
import { blockKeys } from './blocks.ts';
import { nameTokens } from './tokens.ts';

/** What a mention is compared by. */
interface Named {
  readonly type: string;
  readonly names: readonly string[];
}

/** The places of mentions by key, those of short names apart, since only they are compared with the rest of a block. */
class Blocks {
  private readonly blocks = new Map<string, { readonly short: number[]; readonly rest: number[] }>();

  add(key: string, place: number, short: boolean): void {
    const block = this.blocks.get(key) ?? { short: [], rest: [] };
    this.blocks.set(key, block);
    (short ? block.short : block.rest).push(place);
  }

  /** @param all whether the rest is compared among itself too */
  *pairs(all: boolean): Generator<readonly [number, number]> {
    for (const { short, rest } of this.blocks.values()) {
      for (const [n, i] of short.entries()) for (const j of [...short.slice(n + 1), ...rest]) yield [i, j];
      if (all) for (const [n, i] of rest.entries()) for (const j of rest.slice(n + 1)) yield [i, j];
    }
  }
}

/**
 * The pairs that share a key, each once, in the order of `mentions`.
 * @param alone whether a word alone is compared with whole names
 */
export function* blocked<T extends Named>(
  mentions: readonly T[],
  alone: boolean,
): Generator<readonly [T, T]> {
  const [whole, short] = [new Blocks(), new Blocks()];
  mentions.forEach(({ names, type }, place) => {
    for (const name of names) {
      const keys = blockKeys(nameTokens(name), alone);
      for (const key of keys.whole) whole.add(`${type} ${key}`, place, false);
      for (const key of keys.short) short.add(`${type} ${key}`, place, keys.isShort);
    }
  });
  const seen = new Set<number>();
  for (const [blocks, all] of [
    [whole, true],
    [short, false],
  ] as const)
    for (const [i, j] of blocks.pairs(all)) {
      const [first, second] = [Math.min(i, j), Math.max(i, j)];
      const pair = first * mentions.length + second;
      const [a, b] = [mentions[first], mentions[second]];
      if (first === second || seen.has(pair) || a === undefined || b === undefined) continue;
      seen.add(pair);
      yield [a, b];
    }
}
