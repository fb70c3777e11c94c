/** `refrain status --review`: how far the review of each source has come, without a database. */
import { model } from '../../server/model.ts';
import { plural } from '../../server/plural.ts';
import { shelf, type Shelved } from '../review/shelf.ts';

function say({ id, progress, problem }: Shelved): string {
  if (progress === null) return `${id}: cannot be read. ${problem ?? ''}`;
  const { proposed, accepted, rejected, stale, open } = progress;
  const counts = [
    [proposed, `${proposed} proposed`],
    [accepted, `${accepted} accepted`],
    [rejected, `${rejected} rejected`],
    [stale, `${stale} stale`],
    [open, `${plural(open, 'sentence')} open`],
  ] as const;
  const said = counts.flatMap(([count, words]) => (count === 0 ? [] : [words]));
  return `${id}: ${said.length === 0 ? 'nothing claimed' : said.join(', ')}`;
}

/** A line for each source, and one for all. */
export function sayReviewStatus(seed: string): string[] {
  const sources = shelf(seed, model()).list();
  const done = sources.filter(
    ({ progress }) => progress !== null && progress.proposed + progress.stale + progress.open === 0,
  );
  return [...sources.map(say), `${done.length} of ${plural(sources.length, 'source')} reviewed to the end.`];
}
