/** `refrain changes`: what changed between two versions of the graph, readable or as JSON. */
import { asker } from '../../server/ask.ts';
import { model } from '../../server/model.ts';
import type { Database } from '../../server/neo4j/database.ts';
import { sayMark } from '../../server/patterns/words.ts';
import { plural } from '../../server/plural.ts';
import type { Changed, ChangedMarks } from '../../server/resolvers/changed.ts';
import { changesBetween, type Version, versionsOf } from '../../server/resolvers/history.ts';

/** What is asked. */
export interface ChangesOptions {
  /** A version; the one before `until` when null. */
  readonly since: string | null;
  /** A version; the newest when null. */
  readonly until: string | null;
  readonly format: 'text' | 'json';
  readonly out: (line: string) => void;
}

const PAGE = 100;

/** A change with what is known of it now. */
async function told(change: Changed) {
  const [passage, node, judgement] = await Promise.all([change.passage(), change.node(), change.judgement()]);
  const { about, id, version, replacedBy, before, after, was, is, verdictBefore } = change;
  const supports = passage?.fact ?? null;
  return {
    ...{ about, change: change.change, id, version, replacedBy, passage, supports },
    ...{ before, after, was, is, node: node === null ? null : { id: node.id, name: node.name } },
    ...{ judgement, verdictBefore },
  };
}
type Told = Awaited<ReturnType<typeof told>>;

async function all(database: Database, { since, until }: ChangesOptions) {
  const ask = asker(database);
  const changes: Told[] = [];
  for (let after: string | null = null; ;) {
    const page = await changesBetween(ask, model(), { since, until, first: PAGE, after });
    changes.push(...(await Promise.all(page.changes.map(told))));
    after = page.next;
    if (after === null) return { since: page.since, until: page.until, unnamed: page.unnamed, changes };
  }
}

const marksInWords = (m: ChangedMarks): string =>
  `${sayMark({ ...m, readBy: [], reasons: [] })}, ${plural(m.independentSources, 'independent source')}${m.contested ? ', contested' : ''}`;

function sayClaim({ change, id, replacedBy, passage }: Told): string {
  if (change === 'REPLACED') return `claim ${id} was edited: ${replacedBy ?? ''}`;
  const how = { ADDED: 'is new', CHANGED: 'is not the same' };
  if (passage === null || !(change === 'ADDED' || change === 'CHANGED')) return `claim ${id} was withdrawn`;
  const { certainty, attribution, known, inferred, reviewer, source } = passage;
  const readBy = known === 'STATED' ? [] : [reviewer];
  const reasons = inferred === null ? [] : [inferred];
  const mark = sayMark({ certainty, attribution, known, readBy, reasons });
  return `claim ${id} ${how[change]}: ${passage.says} (${mark}; ${source.id})`;
}

/** One change, a line. */
function sayChange(change: Told): string {
  const { about, id, before, after, was, is, node, judgement, verdictBefore } = change;
  switch (about) {
    case 'CLAIM':
      return sayClaim(change);
    case 'STATEMENT':
      if (before === null) return `statement ${id} is new: ${after === null ? '' : marksInWords(after)}`;
      return `statement ${id}: ${marksInWords(before)}; now ${after === null ? '' : marksInWords(after)}`;
    case 'NODE': {
      const how = change.change === 'MERGED' ? 'was joined with others' : 'was taken apart';
      return `mention ${id}: ${was ?? ''} ${how}; it stands in ${is ?? ''}${node === null ? '' : ` (${node.name})`}`;
    }
    case 'JUDGEMENT': {
      const verdict = `${verdictBefore === null ? '' : `${verdictBefore.toLowerCase()}, now `}${judgement?.verdict.toLowerCase() ?? 'gone'}`;
      return `judgement ${id}: ${verdict}${judgement === null ? '' : `, by ${judgement.by}: ${judgement.why}`}`;
    }
  }
}

const sayEnd = ({ id, loaded }: Version): string => `${id} (${loaded})`;

/** Prints what changed between two versions. @throws BadRequest for a version that the graph does not remember */
export async function changesCommand(database: Database, options: ChangesOptions): Promise<void> {
  const { out } = options;
  const found = await all(database, options);
  if (options.format === 'json') {
    out(JSON.stringify(found, null, 2));
    return;
  }
  const { since, until, changes, unnamed } = found;
  out(`From ${sayEnd(since)} to ${sayEnd(until)}: ${plural(changes.length, 'change')}.`);
  for (const change of changes) out(sayChange(change));
  if (unnamed > 0)
    out(
      `${plural(unnamed, 'claim')} taken out and not named, since something was withheld: what was kept of this graph has to be asked for anew.`,
    );
}

/** Prints the versions that the graph remembers, the newest first. */
export async function versionsCommand(
  database: Database,
  { format, out }: Pick<ChangesOptions, 'format' | 'out'>,
): Promise<void> {
  const versions = await versionsOf(asker(database));
  if (format === 'json') out(JSON.stringify(versions, null, 2));
  else
    for (const v of versions)
      out(
        `${v.id}  ${v.loaded}  claims: ${v.claimsAdded} added, ${v.claimsChanged} changed, ${v.claimsWithdrawn} withdrawn`,
      );
}
