import { isIPv6 } from 'node:net';

/**
 * Whom an address stands for where tries and costs are counted: an address of IPv4 itself, also inside of one of IPv6;
 * of IPv6 the network, because a single line has 2^64 addresses to choose from.
 */
export function networkOf(address: string): string {
  const [plain = ''] = address.split('%');
  const mapped = /^::ffff:([\d.]+)$/i.exec(plain)?.[1];
  if (mapped !== undefined || !isIPv6(plain)) return mapped ?? plain;
  const [head = '', tail] = plain.split('::');
  const before = groupsOf(head);
  const after = groupsOf(tail ?? '');
  const left = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => 0);
  const network = [...before, ...left, ...after].slice(0, 4);
  return `${network.map((group) => group.toString(16)).join(':')}::/64`;
}

const groupsOf = (text: string): number[] =>
  text.split(':').flatMap((group) => (group === '' ? [] : [Number.parseInt(group, 16)]));
