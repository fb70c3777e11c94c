/** What `npm run generate` writes: one line for each file that follows from the model. */
import type { Model } from '../model.ts';
import { constraints } from './constraints.ts';
import { handbook } from './handbook.ts';
import { pageModel } from './page-model.ts';

/** A file and how its text follows from the model. */
export interface GeneratedFile {
  /** From the root of the repository. */
  readonly path: string;
  readonly text: (model: Model) => string;
}

/** All of them. */
export const generatedFiles: readonly GeneratedFile[] = [
  { path: 'cypher/constraints.cypher', text: constraints },
  { path: 'web/src/generated/model.ts', text: pageModel },
  { path: 'docs/model.md', text: handbook },
];
