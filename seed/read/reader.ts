/** What every reader is: the bytes of a file in, a text with paragraphs and what the document tells of itself out. */
import type { About, Format } from './about.ts';
import type { Limits } from './limits.ts';

/** A file as it came. */
export interface Original {
  /** Its name without folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a reader makes of a file. */
export interface Reading {
  /** Normalised. */
  readonly text: string;
  readonly about: About;
  /** What a person should know of how it was read, one sentence each. */
  readonly notices: readonly string[];
}

/** Reads one format, in a thread of its own: what a hostile file makes of it takes nothing else down. */
export interface Reader {
  readonly format: Format;
  /** In messages: "a PDF". */
  readonly says: string;
  /** Endings of file names, lower case, without the dot. */
  readonly endings: readonly string[];
  /** Whether the file is of this format by its content; formats that content cannot tell apart go by the name. */
  readonly recognises: (file: Original) => boolean;
  /** @throws Refusal when there is no text to be had, or more than the limits allow */
  readonly read: (file: Original, limits: Limits) => Promise<Reading>;
}

/** The ending of a file's name: lower case, without the dot; empty when there is none. */
export const endingOf = (name: string): string => /\.([^.]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';
