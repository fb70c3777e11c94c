/** The settings that the embedded Neo4j runs with, each with the reason where it is not plain. */
import type { EmbeddedSettings } from '../config.ts';

/** Neo4j's own settings, as it reads them from a file. */
export function neo4jConf(settings: EmbeddedSettings): string {
  const conf: Record<string, string> = {
    // A web page in a browser can reach any port of this machine: hence a password, on loopback too.
    'dbms.security.auth_enabled': 'true',
    'server.bolt.enabled': 'true',
    'server.bolt.listen_address': `127.0.0.1:${settings.boltPort}`,
    'server.bolt.tls_level': 'DISABLED',
    'server.bolt.thread_pool_max_size': '60',

    // LOAD CSV passes for reading: it may open neither a file nor any address.
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
    // Neo4j never blocks procedures of its own; this keeps a plugin on the class path from being callable.
    'dbms.security.procedures.allowlist':
      'db.index.fulltext.queryNodes,db.index.fulltext.queryRelationships,db.awaitIndex,db.awaitIndexes,' +
      'db.labels,db.relationshipTypes,db.propertyKeys,db.ping,db.info,dbms.components,dbms.info',

    'dbms.cypher.min_replan_interval': settings.replanInterval ?? '',
    'db.transaction.timeout': settings.transactionTimeout,
    'dbms.memory.transaction.total.max': settings.transactionMemory,
    'server.memory.pagecache.size': settings.pageCache,
    // Else a statement is planned anew for lists of one, of ten, of a hundred …; and the newer parser, which understands
    // nothing more, takes longer until Java has seen enough of it.
    'internal.cypher.use_parameter_size': 'false',
    'internal.cypher.parser.antlr_enabled': 'false',
    'server.memory.query_cache.per_db_cache_num_entries': String(settings.plansKept ?? 250),

    // The graph can be rebuilt from the claims: one transaction log is kept, and no half gigabyte set aside for it.
    'db.tx_log.preallocate': 'false',
    'db.tx_log.rotation.size': '32m',
    'db.tx_log.rotation.retention_policy': 'keep_none',

    // Who looked at what is nobody's business.
    'db.logs.query.enabled': 'OFF',
    'dbms.usage_report.enabled': 'false',
    'client.allow_telemetry': 'false',

    // All transactions have ended and both stores are closed by then; the default waits five seconds for nobody.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
    'internal.dbms.bolt.netty_server_shutdown_timeout': '2',
    'internal.server.bolt.thread_pool_shutdown_wait_time': '1s',
    'internal.server.bolt.connection_shutdown_wait_time': '1s',
    'internal.vm_pause_monitor.enabled': 'false',
  };
  return Object.entries(conf)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}
