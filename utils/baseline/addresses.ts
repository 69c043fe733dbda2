import ipaddr from 'ipaddr.js';

/**
 * A run of addresses in one 128-bit space, both ends included. IPv4 stands in it as IPv4-mapped IPv6, so that
 * `127.0.0.1` and `::ffff:127.0.0.1` are the same address.
 */
export interface Span {
  readonly first: bigint;
  readonly last: bigint;
}

const mappedBase = 0xffffn << 32n;

interface Address {
  readonly value: bigint;
  readonly bits: 32 | 128;
}

const numberOf = (address: ipaddr.IPv6): bigint =>
  address.toByteArray().reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);

/** Of text that the library took for four decimal parts; lists are long, and big numbers take long. */
const numberOf4 = (dotted: string): bigint =>
  BigInt(dotted.split('.').reduce((sum, part) => sum * 256 + Number(part), 0));

/** Leading zeros are refused: .NET reads them as octal, people as decimal. So are `127.1`, `0x7f.0.0.1` and 2130706433. */
const isDotted = (text: string): boolean => ipaddr.IPv4.isValidFourPartDecimal(text);

/** The library takes octal and hexadecimal parts at the end of an IPv6 address for what they are not. */
const hasPlainTail = (text: string): boolean =>
  !text.includes('.') || isDotted(text.replace(/%.*$|^.*:/g, ''));

function parseAddress(text: string): Address | null {
  const bare = text.trim().replace(/^\[(.*)\]$/, '$1');
  if (isDotted(bare)) return { value: mappedBase | numberOf4(bare), bits: 32 };
  return hasPlainTail(bare) && ipaddr.IPv6.isValid(bare)
    ? { value: numberOf(ipaddr.IPv6.parse(bare)), bits: 128 }
    : null;
}

/** Prefix length of `/24` or `/255.255.255.0`; null when it is neither, or its ones do not stand together at the front. */
function parsePrefix(text: string, bits: 32 | 128): number | null {
  const mask = text.trim();
  if (/^\d{1,3}$/.test(mask)) return Number(mask) <= bits ? Number(mask) : null;
  return bits === 32 && isDotted(mask) ? ipaddr.IPv4.parse(mask).prefixLengthFromSubnetMask() : null;
}

const block = (value: bigint, bits: 32 | 128, prefix: number): Span => {
  const size = 1n << BigInt(bits - prefix);
  const first = (value / size) * size;
  return { first, last: first + size - 1n };
};

/** A single unspecified address (`0.0.0.0`, `::`) may mean nothing or everything, so it is no address here. */
const unspecified: readonly bigint[] = [0n, mappedBase];

function parseRange(text: string): Span | null {
  const ends = text.split(/\s*[-\u2010-\u2015]\s*/).map(parseAddress);
  const [from, to] = ends;
  if (ends.length !== 2 || !from || !to || from.bits !== to.bits) return null;
  return from.value <= to.value
    ? { first: from.value, last: to.value }
    : { first: to.value, last: from.value };
}

/**
 * Reads one address, a CIDR block or netmask, a range `a - b`, or `localhost`. Null: text that is none of these,
 * a host name included, so nothing can be said of what it covers.
 */
export function parseSpan(text: string): Span | null {
  const entry = text.trim();
  if (entry.toLowerCase() === 'localhost') return loopback4One;
  const slash = entry.indexOf('/');
  if (slash >= 0) {
    const address = parseAddress(entry.slice(0, slash));
    const prefix = address && parsePrefix(entry.slice(slash + 1), address.bits);
    return address && prefix !== null ? block(address.value, address.bits, prefix) : null;
  }
  const single = parseAddress(entry);
  if (single) {
    return unspecified.includes(single.value) ? null : { first: single.value, last: single.value };
  }
  return parseRange(entry);
}

export const contains = (outer: Span, inner: Span): boolean =>
  outer.first <= inner.first && inner.last <= outer.last;

export const overlaps = (one: Span, other: Span): boolean =>
  one.first <= other.last && other.first <= one.last;

export const sizeOf = (span: Span): bigint => span.last - span.first + 1n;

const v4 = (a: number, b: number, prefix: number): Span =>
  block(mappedBase | (BigInt(a) << 24n) | (BigInt(b) << 16n), 32, prefix);

const loopback4One: Span = { first: mappedBase | 0x7f000001n, last: mappedBase | 0x7f000001n };
const loopbacks: readonly Span[] = [v4(127, 0, 8), { first: 1n, last: 1n }];

/** Loopback, private (RFC 1918), shared (RFC 6598), link-local and unique local blocks. */
const internals: readonly Span[] = [
  ...loopbacks,
  v4(10, 0, 8),
  v4(172, 16, 12),
  v4(192, 168, 16),
  v4(169, 254, 16),
  v4(100, 64, 10),
  block(0xfcn << 120n, 128, 7),
  block(0xfe80n << 112n, 128, 10),
];

/** What builds of 100.x whitelist by themselves (vendor help, two captures): these blocks, and nothing within them. */
const shipped: readonly Span[] = [
  v4(10, 0, 8),
  v4(172, 16, 12),
  v4(192, 168, 16),
  v4(127, 0, 8),
  block(0xfcn << 120n, 128, 7),
  block(0xfdn << 120n, 128, 8),
  block(0xfe80n << 112n, 128, 10),
];

const allOf4: Span = block(mappedBase, 32, 0);

/** Covers a loopback address, alone or among others. */
export const touchesLoopback = (span: Span): boolean => loopbacks.some((each) => overlaps(span, each));

/** Covers loopback addresses only: however many, they are one host. */
export const isLoopback = (span: Span): boolean => loopbacks.some((each) => contains(each, span));

/** Lies wholly inside one internal block. */
export const isInternal = (span: Span): boolean => internals.some((each) => contains(each, span));

export const isShipped = ({ first, last }: Span): boolean =>
  shipped.some((each) => each.first === first && each.last === last);

const plain = (text: string): string => text.trim().toLowerCase();

/** One of the entries covers the address, or is the same name. */
export function isAmong(address: string, entries: readonly string[]): boolean {
  const span = parseSpan(address);
  return entries.some((entry) => {
    const outer = parseSpan(entry);
    return span && outer ? contains(outer, span) : plain(entry) === plain(address);
  });
}

/** IPv6 hands out a /64 where IPv4 hands out a network of some hundred addresses. */
const widest6 = 1n << 64n;

/** More addresses than a block of `widestPrefix` (IPv4) or a /64 (IPv6) holds. */
export const isWide = (span: Span, widestPrefix: number): boolean =>
  sizeOf(span) > (contains(allOf4, span) ? 1n << BigInt(32 - widestPrefix) : widest6);
