import { describe, expect, it } from 'vitest';
import zxcvbn from 'zxcvbn';
import { listed, ownScore, sharesOf } from '../../support/rated-list.ts';

describe('the list of passwords made for these tests', () => {
  it('has 200 weak and 200 strong ones at least, none twice', () => {
    const of = (kind: string) => listed.filter((one) => one.kind === kind).length;
    expect(of('weak')).toBeGreaterThanOrEqual(200);
    expect(of('strong')).toBeGreaterThanOrEqual(200);
    expect(new Set(listed.map(({ text }) => text)).size).toBe(listed.length);
  });

  it('is rated right: 97 % of the weak at 2 or less, 97 % of the strong at 3 or more', async () => {
    const { weak, strong, missed } = await sharesOf(ownScore(zxcvbn));
    const wrong = missed.map(({ text, kind, score }) => `${kind}, rated ${score}: ${text}`).join('\n');
    expect(weak, wrong).toBeGreaterThanOrEqual(0.97);
    expect(strong, wrong).toBeGreaterThanOrEqual(0.97);
  }, 120_000);
});
