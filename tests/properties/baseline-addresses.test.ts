import fc from 'fast-check';
import ipaddr from 'ipaddr.js';
import { describe, expect, it } from 'vitest';
import {
  contains,
  isWide,
  overlaps,
  parseSpan,
  type Span,
  sizeOf,
  touchesLoopback,
} from '../../utils/baseline/addresses.ts';

/** An independent reading of IPv4: octets and comparison, no library, no big numbers. */
type Octets = readonly [number, number, number, number];
const value = ([a, b, c, d]: Octets): number => a * 16_777_216 + b * 65_536 + c * 256 + d;
const text = (octets: Octets): string => octets.join('.');

const octet = fc.integer({ min: 0, max: 255 });
const octets: fc.Arbitrary<Octets> = fc.tuple(octet, octet, octet, octet);
const nonzero = octets.filter((each) => value(each) !== 0);

interface Naive {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const range: fc.Arbitrary<Naive> = fc.tuple(octets, octets).map(([one, other]) => ({
  text: `${text(one)} - ${text(other)}`,
  from: Math.min(value(one), value(other)),
  to: Math.max(value(one), value(other)),
}));
const cidr: fc.Arbitrary<Naive> = fc.tuple(octets, fc.integer({ min: 0, max: 32 })).map(([base, prefix]) => {
  const size = 2 ** (32 - prefix);
  const from = Math.floor(value(base) / size) * size;
  return { text: `${text(base)}/${prefix}`, from, to: from + size - 1 };
});
const single: fc.Arbitrary<Naive> = nonzero.map((each) => ({
  text: text(each),
  from: value(each),
  to: value(each),
}));
const naive = fc.oneof(range, cidr, single);

/** The netmask of a prefix length. */
const maskOf = (prefix: number): Octets => {
  const part = (at: number): number => 256 - 2 ** (8 - Math.min(8, Math.max(0, prefix - at)));
  return [part(0), part(8), part(16), part(24)];
};

const spanOf = (given: string): Span => {
  const span = parseSpan(given);
  if (!span) throw new Error(`not a span: ${given}`);
  return span;
};

describe('address algebra, beside an independent one', () => {
  it('counts addresses', () => {
    fc.assert(
      fc.property(naive, (one) => {
        expect(sizeOf(spanOf(one.text))).toBe(BigInt(one.to - one.from + 1));
      }),
    );
  });

  it('knows what lies in what', () => {
    fc.assert(
      fc.property(naive, naive, (one, other) => {
        const [a, b] = [spanOf(one.text), spanOf(other.text)];
        expect(contains(a, b)).toBe(one.from <= other.from && other.to <= one.to);
        expect(overlaps(a, b)).toBe(!(one.to < other.from || other.to < one.from));
      }),
    );
  });

  it('finds loopback wherever it is included', () => {
    const [first, last] = [value([127, 0, 0, 0]), value([127, 255, 255, 255])];
    fc.assert(
      fc.property(naive, (one) => {
        expect(touchesLoopback(spanOf(one.text))).toBe(one.from <= last && one.to >= first);
      }),
    );
  });

  it('measures width', () => {
    fc.assert(
      fc.property(naive, fc.integer({ min: 8, max: 32 }), (one, prefix) => {
        expect(isWide(spanOf(one.text), prefix)).toBe(one.to - one.from + 1 > 2 ** (32 - prefix));
      }),
    );
  });

  it('says the same of an address in either family', () => {
    fc.assert(
      fc.property(nonzero, (each) => {
        expect(spanOf(`::ffff:${text(each)}`)).toEqual(spanOf(text(each)));
      }),
    );
  });

  it('never takes text for more than it is, nor throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9a-f.:/ -]{0,40}$/)), (given) => {
        const span = parseSpan(given);
        if (span) expect(span.first <= span.last).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('IPv6, beside a library', () => {
  const library = (given: string): bigint | null =>
    given.includes(':') && ipaddr.IPv6.isValid(given)
      ? ipaddr.IPv6.parse(given).parts.reduce((sum, part) => (sum << 16n) | BigInt(part), 0n)
      : null;
  const ours = (given: string): bigint | null => parseSpan(given)?.first ?? null;

  it('reads every address as the same number', () => {
    fc.assert(
      fc.property(
        fc.ipV6().filter((given) => library(given) !== 0n),
        (given) => {
          expect(ours(given)).toBe(library(given));
          expect(ours(given.toUpperCase())).toBe(library(given));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('takes nothing for an address that the library refuses', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9a-f]{0,4}:[0-9a-f:]{1,24}(\.[0-9]{1,3}){0,3}$/), (given) => {
        if (ours(given) !== null) expect(ours(given)).toBe(library(given));
      }),
      { numRuns: 5000 },
    );
  });

  it('reads netmasks as the library does', () => {
    fc.assert(
      fc.property(fc.oneof(octets, fc.integer({ min: 0, max: 32 }).map(maskOf)), (mask) => {
        const prefix = ipaddr.IPv4.parse(text(mask)).prefixLengthFromSubnetMask();
        const span = parseSpan(`10.1.2.3/${text(mask)}`);
        expect(span && sizeOf(span)).toBe(prefix === null ? null : 1n << BigInt(32 - prefix));
      }),
    );
  });
});

describe('containment', () => {
  it('is a partial order', () => {
    const spans = naive.map((one) => spanOf(one.text));
    fc.assert(
      fc.property(spans, spans, spans, (a, b, c) => {
        expect(contains(a, a)).toBe(true);
        if (contains(a, b) && contains(b, c)) expect(contains(a, c)).toBe(true);
        if (contains(a, b) && contains(b, a)) expect(a).toEqual(b);
        if (contains(a, b)) expect(overlaps(a, b)).toBe(true);
        expect(overlaps(a, b)).toBe(overlaps(b, a));
      }),
    );
  });
});
