/** Tells the reader what happened, and that something is under way. */
import { ApiError } from '../../api/client.ts';
import type { Deps } from '../deps.ts';

/** One message for one command. */
export function tell({ store }: Pick<Deps, 'store'>, text: string, failed = false): void {
  store.setState(({ announcement }) => ({ announcement: { number: announcement.number + 1, text, failed } }));
}

/** What went wrong, in words. */
export const reason = (cause: unknown): string =>
  cause instanceof ApiError ? cause.message : 'Something in the page went wrong. Reload it.';

/** Does some work, showing that it is under way; a failure becomes a message. Gives whether it succeeded. */
export async function during(deps: Deps, what: string, work: () => Promise<void>): Promise<boolean> {
  deps.store.setState({ busy: what });
  try {
    await work();
    return true;
  } catch (cause) {
    tell(deps, `${what}: ${reason(cause)}`, true);
    return false;
  } finally {
    deps.store.setState({ busy: null });
  }
}
