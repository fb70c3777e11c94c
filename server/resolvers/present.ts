/** Puts present ids in place of those that a question about patterns names cases and features by, and refuses what names none. */
import { z } from 'zod';
import type { Ask } from '../ask.ts';
import { BadRequest } from '../errors.ts';
import type { Model } from '../model.ts';
import { FAMILY } from '../patterns/features.ts';
import type { PatternQuestion } from '../patterns/questions.ts';
import { identified, identify, identifyAll } from './identify.ts';

const ofCase = z.looseObject({ id: z.string() });
const ofCases = z.looseObject({ cases: z.array(z.string()) });
const ofFeatures = z.looseObject({ features: z.array(z.string()) });

/** `JUDGED=some-judge`, `GROUND_FOR~MEMORIAL`, `Person.children~ANY`, `FAMILY~LIBERTY_TAKEN`. */
const FEATURE = /^([\w.]+)(?:=(.+)|~.+)$/u;

async function presentFeatures(ask: Ask, model: Model, features: readonly string[]): Promise<string[]> {
  const parts = features.map((feature) => {
    const [, kind, thing] = FEATURE.exec(feature) ?? [];
    return { feature, kind, thing };
  });
  const things = await identified(
    ask,
    parts.flatMap(({ thing }) => thing ?? []),
  );
  return parts.map(({ feature, kind, thing }) => {
    const place = `features: ${JSON.stringify(feature)}`;
    const isKnown =
      kind === FAMILY || model.relationships.has(kind ?? '') || model.attributes.has(kind ?? '');
    if (kind === undefined || !isKnown)
      throw new BadRequest(
        place,
        'is no feature.',
        'Features are written JUDGED=id, for a thing, and GROUND_FOR~MEMORIAL, for any of a kind.',
      );
    if (thing === undefined) return feature;
    const found = things.get(thing);
    if (found === undefined)
      throw new BadRequest(place, 'names no node of this graph.', 'Ask `search` for a name: it gives ids.');
    return `${kind}=${found.id}`;
  });
}

/**
 * What was asked, in present ids.
 * @throws BadRequest for an id that names nothing or something else than a case, and for what is no feature
 */
export async function present(
  ask: Ask,
  model: Model,
  question: PatternQuestion,
  given: unknown,
): Promise<unknown> {
  switch (question) {
    case 'similarCases': {
      const asked = ofCase.parse(given);
      return { ...asked, id: (await identify(ask, 'id', asked.id, 'Case')).id };
    }
    case 'comparison': {
      const asked = ofCases.parse(given);
      return { ...asked, cases: (await identifyAll(ask, 'cases', asked.cases, 'Case')).map(({ id }) => id) };
    }
    case 'casesMatching': {
      const asked = ofFeatures.parse(given);
      return { ...asked, features: await presentFeatures(ask, model, asked.features) };
    }
    default:
      return given;
  }
}
