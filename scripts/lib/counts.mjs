import { readFileSync, rmSync } from 'node:fs';

const none = { passed: 0, failed: 0, skipped: 0 };

const fromVitest = (report) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests,
  skipped: report.numPendingTests + (report.numTodoTests ?? 0),
});

/** One browser among hundreds of starts may stumble on a busy machine. More than that is no chance. */
const forgiven = 2;

/** A test that passed only when tried again counts as passed, and is printed; more than `forgiven` are failures. */
const fromPlaywright = ({ stats: { expected, unexpected, flaky, skipped } }) =>
  flaky > forgiven
    ? { passed: expected, failed: unexpected + flaky, skipped }
    : { passed: expected + flaky, failed: unexpected, skipped };

export const forget = (file) => rmSync(file, { force: true });

/**
 * Counts of one runner's JSON report. A runner that ended badly without a failed test, wrote no report or
 * found no test counts as one failure: silence is not success.
 */
export function countTests(file, kind, exitCode) {
  let counts = none;
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    counts = kind === 'vitest' ? fromVitest(report) : fromPlaywright(report);
  } catch {
    return { ...none, failed: 1 };
  }
  const silent = counts.failed === 0 && (exitCode !== 0 || counts.passed === 0);
  return silent ? { ...counts, failed: 1 } : counts;
}

/** A check that is no test runner counts once. */
export const countCheck = (exitCode) => (exitCode === 0 ? { ...none, passed: 1 } : { ...none, failed: 1 });

export const add = (a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

export const summary = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
