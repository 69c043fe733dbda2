import { describe, expect, it } from 'vitest';
import { ruleIds } from '../../utils/baseline/finding.ts';
import { numbersNamed } from './support/numbered.ts';

/**
 * What administrators reported, as states of a server with their verdicts (S01 to S38): each has a test that bears its
 * number in its name. The numbers that are missing here were never given.
 */
const all: readonly number[] = [
  1, 2, 3, 4, 6, 7, 8, 10, 11, 13, 14, 15, 16, 18, 20, 21, 22, 23, 25, 27, 28, 29, 31, 33, 34, 35, 36, 38,
];

/** Scenarios about a rule that is not there. Once it is, it needs the test. */
const waiting: ReadonlyMap<number, string> = new Map([
  [6, 'antispam.ip_bypass'],
  [7, 'wl.tcp_proxy'],
  [15, 'pw.expiration'],
  [18, 'admin.ip_restriction'],
  [33, 'user.two_step'],
  [34, 'admin.two_step'],
]);

const tested = numbersNamed('S');
const waits = (scenario: number): boolean =>
  waiting.has(scenario) && !ruleIds.some((id) => id === waiting.get(scenario));

describe('the scenarios', () => {
  it('have a test each, but for those whose rule is not there', () => {
    expect(all.filter((scenario) => !tested.has(scenario) && !waits(scenario))).toEqual([]);
  });

  it('have no other number', () => {
    expect([...tested, ...waiting.keys()].filter((scenario) => !all.includes(scenario))).toEqual([]);
  });
});
