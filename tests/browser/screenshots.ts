/** Takes the pictures of the page that the documentation shows: `npm run screenshots` writes them to docs/. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT_FOLDER, readConfig } from '../../server/config.ts';
import { start } from '../../server/start.ts';
import { launchBrowser } from '../setup/browser.ts';
import { settled } from './settled.ts';

interface Shot {
  readonly name: string;
  readonly path: string;
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
}

const SHOTS: readonly Shot[] = [
  { name: 'screenshot', path: '/' },
  {
    name: 'screenshot-evidence',
    path: '/?line=gizat-kazhybayev*INVESTIGATED*case-of-fathers%2Ffathers',
  },
  { name: 'screenshot-repeats', path: '/?view=repeats&pattern=p-2048f277fb66905b' },
  { name: 'screenshot-dark', path: '/?at=case-of-mothers', theme: 'dark' },
  { name: 'screenshot-outline', path: '/?view=outline&at=gizat-kazhybayev' },
  { name: 'screenshot-phone', path: '/?at=gizat-kazhybayev', width: 360 },
];

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const folder = mkdtempSync(join(tmpdir(), 'refrain-screenshots-'));
const config = { ...readConfig({ REFRAIN_DATA: folder }), port: 0 };
const running = await start(config, { log: say, onLost: (why) => say(why.message) });
const browser = await launchBrowser();
try {
  for (const { name, path, theme = 'light', width = 1360 } of SHOTS) {
    const context = await browser.newContext({
      viewport: { width, height: width < 600 ? 740 : 850 },
      deviceScaleFactor: width < 600 ? 2 : 1.5,
      colorScheme: theme,
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await page.goto(running.url + path);
    await settled(page);
    await page.evaluate(() => document.fonts.ready);
    const file = join(PROJECT_FOLDER, 'docs', `${name}.png`);
    await page.screenshot({ path: file });
    say(file);
    await context.close();
  }
} finally {
  await browser.close();
  await running.stop();
  rmSync(folder, { recursive: true, force: true });
}
