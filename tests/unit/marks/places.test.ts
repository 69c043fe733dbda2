import { describe, expect, it } from 'vitest';
import { placeRect } from '../../../utils/marks/places.ts';
import { overlap } from '../../../utils/marks/rect.ts';

const size = { width: 80, height: 24 };
const box = { left: 100, top: 50, right: 160, bottom: 70 };
const content = { ...box, right: 300 };
const line = { ...box, right: 420 };

describe('places', () => {
  it.each(['after', 'line-end', 'above', 'below', 'below-start', 'before'] as const)(
    '%s never covers the control',
    (place) => {
      for (const rtl of [false, true]) {
        const rect = placeRect(
          place,
          { box, content: rtl ? box : content, line: rtl ? box : line, rtl },
          size,
        );
        expect(overlap(rect, box)).toBe(false);
        expect(rect.right - rect.left).toBe(size.width);
      }
    },
  );

  it('after stands behind the words of the control, line-end behind everything on its line', () => {
    expect(placeRect('after', { box, content, line, rtl: false }, size).left).toBeGreaterThan(300);
    expect(placeRect('line-end', { box, content, line, rtl: false }, size).left).toBeGreaterThan(420);
  });

  it('mirrors where text runs from right to left', () => {
    const rect = placeRect('after', { box, content: box, line: box, rtl: true }, size);
    expect(rect.right).toBeLessThan(box.left);
  });
});
