/** A heap: gives what costs least, whatever was put in. */
export class Heap<T> {
  private readonly items: { readonly cost: number; readonly item: T }[] = [];

  /** Puts an item in. */
  push(cost: number, item: T): void {
    let at = this.items.push({ cost, item }) - 1;
    while (at > 0) {
      const up = (at - 1) >> 1;
      if (this.costAt(up) <= cost) break;
      this.swap(at, up);
      at = up;
    }
  }

  /** Takes the cheapest out; undefined when there is none. */
  pop(): T | undefined {
    const [first] = this.items;
    const last = this.items.pop();
    if (first === undefined || last === undefined) return undefined;
    if (this.items.length > 0) {
      this.items[0] = last;
      this.sink(0);
    }
    return first.item;
  }

  private sink(from: number): void {
    for (let at = from; ;) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      const least = this.costAt(right) < this.costAt(left) ? right : left;
      if (this.costAt(least) >= this.costAt(at)) return;
      this.swap(at, least);
      at = least;
    }
  }

  private costAt(at: number): number {
    return this.items[at]?.cost ?? Infinity;
  }

  private swap(a: number, b: number): void {
    const [x, y] = [this.items[a], this.items[b]];
    if (x === undefined || y === undefined) return;
    this.items[a] = y;
    this.items[b] = x;
  }
}
