import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../utils/baseline/evaluate.ts';
import type { Unreadable } from '../../../utils/screens/reading.ts';
import { type SettingId, settings } from '../../../utils/screens/settings.ts';
import { domain, factsFrom, reading } from '../../support/facts.ts';
import { expectVerdicts } from '../../support/scenario.ts';

const lost = (setting: SettingId, why: Unreadable) =>
  reading(setting, false, {
    result: { ok: false, why },
    ...('per' in settings[setting] && { subject: domain('a.example') }),
  });
const allLost = (why: Unreadable) =>
  (Object.keys(settings) as SettingId[]).map((setting) => lost(setting, why));

const unread = [
  ['S35: labels in French, German or Turkish', 'other-language'],
  // No reader says this of a page: what the account may not see is not there (S36 and T31 in tests/contract/traps).
  ['a setting that the account may not see', 'no-permission'],
  ['T32: what a hub manages', 'managed-by-hub'],
] as const;

describe.each(unread)('%s', (_what, why) => {
  const readings = allLost(why);

  it.each(['L5', 'L7', 'M16', 'M100'] as const)('%s: nothing is green, and nothing red', (generation) => {
    const build = generation.startsWith('M') ? 9777 : 3250;
    const findings = evaluate(factsFrom({ readings, server: { generation, version: null, build } }));
    const judged = findings.filter(({ rule }) => !rule.startsWith('version.'));
    expect(judged.length).toBeGreaterThan(50);
    expect(judged.filter(({ outcome }) => outcome === 'pass' || outcome === 'fail')).toEqual([]);
  });

  it('says why', () => {
    expectVerdicts(
      { readings },
      {
        'pw.min_length': `unknown high ${why}`,
        'pw.classes': `unknown medium ${why}`,
        'pw.existing_skipped': `unknown medium ${why}`,
        'smtp.allow_relay': `unknown high ${why}`,
        'log.delivery': `unknown medium ${why}`,
        'wl.empty': `unknown medium ${why}`,
        'ids.dos.smtp': `unknown high ${why}`,
        'admin.username': `unknown low ${why}`,
        'tls.ports': `unknown high ${why}`,
      },
    );
  });
});

describe('S38: a form that was changed and not saved', () => {
  it.each([
    ['pw.existing_skipped', 'password.skipExisting', false, 'review medium unsaved'],
    ['pw.min_length', 'password.minLength', 15, 'review high unsaved'],
    ['smtp.allow_relay', 'smtpIn.allowRelay', 'Nobody', 'review high unsaved'],
    ['log.smtp', 'log.smtpLevel', 'Detailed', 'review medium unsaved'],
  ] as const)('S38: %s is not green before it is saved', (rule, setting, value, verdict) => {
    expectVerdicts({ readings: [reading(setting, value, { saved: false })] }, { [rule]: verdict });
  });

  it('S38: a fault that was typed says that it is not saved', () => {
    const readings = [reading('password.skipExisting', true, { saved: false })];
    const [finding] = expectVerdicts({ readings }, { 'pw.existing_skipped': 'fail medium exempt' });
    expect(finding?.notes).toContain('unsaved');
    expect(finding?.evidence?.saved).toBe(false);
  });
});
