import type { judgePage, PageVerdict, PageView } from '../../utils/audit/judge-page.ts';
import type { Reading } from '../../utils/screens/reading.ts';

type Judge = typeof judgePage;

/** For so long, in ms, a verdict stands on the same values: waivers and statements run out, and readings get old. */
const stands = 60_000;

/** The reader gives the rows of a list that did not change as the same list. */
const isSame = (one: Reading, other: Reading): boolean => {
  if (one === other) return true;
  const { result, readAt: _at, ...rest } = one;
  const { result: otherResult, readAt: _otherAt, ...otherRest } = other;
  if (JSON.stringify(rest) !== JSON.stringify(otherRest)) return false;
  return result.ok && otherResult.ok && typeof result.value === 'object'
    ? result.value === otherResult.value
    : JSON.stringify(result) === JSON.stringify(otherResult);
};

const areSame = (some: readonly Reading[], others: readonly Reading[]): boolean =>
  some.length === others.length &&
  some.every((one, at) => {
    const other = others[at];
    return other !== undefined && isSame(one, other);
  });

const isSameView = (one: PageView, other: PageView): boolean =>
  JSON.stringify([one.product, one.screens]) === JSON.stringify([other.product, other.screens]) &&
  areSame(one.saved, other.saved) &&
  areSame(one.unsaved, other.unsaved);

/** A page changes far more often than the values on it; those that were judged are not judged again. */
export const judgeOnce = (judge: Judge): Judge => {
  let last: { readonly asked: Parameters<Judge>; readonly verdict: PageVerdict } | null = null;
  return (...asked) => {
    const [origin, record, view, { advisories, now }] = asked;
    if (last) {
      const [lastOrigin, lastRecord, lastView, conditions] = last.asked;
      const isRecent = Math.abs(Date.parse(now) - Date.parse(conditions.now)) < stands;
      const isOver = conditions.advisories === advisories && lastOrigin === origin && lastRecord === record;
      if (isRecent && isOver && isSameView(lastView, view)) return last.verdict;
    }
    const verdict = judge(...asked);
    last = { asked, verdict };
    return verdict;
  };
};
