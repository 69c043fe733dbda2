import { describe, expect, it } from 'vitest';
import { unmarked } from '../../../utils/smartermail/text.ts';

describe('a label without the marks behind it', () => {
  it.each([
    ['Block Time (minutes)', 'block time'],
    ['Block Time (in minutes, 0 = never)', 'block time'],
    ['Password Expiration (months, 0=Unlimited):', 'password expiration'],
    ['User Name (required) *', 'user name'],
    ['Host Name (?)', 'host name'],
    ['Threshold (x)', 'threshold (x)'],
    ['Threshold ()', 'threshold ()'],
  ])('%s: %s', (text, label) => {
    expect(unmarked(text)).toBe(label);
  });

  // Tried in every way they can be split, these would take longer than the world has stood.
  it.each(['0=x', 'mins', 'chars', ', ', '?'])(
    'comes to an end with "%s" a hundred times in a bracket',
    (part) => {
      const text = `Label (${part.repeat(100)}!`;
      expect(unmarked(text)).toContain('label (');
    },
  );
});
