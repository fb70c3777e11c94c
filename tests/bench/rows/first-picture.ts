/** How much JavaScript a cold page asks for before its first picture is drawn. */
import { gzipSync } from 'node:zlib';
import { openPage } from '../page/visit.ts';
import { atMost, type Row } from '../row.ts';

const ELEMENTS = 100;

export const firstPicture: Row = {
  name: 'first-picture',
  says: 'JavaScript that a cold page asks for until its first picture is drawn, gzipped',
  async measure(stage) {
    const visit = await stage.browsing();
    const scripts: Promise<number>[] = [];
    const page = await openPage(visit, ELEMENTS, (opening) => {
      opening.on('response', (response) => {
        if (!(response.headers()['content-type'] ?? '').includes('javascript')) return;
        const name = new URL(response.url()).pathname;
        scripts.push(
          response.body().then((body) => {
            const size = gzipSync(body).length / 1000;
            stage.log(`${name}: ${size.toFixed(1)} kB`);
            return size;
          }),
        );
      });
    });
    const sizes = await Promise.all(scripts);
    await page.context().close();
    return [
      atMost(350, {
        what: 'JavaScript until the first picture of a cold page, gzipped',
        against: 'an amount',
        ratio: sizes.reduce((sum, size) => sum + size, 0),
        unit: 'kB',
        n: `${sizes.length} files`,
      }),
    ];
  },
};
