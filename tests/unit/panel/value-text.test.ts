import { describe, expect, it } from 'vitest';
import { valueText, valueTextOf } from '../../../entrypoints/sidepanel/view/value-text.ts';

describe('values in words', () => {
  it.each([
    ['on', 'On'],
    ['off', 'Off'],
    ['none', 'None'],
    ['empty', 'Empty'],
    ['blockingRule', 'A rule that blocks'],
    ['5', '5'],
    ['L5', 'SmarterMail 5 or 6, classic interface'],
    ['>= 8', '8 or more'],
    ['3/5', '3 of 5'],
    ['>= 2/5', '2 of 5 or more'],
    ['2026-01-08', '8 Jan 2026'],
    ['>= 2026-08-27', '27 Aug 2026 or later'],
    ['authBypass smtp', 'SMTP Auth Bypass, SMTP'],
    ['50/5/60', '50 in 5 minutes, blocked for 60 minutes'],
    ['30/5/10, ?/5/?', '30 in 5 minutes, blocked for 10 minutes; ? in 5 minutes, blocked for ? minutes'],
    ['pop? smtp', 'POP (could not read), SMTP'],
    ['<= 8', '8 or less'],
    ['60/5/30', '60 in 5 minutes, blocked for 30 minutes'],
    ['?/?/?', 'A rule that blocks'],
    ['?/?/?, ?/?/?', 'A rule that blocks'],
  ])('%s', (value, text) => {
    expect(valueText(value)).toBe(text);
  });

  it.each(['10.0.0.0/8', '15.7.6970', 'smtp hostile', '', 'constructor', '>= '])(
    'leaves "%s" recognisable',
    (value) => {
      expect(valueText(value)).toContain(value.replace('>= ', ''));
    },
  );

  it.each([
    ['anyone', 'Anyone'],
    ['local-sender', 'Anyone who claims a local sender'],
    ['addresses', 'Some addresses'],
    ['nobody', 'Nobody known'],
    ['constructor', 'constructor'],
  ])('of who can send without a password: %s', (value, text) => {
    expect(valueTextOf('relay.effective')(value)).toBe(text);
  });

  it.each(['off', 'smtp', 'nobody', '3/5'])('takes an administrator called "%s" by that name', (name) => {
    expect(valueTextOf('admin.username')(name)).toBe(name);
  });

  it('says nothing of nothing', () => {
    expect(valueText(null)).toBeNull();
  });
});
