/** How the values of groups are called, gathered while what is counted is read. */
import { yearKey } from './years.ts';

/** Names by value; a value without one is its own. */
export class Names {
  private readonly names = new Map<string, string>();

  /** Notes how a value is called; the first name stays. */
  note(value: string, name: string | null | undefined): string {
    if (name !== null && name !== undefined && !this.names.has(value)) this.names.set(value, name);
    return value;
  }

  /** The name of the group in which a date lies; null where it lies in none. */
  year(edtf: string | null): string | null {
    const key = edtf === null ? null : yearKey(edtf);
    return key === null ? null : this.note(key.value, key.says);
  }

  /** How it is called. */
  of(value: string): string {
    return this.names.get(value) ?? value;
  }
}
