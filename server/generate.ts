/** Writes every file that follows from the model: run it after each change of `server/schema/`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PROJECT_FOLDER } from './config.ts';
import { generatedFiles } from './generate/files.ts';
import { model } from './model.ts';

for (const file of generatedFiles) {
  const target = join(PROJECT_FOLDER, file.path);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, file.text(model()));
  process.stdout.write(`${file.path}\n`);
}
