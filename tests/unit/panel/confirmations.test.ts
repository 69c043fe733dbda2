import { describe, expect, it } from 'vitest';
import { type ActionPorts, panelActions } from '../../../entrypoints/sidepanel/panel-actions.ts';
import { checklistOf } from '../../../utils/audit/checklist.ts';
import type { ServerRecord } from '../../../utils/audit/record.ts';
import { emptyStore, recordSeen, state } from '../../../utils/audit/updates.ts';
import { shippedAdvisories as advisories } from '../../../utils/baseline/advisories.ts';
import type { Finding, RuleId } from '../../../utils/baseline/finding.ts';
import type { Reading, Subject } from '../../../utils/screens/reading.ts';
import { findingView, now, reading, recordOf } from './fixtures.ts';

const likely = (part: Parameters<typeof reading>[0]): Reading => reading({ confidence: 'likely', ...part });
const value = (of: Extract<Reading['result'], { ok: true }>['value']): Reading['result'] => ({
  ok: true,
  value: of,
});
const length = (characters: number) => likely({ setting: 'password.minLength', result: value(characters) });
const domain = (key: string): Subject => ({ kind: 'domain', key });
const auth = (key: string, on: boolean) =>
  likely({ setting: 'domain.requireSmtpAuth', subject: domain(key), result: value(on) });

const findingOf = (record: ServerRecord, rule: RuleId, subject?: Subject): Finding | undefined =>
  checklistOf(record, { advisories, now }).findings.find(
    (one) => one.rule === rule && one.subject?.key === subject?.key,
  );

/** Confirms a finding as the panel does, and carries what it sends into the record as the background does. */
async function confirm(before: ServerRecord, rule: RuleId, subject?: Subject) {
  const sent: Reading[] = [];
  let store = { ...emptyStore, servers: { [before.id]: before } };
  const { confirm: act } = panelActions({
    send: (async (
      name: string,
      { serverId, readings }: { serverId: string; readings: readonly Reading[] },
    ) => {
      expect(name).toBe('state');
      sent.push(...readings);
      store = { ...store, ...state(store, serverId, readings, now) };
      return { ok: true, value: null };
    }) as unknown as ActionPorts['send'],
    use: () => undefined,
    journeys: { start: () => undefined, guide: () => undefined, answer: () => undefined },
    record: () => before,
    advisories: () => advisories,
    now: () => now,
    rememberName: () => undefined,
    saveReport: () => undefined,
    openReport: () => undefined,
    openRescue: () => undefined,
    openOptions: () => undefined,
    sweeps: { start: async () => undefined, stop: () => undefined },
    copyText: async () => true,
    saveDomains: () => undefined,
    tabId: () => null,
    putOff: () => undefined,
    failed: (code) => expect.fail(code),
  });
  act(findingView({ rule, subject: subject ?? null }), 'Kim');
  await new Promise((resolve) => setTimeout(resolve, 0));
  const after = store.servers[before.id] ?? before;
  return { sent, after, store };
}

describe('confirming what is likely', () => {
  it.each([
    ['pass', 12],
    ['fail', 5],
  ] as const)('makes a likely %s stand', async (outcome, characters) => {
    const record = recordOf([length(characters)]);
    expect(findingOf(record, 'pw.min_length')).toMatchObject({
      outcome: 'review',
      notes: expect.arrayContaining([`likely-${outcome}`]),
    });
    const { sent, after } = await confirm(record, 'pw.min_length');
    expect(sent).toMatchObject([
      {
        setting: 'password.minLength',
        result: { ok: true, value: characters },
        method: 'stated',
        statedBy: 'Kim',
        until: '2027-02-23T23:59:59.999Z',
      },
    ]);
    expect(findingOf(after, 'pw.min_length')).toMatchObject({ outcome, confidence: 'stated' });
  });

  it('settles a finding that rests on several readings, and states nothing else', async () => {
    const boxes = ['password.requireNumber', 'password.requireCapital', 'password.requireLower'] as const;
    const record = recordOf([
      ...boxes.map((setting) => likely({ setting, result: value(false) })),
      reading({ setting: 'password.requireSymbol', result: value(false) }),
      reading({ setting: 'password.notUserName', result: value(false) }),
      length(5),
      likely({ setting: 'password.skipExisting', result: value(true) }),
    ]);
    const { sent, after } = await confirm(record, 'pw.classes');
    expect(new Set(sent.map(({ setting }) => setting))).toEqual(new Set([...boxes, 'password.minLength']));
    expect(findingOf(after, 'pw.classes')).toMatchObject({ outcome: 'fail', confidence: 'stated' });
    expect(findingOf(after, 'pw.existing_skipped')).toMatchObject({ outcome: 'review' });
  });

  it('speaks for the one domain it was asked about', async () => {
    const record = recordOf([auth('one.example', false), auth('two.example', false)]);
    const rule = 'domain.require_smtp_auth.each';
    const { sent, after } = await confirm(record, rule, domain('one.example'));
    expect(sent.map(({ subject }) => subject?.key)).toEqual(['one.example']);
    expect(findingOf(after, rule, domain('one.example'))?.outcome).toBe('fail');
    expect(findingOf(after, rule, domain('two.example'))?.outcome).toBe('review');
  });

  it('does not make a list whole that was seen in part', async () => {
    const list = likely({
      setting: 'whitelist.entries',
      screen: 'whitelist',
      result: value([]),
      coverage: { seen: 0, total: 4 },
    });
    const { after } = await confirm(recordOf([list]), 'wl.empty');
    expect(findingOf(after, 'wl.empty')?.outcome).toBe('unknown');
  });

  it('outlasts the next visit that reads the same, and no other', async () => {
    const before = recordOf([length(12)]);
    const { store } = await confirm(before, 'pw.min_length');
    const visit = (characters: number) =>
      recordSeen(
        store,
        {
          origin: before.id,
          product: before.product,
          screens: ['passwordRequirements'],
          readings: [length(characters)],
        },
        now,
      ).record ?? before;
    expect(findingOf(visit(12), 'pw.min_length')?.outcome).toBe('pass');
    expect(findingOf(visit(5), 'pw.min_length')?.outcome).toBe('review');
  });
});
