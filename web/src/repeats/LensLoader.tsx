/** Asks who stands in how many cases, for as long as the lens is on. */
import { useEffect } from 'react';
import { RECURRENCES, type Recurrence } from '../api/patterns.ts';
import { sayShort } from '../../../server/say-count.ts';
import { useAsk, useCommands, useRefrain } from '../state/react.ts';
import { count } from '../words/node-type.ts';
import type { Leaving } from './leaving.ts';

const PAGE = 200;
/** Beyond these the rest stand in few cases, and are drawn as if in none. */
const MOST_PAGES = 20;

type Ask = ReturnType<typeof useAsk>;

async function all(ask: Ask, filter: Leaving, signal: AbortSignal): Promise<readonly Recurrence[]> {
  const found: Recurrence[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { recurrences }: ReturnType<typeof RECURRENCES.parse> = await ask(
      RECURRENCES,
      { filter, first: PAGE, after },
      signal,
    );
    found.push(...recurrences.recurrences);
    after = recurrences.next;
    if (after === null) break;
  }
  return found;
}

/** Draws nothing itself. */
export default function LensLoader() {
  const ask = useAsk();
  const leaving = useRefrain((state) => state.repeats.leaving);
  const { weigh, tell } = useCommands();
  useEffect(() => {
    const stop = new AbortController();
    all(ask, leaving, stop.signal)
      .then((found) => {
        weigh(Object.fromEntries(found.map((each) => [each.id, each])));
        const several = {
          count: found.filter(({ cases }) => cases > 1).length,
          ifSame: found.filter(({ casesIfSame }) => casesIfSame > 1).length,
        };
        tell(
          `Sized by number of cases: ${sayShort(several)} of ${count(found.length, 'name')} in two or more.`,
        );
      })
      .catch(() => {
        if (!stop.signal.aborted) tell('Sizes could not be worked out: the server gives no answer.');
      });
    return () => stop.abort();
    // The commands are made anew with every session only.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [ask, leaving]);
  return null;
}
