/** A list of whole numbers that grows and is used again, so that inner loops allocate nothing. */
export class Growing {
  /** The numbers, and room after them. */
  data = new Int32Array(64);
  length = 0;

  /** Makes room for `size` numbers in all, keeps what is there, and gives the array to write into. */
  room(size: number): Int32Array {
    if (size > this.data.length) {
      const larger = new Int32Array(Math.max(this.data.length * 2, size));
      larger.set(this.data.subarray(0, this.length));
      this.data = larger;
    }
    return this.data;
  }

  push(value: number): void {
    this.room(this.length + 1)[this.length] = value;
    this.length += 1;
  }

  /** A copy of just the right length. */
  trimmed(): Int32Array {
    return this.data.slice(0, this.length);
  }
}
