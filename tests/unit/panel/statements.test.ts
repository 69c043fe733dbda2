import { describe, expect, it } from 'vitest';
import type { StatedField } from '../../../components/checklist/model.ts';
import type { PanelActions } from '../../../components/checklist/panel-actions.ts';
import { type ActionPorts, panelActions } from '../../../entrypoints/sidepanel/panel-actions.ts';
import { readingsOf } from '../../../entrypoints/sidepanel/statements.ts';
import { checklistOf } from '../../../utils/audit/checklist.ts';
import { shippedAdvisories } from '../../../utils/baseline/advisories.ts';
import { worst } from '../../../utils/baseline/evaluate.ts';
import type { RuleId } from '../../../utils/baseline/finding.ts';
import type { SettingValue } from '../../../utils/screens/settings.ts';
import { findingView, now, recordOf } from './fixtures.ts';

const field = (part: Partial<StatedField> & Pick<StatedField, 'setting' | 'kind'>): StatedField => ({
  subjects: [],
  label: null,
  canBeOff: false,
  ...part,
});
const answer = (one: StatedField, value: SettingValue, subjects = one.subjects) => ({
  values: [{ field: one, value, subjects }],
  by: 'Kim',
  untilDay: '2027-02-23',
});
const length = field({ setting: 'password.minLength', kind: 'number' });
const domain = (key: string) => ({ kind: 'domain', key }) as const;

const outcomeOf = (rule: RuleId, ...answers: ReturnType<typeof answer>[]) => {
  const record = recordOf(answers.flatMap((each) => readingsOf(each, now)));
  const { findings } = checklistOf(record, { advisories: shippedAdvisories, now });
  return worst(findings.filter((each) => each.rule === rule).map(({ outcome }) => outcome));
};

describe('a statement becomes a reading', () => {
  it('with who, until when, and the screen it would be read on', () => {
    expect(readingsOf(answer(length, 12), now)).toEqual([
      {
        setting: 'password.minLength',
        result: { ok: true, value: 12 },
        screen: 'passwordRequirements',
        label: 'Minimum Password Length',
        method: 'stated',
        confidence: 'stated',
        readAt: now,
        saved: true,
        statedBy: 'Kim',
        until: '2027-02-23T23:59:59.999Z',
      },
    ]);
  });

  it('that is judged as a value, good or bad', () => {
    expect(outcomeOf('pw.min_length', answer(length, 5))).toBe('fail');
    expect(outcomeOf('pw.min_length', answer(length, 12))).toBe('pass');
    const build = field({ setting: 'product.build', kind: 'number' });
    expect(readingsOf(answer(build, 9504), now)[0]).toMatchObject({ screen: null, label: '' });
  });

  it('for every domain that was named, and for the list of them', () => {
    const every = field({ setting: 'domain.requireSmtpAuth', kind: 'domains' });
    const two = [domain('one.example'), domain('two.example')];
    const sent = readingsOf(answer(every, true, two), now);
    expect(sent.map(({ setting, subject }) => [setting, subject?.key])).toEqual([
      ['domains.list', undefined],
      ['domain.requireSmtpAuth', 'one.example'],
      ['domain.requireSmtpAuth', 'two.example'],
    ]);
    expect(outcomeOf('domain.require_smtp_auth.each', answer(every, true, two))).toBe('pass');
    expect(outcomeOf('domain.require_smtp_auth.each', answer(every, false, two))).toBe('fail');
  });

  it('for one domain without a word about the others', () => {
    const one = field({
      setting: 'domain.requireSmtpAuth',
      kind: 'boolean',
      subjects: [domain('one.example')],
    });
    expect(readingsOf(answer(one, true), now)).toHaveLength(1);
    expect(outcomeOf('domain.require_smtp_auth.each', answer(one, true))).toBe('not-checked');
  });

  it('of a whitelist that is empty, while one with entries never passes', () => {
    const list = field({ setting: 'whitelist.entries', kind: 'entries' });
    const some: SettingValue = [{ address: '?', switches: { smtp: null, authBypass: null }, builtIn: false }];
    expect(outcomeOf('wl.empty', answer(list, []))).toBe('pass');
    for (const rule of ['wl.empty', 'wl.loopback', 'wl.wide'] as const) {
      expect([rule, outcomeOf(rule, answer(list, some))]).not.toEqual([rule, 'pass']);
    }
  });
});

describe('what the panel sends', () => {
  const run = async (
    act: (actions: PanelActions) => void,
    part: Partial<ActionPorts> = {},
    reply: { ok: true; value: null } | { ok: false; code: string } = { ok: true, value: null },
  ) => {
    const sent: [string, unknown][] = [];
    const noted: string[] = [];
    const actions = panelActions({
      send: (async (name: string, ask: unknown) => {
        sent.push([name, ask]);
        return reply;
      }) as ActionPorts['send'],
      use: () => undefined,
      journeys: { start: () => undefined, guide: () => undefined, answer: () => undefined },
      record: () => recordOf([]),
      advisories: () => shippedAdvisories,
      now: () => now,
      rememberName: (name) => noted.push(`name ${name}`),
      saveReport: () => undefined,
      openReport: () => undefined,
      openRescue: () => undefined,
      openOptions: () => undefined,
      sweeps: { start: async () => undefined, stop: () => undefined },
      copyText: async () => true,
      saveDomains: () => undefined,
      tabId: () => 7,
      putOff: (id) => noted.push(`put off ${id}`),
      failed: (code) => noted.push(`failed ${code}`),
      ...part,
    });
    act(actions);
    await new Promise((resolve) => setTimeout(resolve, 0));
    return { sent, noted };
  };
  const serverId = 'http://mail.example.com:9998';

  it('a statement, and remembers the name', async () => {
    const { sent, noted } = await run(({ state }) => state(answer(length, 12)));
    expect(sent).toEqual([['state', { serverId, readings: readingsOf(answer(length, 12), now) }]]);
    expect(noted).toEqual(['name Kim']);
  });

  it('a confirmation and an acceptance, with the value they were given for', async () => {
    const finding = findingView({ key: 'wl.wide|row|10.0.0.0/8', observed: 'smtp' });
    const waiver = { reason: 'x', owner: 'Kim', expires: '2027-01-01', observed: 'smtp' };
    const { sent } = await run((actions) => {
      actions.attest(finding, 'Kim');
      actions.waive(finding, waiver);
      actions.waive(finding, null);
    });
    expect(sent).toEqual([
      ['attest', { serverId, key: finding.key, by: 'Kim', observed: 'smtp' }],
      ['waive', { serverId, key: finding.key, waiver }],
      ['waive', { serverId, key: finding.key, waiver: null }],
    ]);
  });

  it('answers about the whitelist, beside what else is known of the server', async () => {
    const context = { serverAddresses: ['192.0.2.7'], webSitesOnHost: true };
    const record = () => recordOf([], { context });
    const { sent, noted } = await run(({ answerContext }) => answerContext(['198.51.100.7'], null), {
      record,
    });
    expect(sent).toEqual([
      ['configure', { serverId, context: { serverAddresses: ['192.0.2.7'], gateways: ['198.51.100.7'] } }],
    ]);
    expect(noted).toEqual([`put off ${serverId}`]);
    const sure = await run(({ answerContext }) => answerContext([], false), { record });
    expect(sure.sent[0]?.[1]).toMatchObject({ context: { gateways: [], webSitesOnHost: false } });
    const later = await run(({ putOffContext }) => putOffContext());
    expect(later).toEqual({ sent: [], noted: [`put off ${serverId}`] });
  });

  it('to hide the marks of its own tab, if there is one', async () => {
    const { sent } = await run(({ pauseMarks }) => pauseMarks(true));
    expect(sent).toEqual([['pauseMarks', { tabId: 7, paused: true }]]);
    expect((await run(({ pauseMarks }) => pauseMarks(true), { tabId: () => null })).sent).toEqual([]);
  });

  it('that the tab of a page nobody can place is an administrator’s', async () => {
    const { sent } = await run(({ begin }) => begin(), { record: () => null });
    expect(sent).toEqual([['begin', { tabId: 7 }]]);
  });

  it('nothing without a server, and says so', async () => {
    const { sent, noted } = await run(({ state }) => state(answer(length, 12)), { record: () => null });
    expect(sent).toEqual([]);
    expect(noted).toEqual(['failed no-server']);
  });

  it('tells when a change was refused, and stops there', async () => {
    const every = field({ setting: 'domain.requireSmtpAuth', kind: 'domains' });
    const { sent, noted } = await run(
      ({ state }) => state(answer(every, true, [domain('a.example'), domain('b.example')])),
      {},
      { ok: false, code: 'malformed' },
    );
    expect(sent).toHaveLength(1);
    expect(noted).toEqual(['name Kim', 'failed malformed']);
  });
});
