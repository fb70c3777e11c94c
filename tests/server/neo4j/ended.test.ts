import { expect, it } from 'vitest';
import { readConfig } from '../../../server/config.ts';
import { whyEnded } from '../../../server/neo4j/ended.ts';

const { embedded: settings } = readConfig({ REFRAIN_DB_HEAP: '64m', REFRAIN_BOLT_PORT: '7687' });

it.each([
  ['failed FileLockException: Lock file has been locked', 1, null, 'another process has this database open'],
  ['failed BindException: Address already in use', 1, null, 'port 7687 is taken'],
  [
    'Terminating due to java.lang.OutOfMemoryError: Java heap space',
    3,
    null,
    'its heap of 64m was too small',
  ],
  ['failed IOException: No space left on device', 1, null, 'the disk is full'],
  ['java.lang.UnsupportedClassVersionError: Embedded', 1, null, 'this Java is too old'],
  ['', null, 'SIGKILL', 'the database was killed'],
  ['failed StoreException: damaged', 1, null, '(exit code 1): StoreException: damaged'],
  ['Error: Could not create the Java Virtual Machine.', 1, null, '(exit code 1): Error: Could not create'],
] as const)('%s', (output, code, signal, words) => {
  const { message } = whyEnded({ output, code, signal, settings, storeFolder: '/nowhere/neo4j' });
  expect(message).toContain(words);
});
