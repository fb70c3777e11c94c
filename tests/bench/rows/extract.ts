/** How the time of extraction grows with a text, and how many documents it reads in a second. */
import { patternExtractor } from '../../../seed/extract/offline.ts';
import type { Source } from '../../../seed/source.ts';
import { model } from '../../../server/model.ts';
import { readSplit } from '../../eval/splits.ts';
import { alternate, timed } from '../alternate.ts';
import { atMost, forComparison, type Row } from '../row.ts';
import { median } from '../statistics.ts';

const TURNS = { warmUp: 1, turns: 5 };
const TIMES = 10;

/** A copy in which every longer name is another one, as a longer report would have it. */
const varied = (text: string, copy: number): string =>
  text.replace(/\p{Lu}\p{Ll}{6,}/gu, (name) => `${name}${'aeiouyaeio'.charAt(copy)}`);

export const extract: Row = {
  name: 'extract',
  says: 'extraction of a text ten times as long, and documents a second',
  async measure() {
    const corpus = readSplit('corpus');
    const documents = [...corpus.checked, ...readSplit('tuning').checked].map((c) => c.source);
    const run = (source: Source): Promise<unknown> =>
      patternExtractor.extract(source, { model: model(), gazetteer: corpus.gazetteer });
    const [base] = documents;
    if (base === undefined) throw new Error('The corpus holds no document.');
    const once = documents.map((d) => d.text).join('\n\n');
    const long = Array.from({ length: TIMES }, (_, copy) => varied(once, copy)).join('\n\n');
    const { ours, theirs } = await alternate(
      () => timed(() => run({ ...base, text: long })),
      () => timed(() => run({ ...base, text: once })),
      TURNS,
    );
    const each = await timed(async () => {
      for (const document of documents) await run(document);
    });
    const n = `${TURNS.turns} turns, ${Math.round(once.length / 1000)} and ${Math.round(long.length / 1000)} thousand characters`;
    return [
      atMost(11, {
        what: `time to extract a text ${TIMES} times as long`,
        against: 'that of the text itself',
        ratio: median(ours) / median(theirs),
        n,
      }),
      forComparison({
        what: 'documents extracted in a second',
        against: 'an amount',
        ratio: documents.length / (each / 1000),
        unit: 'a second',
        n: `${documents.length} documents of ${Math.round(once.length / documents.length)} characters`,
      }),
    ];
  },
};
