/** Writes every file that follows from the model: run it after each change of `server/schema.graphql`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { generatedFiles } from './generate/files.ts';
import { model } from './model.ts';

const root = new URL('../', import.meta.url);

for (const file of generatedFiles) {
  const target = new URL(file.path, root);
  await mkdir(dirname(target.pathname), { recursive: true });
  await writeFile(target, file.text(model()));
  process.stdout.write(`${file.path}\n`);
}
