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
  ])('%s', (text, number) => expect(parseWhole(text)).toBe(number));

  test.each(['', '8.5', '8,5', '-1', '1e3', '8 characters', '1,23', '٣', 'eight', '1234567890123'])(
    'not %s',
    (text) => expect(parseWhole(text)).toBeNull(),
  );
});
