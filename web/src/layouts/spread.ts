/** Puts boxes in a row, in order, as near as can be to where they would like to be, without overlap. */

/** A box with the place where it would like to have its centre. */
export interface Wish {
  readonly width: number;
  readonly at: number;
}

interface Block {
  sum: number;
  count: number;
}

/**
 * The centres that minimise the sum of squared distances from the wishes, kept in order and `gap` apart:
 * isotonic regression by pooling adjacent violators (Barlow et al. 1972), after taking the widths away.
 */
export function spread(wishes: readonly Wish[], gap: number): number[] {
  const offsets: number[] = [];
  let offset = 0;
  wishes.forEach((wish, index) => {
    const previous = wishes[index - 1];
    offset += previous === undefined ? 0 : (previous.width + wish.width) / 2 + gap;
    offsets.push(offset);
  });
  const mean = (block: Block): number => block.sum / block.count;
  const blocks: Block[] = [];
  wishes.forEach((wish, index) => {
    let block: Block = { sum: wish.at - (offsets[index] ?? 0), count: 1 };
    for (let last = blocks.at(-1); last !== undefined && mean(last) > mean(block); last = blocks.at(-1)) {
      blocks.pop();
      block = { sum: last.sum + block.sum, count: last.count + block.count };
    }
    blocks.push(block);
  });
  const bases = blocks.flatMap((block) => Array.from({ length: block.count }, () => mean(block)));
  return bases.map((base, index) => base + (offsets[index] ?? 0));
}
