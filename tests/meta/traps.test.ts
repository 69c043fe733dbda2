import { describe, expect, it } from 'vitest';
import { settings } from '../../utils/screens/settings.ts';
import { numbersNamed } from './support/numbered.ts';

/** The forty traps that false alarms came from (T1 to T40): each has a test that bears its number in its name. */
const all = Array.from({ length: 40 }, (_, at) => at + 1);

/** Traps about something that is read nowhere. A setting whose name looks like it needs the test first. */
const apart: ReadonlyMap<number, readonly [why: string, setting: RegExp]> = new Map([]);

const tested = numbersNamed('T');

describe('the traps', () => {
  it('have a test each, or a reason why nothing can fall into them', () => {
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
