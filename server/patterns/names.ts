/** Refuses a filter that names what is not there: to leave out a misspelt source would leave out nothing, without a word. */
import { z } from 'zod';
import type { Ask } from '../ask.ts';
import { BadRequest } from '../errors.ts';
import type { Model } from '../model.ts';
import type { PatternFilter } from './evidence.ts';

const noSource = z.object({ id: z.string(), known: z.array(z.string()) });

/** Throws BadRequest for the first source that the graph, or kind that the model, does not have. */
export async function checkNames(
  ask: Ask,
  model: Model,
  { withoutSources, withoutKinds }: Pick<PatternFilter, 'withoutSources' | 'withoutKinds'>,
): Promise<void> {
  for (const kind of withoutKinds) {
    if (model.relationships.has(kind) || model.attributes.has(kind)) continue;
    throw new BadRequest(
      'withoutKinds:',
      `there is no kind ${kind}.`,
      'docs/model.md lists them: JUDGED, Person.children.',
    );
  }
  if (withoutSources.length === 0) return;
  const [missing] = (await ask('features-no-source', { ids: withoutSources })).map((row) =>
    noSource.parse(row),
  );
  if (missing === undefined) return;
  throw new BadRequest(
    'withoutSources:',
    `there is no source ${missing.id}.`,
    `Such are there: ${missing.known.join(', ')}.`,
  );
}
