/** `refrain load`: the reviewed claims into the graph, after saying what would go. */
import type { Config } from '../../server/config.ts';
import { BadRequest } from '../../server/errors.ts';
import { beginLoading, endLoading } from '../../server/loading-mark.ts';
import type { Database } from '../../server/neo4j/database.ts';
import { plural } from '../../server/plural.ts';
import { type LoadPlan, type LoadReport, loadSeed } from '../load/load.ts';
import type { Output } from './command.ts';

/** What is asked. */
export interface LoadAsked {
  readonly seed: string;
  /** Sources that the seed folder lacks may go without asking. */
  readonly replace: boolean;
  readonly dryRun: boolean;
}

/** What is refused, and what that means, one line each. */
const sayRefusals = ({ refusals }: LoadPlan): string[] =>
  refusals.length === 0
    ? []
    : [...refusals, 'What is refused was left as the graph had it: mend the lines above and load again.'];

/** A load in words, one line each, refusals first. */
export function sayReport(report: LoadReport): string[] {
  const { loaded, unchanged, removed, takenOut } = report;
  const changes = `${plural(report.claimsAdded, 'claim')} written, ${plural(report.claimsRemoved, 'claim')} removed`;
  return [
    ...sayRefusals(report),
    ...(takenOut === 0
      ? []
      : [
          `${plural(takenOut, 'refused source')} taken out of the graph, since what it had of them shows what is withheld.`,
        ]),
    ...(removed.length === 0 ? [] : [`Removed, since their claims files are gone: ${removed.join(', ')}.`]),
    loaded.length + removed.length === 0
      ? `Nothing to load: ${plural(unchanged.length, 'source')} up to date.`
      : `Loaded ${plural(loaded.length, 'source')} (${changes}); ${unchanged.length} unchanged.`,
  ];
}

/** What a load would do, in words, one line each. */
export function sayPlan(plan: LoadPlan): string[] {
  const { loaded, unchanged, removed, takenOut } = plan;
  return [
    ...sayRefusals(plan),
    ...(takenOut === 0
      ? []
      : [`Would take out ${plural(takenOut, 'refused source')} that shows what is withheld.`]),
    ...(removed.length === 0
      ? []
      : [`Would remove ${plural(removed.length, 'source')}: ${removed.join(', ')}.`]),
    `Would load ${plural(loaded.length, 'source')}${loaded.length === 0 ? '' : `: ${loaded.join(', ')}`}; ${unchanged.length} unchanged.`,
  ];
}

/** Whether what the seed folder lacks may be taken out of the graph. Throws BadRequest where nobody can be asked. */
async function mayRemove(
  { removed }: LoadPlan,
  { seed, replace }: LoadAsked,
  { err, agree }: Output,
): Promise<boolean> {
  if (removed.length === 0 || replace) return true;
  const named = `${plural(removed.length, 'source')} that ${seed} lacks: ${removed.join(', ')}`;
  if (agree === undefined)
    throw new BadRequest(
      '',
      `This would remove from the graph ${named}.`,
      'Nothing is changed. Say --replace where they are to go, or give --seed the folder that has them.',
    );
  err(`This would remove from the graph ${named}.`);
  return agree('Remove them?');
}

/** Loads, or says what a load would do. @returns what it did; null where it was to do nothing */
export async function loadCommand(
  database: Database,
  { dataFolder }: Pick<Config, 'dataFolder'>,
  asked: LoadAsked,
  output: Output,
): Promise<LoadReport | null> {
  const { seed, dryRun } = asked;
  const loading = { hasBegun: false };
  const report = await loadSeed(database, {
    seedFolder: seed,
    log: output.err,
    async agree(plan) {
      if (dryRun) for (const line of sayPlan(plan)) output.out(line);
      loading.hasBegun = !dryRun && (await mayRemove(plan, asked, output));
      if (loading.hasBegun) beginLoading(dataFolder, seed);
      return loading.hasBegun;
    },
  });
  if (loading.hasBegun) {
    endLoading(dataFolder);
    return report;
  }
  output.err(dryRun ? 'This was a rehearsal: nothing is changed.' : 'Nothing is changed.');
  if (!dryRun || report.refusals.length > 0) output.mend();
  return null;
}
