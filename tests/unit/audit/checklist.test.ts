import { describe, expect, it } from 'vitest';
import { checklistOf } from '../../../utils/audit/checklist.ts';
import { ruleIds } from '../../../utils/baseline/finding.ts';
import { advisories, reading, recordWith, today, unreadable } from './support.ts';

const conditions = { advisories, now: today };
const of = (record: Parameters<typeof checklistOf>[0]) => checklistOf(record, conditions);
const outcome = (list: ReturnType<typeof of>, rule: string) =>
  list.findings.filter((each) => each.rule === rule).map((each) => each.outcome);

describe('the checklist', () => {
  it('says something of every rule, and nothing is green that was not seen', () => {
    const list = of(recordWith([]));
    expect(new Set(list.findings.map(({ rule }) => rule))).toEqual(new Set(ruleIds));
    const settings = list.findings.filter(({ rule }) => !rule.startsWith('version.'));
    expect(settings.filter((each) => each.outcome === 'pass')).toEqual([]);
  });

  it('follows what was read', () => {
    const short = reading({ result: { ok: true, value: 4 } });
    expect(outcome(of(recordWith([short])), 'pw.min_length')).toEqual(['fail']);
    expect(outcome(of(recordWith([unreadable()])), 'pw.min_length')).toEqual(['unknown']);
  });

  it('counts an accepted problem as accepted only while its value is the same', () => {
    const short = recordWith([reading({ result: { ok: true, value: 4 } })]);
    const finding = of(short).findings.find(({ rule }) => rule === 'pw.min_length');
    const waiver = {
      reason: 'Lab',
      owner: 'A. Admin',
      expires: '2027-01-01',
      observed: finding?.observed ?? null,
    };
    const accepted = { ...short, waivers: { 'pw.min_length': waiver } };
    expect(of(accepted).counts.accepted).toBe(of(short).counts.accepted + 1);
    expect(of(accepted).counts.fail).toBe(of(short).counts.fail - 1);
    const changed = {
      ...recordWith([reading({ result: { ok: true, value: 3 } })]),
      waivers: accepted.waivers,
    };
    expect(of(changed).counts.accepted).toBe(0);
  });

  it('puts every problem under one screen, and counts each once', () => {
    const list = of(recordWith([reading()]));
    const placed = list.byScreen.flatMap(({ problems }) => problems.map(({ key }) => key));
    expect(placed).toHaveLength(list.problems.length);
    expect(new Set(placed)).toEqual(new Set(list.problems.map(({ key }) => key)));
    expect(Object.values(list.counts).reduce((sum, n) => sum + n, 0)).toBe(list.problems.length);
    expect(
      list.byScreen.find(({ screen }) => screen === 'passwordRequirements')?.problems.length,
    ).toBeGreaterThan(0);
    expect(list.byScreen[0]?.screen).toBeNull();
  });

  it('is the same for the same record at the same time', () => {
    const record = recordWith([reading()]);
    expect(of(structuredClone(record))).toEqual(of(record));
  });
});
