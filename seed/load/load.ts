/** Loads a corpus into the graph: each source whole or not at all, and nothing twice. */
import { session as sessions } from 'neo4j-driver';
import type { Database } from '../../server/neo4j/database.ts';
import { model as theModel, type Model } from '../../server/model.ts';
import { type Corpus, identitiesOf, readCorpus } from '../corpus.ts';
import { withhold, type Withheld } from '../withhold/withhold.ts';
import { closeVersion, forgetGone } from './feed.ts';
import { writeFormer } from './former.ts';
import { writeJudgements } from './judgements.ts';
import { project, type ProjectedSource } from './project.ts';
import { recipe } from './recipe.ts';
import { dropped, knownRecipe, knownMention, knownSource, sourceWords } from './rows.ts';
import { ensureSchema } from './schema.ts';
import { type Statements, statements } from './transaction.ts';
import { voices } from './voices.ts';
import { withheldEntries, withholdsMore } from './withholding.ts';
import { writeBatch } from './write.ts';
import { caseDoubts, recount } from './write-details.ts';

/** Claims written in one transaction, at least one source. */
const BATCH = 5_000;
/** A batch may take this long, in milliseconds. */
const TIMEOUT = 600_000;

/** What a load did. */
export interface LoadReport {
  /** Sources that were new or changed. */
  readonly loaded: readonly string[];
  /** Sources that were as they should be. */
  readonly unchanged: readonly string[];
  /** Sources taken out, because their claims file is gone. */
  readonly removed: readonly string[];
  /** How many were refused, but could not stay as they were, since they show what is withheld. */
  readonly takenOut: number;
  /** One line for each reason why a source was refused; what the graph had of it stays. */
  readonly refusals: readonly string[];
  readonly claimsAdded: number;
  readonly claimsRemoved: number;
}

/** What a load would do. */
export type LoadPlan = Omit<LoadReport, 'claimsAdded' | 'claimsRemoved'>;

/** Settings of a load. */
export interface LoadOptions {
  readonly model?: Model;
  /** Told of progress, one line at a time. */
  readonly log?: (line: string) => void;
  /** The time. */
  readonly clock?: () => Date;
  /** Shown what a load would do before it does anything; where it answers false, nothing is done. */
  readonly agree?: (plan: LoadPlan) => Promise<boolean>;
}

/** Runs `work` in one write transaction. */
async function inTransaction<T>(database: Database, work: (tx: Statements) => Promise<T>): Promise<T> {
  const session = database.driver.session({ database: database.name, defaultAccessMode: sessions.WRITE });
  try {
    return await session.executeWrite((tx) => work(statements(tx)), { timeout: TIMEOUT });
  } finally {
    await session.close();
  }
}

/** What a load finds. */
export interface Found {
  /** Ids of sources. */
  readonly sources: readonly string[];
  /** Whether this version of Refrain loaded them. */
  readonly current: boolean;
}

/** What is in the graph, and whether this version can read it. */
export async function look(database: Database, model: Model = theModel()): Promise<Found> {
  return inTransaction(database, async (tx) => ({
    sources: (await knownSources(tx)).map((s) => s.id),
    current: (await lastRecipe(tx)) === recipe(model),
  }));
}

const knownSources = (tx: Statements) => tx.read('load-known-sources', {}, (row) => knownSource.parse(row));

const knownMentions = async (tx: Statements, { unreadable }: Corpus) =>
  unreadable.length === 0
    ? []
    : tx.read('load-known-mentions', { sources: unreadable.map((u) => u.id) }, (row) =>
        knownMention.parse(row),
      );

async function lastRecipe(tx: Statements): Promise<string | null> {
  const [known] = await tx.read('load-known-recipe', {}, (row) => knownRecipe.parse(row));
  return known?.recipe ?? null;
}

function* batches(sources: readonly ProjectedSource[]): Generator<ProjectedSource[]> {
  let batch: ProjectedSource[] = [];
  let claims = 0;
  for (const source of sources) {
    if (batch.length > 0 && claims + source.claims.length > BATCH) {
      yield batch;
      batch = [];
      claims = 0;
    }
    batch.push(source);
    claims += source.claims.length;
  }
  if (batch.length > 0) yield batch;
}

/** One line for each refusal, each with file and line. */
export const refusalLines = ({ checked, unreadable }: Corpus): string[] => [
  ...unreadable.flatMap((u) => u.message.split('\n')),
  ...checked.flatMap((c) => c.refusals.map((r) => `${r.file}:${r.line} ${r.reason}`)),
];

/** Of sources that stay as the graph has them, those that show what is withheld since. */
async function showing(
  database: Database,
  ids: readonly string[],
  { shows }: Withheld,
): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const found = await inTransaction(database, (tx) =>
    tx.read('load-source-words', { ids }, (row) => sourceWords.parse(row)),
  );
  return new Set(found.filter((s) => shows(s.words, s.ids)).map((s) => s.id));
}

/** Changes dropped in one transaction. */
const DROPPED = 10_000;

/** Drops what is remembered of old versions; cut short, the next load goes on. @param oldest the number of the first that stays */
async function forgetOld(database: Database, oldest: number): Promise<void> {
  for (let more = true; more;) {
    const [done] = await inTransaction(database, (tx) =>
      tx.read('load-drop-versions', { oldest, most: DROPPED }, (row) => dropped.parse(row)),
    );
    more = done?.dropped === DROPPED;
  }
}

/** Ids that stood for a name, or gave one away: no claims file of theirs is gone. */
const renamed = (id: string, given: Corpus, { sourceId }: Withheld): boolean =>
  /^withheld-[0-9a-f]{10}$/u.test(id) || given.checked.some((c) => c.source.id === id && sourceId(id) !== id);

/**
 * Brings the graph to what a corpus says, without what it withholds. A source that the gate refuses keeps what the
 * graph has of it, unless that shows what is withheld.
 * @throws InvalidFile when judgements contradict one another, or what is withheld is not there: then nothing is touched
 */
export async function loadCorpus(
  database: Database,
  given: Corpus,
  options: LoadOptions = {},
): Promise<LoadReport> {
  const { model = theModel(), log = () => undefined, clock = () => new Date() } = options;
  const withheld = withhold(given, model);
  const { corpus } = withheld;
  const identities = identitiesOf(corpus, await inTransaction(database, (tx) => knownMentions(tx, corpus)));
  const inGraph = await inTransaction(database, knownSources);
  const now = recipe(model);
  const sameRecipe = (await inTransaction(database, lastRecipe)) === now;
  const good = corpus.checked.filter((c) => c.refusals.length === 0);
  const goodIds = new Set(good.map((c) => c.source.id));
  const refused = new Set([...corpus.checked.map((c) => c.source.id), ...corpus.unreadable.map((u) => u.id)]);
  const stay = inGraph.filter((s) => refused.has(s.id) && !goodIds.has(s.id));
  const shown = await showing(database, corpus === given ? [] : stay.map((s) => s.id), withheld);
  const kept = stay.filter((s) => !shown.has(s.id));
  const gone = inGraph.filter((s) => !refused.has(s.id)).map((s) => s.id);
  const removed = [...gone, ...shown];
  const heard = voices([...good.map((c) => c.source), ...kept], corpus.gazetteer);
  const voice = (source: string): string => heard.get(source) ?? source;
  const states = new Map(inGraph.map((s) => [s.id, s.state]));
  const projected = good.map((c) => project(c, identities, voice(c.source.id), model));
  const stands = (p: ProjectedSource) => sameRecipe && states.get(p.source.id) === p.state;
  const changed = projected.filter((p) => !stands(p));

  const plan: LoadPlan = {
    loaded: changed.map((p) => p.source.id),
    unchanged: projected.filter(stands).map((p) => p.source.id),
    removed: gone.filter((id) => !renamed(id, given, withheld)).map(withheld.sourceId),
    takenOut: shown.size,
    refusals: refusalLines(corpus),
  };
  if (options.agree !== undefined && !(await options.agree(plan)))
    return { ...plan, claimsAdded: 0, claimsRemoved: 0 };
  await ensureSchema(database);

  let claimsAdded = 0;
  let claimsRemoved = 0;
  let done = 0;
  const withholds =
    shown.size > 0 || (await inTransaction(database, (tx) => withholdsMore(tx, given, corpus)));
  const context = { model, gazetteer: corpus.gazetteer, voice, now: clock().toISOString(), withholds };
  if (removed.length > 0)
    claimsRemoved += (await inTransaction(database, (tx) => writeBatch(tx, [], removed, context)))
      .claimsRemoved;
  for (const batch of batches(changed)) {
    const written = await inTransaction(database, (tx) => writeBatch(tx, batch, [], context));
    claimsAdded += written.claimsAdded;
    claimsRemoved += written.claimsRemoved;
    done += batch.length;
    log(`Loaded ${done} of ${changed.length} sources.`);
  }
  const oldest = await inTransaction(database, async (tx) => {
    await tx.read('load-link-sources', {}, () => null);
    const before = await caseDoubts(tx);
    await writeJudgements(tx, corpus.judgements);
    await recount(tx, before, context);
    await writeFormer(tx, identities.former);
    await tx.read('load-remember-recipe', { recipe: now, withheld: withheldEntries(given) }, () => null);
    if (withholds) await forgetGone(tx);
    return closeVersion(tx, context.now);
  });
  await forgetOld(database, oldest);
  return { ...plan, claimsAdded, claimsRemoved };
}

/** Reads a seed folder and loads it. @throws InvalidFile as `readCorpus` and `loadCorpus` do */
export async function loadSeed(
  database: Database,
  { seedFolder, ...options }: LoadOptions & { readonly seedFolder: string },
): Promise<LoadReport> {
  return loadCorpus(database, readCorpus(seedFolder, options.model ?? theModel()), options);
}
