import { describe, expect, test } from 'vitest';
import { parseWhole } from '../../../utils/smartermail/read-control.ts';

describe('a whole number, however it is written', () => {
  test.each([
    ['8', 8],
    [' 15 ', 15],
    ['0', 0],
    ['1,234', 1234],
    ['1.234', 1234],
    ['1\u202F234', 1234],
    ['12\u00A0345', 12345],
    ["1'234", 1234],
    ['1,234,567', 1234567],
    ['1,000', 1000],
    ['12\u2009000', 12000],
    ['\u0661\u0662', 12],
    ['\u06F1\u066C\u06F0\u06F0\u06F0', 1000],
    ['\u0967\u0968', 12],
    ['\uFF11\uFF12', 12],
    ['\u200F1\u200B0\u200E', 10],
  ])('%s', (text, number) => expect(parseWhole(text)).toBe(number));

  test.each([
    '',
    '8.5',
    '8,5',
    '-1',
    '1e3',
    '8 characters',
    '1,23',
    '1.000',
    '0.500',
    '0,500',
    '1.234,567',
    '12 3a',
    'eight',
    '1234567890123',
  ])('not %s', (text) => expect(parseWhole(text)).toBeNull());
});
