import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readDocument } from '../../../seed/read/document.ts';
import { sourceOf } from '../../../seed/read/keep.ts';
import { documentsIn, readSource } from '../../../seed/read/source.ts';

const sources = 'seed/sources';

it.each(readdirSync(sources))('the document of %s reads as it is kept', async (id) => {
  const folder = join(sources, id);
  const kept = readSource(folder, id);
  const [name = ''] = documentsIn(folder);
  const read = sourceOf(id, await readDocument(join(folder, name)));
  expect(read.text).toBe(kept.text);
  expect(read.sha256).toBe(kept.sha256);
});
