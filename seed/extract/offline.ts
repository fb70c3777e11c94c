/** The default extractor: offline, the same each time; names by form, relations by small patterns. */
import { assembleFacts } from './facts.ts';
import { extractionOf } from './assemble/assemble.ts';
import { takeApart } from './document.ts';
import type { Extractor } from './extractor.ts';

export const patternExtractor: Extractor = {
  name: 'pattern',
  extract(source, { gazetteer }) {
    const document = takeApart(source, gazetteer);
    return Promise.resolve(extractionOf(document, assembleFacts(document), gazetteer));
  },
};
