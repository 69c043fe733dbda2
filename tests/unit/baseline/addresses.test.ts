import { describe, expect, it } from 'vitest';
import {
  contains,
  isInternal,
  isLoopback,
  isWide,
  parseSpan,
  type Span,
  sizeOf,
  touchesLoopback,
} from '../../../utils/baseline/addresses.ts';

const span = (text: string): Span => {
  const parsed = parseSpan(text);
  if (!parsed) throw new Error(`not a span: ${text}`);
  return parsed;
};

describe('an entry of an address list', () => {
  it.each([
    ['192.0.2.7', 1n],
    [' 192.0.2.7 ', 1n],
    ['192.0.2.0/24', 256n],
    ['192.0.2.99/24', 256n],
    ['192.0.2.0/255.255.255.0', 256n],
    ['192.0.2.1 - 192.0.2.10', 10n],
    ['192.0.2.1-192.0.2.10', 10n],
    ['192.0.2.10 \u2013 192.0.2.1', 10n],
    ['0.0.0.0/0', 1n << 32n],
    ['::/0', 1n << 128n],
    ['::1', 1n],
    ['[2001:db8::1]', 1n],
    ['2001:db8::/32', 1n << 96n],
    ['fe80::1%eth0', 1n],
    ['::ffff:192.0.2.1%2', 1n],
    ['::1 - ::ffff', 65_535n],
    ['0.0.0.0 - 255.255.255.255', 1n << 32n],
    ['192.0.2.7/32', 1n],
    ['192.0.2.7/0', 1n << 32n],
    ['localhost', 1n],
    ['LocalHost', 1n],
  ])('%s covers %i addresses', (text, size) => {
    expect(sizeOf(span(text))).toBe(size);
  });

  it.each([
    '',
    'mail.example.com',
    '192.0.2',
    '192.0.2.256',
    '192.0.2.0/33',
    '192.0.2.0/',
    '/24',
    '192.0.2.0/255.0.255.0',
    '192.0.2.1 - ',
    '192.0.2.1 - 192.0.2.9 - 192.0.2.20',
    '192.0.2.1 - 2001:db8::1',
    '010.0.0.1',
    '127.1',
    '0x7f000001',
    '0x7f.0.0.1',
    '127.0.0.01',
    '::ffff:010.0.0.1',
    '::ffff:0x7f.0.0.1',
    '::ffff:127.1',
    '::ffff:127.0.0.1.2',
    '192.0.2.1%eth0',
    '192.0.2.0/24/24',
    '192.0.2.0/-1',
    '192.0.2.0/1e1',
    '2001:db8::/ffff::',
    '2001:db8::/129',
    '1::2::3',
    '1:2:3:4:5:6:7',
    '12345::',
    '2130706433',
    '192.0.2.*',
    '0.0.0.0',
    '::',
    ':::',
    '<b>127.0.0.1</b>',
  ])('%j is none', (text) => {
    expect(parseSpan(text)).toBeNull();
  });

  it('is the same address in either family', () => {
    expect(span('::ffff:127.0.0.1')).toEqual(span('127.0.0.1'));
    expect(span('::ffff:7f00:1')).toEqual(span('127.0.0.1'));
    expect(span('::ffff:127.0.0.0/104')).toEqual(span('127.0.0.0/8'));
    expect(span('localhost')).toEqual(span('127.0.0.1'));
    expect(span('::127.0.0.1')).toEqual(span('127.0.0.1'));
  });
});

describe('what a span covers', () => {
  it.each([
    ['127.0.0.1', true],
    ['127.8.9.10', true],
    ['126.0.0.0 - 128.0.0.0', true],
    ['0.0.0.0/0', true],
    ['::1', true],
    ['::/96', true],
    ['::/0', true],
    ['::ffff:127.0.0.1', true],
    ['126.255.255.255', false],
    ['128.0.0.0', false],
    ['::2', false],
    ['10.0.0.0/8', false],
  ])('%s touches loopback: %s', (text, touches) => {
    expect(touchesLoopback(span(text))).toBe(touches);
  });

  it.each([
    ['127.0.0.0/8', true],
    ['::1', true],
    ['126.0.0.0/7', false],
    ['0.0.0.0/0', false],
  ])('%s is loopback only: %s', (text, only) => {
    expect(isLoopback(span(text))).toBe(only);
  });

  it.each([
    ['10.1.2.3', true],
    ['10.0.0.0/8', true],
    ['172.16.0.0/12', true],
    ['172.15.255.255', false],
    ['172.32.0.0', false],
    ['192.168.0.0/16', true],
    ['192.168.0.0/15', false],
    ['169.254.1.1', true],
    ['100.64.0.0/10', true],
    ['fd00::1', true],
    ['fe80::1', true],
    ['2001:db8::1', false],
    ['203.0.113.5', false],
    ['9.255.255.255 - 10.0.0.1', false],
  ])('%s is internal: %s', (text, internal) => {
    expect(isInternal(span(text))).toBe(internal);
  });

  it.each([
    ['192.0.2.0/24', false],
    ['192.0.2.0/23', true],
    ['192.0.2.0 - 192.0.3.0', true],
    ['192.0.2.5', false],
    ['2001:db8::/64', false],
    ['2001:db8::/63', true],
    ['::ffff:192.0.2.0/119', true],
    ['::ffff:192.0.2.0/120', false],
  ])('%s is wider than a /24: %s', (text, wide) => {
    expect(isWide(span(text), 24)).toBe(wide);
  });

  it('contains what lies within both its ends', () => {
    expect(contains(span('10.0.0.0/8'), span('10.255.255.255'))).toBe(true);
    expect(contains(span('10.0.0.0/8'), span('10.255.255.0 - 11.0.0.0'))).toBe(false);
  });
});
