import { describe, expect, it } from 'vitest';
import { numbersNamed } from './support/numbered.ts';

/**
 * What administrators reported, as states of a server with their verdicts (S01 to S38): each has a test that bears its
 * number in its name. The numbers that are missing here were never given.
 */
const all: readonly number[] = [
  1, 2, 3, 4, 6, 7, 8, 10, 11, 13, 14, 15, 16, 18, 20, 21, 22, 23, 25, 27, 28, 29, 31, 33, 34, 35, 36, 38,
];

const tested = numbersNamed('S');

describe('the scenarios', () => {
  it('have a test each', () => {
    expect(all.filter((scenario) => !tested.has(scenario))).toEqual([]);
  });

  it('have no other number', () => {
    expect([...tested].filter((scenario) => !all.includes(scenario))).toEqual([]);
  });
});
