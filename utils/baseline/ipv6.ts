const hexGroup = /^[0-9a-f]{1,4}$/i;

/** Groups of `a:b:c`; none of an empty text; null when one is no group. */
function groupsOf(text: string): readonly bigint[] | null {
  if (text === '') return [];
  const groups = text.split(':');
  return groups.every((group) => hexGroup.test(group)) ? groups.map((group) => BigInt(`0x${group}`)) : null;
}

/** `1:2::3` as its eight groups; `::` stands for one zero group or more. */
function eightOf(text: string): readonly bigint[] | null {
  const [head = '', tail, ...more] = text.split('::');
  const before = groupsOf(head);
  const after = groupsOf(tail ?? '');
  if (!before || !after || more.length > 0) return null;
  const lacking = 8 - before.length - after.length;
  if (tail === undefined ? lacking !== 0 : lacking < 1) return null;
  return [...before, ...Array.from({ length: lacking }, () => 0n), ...after];
}

const dotted = /^(.*:)([^:]*\.[^:]*)$/;
const zone = /%[0-9a-z]+$/i;

/**
 * Value of an IPv6 address (RFC 4291, section 2.2), a last part as `192.0.2.1` included; a zone is left out. Null
 * when it is none. `parse4` gives the low 32 bits of a dotted address, or null.
 */
export function parseIpv6(text: string, parse4: (text: string) => bigint | null): bigint | null {
  const bare = text.replace(zone, '');
  const [, start, four] = dotted.exec(bare) ?? [];
  const low = four === undefined ? null : parse4(four);
  if (four !== undefined && low === null) return null;
  // The deprecated form of an IPv4 address (RFC 4291, section 2.5.5.1): whoever wrote it meant that one.
  if (low !== null && start === '::') return (0xffffn << 32n) | low;
  const whole = low === null ? bare : `${start}${(low >> 16n).toString(16)}:${(low & 0xffffn).toString(16)}`;
  return eightOf(whole)?.reduce((sum, group) => (sum << 16n) | group, 0n) ?? null;
}
