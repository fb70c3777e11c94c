/** What is known about a document: the shape of front matter and of `source.yaml`. */
import { z } from 'zod';
import { parseWhen } from '../text/when.ts';

const edtfDate = z
  .string()
  .refine((text) => parseWhen(text) !== null, 'not a date in Extended Date/Time Format');

/** What a document tells of itself, or a person of it. */
export const about = z.strictObject({
  title: z.string().optional(),
  publisher: z.string().optional(),
  published: edtfDate.optional(),
  retrieved: edtfDate.optional(),
  url: z.url().optional(),
  language: z.string().optional(),
  kind: z.enum(['original', 'digest', 'translation', 'court-record']).optional(),
  note: z.string().optional(),
  derivedFrom: z.array(z.string()).optional(),
});

/** @see about */
export type About = z.infer<typeof about>;

/** The formats that are read. */
export const FORMATS = ['text', 'markdown', 'html', 'pdf', 'docx'] as const;

/** One of `FORMATS`. */
export type Format = (typeof FORMATS)[number];

/** `source.yaml`: what is known, and, where the text was made from another file, which file that was. */
export const sourceFile = about.extend({
  format: z.enum(FORMATS).optional(),
  original: z
    .strictObject({
      file: z.string().regex(/^[^/\\]+$/u, 'a file of this folder'),
      sha256: z.string().regex(/^[0-9a-f]{64}$/u, 'sha256 of the file, 64 hexadecimal digits'),
    })
    .optional(),
});

/** @see sourceFile */
export type SourceFile = z.infer<typeof sourceFile>;
