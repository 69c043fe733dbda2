import { describe, expect, it } from 'vitest';
import { numbersNamed } from './support/numbered.ts';

/** The forty traps that false alarms came from (T1 to T40): each has a test that bears its number in its name. */
const all = Array.from({ length: 40 }, (_, at) => at + 1);

const tested = numbersNamed('T');

describe('the traps', () => {
  it('have a test each, and no other number', () => {
    expect([...tested].toSorted((a, b) => a - b)).toEqual(all);
  });
});
