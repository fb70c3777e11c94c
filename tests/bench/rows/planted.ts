/** How many hidden patterns are found, and how many of what is found are not hidden ones. */
import { closedSets } from '../../../server/patterns/closed.ts';
import { EVERYTHING } from '../../../server/patterns/evidence.ts';
import { matrixOf, setsOf } from '../../../server/patterns/matrix.ts';
import { rank } from '../../../server/patterns/ranking.ts';
import { readFeatures } from '../../../server/patterns/read.ts';
import { model } from '../../../server/model.ts';
import { answersFor, featureIds } from '../../fixtures/answers.ts';
import { type Network, network } from '../../fixtures/network.ts';
import { atLeast, atMost, type Row } from '../row.ts';

const CASES = 2_000;
const PLANTED = 40;
const SEEDS = [11, 12, 13];
/** A discovery: at least this many features in this many cases, and more surprising than anything without planting. */
const MIN_FEATURES = 3;
const MIN_SUPPORT = 4;

/** The discoveries of a network by surprise, as sets of feature ids. */
async function ranked({ features }: Network) {
  const read = await readFeatures(answersFor(features), model());
  const matrix = matrixOf(read, EVERYTHING);
  const found = closedSets(setsOf(matrix), read.features.length, { minSupport: MIN_SUPPORT });
  const ranking = rank(matrix, found, { minFeatures: MIN_FEATURES, sort: 'SURPRISE' });
  return ranking.slice(0, ranking.length).map((p) => ({
    surprise: p.support * Math.log2(p.lift),
    ids: p.features.map((f) => read.features[f]?.id ?? ''),
  }));
}

export const planted: Row = {
  name: 'planted',
  says: 'hidden patterns found, and the false discovery rate, on fictional networks',
  async measure(stage) {
    let hidden = 0;
    let recovered = 0;
    let discoveries = 0;
    let wrong = 0;
    for (const seed of SEEDS) {
      const noise = await ranked(network({ cases: CASES, seed }));
      const threshold = noise[0]?.surprise ?? 0;
      const with_ = network({ cases: CASES, seed, planted: PLANTED, support: 6 });
      const found = (await ranked(with_)).filter((p) => p.surprise > threshold);
      const truths = with_.planted.map((p) => featureIds(p.features));
      const isTrue = (ids: readonly string[]) =>
        truths.some((t) => t.filter((id) => ids.includes(id)).length >= MIN_FEATURES);
      hidden += truths.length;
      recovered += truths.filter((t) => found.some((p) => t.every((id) => p.ids.includes(id)))).length;
      discoveries += found.length;
      wrong += found.filter((p) => !isTrue(p.ids)).length;
      stage.log(`seed ${seed}: ${found.length} discoveries above the noise`);
    }
    const n = `${SEEDS.length} networks of ${CASES} cases, ${PLANTED} patterns of 4 features in 6 cases each`;
    return [
      atLeast(0.95, {
        what: 'hidden patterns found',
        against: `the ${hidden} hidden`,
        ratio: recovered / hidden,
        n,
      }),
      atMost(0.05, {
        what: 'false discovery rate',
        against: `${discoveries} patterns more surprising than any without planting`,
        ratio: wrong / Math.max(1, discoveries),
        n,
      }),
    ];
  },
};
