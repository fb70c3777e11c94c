/** Keeps the answers of a language model, so that the same question is asked once. */
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** What is kept of one answer: never a key, nor where it came from. */
export interface KeptAnswer {
  readonly model: string;
  readonly prompt: string;
  readonly answer: string;
}

/** Answers by the hash of their question. */
export interface AnswerCache {
  /** Null when there is none that can be read. */
  read(question: string): Promise<KeptAnswer | null>;
  /** @throws when it cannot be written */
  write(question: string, kept: KeptAnswer): Promise<void>;
}

const shape = z.strictObject({ model: z.string(), prompt: z.string(), answer: z.string() });

/** The hash that a question goes by: hexadecimal SHA-256 of everything that the answer depends on. */
export const questionId = (...parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/**
 * Answers in files of a folder, made when it is needed; files and folder for their owner only, since answers quote
 * documents. A file is there whole or not at all.
 */
export function answersIn(folder: string): AnswerCache {
  const path = (question: string): string => join(folder, `${question}.json`);
  return {
    async read(question) {
      try {
        const kept: unknown = JSON.parse(await readFile(path(question), 'utf8'));
        return shape.safeParse(kept).data ?? null;
      } catch {
        // Not there, or spoilt: it is asked again.
        return null;
      }
    },
    async write(question, kept) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const fresh = `${path(question)}.${randomBytes(6).toString('hex')}.new`;
      try {
        await writeFile(fresh, `${JSON.stringify(kept, null, 1)}\n`, { mode: 0o600, flag: 'wx' });
        await rename(fresh, path(question));
      } catch (error) {
        await rm(fresh, { force: true });
        throw error;
      }
    },
  };
}
