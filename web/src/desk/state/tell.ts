/** Tells the reviewer something: seen in the bar, read out by screen readers. */
import type { Store } from './store.ts';

/** Tells it. */
export function tell(store: Store, text: string, failed = false): void {
  store.setState(({ told }) => ({ told: { number: told.number + 1, text, failed } }));
}

/** Runs `work`; what goes wrong is told. */
export async function telling(store: Store, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    tell(store, error instanceof Error ? error.message : 'Something went wrong here.', true);
  }
}
