/** A browser that draws as one does on a machine without a graphics card: on the processor, without imitating a card. */
import { chromium, type Browser } from 'playwright-core';
import { launchBrowser } from '../../setup/browser.ts';
import { bundledChromium, hasBundledChromium } from '../../setup/chromium.ts';

/** Launches the one that came with npm, the same for everybody, or where there is none that of the tests. */
export async function launchPlain(): Promise<Browser> {
  if (!hasBundledChromium()) return launchBrowser();
  const { executable, environment } = await bundledChromium();
  return chromium.launch({
    executablePath: executable,
    env: { ...process.env, ...environment },
    args: ['--disable-gpu', '--font-render-hinting=none'],
  });
}
