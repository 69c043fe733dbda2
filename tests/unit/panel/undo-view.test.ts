import { describe, expect, it } from 'vitest';
import { undoView } from '../../../entrypoints/sidepanel/view/undo-view.ts';
import type { ServerRecord } from '../../../utils/audit/record.ts';
import type { SettingId, SettingValue } from '../../../utils/screens/settings.ts';
import { reading, recordOf } from './fixtures.ts';

const readAt = '2026-11-20T10:12:00.000Z';
const changed = (
  setting: SettingId,
  before: SettingValue,
  now: SettingValue,
  part: Partial<Parameters<typeof reading>[0]> = {},
): ServerRecord => {
  const record = recordOf([reading({ setting, result: { ok: true, value: now }, ...part })]);
  const [key = ''] = Object.keys(record.readings);
  return { ...record, previous: { [key]: { value: before, readAt } } };
};
const ruleOf = (...marks: readonly SettingId[]) => ({ marks, stated: null });

const entry = (address: string, ...on: readonly string[]) => ({
  address,
  switches: { smtp: on.includes('smtp'), authBypass: on.includes('authBypass') },
  builtIn: false,
});

describe('what a fix is undone to', () => {
  it.each([
    ['smtpIn.allowRelay', 'Only Local Domains', 'Nobody', 'Only Local Domains'],
    ['password.minLength', 5, 12, '5'],
    ['password.minLength', 'off', 12, 'Off'],
    ['password.skipExisting', true, false, 'On'],
  ] as const)('%s: %s', (setting, before, now, text) => {
    expect(undoView(changed(setting, before, now), ruleOf(setting))).toEqual([{ of: null, text, readAt }]);
  });

  it('names the domain, and the box where a rule has several', () => {
    const subject = { kind: 'domain', key: 'one.example' } as const;
    const domain = changed('domain.requireSmtpAuth', false, true, { subject });
    expect(undoView(domain, ruleOf('domain.requireSmtpAuth'))[0]).toMatchObject({
      of: 'one.example',
      text: 'Off',
    });
    const box = changed('password.requireNumber', true, false, { label: 'Require a number' });
    const rule = ruleOf('password.requireNumber', 'password.requireSymbol');
    expect(undoView(box, rule)[0]).toMatchObject({ of: 'Require a number', text: 'On' });
  });

  it('names the rows of a list that have to be put back', () => {
    const record = changed(
      'whitelist.entries',
      [entry('127.0.0.1', 'smtp'), entry('192.0.2.7', 'smtp', 'authBypass'), entry('192.0.2.9')],
      [entry('192.0.2.7', 'smtp'), entry('192.0.2.9')],
    );
    expect(undoView(record, ruleOf('whitelist.entries'))[0]?.text).toBe(
      '127.0.0.1 (SMTP); 192.0.2.7 (SMTP, SMTP Auth Bypass)',
    );
  });

  it('names the rows of a list that have to go again, and no more than a few', () => {
    const many = Array.from({ length: 9 }, (_, at) => entry(`192.0.2.${at}`));
    const record = changed('whitelist.entries', [], many);
    expect(undoView(record, ruleOf('whitelist.entries'))[0]?.text).toBe(
      'without 192.0.2.0; 192.0.2.1; 192.0.2.2; 192.0.2.3; 192.0.2.4; …',
    );
  });

  it('says nothing of other settings, and of a list that is the same in another order of keys', () => {
    const record = changed('smtpIn.allowRelay', 'Anyone', 'Nobody');
    expect(undoView(record, ruleOf('log.smtpLevel'))).toEqual([]);
    const { switches, ...rest } = entry('192.0.2.7', 'smtp');
    const same = changed('whitelist.entries', [entry('192.0.2.7', 'smtp')], [{ switches, ...rest }]);
    expect(undoView(same, ruleOf('whitelist.entries'))).toEqual([]);
  });
});
