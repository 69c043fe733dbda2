import type { PageExpectation } from '../expectation.ts';
import { l5 } from './l5.ts';
import { l7 } from './l7.ts';
import { m16, m100, m100n } from './modern.ts';
import { other } from './other.ts';

/** By folder, then by file name without its ending. */
export const expectations: Readonly<Record<string, Readonly<Record<string, PageExpectation>>>> = {
  L5: l5,
  L7: l7,
  M16: m16,
  M100: m100,
  M100n: m100n,
  other,
};
