/** Whether the picture moves as lightly as bare Cytoscape with its default style, which shows neither names nor kinds. */
import type { Page } from 'playwright-core';
import { alternate } from '../alternate.ts';
import { openBare, openPage } from '../page/visit.ts';
import { atMost, type Result, type Row } from '../row.ts';
import { median } from '../statistics.ts';

const ELEMENTS = [1_000, 2_000];
const TURNS = 7;
const FRAMES = 40;
/** Two runs of the very same differ by as much. */
const NO_SLOWER = 1.05;

export const drawing: Row = {
  name: 'drawing',
  says: 'pan and zoom 1,000 and 2,000 elements, against the same in bare Cytoscape with default style',
  async measure(stage) {
    const visit = await stage.browsing();
    const results: Result[] = [];
    for (const elements of ELEMENTS) {
      const page = await openPage(visit, elements);
      const bare = await openBare(visit, page);
      const view = await page.evaluate(() => bench.view());
      for (const motion of ['pan', 'zoom'] as const) {
        const side = (on: Page) => async () => {
          await on.bringToFront();
          await on.evaluate((start) => bench.look(start), view);
          return on.evaluate(([how, frames]) => bench[how](frames), [motion, FRAMES] as const);
        };
        const { ours, theirs } = await alternate(side(page), side(bare), { warmUp: 1, turns: TURNS });
        stage.log(
          `${motion}, ${elements}: ${median(ours).toFixed(1)} and ${median(theirs).toFixed(1)} ms a frame`,
        );
        results.push(
          atMost(NO_SLOWER, {
            what: `${motion} ${elements} elements, time of a frame`,
            against: 'the same elements in bare Cytoscape with default style',
            ratio: median(ours) / median(theirs),
            n: `${TURNS} turns of ${FRAMES} frames`,
          }),
        );
      }
      await page.context().close();
      await bare.context().close();
    }
    return results;
  },
};
