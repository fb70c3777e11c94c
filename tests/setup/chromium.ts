/** The Chromium that came with npm, unpacked once beside the packages, with the libraries and fonts that it needs. */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PROJECT_FOLDER } from '../../server/config.ts';

const cache = join(PROJECT_FOLDER, 'node_modules', '.cache', 'chromium');

/** A program, and the environment to run it in. */
export interface Browsable {
  readonly executable: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** Whether there is one for this system. */
export function hasBundledChromium(platform = process.platform, architecture = process.arch): boolean {
  return platform === 'linux' && architecture === 'x64';
}

/** Unpacks it (200 MB, a few seconds) unless that is done already. */
export async function bundledChromium(): Promise<Browsable> {
  if (!existsSync(cache)) await unpack();
  return {
    executable: join(cache, 'chromium'),
    environment: {
      LD_LIBRARY_PATH: join(cache, 'al2023', 'lib'),
      FONTCONFIG_FILE: join(cache, 'fonts', 'refrain.conf'),
    },
  };
}

/** The package unpacks into the folder for temporary files, and adds libraries and fonts where it takes itself to be on Amazon's. */
async function unpack(): Promise<void> {
  const fresh = `${cache}.${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  const program = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: PROJECT_FOLDER,
    env: { ...process.env, TMPDIR: fresh, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  });
  writeFileSync(join(fresh, 'fonts', 'refrain.conf'), fontsConf);
  // Another process may have been quicker.
  if (existsSync(cache)) rmSync(fresh, { recursive: true });
  else renameSync(fresh, cache);
}

const fontsConf = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(cache, 'fonts', 'fonts')}</dir>
  <cachedir>${join(cache, 'fonts', 'cache')}</cachedir>
</fontconfig>
`;
