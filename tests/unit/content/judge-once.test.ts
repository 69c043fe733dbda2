import { describe, expect, it, vi } from 'vitest';
import { judgeOnce } from '../../../entrypoints/page-judge/judge-once.ts';
import type { PageVerdict, PageView } from '../../../utils/audit/judge-page.ts';
import type { AccessRow } from '../../../utils/screens/settings.ts';
import { advisories, daysAgo, origin, product, reading, recordWith, today } from '../audit/support.ts';

const rows: readonly AccessRow[] = [{ address: '192.0.2.1', switches: { smtp: true }, builtIn: false }];
const list = (value: readonly AccessRow[], readAt = today) =>
  reading({ setting: 'whitelist.entries', screen: 'whitelist', result: { ok: true, value }, readAt });
const view = (over: Partial<PageView> = {}): PageView => ({
  product: product(),
  saved: [list(rows), reading()],
  unsaved: [],
  screens: ['whitelist'],
  ...over,
});
const record = recordWith([]);
const conditions = { advisories, now: today };

const judged = (...views: readonly PageView[]): number => {
  const judge = vi.fn((): PageVerdict => ({ findings: [], drawn: [], failing: 0, exceptions: 0 }));
  const once = judgeOnce(judge);
  for (const one of views) once(origin, record, one, conditions);
  return judge.mock.calls.length;
};

describe('a page that is looked at again', () => {
  it('is not judged again where it says the same', () => {
    expect(judged(view(), view({ saved: [list(rows, daysAgo(-1)), reading()] }), view())).toBe(1);
  });

  it.each<[string, Partial<PageView>]>([
    ['another value', { saved: [list(rows), reading({ result: { ok: true, value: 9 } })] }],
    [
      'a value that could not be read',
      { saved: [list(rows), reading({ result: { ok: false, why: 'ambiguous' } })] },
    ],
    ['a list that changed', { saved: [list([...rows]), reading()] }],
    ['a list seen in part', { saved: [{ ...list(rows), coverage: { seen: 1, total: 9 } }, reading()] }],
    ['less', { saved: [reading()] }],
    ['an edit', { unsaved: [reading({ saved: false })] }],
    ['another confidence', { saved: [list(rows), reading({ confidence: 'likely' })] }],
    ['another build', { product: product({ build: 1 }) }],
    ['another screen', { screens: [] }],
  ])('is judged again with %s', (_what, over) => {
    expect(judged(view(), view(over))).toBe(2);
  });

  it('is judged again when time has passed, or what is known of the server has changed', () => {
    const judge = vi.fn((): PageVerdict => ({ findings: [], drawn: [], failing: 0, exceptions: 0 }));
    const once = judgeOnce(judge);
    once(origin, record, view(), conditions);
    once(origin, record, view(), { ...conditions, now: daysAgo(-1) });
    once(origin, { ...record }, view(), { ...conditions, now: daysAgo(-1) });
    expect(judge).toHaveBeenCalledTimes(3);
  });
});
