/** A browser for the tests: an installed Chrome or Chromium, else the one that came with npm. */
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { NotConfigured } from '../../server/errors.ts';
import { bundledChromium, hasBundledChromium, type Browsable } from './chromium.ts';

const USUAL_PLACES = [
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

async function findBrowser(): Promise<Browsable> {
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH !== undefined && CHROMIUM_PATH !== '')
    return { executable: CHROMIUM_PATH, environment: {} };
  const installed = USUAL_PLACES.find((place) => existsSync(place));
  if (installed !== undefined) return { executable: installed, environment: {} };
  if (hasBundledChromium()) return bundledChromium();
  throw new NotConfigured('', 'No browser was found for the tests.', ADVICE);
}

const ADVICE = 'Install Chrome or Chromium, or set CHROMIUM_PATH to the program of one.';

/** Launches it without a window; the caller closes it. Throws NotConfigured when there is none that runs. */
export async function launchBrowser(): Promise<Browser> {
  const { executable, environment } = await findBrowser();
  const env = Object.fromEntries(
    Object.entries({ ...process.env, ...environment }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
  try {
    return await chromium.launch({
      executablePath: executable,
      env,
      args: ['--disable-gpu', '--font-render-hinting=none'],
    });
  } catch (error) {
    throw new NotConfigured(`${executable}:`, 'this browser does not run.', ADVICE, { cause: error });
  }
}

let ofAll: Promise<Browser> | undefined;

/** The browser that all files share: it is launched once and ends with them, while the pages of a file close with the file. */
export const sharedBrowser = (): Promise<Browser> => (ofAll ??= launchBrowser());
