import { describe, expect, it } from 'vitest';
import { settings } from '../../utils/screens/settings.ts';
import { filesUnder } from './support/sources.ts';

/** The forty traps that false alarms came from (T1 to T40): each has a test that bears its number in its name. */
const all = Array.from({ length: 40 }, (_, at) => at + 1);

/** Traps about something that is read nowhere. A setting whose name looks like it needs the test first. */
const apart: ReadonlyMap<number, readonly [why: string, setting: RegExp]> = new Map([
  [10, ['where clients really come from, behind a proxy, stands on no page that is read', /client|proxy/i]],
  [21, ['commands that the server runs are not read', /command|hook|script|mount/i]],
  [25, ['checks of outgoing mail are not read', /outbound|outgoing|spam/i]],
  [26, ['what a sender must match is not read', /authMatch/i]],
  [35, ['keys, certificates and restarts are not read', /dkim|certificate|restart/i]],
]);

const tests = filesUnder('tests').filter(
  ({ path }) => /\.test\.tsx?$/.test(path) && path !== 'tests/meta/traps.test.ts',
);
const tested = new Set(
  tests.flatMap(({ text }) => [...text.matchAll(/['"`]T(\d{1,2}): /g)].map((hit) => Number(hit[1]))),
);

describe('the traps', () => {
  it('have a test each, or a reason why nothing can fall into them', () => {
    expect(tests.length).toBeGreaterThan(100);
    expect(all.filter((trap) => !tested.has(trap) && !apart.has(trap))).toEqual([]);
  });

  it('have not both, and no other number', () => {
    expect([...apart.keys()].filter((trap) => tested.has(trap))).toEqual([]);
    expect([...tested].filter((trap) => !all.includes(trap))).toEqual([]);
  });

  it.each([...apart])('T%i needs a test as soon as it can be read', (_trap, [, setting]) => {
    expect(Object.keys(settings).filter((id) => setting.test(id))).toEqual([]);
  });
});
