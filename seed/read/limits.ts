/** How much a document may be and cost, so that no file can take the program down. */

/** Limits of one reading. */
export interface Limits {
  /** Bytes of the file. */
  readonly bytes: number;
  /** Bytes of a zip archive's parts when unpacked, all together. */
  readonly unpacked: number;
  /** Parts of a zip archive. */
  readonly parts: number;
  /** Elements of an HTML page, and how deep they may nest. */
  readonly elements: number;
  readonly depth: number;
  /** Bytes that the thread in which documents are parsed may take. */
  readonly memory: number;
  /** Milliseconds that it may take. */
  readonly time: number;
}

const MB = 1024 * 1024;

/** The limits that hold unless a caller sets others. */
export const LIMITS: Limits = {
  bytes: 20 * MB,
  unpacked: 100 * MB,
  parts: 5_000,
  elements: 500_000,
  depth: 500,
  memory: 768 * MB,
  time: 120_000,
};

/** A number of bytes in words: `20 MB`, `312 kB`. */
export const megabytes = (bytes: number): string =>
  bytes >= MB ? `${Math.round(bytes / MB)} MB` : `${Math.ceil(bytes / 1024)} kB`;
