import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The runner's part is plain JavaScript: it has to start before anything is installed. */
interface CountsModule {
  countTests(file: string, kind: 'vitest' | 'playwright', exitCode: number): Counts;
  countCheck(exitCode: number): Counts;
  add(a: Counts, b: Counts): Counts;
  summary(counts: Counts): string;
}
const file = pathToFileURL(resolve('scripts/lib/counts.mjs')).href;
const { add, countCheck, countTests, summary } = (await import(file)) as CountsModule;

const folder = mkdtempSync(join(tmpdir(), 'palisade-counts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let written = 0;
function report(content: unknown): string {
  written += 1;
  const path = join(folder, `${written}.json`);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const vitest = (passed: number, failed: number, pending = 0) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: pending,
  numTodoTests: 0,
});

describe('the sum at the end of npm test', () => {
  it('takes what the runners report', () => {
    expect(countTests(report(vitest(5, 1, 2)), 'vitest', 1)).toEqual({ passed: 5, failed: 1, skipped: 2 });
    const stats = { expected: 3, unexpected: 1, flaky: 0, skipped: 0 };
    expect(countTests(report({ stats }), 'playwright', 1)).toEqual({ passed: 3, failed: 1, skipped: 0 });
  });

  it.each([
    [2, { passed: 5, failed: 0, skipped: 0 }],
    [3, { passed: 3, failed: 3, skipped: 0 }],
  ])('forgives two tests that passed only when tried again, and no more: %i', (flaky, counts) => {
    const stats = { expected: 3, unexpected: 0, flaky, skipped: 0 };
    expect(countTests(report({ stats }), 'playwright', 0)).toEqual(counts);
  });

  it.each([
    ['a runner that died without a failed test', report(vitest(5, 0)), 1],
    ['a runner that found no test', report(vitest(0, 0)), 0],
    ['a broken report', report('{"numPassed'), 0],
    ['a report that was never written', join(folder, 'nowhere.json'), 0],
  ])('counts %s as a failure', (_what, path, exitCode) => {
    expect(countTests(path, 'vitest', exitCode).failed).toBe(1);
  });

  it('adds checks and speaks of skipped tests only when there are some', () => {
    const sum = add(add(countCheck(0), countCheck(2)), { passed: 7, failed: 0, skipped: 0 });
    expect(summary(sum)).toBe('8 passed, 1 failed');
    expect(summary({ ...sum, skipped: 3 })).toBe('8 passed, 1 failed, 3 skipped');
  });
});
