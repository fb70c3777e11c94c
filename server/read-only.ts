/** A driver that can only read, for the generated part of the API: it has no other kind of session to give. */
import neo4j, { type Driver, type Session } from 'neo4j-driver';
import { inSession } from './requests/in-session.ts';
import { ongoing } from './requests/ongoing.ts';

const refusal = (what: string) => (): never => {
  throw new Error(`The API only reads, and asked for ${what}.`);
};

/** Allows what is named and refuses every other method; what is not a method passes through. */
function only<T extends object>(target: T, allowed: Readonly<Record<string, unknown>>): T {
  return new Proxy(target, {
    get(object, name) {
      if (typeof name === 'string' && Object.hasOwn(allowed, name)) return allowed[name];
      const value: unknown = Reflect.get(object, name, object);
      return typeof value === 'function' ? refusal(String(name)) : value;
    },
  });
}

const readingSession = (session: Session): Session =>
  only(session, {
    executeRead: (...[work, limits]: Parameters<Session['executeRead']>) =>
      inSession(session, () => {
        const timeout = ongoing()?.left() ?? limits?.timeout;
        return session.executeRead(work, { ...limits, ...(timeout === undefined ? {} : { timeout }) });
      }),
    close: () => session.close(),
  });

/** The same connections; every session is opened for reading, whatever is asked for, runs nothing but reads, and ends with the request. */
export function readOnly(driver: Driver): Driver {
  return only(driver, {
    session: (config: Parameters<Driver['session']>[0]) =>
      readingSession(driver.session(Object.assign({}, config, { defaultAccessMode: neo4j.session.READ }))),
  });
}
