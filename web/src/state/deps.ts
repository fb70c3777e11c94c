/** What the commands need from outside: the store, the server, the layouts. */
import type { ask } from '../api/client.ts';
import type { Arrange } from '../layouts/run.ts';
import type { Store } from './store.ts';

/** Everything a command works with. */
export interface Deps {
  readonly store: Store;
  readonly ask: typeof ask;
  readonly arrange: Arrange;
}
