import { describe, expect, it } from 'vitest';
import { planView } from '../../../entrypoints/sidepanel/view/plan-view.ts';
import { words } from '../../../entrypoints/sidepanel/view/word-file.ts';
import type { Finding, RuleId } from '../../../utils/baseline/finding.ts';
import { type Problem, problemsOf } from '../../../utils/baseline/problems.ts';
import type { PlanGroup } from '../../../utils/baseline/work-plan.ts';
import { finding, ruleView } from './fixtures.ts';

const view = (rule: RuleId, part: Parameters<typeof ruleView>[0] = {}) => ruleView({ rule, ...part });
const row = (rule: RuleId, key: string, outcome: Finding['outcome'] = 'fail') =>
  finding({ rule, outcome, subject: { kind: 'row', key }, problem: `whitelist:${key}` });
const group = (key: PlanGroup['key'], findings: readonly Finding[]): PlanGroup => ({
  key,
  problems: problemsOf(findings),
});
const shape = (views: readonly ReturnType<typeof view>[], plan: readonly PlanGroup[]) =>
  planView(views, plan, words).map(({ key, items }) => [
    key,
    items.map(({ view: { rule }, follows }) => (follows ? `+${rule}` : rule)),
  ]);

describe('the work plan in the panel', () => {
  it('keeps the order of the plan, and rules of one fix together, worst first', () => {
    const views = [
      view('wl.empty', { outcome: 'review', severity: 'medium' }),
      view('wl.loopback', { severity: 'high' }),
      view('log.delivery', { severity: 'medium' }),
    ];
    const plan = [
      group('safe-now', [finding({ rule: 'log.delivery', outcome: 'fail', problem: 'log-detail' })]),
      group('look-first', [row('wl.empty', '127.0.0.1', 'review'), row('wl.loopback', '127.0.0.1')]),
    ];
    expect(shape(views, plan)).toEqual([
      ['safe-now', ['log.delivery']],
      ['look-first', ['wl.loopback', '+wl.empty']],
    ]);
  });

  it('shows a rule once, where its first problem stands', () => {
    const views = [view('wl.wide')];
    const plan = [
      group('safe-now', [row('wl.wide', '10.0.0.0/8')]),
      group('look-first', [row('wl.wide', '192.0.2.0/23')]),
    ];
    expect(shape(views, plan)).toEqual([['safe-now', ['wl.wide']]]);
  });

  it('does not put a rule into a problem in which it has nothing to say any more', () => {
    const views = [view('wl.wide'), view('wl.loopback')];
    const plan = [
      group('look-first', [row('wl.loopback', '127.0.0.1'), row('wl.wide', '127.0.0.1', 'pass')]),
      group('maintenance-window', [row('wl.wide', '10.0.0.0/8')]),
    ];
    expect(shape(views, plan)).toEqual([
      ['look-first', ['wl.loopback']],
      ['maintenance-window', ['wl.wide']],
    ]);
  });

  it('puts after the plan what is open, what is answered for, and last what is in order', () => {
    const views = [
      view('pw.classes', { outcome: 'not-applicable', toDo: false }),
      view('pw.min_length', { outcome: 'pass', toDo: false }),
      view('admin.password_strength', { outcome: 'review', toDo: false, handled: 'attested' }),
      view('wl.empty', { outcome: 'unknown' }),
      view('wl.wide', { outcome: 'not-checked' }),
      view('log.smtp'),
    ];
    expect(shape(views, [])).toEqual([
      ['open', ['wl.empty', 'wl.wide', 'log.smtp']],
      ['handled', ['admin.password_strength']],
      ['settled', ['pw.min_length', 'pw.classes']],
    ]);
  });

  it('has the look for signs of a break-in as one folded list', () => {
    const look = (rule: RuleId) =>
      finding({ rule, outcome: 'review', reason: 'cannot-be-seen', problem: 'compromise-look' });
    const rules = ['ioc.spool', 'ioc.mount_command'] as const;
    const plan = (some: readonly RuleId[]) => [
      group('compromise-first', [
        ...some.map(look),
        finding({ rule: 'version.kev_2026', outcome: 'fail', problem: 'version' }),
      ]),
    ];
    const views = [
      view('ioc.spool', { outcome: 'review', severity: 'medium' }),
      view('ioc.mount_command', { outcome: 'review', severity: 'critical' }),
      view('version.kev_2026'),
    ];
    const of = (some: readonly RuleId[]) =>
      planView(views, plan(some), words).map(({ key, items, folded }) => [
        key,
        folded.map((item) => item.view.rule),
        items.map((item) => item.view.rule),
      ]);
    expect(of(rules)[0]).toEqual([
      'compromise-first',
      ['ioc.mount_command', 'ioc.spool'],
      ['version.kev_2026'],
    ]);
    expect(of(['ioc.spool'])[0]).toEqual(['compromise-first', [], ['ioc.spool', 'version.kev_2026']]);
  });

  it('puts what no page tells after the plan, gravest first, and never what is grave', () => {
    const ask = (rule: RuleId, severity: Finding['severity'], part: Partial<Finding> = {}) =>
      finding({ rule, outcome: 'review', reason: 'cannot-be-seen', problem: rule, severity, ...part });
    const asked = [
      ask('backup', 'info'),
      ask('out.spam_check', 'medium'),
      ask('tls.ports', 'high'),
      ask('services.unused', 'info', { reason: 'running' }),
      ask('out.throttle.user', 'low', { problem: 'outgoing-limits' }),
      finding({ rule: 'out.throttle.domain', outcome: 'fail', problem: 'outgoing-limits' }),
    ];
    const views = asked.map(({ rule, outcome, severity }) => view(rule, { outcome, severity }));
    const [first, last, ...others] = planView(views, [group('safe-now', asked)], words);
    expect(first?.items.map((item) => item.view.rule)).toEqual([
      'tls.ports',
      'services.unused',
      'out.throttle.domain',
      'out.throttle.user',
    ]);
    expect(last).toMatchObject({ key: 'ask', items: [{ view: { rule: 'out.spam_check' } }] });
    expect(last?.folded.map((item) => item.view.rule)).toEqual(['backup']);
    expect(others).toEqual([]);
  });

  it('loses no rule, and shows none twice, whatever the plan says', () => {
    const ids: readonly RuleId[] = ['wl.empty', 'wl.wide', 'wl.loopback', 'log.smtp', 'pw.classes'];
    const outcomes = ['fail', 'review', 'unknown', 'not-checked', 'pass', 'not-applicable'] as const;
    for (let seed = 0; seed < 200; seed += 1) {
      const pick = <T>(from: readonly T[], at: number): T => from[(seed * 7 + at * 13) % from.length] as T;
      const views = ids.map((id, at) => {
        const outcome = pick(outcomes, at);
        return view(id, { outcome, toDo: (seed + at) % 3 > 0 && outcome !== 'pass' });
      });
      const problems: readonly Problem[] = problemsOf(
        ids.flatMap((id, at) => [
          finding({ rule: id, outcome: pick(outcomes, at), problem: `p${(seed + at) % 3}` }),
          finding({ rule: id, outcome: 'fail', problem: `p${(seed * at) % 3}` }),
        ]),
      );
      const plan: readonly PlanGroup[] = [
        { key: 'safe-now', problems: problems.slice(0, 1) },
        { key: 'look-first', problems },
      ];
      const shown = planView(views, plan, words).flatMap(({ items, folded }) =>
        [...folded, ...items].map((item) => item.view.rule),
      );
      expect(shown.toSorted((a, b) => (a < b ? -1 : 1))).toEqual(ids.toSorted((a, b) => (a < b ? -1 : 1)));
    }
  });

  it('begins with the look for signs of compromise, even where no problem follows it', () => {
    const [first, ...others] = planView([], [{ key: 'compromise-first', problems: [] }], words);
    expect(first?.key).toBe('compromise-first');
    expect(first?.first.length).toBeGreaterThan(0);
    expect(others).toEqual([]);
    expect(planView([], [{ key: 'safe-now', problems: [] }], words)).toEqual([]);
  });
});
