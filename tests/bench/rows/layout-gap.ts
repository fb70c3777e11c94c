/** How long the page cannot answer while it is arranged anew. */
import { openPage } from '../page/visit.ts';
import { atMost, forComparison, type Result, type Row } from '../row.ts';
import { median } from '../statistics.ts';

const ELEMENTS = [1_000, 2_000];
const TURNS = 5;
/** Until what was arranged is also drawn, in milliseconds. */
const AFTER = 500;

export const layoutGap: Row = {
  name: 'layout-gap',
  says: 'the longest gap on the main thread while 1,000 and 2,000 elements are arranged',
  async measure(stage) {
    const visit = await stage.browsing();
    const results: Result[] = [];
    for (const elements of ELEMENTS) {
      const page = await openPage(visit, elements);
      const buttons = page.locator('.picture-layouts button');
      const gaps: number[] = [];
      const idle: number[] = [];
      for (let turn = 0; turn < TURNS; turn += 1) {
        const label = await buttons.and(page.locator('[aria-pressed=false]')).first().innerText();
        const button = buttons.filter({ hasText: label });
        await page.evaluate(() => bench.watch());
        const start = performance.now();
        await button.click();
        await button.and(page.locator('[aria-pressed=true]')).waitFor();
        await page.waitForTimeout(AFTER);
        gaps.push(await page.evaluate(() => bench.longest()));
        await page.evaluate(() => bench.watch());
        await page.waitForTimeout(performance.now() - start);
        idle.push(await page.evaluate(() => bench.longest()));
      }
      stage.log(`${elements} elements: ${gaps.map(Math.round).join(', ')} ms`);
      const n = `${TURNS} layouts`;
      const what = `longest gap on the main thread, ${elements} elements`;
      results.push(
        atMost(50, { what: `${what}, arranging`, against: 'an amount', ratio: median(gaps), unit: 'ms', n }),
        forComparison({
          what: `${what}, idle as long`,
          against: 'an amount',
          ratio: median(idle),
          unit: 'ms',
          n,
        }),
      );
      await page.context().close();
    }
    return results;
  },
};
