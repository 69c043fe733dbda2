import { describe, expect, it } from 'vitest';
import { profiles } from '../../../utils/baseline/profiles.ts';
import type { Generation } from '../../../utils/screens/screen.ts';
import type { Limit, SettingId } from '../../../utils/screens/settings.ts';
import { reading } from '../../support/facts.ts';
import { brief, judgeOne } from '../../support/judge.ts';

const boxes = [
  'password.requireNumber',
  'password.requireCapital',
  'password.requireLower',
  'password.requireSymbol',
  'password.notUserName',
] as const satisfies readonly SettingId[];

interface Policy {
  readonly length: Limit;
  /** How many of the five boxes are ticked. */
  readonly on: number;
  readonly common?: boolean;
  readonly skip?: boolean;
}

const policy = ({ length, on, common, skip = false }: Policy) => [
  reading('password.minLength', length),
  ...boxes.map((setting, index) => reading(setting, index < on)),
  reading('password.skipExisting', skip),
  ...(common === undefined ? [] : [reading('password.preventCommon', common)]),
];

const on = (generation: Generation) => ({ generation });

describe('pw.min_length', () => {
  it.each([
    [8, 'pass high', ['tier-article', 'users-unverified', 'fifteen-recommended']],
    [11, 'pass high', ['tier-article', 'users-unverified', 'fifteen-recommended']],
    [12, 'pass high', ['tier-cyber-essentials', 'users-unverified', 'fifteen-recommended']],
    [15, 'pass high', ['tier-nist', 'users-unverified']],
    [64, 'pass high', ['tier-nist', 'users-unverified']],
    [7, 'fail high short', []],
    [5, 'fail high short', []],
    [0, 'fail high short', []],
    [-3, 'fail high short', []],
    ['off', 'fail high no-minimum', []],
  ] as const)('%s: %s', (length, expected, notes) => {
    const finding = judgeOne('pw.min_length', { readings: policy({ length, on: 2, common: false }) });
    expect(brief(finding)).toBe(expected);
    expect(finding.notes).toEqual(notes);
    expect(finding.observed).toBe(String(length));
    expect(finding.expected).toBe('>= 8');
  });

  it('credits Cyber Essentials with 8 and common passwords barred', () => {
    const finding = judgeOne('pw.min_length', { readings: policy({ length: 8, on: 0, common: true }) });
    expect(finding.notes).toContain('tier-cyber-essentials');
  });

  it.each([
    [14, 'fail low short'],
    [8, 'fail low short'],
    [7, 'fail high short'],
    [15, 'pass high'],
  ])('under strict: %i is %s', (length, expected) => {
    const readings = policy({ length, on: 2 });
    expect(brief(judgeOne('pw.min_length', { readings, profile: profiles.strict }))).toBe(expected);
  });

  it('does not take a number that is none', () => {
    const readings = policy({ length: Number.NaN, on: 2 });
    expect(brief(judgeOne('pw.min_length', { readings }))).toBe('unknown high unknown-option');
    expect(
      judgeOne('pw.classes', { readings: policy({ length: Number.NaN, on: 0, common: false }) }).outcome,
    ).toBe('unknown');
  });
});

describe('pw.classes', () => {
  it.each([
    [{ length: 8, on: 2 }, 'pass medium', 'tier-article', '2/5'],
    [{ length: 5, on: 5 }, 'pass medium', 'tier-article', '5/5'],
    [{ length: 8, on: 0, common: true }, 'pass medium', 'tier-cyber-essentials', '0/5'],
    [{ length: 12, on: 1, common: false }, 'pass medium', 'tier-cyber-essentials', '1/5'],
    [{ length: 15, on: 0, common: false }, 'pass medium', 'tier-cyber-essentials', '0/5'],
    [{ length: 15, on: 0, common: true }, 'pass medium', 'tier-nist', '0/5'],
    [{ length: 11, on: 1, common: false }, 'fail medium few-classes', undefined, '1/5'],
    [{ length: 7, on: 0, common: true }, 'fail medium few-classes', undefined, '0/5'],
    [{ length: 'off', on: 1, common: true }, 'fail medium few-classes', undefined, '1/5'],
  ] as const)('%j: %s', (given, expected, tier, observed) => {
    const finding = judgeOne('pw.classes', { readings: policy(given) });
    expect(brief(finding)).toBe(expected);
    expect(finding.notes[0]).toBe(tier);
    expect(finding.observed).toBe(observed);
  });

  it('counts the five boxes and none of their neighbours', () => {
    const readings = policy({ length: 8, on: 1, common: false, skip: true });
    expect(judgeOne('pw.classes', { readings })).toMatchObject({ outcome: 'fail', observed: '1/5' });
  });

  it('has no common passwords switch to wait for before 16.x', () => {
    const readings = policy({ length: 8, on: 1 });
    expect(judgeOne('pw.classes', { readings, server: on('L5') }).outcome).toBe('fail');
    expect(judgeOne('pw.classes', { readings, server: on('L7') }).outcome).toBe('fail');
    expect(brief(judgeOne('pw.classes', { readings, server: on('M16') }))).toBe(
      'not-checked medium not-visited',
    );
  });

  it.each([
    [0, 'unknown medium label-not-found'],
    [1, 'unknown medium label-not-found'],
    [2, 'pass medium'],
  ])('with two boxes lost and %i of the others ticked: %s', (ticked, expected) => {
    const readings = [
      reading('password.minLength', 8),
      reading('password.preventCommon', false),
      ...boxes.slice(0, 3).map((setting, index) => reading(setting, index < ticked)),
      ...boxes
        .slice(3)
        .map((setting) => reading(setting, false, { result: { ok: false, why: 'label-not-found' } })),
    ];
    expect(brief(judgeOne('pw.classes', { readings }))).toBe(expected);
  });

  it('rests on the boxes that are certain where those are enough', () => {
    const readings = [
      ...boxes.slice(0, 2).map((setting) => reading(setting, true)),
      ...boxes.slice(2).map((setting) => reading(setting, true, { confidence: 'likely' })),
    ];
    expect(judgeOne('pw.classes', { readings })).toMatchObject({ outcome: 'pass', confidence: 'exact' });
    const guesses = boxes.map((setting) => reading(setting, true, { confidence: 'likely' }));
    expect(judgeOne('pw.classes', { readings: guesses })).toMatchObject({
      outcome: 'review',
      reason: 'likely',
    });
  });

  it.each([
    [{ length: 12, on: 0, common: false }, 'fail'],
    [{ length: 8, on: 0, common: true }, 'fail'],
    [{ length: 15, on: 0, common: false }, 'fail'],
    [{ length: 15, on: 0, common: true }, 'pass'],
    [{ length: 15, on: 2, common: false }, 'pass'],
  ] as const)('under strict: %j is %s', (given, outcome) => {
    expect(judgeOne('pw.classes', { readings: policy(given), profile: profiles.strict }).outcome).toBe(
      outcome,
    );
  });
});

describe('pw.existing_skipped', () => {
  it('is an inverted box', () => {
    const ticked = judgeOne('pw.existing_skipped', { readings: policy({ length: 15, on: 5, skip: true }) });
    expect(ticked).toMatchObject({ outcome: 'fail', severity: 'medium', observed: 'on', expected: 'off' });
  });

  it('says who is not reached when it is in order', () => {
    const off = judgeOne('pw.existing_skipped', { readings: policy({ length: 8, on: 2 }) });
    expect(off).toMatchObject({ outcome: 'pass', notes: ['pop-imap'] });
  });
});

describe('a screen not visited', () => {
  it.each(['pw.min_length', 'pw.classes', 'pw.existing_skipped'] as const)('leaves %s open', (rule) => {
    expect(judgeOne(rule)).toMatchObject({ outcome: 'not-checked', reason: 'not-visited', evidence: null });
  });

  it('or read 31 days ago, is stale', () => {
    const readings = [reading('password.minLength', 15, { readAt: '2026-10-25T11:00:00.000Z' })];
    expect(judgeOne('pw.min_length', { readings })).toMatchObject({
      outcome: 'not-checked',
      reason: 'stale',
      evidence: { readAt: '2026-10-25T11:00:00.000Z' },
    });
  });
});
