/** Refuses what names what is not there: to leave out a misspelt source would leave out nothing, without a word. */
import { z } from 'zod';
import type { Ask } from '../ask.ts';
import { BadRequest } from '../errors.ts';
import type { Model } from '../model.ts';
import type { PatternFilter } from './evidence.ts';

const noSource = z.object({ id: z.string(), known: z.array(z.string()) });

const LISTED = 'docs/model.md lists them: JUDGED, Person.children.';

/** Throws BadRequest for the first kind that the model does not have, or by which nothing stands in a case as itself. */
export function checkParts(model: Model, kinds: readonly string[]): void {
  const parts = [...model.relationships.values()].flatMap(({ kind, feature }) =>
    feature?.exact === true ? [kind] : [],
  );
  for (const kind of kinds) {
    if (parts.includes(kind)) continue;
    if (!model.relationships.has(kind) && !model.attributes.has(kind))
      throw new BadRequest('kinds:', `there is no kind ${kind}.`, LISTED);
    throw new BadRequest('kinds:', `${kind} is no part in a case.`, `Such are: ${parts.join(', ')}.`);
  }
}

/** Throws BadRequest for the first source that the graph, or kind that the model, does not have. */
export async function checkNames(
  ask: Ask,
  model: Model,
  { withoutSources, withoutKinds }: Pick<PatternFilter, 'withoutSources' | 'withoutKinds'>,
): Promise<void> {
  for (const kind of withoutKinds) {
    if (model.relationships.has(kind) || model.attributes.has(kind)) continue;
    throw new BadRequest('withoutKinds:', `there is no kind ${kind}.`, LISTED);
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
