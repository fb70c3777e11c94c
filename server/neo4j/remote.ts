/** A Neo4j that somebody else runs: reached over Bolt, checked once, and never stopped. */
import neo4j, { Neo4jError, type Driver } from 'neo4j-driver';
import type { RemoteSettings } from '../config.ts';
import { DatabaseUnavailable } from '../errors.ts';
import { openDriver, type Database } from './database.ts';

const OLDEST = { major: 5, minor: 26 };

/** Connects and checks that it answers, lets us in, has the database and is new enough; throws DatabaseUnavailable. */
export async function openRemote({ uri, user, password, database }: RemoteSettings): Promise<Database> {
  const auth =
    password === '' ? { scheme: 'none', principal: '', credentials: '' } : neo4j.auth.basic(user, password);
  const driver = openDriver(uri, auth);
  try {
    await check(driver, uri, database);
  } catch (error) {
    await driver.close();
    if (error instanceof Neo4jError) throw inWords(error, { uri, user, password, database });
    throw error;
  }
  const beside = (patience: number): Driver => openDriver(uri, auth, patience);
  return { driver, beside, name: database, uri, kind: 'remote', stop: () => driver.close() };
}

/** Whether a server that calls itself `agent` ("Neo4j/5.26.30", "Neo4j/5.27-aura", "Neo4j/2025.10.1") can be used. */
export function isNewEnough(agent: string): boolean {
  const [major = 0, minor = 0] = /^Neo4j\/(\d+)\.(\d+)/.exec(agent)?.slice(1).map(Number) ?? [];
  return major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor);
}

async function check(driver: Driver, uri: string, database: string): Promise<void> {
  const { agent = '' } = await driver.getServerInfo({ database });
  await driver.executeQuery('RETURN 1', {}, { database, routing: 'READ' });
  if (isNewEnough(agent)) return;
  throw new DatabaseUnavailable(
    `${uri}:`,
    `this is ${agent === '' ? 'an unknown server' : agent}.`,
    `Refrain needs Neo4j ${OLDEST.major}.${OLDEST.minor} or newer.`,
  );
}

/** What the driver's message says, without its advice on other things: the cause where it names one, else how it begins. */
export function gist(message: string): string {
  const [said = ''] = message.split('\n');
  const cause = /Caused by: (.+)$/u.exec(said)?.[1] ?? /^(.+?)\.(?: |$)/u.exec(said)?.[1] ?? said;
  return cause.trim();
}

function inWords(error: Neo4jError, { uri, user, password, database }: RemoteSettings): DatabaseUnavailable {
  const because = (what: string, advice: string) =>
    new DatabaseUnavailable(`${uri}:`, what, advice, { cause: error });
  switch (error.code) {
    case 'Neo.ClientError.Security.Unauthorized':
      return password === ''
        ? because('the database asks for a password.', 'Set NEO4J_USER and NEO4J_PASSWORD.')
        : because(
            `the database refuses user "${user}" with this password.`,
            'Check NEO4J_USER and NEO4J_PASSWORD.',
          );
    case 'Neo.ClientError.Security.AuthenticationRateLimit':
      return because(
        'too many wrong passwords; the database refuses for a while.',
        'Wait a minute, then try again.',
      );
    case 'Neo.ClientError.Security.CredentialsExpired':
      return because(
        `the password of "${user}" must be changed first.`,
        'Change it in Neo4j, then set NEO4J_PASSWORD.',
      );
    case 'Neo.ClientError.Database.DatabaseNotFound':
      return because(`it has no database "${database}".`, 'Check NEO4J_DATABASE.');
    default:
      return because(
        `no Neo4j answers there (${gist(error.message)}).`,
        'Check NEO4J_URI, and that the database runs.',
      );
  }
}
