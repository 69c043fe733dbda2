import { describe, expect, it } from 'vitest';
import type { ChecklistView } from '../../../components/checklist/model.ts';
import { panelView } from '../../../entrypoints/sidepanel/view/panel-view.ts';
import { checklistOf } from '../../../utils/audit/checklist.ts';
import { factsOf } from '../../../utils/audit/facts.ts';
import { shippedAdvisories as advisories } from '../../../utils/baseline/advisories.ts';
import { openRelayOf } from '../../../utils/baseline/open-relay.ts';
import type { Reading } from '../../../utils/screens/reading.ts';
import type { AccessRow, SettingId, SettingValue } from '../../../utils/screens/settings.ts';
import { now, reading, recordOf } from './fixtures.ts';
import { input } from './panel-input.ts';

const value = (setting: SettingId, read: SettingValue, part: Partial<Reading> = {}): Reading =>
  reading({ setting, result: { ok: true, value: read }, ...part });
const list = (setting: SettingId, rows: readonly AccessRow[]): Reading =>
  value(setting, rows, { coverage: { seen: rows.length, total: rows.length } });
const everything = (relay: string, rows: readonly AccessRow[] = []): readonly Reading[] => [
  value('smtpIn.allowRelay', relay),
  value('smtpIn.relayForAuthenticated', true),
  value('smtpIn.localDeliveryAuth', true),
  value('domains.list', [{ name: 'a.example', enabled: true }], { coverage: { seen: 1, total: 1 } }),
  value('domain.requireSmtpAuth', true, { subject: { kind: 'domain', key: 'a.example' } }),
  list('whitelist.entries', rows),
  list('smtpAuthBypass.entries', []),
];
const lead = (readings: readonly Reading[]): NonNullable<ChecklistView['lead']> => {
  const record = recordOf(readings);
  const { findings, counts } = checklistOf(record, { advisories, now });
  const relay = openRelayOf(factsOf(record, { advisories, now }));
  const view = panelView(input({ record, findings, counts, relay }));
  if (view.kind !== 'checklist' || view.lead === null) throw new Error('no first line');
  expect(view.sections.flatMap(({ rules }) => rules).some(({ rule }) => rule === 'relay.effective')).toBe(
    false,
  );
  return view.lead;
};

describe("the panel's first line", () => {
  it.each([
    ['Nobody', 'pass', 'Nobody known.'],
    ['Anyone', 'fail', 'Anyone.'],
    ['Only Local Domains', 'review', 'Anyone who claims a local sender.'],
  ] as const)('answers for relay %s', (relay, outcome, answer) => {
    const { rule, answer: lines } = lead(everything(relay));
    expect([rule.outcome, ...lines]).toEqual([outcome, answer]);
  });

  it('names the addresses that may, and leads to their list', () => {
    const row: AccessRow = {
      address: '192.0.2.7',
      switches: { smtp: true, authBypass: true },
      builtIn: false,
    };
    const { rule, answer } = lead(everything('Nobody', [row]));
    expect([rule.outcome, rule.screen, ...answer]).toEqual([
      'fail',
      'whitelist',
      'These addresses: 192.0.2.7',
    ]);
  });

  it('names every part that was not read, says nobody only when all was, and leads to the first', () => {
    const all = everything('Nobody');
    for (const [setting, part, screen] of [
      ['smtpIn.allowRelay', 'Allow Relay', 'smtpIn'],
      ['smtpIn.localDeliveryAuth', 'authentication for local deliveries', 'smtpIn'],
      ['domains.list', "every domain's Require SMTP Authentication", 'domains'],
      ['whitelist.entries', 'the whitelist', 'whitelist'],
    ] as const) {
      const { rule, answer } = lead(all.filter((each) => each.setting !== setting));
      expect([setting, rule.outcome, answer[0]]).toEqual([setting, 'unknown', 'Could not tell yet.']);
      expect(answer.at(-1)).toContain(part);
      expect(rule.screen).toBe(screen);
    }
    const nothing = lead([]).answer;
    expect(nothing[0]).toBe('Could not tell yet.');
    expect(nothing.join(' ')).not.toContain('Nobody');
  });

  it('says what is known at least, where the rest was not read', () => {
    const open = everything('Only Local Domains').filter(({ setting }) => setting !== 'domains.list');
    const { answer } = lead(open);
    expect(answer.join(' ')).toContain('Anyone who claims a local sender.');
    expect(answer.join(' ')).toContain('Require SMTP Authentication');
  });
});
