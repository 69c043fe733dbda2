import { describe, expect, it } from 'vitest';
import { attackTime } from '../../../utils/password/attack-time.ts';
import { factsOf } from '../../../utils/password/facts.ts';
import { policyChecks, policyOf } from '../../../utils/password/policy.ts';
import type { Reading } from '../../../utils/screens/reading.ts';

const read = (
  setting: Reading['setting'],
  value: number | boolean,
  more: Partial<Reading> = {},
): Reading => ({
  setting,
  result: { ok: true, value },
  screen: 'passwordRequirements',
  label: '',
  method: 'page',
  confidence: 'exact',
  readAt: '2026-11-20T12:00:00.000Z',
  saved: true,
  ...more,
});
const asked: readonly Reading[] = [
  read('password.minLength', 10),
  read('password.requireCapital', true),
  read('password.requireSymbol', false),
  read('password.requireNumber', true, { readAt: '2026-11-18T12:00:00.000Z' }),
  read('password.notUserName', true),
];

describe("the server's own policy", () => {
  it('is what was read of it, as old as its oldest part', () => {
    expect(policyOf(asked)).toEqual({
      minLength: 10,
      kinds: ['uppercase', 'number'],
      notUserName: true,
      readAt: '2026-11-18T12:00:00.000Z',
    });
  });

  it('is unknown where nothing was read, saved, or meant for all users', () => {
    expect(policyOf([])).toBeNull();
    expect(policyOf([read('password.minLength', 10, { saved: false })])).toBeNull();
    expect(
      policyOf([read('password.minLength', 10, { screen: 'administratorPasswordRequirements' })]),
    ).toBeNull();
    expect(
      policyOf([read('password.minLength', 10, { result: { ok: false, why: 'label-not-found' } })]),
    ).toBeNull();
  });

  it('is ticked as it is met', () => {
    const policy = policyOf(asked);
    if (!policy) throw new Error('no policy');
    const missing = (text: string) =>
      policyChecks(text, policy, ['anna'])
        .filter(({ met }) => !met)
        .map(({ mark }) => mark);
    expect(missing('short')).toEqual(['length', 'uppercase', 'number']);
    expect(missing('Ä-twelve-long-1')).toEqual([]);
    expect(missing('A.n-n_a')).toEqual(['length', 'number', 'no-username']);
  });

  it("is not shown for an administrator's password, whose length is told instead", () => {
    const facts = (screens: readonly ('administratorEditor' | 'userEditor')[]) =>
      factsOf({
        text: 'fourteen-chars',
        other: '',
        capsLock: false,
        usernames: [],
        server: { readings: asked, screens, now: '2026-11-25T12:00:00.000Z' },
      });
    expect(facts(['administratorEditor'])).toMatchObject({ policy: null, longForAdministrator: false });
    expect(facts(['userEditor'])).toMatchObject({ policy: { daysOld: 7 }, longForAdministrator: null });
  });
});

describe('the time of an attack', () => {
  it.each([
    [0, 'seconds'],
    [12, 'minutes'],
    [14, 'hours'],
    [16, 'days'],
    [17, 'months'],
    [19, 'years'],
    [20, 'centuries'],
    [400, 'centuries'],
  ])('for 10^%i guesses: %s', (cost, time) => {
    expect(attackTime(cost)).toBe(time);
  });
});
