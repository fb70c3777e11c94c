/**
 * Mines closed sets: those to which nothing can be added without losing a case. Pure, over typed arrays, exact.
 *
 * Prefix-preserving closure extension (Uno, Asai, Uchida and Arimura, "LCM ver. 2", FIMI 2004): each closed set is
 * reached from exactly one other, so none is found twice and none need be remembered. Items are numbered from the
 * rarest to the commonest, so that a set grows within the few cases of its rarest item; the cases of all its
 * extensions are listed in one pass, over rows from which everything too rare within the set is gone.
 */
import { Growing } from './growing.ts';

/** Sets of whole numbers, one after another: set `i` is `items[starts[i]]` up to, not including, `items[starts[i + 1]]`. */
export interface Sets {
  readonly starts: Int32Array;
  readonly items: Int32Array;
}

/** Closed sets, in no particular order, and how many of the input's sets hold each. */
export interface ClosedSets extends Sets {
  readonly supports: Int32Array;
}

/** Settings of the search. */
export interface ClosedOptions {
  /** Sets held by fewer are left out; at least 1. */
  readonly minSupport: number;
  /** Told the share done, 0 to 1, now and then. */
  readonly progress?: (share: number) => void;
}

/** Buffers of one level of the search, used again by every set of that level. */
class Level {
  /** Items met in the cases of the set. */
  readonly met = new Growing();
  /** Items that the set can be extended by, and where the rows of each start in `rows`. */
  readonly extensions = new Growing();
  readonly begins = new Growing();
  readonly rows = new Growing();
  /** The cases of the set as rows of what is common enough within it. */
  readonly rowStarts = new Growing();
  readonly rowItems = new Growing();
}

/** Items numbered anew from the rarest to the commonest, those below `minSupport` left out, each row ascending. */
function renumber({ starts, items }: Sets, itemCount: number, minSupport: number) {
  const counts = new Int32Array(itemCount);
  for (const item of items) counts[item] = (counts[item] ?? 0) + 1;
  const old = Int32Array.from(counts.keys()).filter((item) => (counts[item] ?? 0) >= minSupport);
  old.sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0) || a - b);
  const rank = new Int32Array(itemCount).fill(-1);
  old.forEach((item, index) => (rank[item] = index));
  const rowStarts = new Int32Array(starts.length);
  const rowItems = new Int32Array(items.length);
  let end = 0;
  for (let row = 0; row + 1 < starts.length; row += 1) {
    const begin = end;
    for (let k = starts[row] ?? 0; k < (starts[row + 1] ?? 0); k += 1) {
      const item = rank[items[k] ?? 0] ?? -1;
      if (item < 0) continue;
      let at = end;
      for (; at > begin && (rowItems[at - 1] ?? 0) > item; at -= 1) rowItems[at] = rowItems[at - 1] ?? 0;
      rowItems[at] = item;
      end += 1;
    }
    rowStarts[row + 1] = end;
  }
  return { old, rowStarts, rowItems };
}

/**
 * Finds every closed set.
 * @param sets one set of items a case; an item at most once in each
 * @param itemCount items are 0 to this, excluded
 * @returns every closed set of at least one item that `minSupport` cases or more hold
 */
export function closedSets(
  sets: Sets,
  itemCount: number,
  { minSupport, progress }: ClosedOptions,
): ClosedSets {
  const { old, rowStarts, rowItems } = renumber(sets, itemCount, minSupport);
  const counts = new Int32Array(old.length);
  /** Where the next row of an extension is written, plus one; 0 for what is no extension. */
  const next = new Int32Array(old.length);
  const levels: Level[] = [];
  const current = new Growing();
  const [starts, items, supports] = [new Growing(), new Growing(), new Growing()];
  starts.push(0);

  function keep(support: number): void {
    const out = items.room(items.length + current.length);
    for (let k = 0; k < current.length; k += 1) out[items.length + k] = old[current.data[k] ?? 0] ?? 0;
    items.length += current.length;
    starts.push(items.length);
    supports.push(support);
  }

  /** Counts the items of some rows; what is met goes into `level.met`. */
  function count(
    level: Level,
    from: Int32Array,
    of: Int32Array,
    rows: Int32Array,
    begin: number,
    end: number,
  ): void {
    let size = 0;
    for (let r = begin; r < end; r += 1) size += (from[(rows[r] ?? 0) + 1] ?? 0) - (from[rows[r] ?? 0] ?? 0);
    const met = level.met.room(Math.min(size, counts.length));
    let length = 0;
    for (let r = begin; r < end; r += 1) {
      const row = rows[r] ?? 0;
      for (let k = from[row] ?? 0, last = from[row + 1] ?? 0; k < last; k += 1) {
        const item = of[k] ?? 0;
        const before = counts[item] ?? 0;
        if (before === 0) {
          met[length] = item;
          length += 1;
        }
        counts[item] = before + 1;
      }
    }
    level.met.length = length;
  }

  function forget(level: Level): void {
    const met = level.met.data;
    for (let k = 0; k < level.met.length; k += 1) {
      const item = met[k] ?? 0;
      counts[item] = 0;
      next[item] = 0;
    }
  }

  /** Adds to the current set what all its cases hold, and lists its extensions; false when it was found elsewhere. */
  function close(level: Level, support: number, core: number): boolean {
    const met = level.met.data;
    level.extensions.length = 0;
    level.begins.length = 0;
    let total = 0;
    for (let k = 0; k < level.met.length; k += 1) {
      const item = met[k] ?? 0;
      const held = counts[item] ?? 0;
      if (held === support) {
        if (item < core) return false;
        if (item !== core) current.push(item);
      } else if (held >= minSupport && item > core) {
        level.extensions.push(item);
        level.begins.push(total);
        next[item] = total + 1;
        total += held;
      }
    }
    level.begins.push(total);
    return true;
  }

  /** Writes the rows that the extensions of the current set search in, and which rows hold each extension. */
  function project(
    level: Level,
    from: Int32Array,
    of: Int32Array,
    rows: Int32Array,
    begin: number,
    end: number,
  ): void {
    const support = end - begin;
    let size = 0;
    for (let r = begin; r < end; r += 1) size += (from[(rows[r] ?? 0) + 1] ?? 0) - (from[rows[r] ?? 0] ?? 0);
    const outRows = level.rows.room(level.begins.data[level.extensions.length] ?? 0);
    const outStarts = level.rowStarts.room(support + 1);
    const outItems = level.rowItems.room(size);
    let row = 0;
    let at = 0;
    outStarts[0] = 0;
    for (let r = begin; r < end; r += 1) {
      const source = rows[r] ?? 0;
      for (let k = from[source] ?? 0, last = from[source + 1] ?? 0; k < last; k += 1) {
        const item = of[k] ?? 0;
        const held = counts[item] ?? 0;
        if (held === support || held < minSupport) continue;
        outItems[at] = item;
        at += 1;
        const place = next[item] ?? 0;
        if (place === 0) continue;
        outRows[place - 1] = row;
        next[item] = place + 1;
      }
      row += 1;
      outStarts[row] = at;
    }
  }

  function search(
    from: Int32Array,
    of: Int32Array,
    rows: Int32Array,
    begin: number,
    end: number,
    core: number,
    depth: number,
  ): void {
    const level = (levels[depth] ??= new Level());
    const before = current.length;
    count(level, from, of, rows, begin, end);
    if (close(level, end - begin, core)) {
      if (current.length > 0) keep(end - begin);
      const extensions = level.extensions.length;
      if (extensions > 0) project(level, from, of, rows, begin, end);
      forget(level);
      for (let k = 0; k < extensions; k += 1) {
        const item = level.extensions.data[k] ?? 0;
        current.push(item);
        const [first, last] = [level.begins.data[k] ?? 0, level.begins.data[k + 1] ?? 0];
        search(level.rowStarts.data, level.rowItems.data, level.rows.data, first, last, item, depth + 1);
        current.length -= 1;
        if (depth === 0 && (k & 255) === 0) progress?.(k / extensions);
      }
    } else forget(level);
    current.length = before;
  }

  const all = Int32Array.from({ length: Math.max(0, sets.starts.length - 1) }, (_, row) => row);
  search(rowStarts, rowItems, all, 0, all.length, -1, 0);
  return { starts: starts.trimmed(), items: items.trimmed(), supports: supports.trimmed() };
}
