/** `refrain status --review`: how far the review of each source has come, without a database. */
import { model } from '../../server/model.ts';
import { plural } from '../../server/plural.ts';
import { shelf, type Shelved } from '../review/shelf.ts';
import type { List } from './format.ts';

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

/** A row for each source; for reading, a line for all as well. @param withheld how many entries are withheld */
export function reviewStatus(seed: string, withheld: number): List<Shelved> {
  const items = shelf(seed, model()).list();
  const done = items.filter(
    ({ progress }) => progress !== null && progress.proposed + progress.stale + progress.open === 0,
  );
  return {
    items,
    columns: ['id', 'title', 'proposed', 'accepted', 'rejected', 'stale', 'open', 'problem'],
    row: ({ id, title, progress, problem }) => ({ id, title, ...progress, problem }),
    text: () => [
      ...items.map(say),
      `${done.length} of ${plural(items.length, 'source')} reviewed to the end.`,
      ...(withheld === 0 ? [] : [`${withheld} withheld`]),
    ],
  };
}
