import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countOf, minutesOf } from '../../../utils/smartermail/rows/ids-numbers.ts';

describe('a time', () => {
  it.each([
    ['5 minutes', 'time frame', 5],
    ['5', 'time frame (minutes)', 5],
    ['90', 'block time (seconds)', 1.5],
    ['90 seconds', 'block time (minutes)', 1.5],
    ['1 hour 30 min', 'block time', 90],
    ['1 hour and 5 minutes', 'block time', 65],
    ['2 days', '', 2880],
    ['1,440 minutes', '', 1440],
    ['0', 'time to block', 0],
  ])('%j under %j is %d minutes', (text, header, minutes) =>
    expect(minutesOf(text, header)).toBeCloseTo(minutes, 9),
  );

  it.each([
    ['5', 'time frame'],
    ['5', 'time frame (attempts)'],
    ['5 weeks', 'time frame (minutes)'],
    ['5 - 10 minutes', 'time frame'],
    ['1 hour 30', 'time frame (minutes)'],
    ['1.5 hours', ''],
    ['never', 'block time (minutes)'],
    ['', 'block time (minutes)'],
    ['00:05:00', 'block time (minutes)'],
  ])('%j under %j cannot be told', (text, header) => expect(minutesOf(text, header)).toBeNull());

  it('is the same in seconds, minutes and hours', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), (hours) => {
        const told = [`${hours} hours`, `${hours * 60} min`, `${hours * 3600} seconds`];
        for (const text of told) expect(minutesOf(text, '')).toBeCloseTo(hours * 60, 6);
        expect(minutesOf(String(hours), 'time frame')).toBeNull();
      }),
    );
  });
});

describe('a count', () => {
  it.each([
    ['60', 60],
    ['1,200', 1200],
    ['9 000', 9000],
    ['20 bad sessions', null],
    ['100 connections', 100],
    ['0', 0],
    ['unlimited', null],
    ['50 / 100', null],
    ['-1', null],
    ['', null],
  ])('%j is %s', (text, count) => expect(countOf(text)).toBe(count));
});
