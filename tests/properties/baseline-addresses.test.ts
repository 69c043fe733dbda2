import { BlockList, isIPv6 } from 'node:net';
import fc from 'fast-check';
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

/** Node's own lists of addresses, which share no code with ours. */
describe('IPv6 and netmasks, beside Node', () => {
  /** The deprecated form `::192.0.2.1` stands for the IPv4 address here, and for another one in Node. */
  const six = fc.ipV6().filter((given) => !/^::\d+\./.test(given) && parseSpan(given) !== null);
  const whole = (number: bigint): string =>
    (number.toString(16).padStart(32, '0').match(/.{4}/g) ?? []).join(':');
  const listOf = (fill: (list: BlockList) => void): BlockList => {
    const list = new BlockList();
    fill(list);
    return list;
  };

  it('reads every address as the same number', () => {
    fc.assert(
      fc.property(fc.ipV6(), fc.boolean(), (given, upper) => {
        const span = parseSpan(upper ? given.toUpperCase() : given);
        fc.pre(!/^::\d+\./.test(given) && span !== null);
        const list = listOf((one) => one.addAddress(whole(span?.first ?? 0n), 'ipv6'));
        expect(list.check(given, 'ipv6')).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('refuses none but the unspecified address', () => {
    fc.assert(
      fc.property(fc.ipV6(), (given) => {
        const isZero = listOf((list) => list.addAddress('::', 'ipv6')).check(given, 'ipv6');
        expect(parseSpan(given) === null).toBe(isZero);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes nothing for an address that Node refuses', () => {
    const alike = /^[0-9a-f]{0,4}:[0-9a-f:]{1,24}(\.0?x?[0-9]{1,3}){0,3}$/;
    fc.assert(
      fc.property(fc.stringMatching(alike), (given) => {
        if (parseSpan(given) !== null) expect(isIPv6(given)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  it('knows what lies in a range and in a block', () => {
    fc.assert(
      fc.property(six, six, six, fc.integer({ min: 1, max: 128 }), (one, other, at, prefix) => {
        const [low, high] = spanOf(one).first <= spanOf(other).first ? [one, other] : [other, one];
        const range = listOf((list) => list.addRange(low, high, 'ipv6'));
        expect(contains(spanOf(`${one} - ${other}`), spanOf(at))).toBe(range.check(at, 'ipv6'));
        const subnet = listOf((list) => list.addSubnet(one, prefix, 'ipv6'));
        expect(contains(spanOf(`${one}/${prefix}`), spanOf(at))).toBe(subnet.check(at, 'ipv6'));
      }),
    );
  });

  it('takes ones in front, and nothing else, for a netmask', () => {
    fc.assert(
      fc.property(fc.oneof(octets, fc.integer({ min: 0, max: 32 }).map(maskOf)), (mask) => {
        const bits = value(mask).toString(2).padStart(32, '0');
        const span = parseSpan(`10.1.2.3/${text(mask)}`);
        const prefix = /^1*0*$/.test(bits) ? bits.replace(/0/g, '').length : null;
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
