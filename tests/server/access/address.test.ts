import { expect, it } from 'vitest';
import { clientOf, kindOf, plainAddress } from '../../../server/access/address.ts';

it.each([
  ['127.0.0.1', 'this-machine', '127.0.0.1'],
  ['::1', 'this-machine', '::1'],
  ['::ffff:127.0.0.1', 'this-machine', '127.0.0.1'],
  ['10.1.2.3', 'private', '10.1.2.3'],
  ['172.17.0.1', 'private', '172.17.0.1'],
  ['192.168.1.5', 'private', '192.168.1.5'],
  ['172.32.0.1', 'public', '172.32.0.1'],
  ['203.0.113.9', 'public', '203.0.113.9'],
  ['::ffff:203.0.113.9', 'public', '203.0.113.9'],
  ['fe80::1%eth0', 'private', 'fe80:0:0:0::/64'],
  ['fd12:3456::1', 'private', 'fd12:3456:0:0::/64'],
  ['2001:db8:1:2:3:4:5:6', 'public', '2001:db8:1:2::/64'],
  ['2001:DB8:1:2::6', 'public', '2001:db8:1:2::/64'],
  ['2001:db8::6', 'public', '2001:db8:0:0::/64'],
  ['', 'unknown', ''],
])('%s is %s, counted as %s', (address, kind, client) => {
  const plain = plainAddress(address);
  expect([kindOf(plain), clientOf(plain)]).toEqual([kind, client]);
});
