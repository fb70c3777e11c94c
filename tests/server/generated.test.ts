import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { generatedFiles } from '../../server/generate/files.ts';
import { model } from '../../server/model.ts';

it.each(generatedFiles)('$path follows from the model; if not, run `npm run generate`', ({ path, text }) => {
  expect(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')).toBe(text(model()));
});
