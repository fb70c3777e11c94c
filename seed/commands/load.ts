/** `refrain load`: the reviewed claims into the graph. */
import { plural } from '../../server/plural.ts';
import type { LoadReport } from '../load/load.ts';

/** A load in words, one line each, refusals first. */
export function sayReport(report: LoadReport): string[] {
  const { loaded, unchanged, removed, takenOut, refusals } = report;
  const changes = `${plural(report.claimsAdded, 'claim')} written, ${plural(report.claimsRemoved, 'claim')} removed`;
  return [
    ...refusals,
    ...(refusals.length === 0
      ? []
      : ['What is refused was left as the graph had it: mend the lines above and load again.']),
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
