/** The sources of a seed folder, to be reviewed: each is read again whenever it is asked for. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { BadRequest, RefrainError } from '../../server/errors.ts';
import type { Model } from '../../server/model.ts';
import { claimsFile } from '../claim.ts';
import { readGazetteer } from '../gazetteer.ts';
import { readSource } from '../read/source.ts';
import { readYaml } from '../yaml/read.ts';
import { claimsFolder } from './claims-folder.ts';
import type { Review } from './decide.ts';
import { newClaimsFile } from './edit.ts';
import { placed } from './placed.ts';
import { type Progress, progressOf } from './progress.ts';

/** A source, and how far its review has come, or why it cannot be read. */
export interface Shelved {
  readonly id: string;
  readonly title: string;
  readonly progress: Progress | null;
  readonly problem: string | null;
}

/** All sources of a folder. */
export interface Shelf {
  list(): Shelved[];
  /** @throws BadRequest when there is no such source, InvalidFile when it cannot be read */
  review(id: string): Review;
}

/** The sources of a seed folder. @throws InvalidFile for its gazetteer */
export function shelf(seed: string, model: Model): Shelf {
  const sources = join(seed, 'sources');
  const folder = claimsFolder(seed);
  const ids = (): string[] =>
    existsSync(sources)
      ? readdirSync(sources, { withFileTypes: true })
          .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
          .map((entry) => entry.name)
          .sort()
      : [];
  const review = (id: string): Review => {
    if (!ids().includes(id)) throw new BadRequest('', `There is no source ${id} in ${sources}.`);
    const gazetteer = readGazetteer(join(seed, 'gazetteer'), model);
    return { folder, source: readSource(join(sources, id), id), model, gazetteer };
  };
  return {
    review,
    list: () =>
      ids().map((id) => {
        try {
          const { source } = review(id);
          const text = folder.read(id) ?? newClaimsFile(id, source.sha256);
          const file = readYaml(folder.path(id), text, claimsFile).value;
          return { id, title: source.title, progress: progressOf(placed(file, source.text)), problem: null };
        } catch (error) {
          if (!(error instanceof RefrainError)) throw error;
          return { id, title: id, progress: null, problem: error.message };
        }
      }),
  };
}
