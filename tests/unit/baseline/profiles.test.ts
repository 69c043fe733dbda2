import { describe, expect, it } from 'vitest';
import { thresholdText } from '../../../components/ui/profile-name.ts';
import { profileText, readProfile } from '../../../utils/baseline/custom-profile.ts';
import { type ProfileId, profileIds, profiles, standard } from '../../../utils/baseline/profiles.ts';
import { areThresholds, profileWith, rangeOf, thresholdKeys } from '../../../utils/baseline/thresholds.ts';
import { reading } from '../../support/facts.ts';
import { brief, judgeOne } from '../../support/judge.ts';

describe('profiles', () => {
  it('hold to their own ranges', () => {
    for (const id of profileIds) {
      const { id: named, ...thresholds } = profiles[id];
      expect([id, named, areThresholds(thresholds)]).toEqual([id, id, true]);
    }
    for (const key of thresholdKeys) expect(rangeOf(key)[0]).toBeLessThan(rangeOf(key)[1]);
  });

  it('have words for every threshold', () => {
    for (const key of thresholdKeys) expect(thresholdText({ key, value: 7 })).toMatch(/^[a-z1].{8,}: 7$/);
  });

  it('ask for logs of a year under PCI DSS, and of a month otherwise', () => {
    const wanted = (id: ProfileId) => judgeOne('log.retention', { profile: profiles[id] }).expected;
    expect(profileIds.map(wanted)).toEqual(['>= 30', '>= 30', '>= 30', '>= 365', '>= 30']);
  });

  const length = (value: number, common?: boolean) => [
    reading('password.minLength', value),
    ...(common === undefined ? [] : [reading('password.preventCommon', common)]),
  ];

  it.each([
    ['cyber-essentials', 12, undefined, 'pass high', 'passwordMinLength'],
    ['cyber-essentials', 11, false, 'fail low short', 'passwordMinLength'],
    ['cyber-essentials', 8, true, 'pass high', 'passwordLengthIfCommonBarred'],
    ['cyber-essentials', 8, undefined, 'not-checked high not-visited', 'passwordLengthIfCommonBarred'],
    ['cyber-essentials', 7, true, 'fail high short', 'passwordMinLength'],
    ['pci', 12, undefined, 'pass high', 'passwordMinLength'],
    ['pci', 11, true, 'fail low short', 'passwordMinLength'],
    ['strict', 14, true, 'fail low short', 'passwordMinLength'],
    ['strict', 15, undefined, 'pass high', 'passwordMinLength'],
    ['standard', 8, undefined, 'pass high', 'passwordMinLength'],
  ] as const)('%s judges a minimum of %i, common barred %s: %s', (id, value, common, verdict, key) => {
    const found = judgeOne('pw.min_length', { readings: length(value, common), profile: profiles[id] });
    expect(brief(found)).toBe(verdict);
    expect(found.judgedBy).toEqual({ key, value: profiles[id][key] });
  });

  it('let no length stand for digits and letters under PCI DSS', () => {
    const barred = length(30, true);
    const none = ['requireNumber', 'requireCapital', 'requireLower', 'requireSymbol'] as const;
    const boxes = [
      ...none.map((box) => reading(`password.${box}`, false)),
      reading('password.notUserName', true),
    ];
    const readings = [...barred, ...boxes];
    expect(judgeOne('pw.classes', { readings, profile: profiles.pci }).outcome).toBe('fail');
    expect(judgeOne('pw.classes', { readings }).outcome).toBe('pass');
  });

  it.each([
    [60, 'pass medium', 'buildAgeMediumDays', 60],
    [61, 'fail medium old', 'buildAgeMediumDays', 60],
    [366, 'fail high old', 'buildAgeHighDays', 365],
  ])('hoster: a build of %i days is %s', (days, verdict, key, value) => {
    const build = 9825 - days;
    const server = { generation: 'M100', version: `100.0.${build}`, build } as const;
    const now = '2026-11-25T00:00:00Z';
    const found = judgeOne('version.age', { server, now, profile: profiles.hoster });
    expect(brief(found)).toBe(verdict);
    expect(found.judgedBy).toEqual({ key, value });
  });

  it('name how old a reading may be where one is too old', () => {
    const old = [reading('smtpIn.allowRelay', 'Nobody', { readAt: '2026-10-01T00:00:00Z' })];
    expect(judgeOne('smtp.allow_relay', { readings: old }).judgedBy).toEqual({
      key: 'staleAfterDays',
      value: 30,
    });
    expect(judgeOne('smtp.allow_relay').judgedBy).toBeUndefined();
  });
});

const file = (part: object) =>
  JSON.stringify({ format: 'palisade-profile/1', name: 'Ours', base: 'standard', thresholds: {}, ...part });

describe('a profile file', () => {
  it('is read as it was written', () => {
    const profile = { name: 'Ours', base: 'pci', thresholds: { passwordMinLength: 16 } } as const;
    expect(readProfile(profileText(profile))).toEqual({ ok: true, profile });
    expect(profileWith('pci', profile)).toEqual({ ...profiles.pci, passwordMinLength: 16 });
    expect(profileWith('standard', undefined)).toEqual(standard);
  });

  it.each([
    ['', 1, 1, 'notJson'],
    ['{\n  "format": 1,\n}', 3, 1, 'notJson'],
    ['{"a": tru}', 1, 7, 'notJson'],
    ['{} x', 1, 4, 'notJson'],
    ['5/*', 1, 2, 'notJson'],
    ['['.repeat(100), 1, 33, 'notJson'],
    ['[]', 1, 1, 'wrongType'],
    [file({ format: 'palisade-profile/2' }), 1, 11, 'notOneOf'],
    [file({ name: '' }), 1, 39, 'tooLong'],
    [file({ name: 7 }), 1, 39, 'wrongType'],
    [file({ base: 'lax' }), 1, 53, 'notOneOf'],
    [file({ thresholds: [] }), 1, 77, 'wrongType'],
    [file({ more: 1 }), 1, 80, 'unknownKey'],
    [file({ thresholds: { id: 'strict' } }), 1, 78, 'unknownKey'],
    [file({ thresholds: { __proto: 1 } }), 1, 78, 'unknownKey'],
    [file({ thresholds: { passwordMinLength: '8' } }), 1, 98, 'wrongType'],
    [file({ thresholds: { passwordMinLength: null } }), 1, 98, 'wrongType'],
    [file({ thresholds: { passwordMinLength: 5 } }), 1, 98, 'outOfRange'],
    [file({ thresholds: { passwordMinLength: 8.5 } }), 1, 98, 'outOfRange'],
    [file({ thresholds: { passwordMinLength: 65 } }), 1, 98, 'outOfRange'],
    [file({ thresholds: { administratorMinLength: 7 } }), 1, 103, 'outOfRange'],
    [file({ thresholds: { blockMinutesMost: 525_601 } }), 1, 97, 'outOfRange'],
    [file({ thresholds: { harvestingLeast: 100, harvestingMost: 99 } }), 1, 117, 'outOfRange'],
    // Across the bounds of the profile it is based on.
    [file({ thresholds: { buildAgeHighDays: 60 } }), 1, 97, 'outOfRange'],
    [file({ thresholds: { bruteForceFailAbove: 99 } }), 1, 100, 'outOfRange'],
    [file({ thresholds: { passwordExpires: 1 } }), 1, 96, 'wrongType'],
    [file({ thresholds: { passwordExpires: null } }), 1, 96, 'wrongType'],
    [file({}).replace('{}', '{"staleAfterDays":1,"staleAfterDays":2}'), 1, 97, 'twice'],
  ])('%s is refused at line %i, column %i: %s', (text, line, column, why) => {
    const read = readProfile(text);
    expect(read.ok ? [] : read.complaints).toMatchObject([{ line, column, why }]);
  });

  it('names every fault at once, and what is missing', () => {
    const read = readProfile('{ "name": "", "thresholds": { "x": 1 } }');
    const said = read.ok ? [] : read.complaints.map(({ why, words: [first] }) => `${why} ${first}`);
    expect(said.toSorted()).toEqual(['missing base', 'missing format', 'tooLong name', 'unknownKey x']);
  });

  it('may set any threshold to what it is, and export it again', () => {
    const { id: base, ...thresholds } = profiles.pci;
    const profile = { name: 'Ours', base, thresholds };
    expect(readProfile(profileText(profile))).toEqual({ ok: true, profile });
  });

  it('may leave a length without meaning where a shipped profile does', () => {
    expect(readProfile(file({ thresholds: { passwordLengthWithoutClasses: null } })).ok).toBe(true);
  });
});
