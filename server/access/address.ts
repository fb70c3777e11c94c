/** Whence a request comes: the address for counting, and of what kind it is for whoever reads the log. */
import { BlockList, isIPv4, isIPv6 } from 'node:net';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

const nearby = new BlockList();
for (const [net, bits] of [
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['169.254.0.0', 16],
  ['100.64.0.0', 10],
] as const)
  nearby.addSubnet(net, bits, 'ipv4');
nearby.addSubnet('fc00::', 7, 'ipv6');
nearby.addSubnet('fe80::', 10, 'ipv6');

/** This machine, a network that no other can reach, or anywhere. */
export type AddressKind = 'this-machine' | 'private' | 'public' | 'unknown';

/** An address in one way of writing: IPv4 as such, also where a socket for both writes it as IPv6. */
export const plainAddress = (address: string): string =>
  address
    .toLowerCase()
    .replace(/^::ffff:(?=\d+\.)/u, '')
    .replace(/%.*$/u, '');

/** Of which kind an address is. */
export function kindOf(address: string): AddressKind {
  const family = isIPv4(address) ? 'ipv4' : isIPv6(address) ? 'ipv6' : null;
  if (family === null) return 'unknown';
  if (loopback.check(address, family)) return 'this-machine';
  return nearby.check(address, family) ? 'private' : 'public';
}

/** The eight groups of an IPv6 address. */
function groups(address: string): string[] {
  const [before = '', after] = address.split('::');
  const parts = (text: string): string[] => (text === '' ? [] : text.split(':'));
  const [start, end] = [parts(before), parts(after ?? '')];
  const gap = after === undefined ? 0 : 8 - start.length - end.length;
  return [...start, ...Array.from({ length: Math.max(0, gap) }, () => '0'), ...end];
}

/** What is counted as one client: an IPv4 address, or the 64 bits of IPv6 that one household is given. */
export const clientOf = (address: string): string =>
  isIPv6(address) && kindOf(address) !== 'this-machine'
    ? `${groups(address).slice(0, 4).join(':')}::/64`
    : address;
