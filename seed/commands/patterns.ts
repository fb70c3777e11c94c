/** `refrain patterns`: what repeats from case to case, readable, or as JSON or CSV. */
import { z } from 'zod';
import { type Ask, asker } from '../../server/ask.ts';
import { sayContact, type Contact } from '../../server/contact.ts';
import type { Database } from '../../server/neo4j/database.ts';
import { markOf, WAYS_KNOWN } from '../../server/mark.ts';
import { model } from '../../server/model.ts';
import { NOTHING, wordsOf } from '../../server/patterns/matrix.ts';
import { allCases, casesOf } from '../../server/patterns/counts.ts';
import { patternEngine } from '../../server/patterns/engine.ts';
import type { PatternFilter } from '../../server/patterns/evidence.ts';
import { sayCount, sayNumber } from '../../server/say-count.ts';
import { checkNames } from '../../server/patterns/names.ts';
import { explain, type Pattern } from '../../server/patterns/pattern.ts';
import { patternId, type Search, type Snapshot } from '../../server/patterns/snapshot.ts';
import {
  CAVEAT,
  NO_FINDING,
  sayCases,
  sayChance,
  sayFeature,
  sayHowCommon,
  sayMark,
  sayReading,
  sayTitle,
  sayVoices,
} from '../../server/patterns/words.ts';
import { csvLine, type Format } from './format.ts';
import { distinctYears, sayYear, sayYears } from '../../server/patterns/years.ts';

/** Reading the whole graph may take this long, in milliseconds. */
const TIMEOUT = 120_000;

/** What is asked. */
export interface PatternsOptions {
  readonly filter: PatternFilter;
  readonly search: Search;
  readonly first: number;
  readonly format: Format;
  readonly quotes: boolean;
  /** Where to ask for a correction. */
  readonly contact: Contact | null;
  readonly out: (line: string) => void;
}

const passage = z.object({
  key: z.string(),
  quote: z.string(),
  context: z.array(z.string()),
  known: z.enum(WAYS_KNOWN),
  inferred: z.string().nullable(),
  reviewer: z.string(),
  hedge: z.string().nullable(),
  by: z.array(z.string()),
  source: z.string(),
  sourceKind: z.string(),
});
type Passage = z.output<typeof passage>;

async function passagesOf(ask: Ask, keys: readonly string[]): Promise<Map<string, Passage[]>> {
  const found = new Map<string, Passage[]>();
  for (const answer of await ask('passages', { keys })) {
    const row = passage.parse(answer);
    found.set(row.key, [...(found.get(row.key) ?? []), row]);
  }
  return found;
}

/** Several claims may rest on the same words, known in the same way: they are printed once. */
function once(passages: readonly Passage[]): Passage[] {
  const words = (p: Passage) => JSON.stringify([p.source, p.context, p.quote, readingOf(p)]);
  return [...new Map(passages.map((p) => [words(p), p])).values()];
}

/** A pattern with its evidence by feature and case, as JSON has it. */
function described(
  snapshot: Snapshot,
  options: PatternsOptions,
  pattern: Pattern,
  passages: ReadonlyMap<string, Passage[]>,
) {
  const { features } = snapshot;
  const matrix = snapshot.matrix(options.filter);
  return {
    id: patternId(features, pattern.features),
    title: sayTitle(pattern.features.flatMap((f) => features.features[f] ?? [])),
    cases: pattern.cases.map((c) => features.cases[c]?.name ?? ''),
    support: pattern.support,
    casesIfSame: pattern.casesIfSame,
    factCount: pattern.factCount,
    years: distinctYears(pattern.years),
    yearsInWords: sayYears(pattern.years),
    datedBy: pattern.years.map((year, i) => ({
      case: features.cases[pattern.cases[i] ?? -1]?.name ?? '',
      ...year,
      inWords: sayYear(year),
    })),
    expected: pattern.expected,
    lift: pattern.lift,
    voices: [...pattern.voices].sort(),
    restsOn: pattern.restsOn,
    features: pattern.features.flatMap((f) => {
      const feature = features.features[f];
      if (feature === undefined) return [];
      const legs = pattern.cases.map((c) => {
        const cell = matrix.rows[c]?.get(f);
        const keys = (cell?.legs ?? []).flat().flatMap((s) => features.statements[s]?.key ?? []);
        return {
          case: features.cases[c]?.name ?? '',
          ...markOf(cell ?? NOTHING),
          contested: cell?.contested ?? false,
          words: wordsOf(matrix, f, cell?.legs ?? []),
          quotes: once([...new Set(keys)].flatMap((key) => passages.get(key) ?? [])),
        };
      });
      return [
        {
          says: sayFeature(feature),
          exact: feature.entity !== null,
          casesInAll: matrix.columns[f]?.length ?? 0,
          casesInAllIfSame: casesOf(features, matrix.columns[f] ?? []).ifSame,
          legs,
        },
      ];
    }),
  };
}
type Described = ReturnType<typeof described>;

const certainly = (leg: Described['features'][number]['legs'][number]): string =>
  [
    sayMark(leg),
    ...(leg.words.length === 0 ? [] : [`as: ${leg.words.join(', ')}`]),
    ...(leg.contested ? ['contested'] : []),
  ].join(', ');

/** What a reviewer read or concluded of one quote. */
const readingOf = ({ known, reviewer, inferred }: Passage): string =>
  sayReading({ known, readBy: [reviewer], reasons: inferred === null ? [] : [inferred] });

function* text(
  found: readonly Described[],
  patterns: readonly Pattern[],
  snapshot: Snapshot,
  quotes: boolean,
) {
  for (const [index, item] of found.entries()) {
    const pattern = patterns[index];
    if (pattern === undefined) continue;
    yield `${index + 1}. ${item.title}: ${[sayCases(pattern), item.yearsInWords].filter(Boolean).join(', ')}`;
    yield `   ${item.datedBy.map((year) => `${year.case} (${year.inWords})`).join('; ')}`;
    yield `   ${sayVoices(pattern)}; ${sayChance(pattern, snapshot.features)}`;
    for (const feature of item.features) {
      yield `   - ${feature.says} (in ${sayHowCommon({ count: feature.casesInAll, ifSame: feature.casesInAllIfSame }, allCases(snapshot.features))})`;
      for (const leg of feature.legs) {
        yield `       ${leg.case}: ${certainly(leg)}`;
        if (quotes) yield* leg.quotes.map(sayQuote);
      }
    }
    yield '';
  }
  yield CAVEAT;
}

function sayQuote(passage: Passage): string {
  const { quote, context, source, sourceKind, hedge, by } = passage;
  const digest = sourceKind === 'DIGEST';
  const words = [...context, quote].join(' … ').replace(/\s+/gu, ' ');
  const who = [
    hedge === null ? '' : `hedged: ${hedge}`,
    by.length === 0 ? '' : `${digest ? 'attributed to' : 'said by'} ${by.join(', as quoted by ')}`,
    readingOf(passage),
  ];
  const marked = digest ? words : `“${words}”`;
  return `         ${marked} (${[digest ? `digest of ${source}` : source, ...who.filter(Boolean)].join('; ')})`;
}

// A line of its own would be read as a row, so the address and what naming does not mean stand in each.
function* csv(found: readonly Described[], contact: Contact | null) {
  yield 'pattern,title,support,expected,lift,voices,rests_on,feature,exact,case,certainty,attribution,known,reading,contested,words,quote,source,said_by,hedge,quote_reading,note,corrections';
  for (const p of found)
    for (const f of p.features)
      for (const leg of f.legs) {
        const start = [
          p.id,
          p.title,
          p.support,
          p.expected,
          p.lift,
          p.voices.join('; '),
          p.restsOn.join('; '),
          f.says,
        ];
        const marks = [leg.certainty, leg.attribution, leg.known, sayReading(leg)];
        const cells = [
          ...start,
          String(f.exact),
          leg.case,
          ...marks,
          String(leg.contested),
          leg.words.join('; '),
        ];
        const rows =
          leg.quotes.length === 0
            ? [['', '', '', '', '']]
            : leg.quotes.map((q) => [q.quote, q.source, q.by.join('; '), q.hedge ?? '', readingOf(q)]);
        for (const row of rows) yield csvLine([...cells, ...row, NO_FINDING, contact?.address ?? '']);
      }
}

/** Prints what repeats. Throws BadRequest when the filter names what is not there. */
export async function patternsCommand(database: Database, options: PatternsOptions): Promise<void> {
  const { contact } = options;
  const ask = asker(database, TIMEOUT);
  await checkNames(ask, model(), options.filter);
  const snapshot = await patternEngine(ask, model()).now();
  const ranking = snapshot.ranking(options.filter, options.search);
  const matrix = snapshot.matrix(options.filter);
  const patterns = ranking.slice(0, options.first).map((ranked) => explain(matrix, ranked));
  const keys = patterns.flatMap((p) =>
    p.cases.flatMap((c) => p.features.flatMap((f) => (matrix.rows[c]?.get(f)?.legs ?? []).flat())),
  );
  const statementKeys = [...new Set(keys)].flatMap((s) => snapshot.features.statements[s]?.key ?? []);
  const passages = options.quotes ? await passagesOf(ask, statementKeys) : new Map<string, Passage[]>();
  const found = patterns.map((p) => described(snapshot, options, p, passages));
  if (options.format === 'json')
    options.out(JSON.stringify({ total: ranking.length, caveat: CAVEAT, contact, patterns: found }, null, 2));
  else if (options.format === 'ndjson')
    for (const one of found) options.out(JSON.stringify({ ...one, caveat: CAVEAT, contact }));
  else if (options.format === 'csv') for (const line of csv(found, contact)) options.out(line);
  else {
    options.out(
      `${sayNumber(ranking.length, 'pattern')} in ${sayCount(allCases(snapshot.features), 'case')}.\n`,
    );
    for (const line of text(found, patterns, snapshot, options.quotes)) options.out(line);
    options.out(sayContact(contact));
  }
}
