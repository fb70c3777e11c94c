/** What the subjects that were added to the model cost a start: the schema built, and its first query answered. */
import { graphql } from 'graphql';
import { asker } from '../../../server/ask.ts';
import { type Model, model, parseModel } from '../../../server/model.ts';
import { buildSchema } from '../../../server/schema.ts';
import { sdlOf } from '../../../server/sdl.ts';
import { alternate, timed } from '../alternate.ts';
import { forComparison, type Row } from '../row.ts';
import { smallest } from '../stage.ts';
import { median } from '../statistics.ts';

/** The subjects that the model began with; `extend type` in the others leaves these whole without them. */
const FIRST = 'assessments decisions directives events evidence families institutions matters people'.split(
  ' ',
);
const TURNS = 7;

export const schema: Row = {
  name: 'schema',
  says: 'the schema of the whole model built and its first query answered, against the subjects that the model began with',
  async measure(stage) {
    const { database, cases } = await smallest(stage);
    const few = parseModel(sdlOf((subject) => FIRST.includes(subject)));
    const first = (of: Model) => () =>
      timed(async () => {
        const built = await buildSchema(of, asker(database, 60_000));
        const contextValue = {
          executionContext: database.driver,
          sessionConfig: { database: database.name },
        };
        const { errors } = await graphql({
          schema: built,
          source: '{ cases(limit: 1) { name } }',
          contextValue,
        });
        if (errors !== undefined) throw new Error(errors.join('\n'));
      });
    const { ours, theirs } = await alternate(first(model()), first(few), { warmUp: 1, turns: TURNS });
    return [
      forComparison({
        what: `schema and first query, ${model().entities.size} node types and ${model().relationships.size} kinds of relationship`,
        against: `the same with ${few.entities.size} and ${few.relationships.size}, as the model began`,
        ratio: median(ours) / median(theirs),
        n: `${TURNS} turns, ${cases} cases`,
      }),
    ];
  },
};
