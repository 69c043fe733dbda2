import { describe, expect, it } from 'vitest';
import { rowStretches } from '../../../utils/password/keyboard-rows.ts';

const longest = (text: string): string =>
  rowStretches(text)
    .map(({ from, to }) => text.slice(from, to))
    .reduce((a, b) => (b.length > a.length ? b : a), '');

describe('rows of keys', () => {
  it.each([
    ['x!qwertzuiop9', 'qwertzuiop'],
    ['POIUZTREWQ', 'POIUZTREWQ'],
    ['..азерty', ''],
    ['12azertyuiop', 'azertyuiop'],
    ['фывапролджэ', 'фывапролджэ'],
    ['ωβνμ', 'ωβνμ'],
    ['mkjo7hbg', ''],
    ['qwe rty', ''],
    ['İqsdfgh', 'qsdfgh'],
    ['\ud800yxcv\udc00', 'yxcv'],
  ])('finds in %s the stretch "%s"', (text, stretch) => {
    expect(longest(text)).toBe(stretch);
  });

  it('costs a little more with capitals', () => {
    const cost = (text: string) => Math.min(...rowStretches(text).map((one) => one.cost));
    expect(cost('Yxcv')).toBeGreaterThan(cost('yxcv'));
  });
});
