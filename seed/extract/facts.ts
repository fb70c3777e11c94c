/** All facts of a document: those of its sentences and those of its records. */
import type { Document } from './document.ts';
import type { Fact } from './fact.ts';
import { readFields } from './fields.ts';
import { read } from './find.ts';

export const assembleFacts = (document: Document): Fact[] => [...read(document), ...readFields(document)];
