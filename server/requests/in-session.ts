/** Questions to the database that end with the request that asks them. */
import type { Session } from 'neo4j-driver';
import { ongoing, unless } from './ongoing.ts';

/**
 * Runs `work` on a session on behalf of the request under way. When that ends first, the session is closed, upon which
 * the database ends what runs in it, and what is thrown is why the request ended, without waiting for the database.
 * On nobody's behalf it simply runs. Closing the session when all went well is for who opened it.
 */
export async function inSession<T>(session: Session, work: () => Promise<T>): Promise<T> {
  const request = ongoing();
  if (request === undefined) return work();
  const end = await request.turn();
  const { signal } = request;
  const interrupt = () => request.keep(session.close());
  signal.addEventListener('abort', interrupt, { once: true });
  const asked = work().finally(() => {
    signal.removeEventListener('abort', interrupt);
    end();
  });
  request.keep(asked);
  return unless(signal, asked);
}
