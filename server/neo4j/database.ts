/** A graph that answers: what every stage is handed, whoever runs the Neo4j behind it. */
import neo4j, { type AuthToken, type Driver } from 'neo4j-driver';

/** An open database. Integers come back as JavaScript numbers; send them with `neo4j.int`. */
export interface Database {
  readonly driver: Driver;
  /** Another driver of the same database, with connections of its own, which whoever asks for it closes. @param patience in milliseconds */
  beside(patience: number): Driver;
  /** The name to give to `driver.session({ database })`. */
  readonly name: string;
  readonly uri: string;
  readonly kind: 'remote' | 'embedded';
  /** Closes the driver and ends the embedded database if this process started it; safe to call twice. */
  stop(): Promise<void>;
}

const SECOND = 1000;

/**
 * A driver with Refrain's settings; it connects when first used, within `patience` milliseconds.
 *
 * Retries stop after two seconds: running out of memory counts as "transient" in Neo4j, and a bad query would
 * otherwise be repeated for half a minute. `disableLosslessIntegers` is safe because the graph holds counts, bounds
 * and offsets only, all far below 2^53, while dates and ids are strings.
 */
export function openDriver(uri: string, auth: AuthToken, patience = 5 * SECOND): Driver {
  return neo4j.driver(uri, auth, {
    maxTransactionRetryTime: 2 * SECOND,
    maxConnectionPoolSize: 40,
    connectionTimeout: patience,
    connectionAcquisitionTimeout: 2 * patience,
    disableLosslessIntegers: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    telemetryDisabled: true,
    userAgent: 'refrain',
  });
}
