import type { Reading } from '../../screens/reading.ts';
import type { SettingId } from '../../screens/settings.ts';
import { firstObstacle, isSure, judgeValue, lengthOf, read, truth, withoutValue } from '../known.ts';
import type { Profile, Threshold } from '../profiles.ts';
import type { Facts, Judgement, Known, Rule } from '../rule.ts';

/** The five boxes that count. Their neighbours (existing passwords, retrieval, reuse) are no classes (trap T5). */
const classes = [
  'password.requireNumber',
  'password.requireCapital',
  'password.requireLower',
  'password.requireSymbol',
  'password.notUserName',
] as const satisfies readonly SettingId[];

const nistLength = 15;
const cyberEssentialsLength = 12;

/** Whether common passwords are barred; interfaces before 16.x have no such switch. */
function commonBarred(facts: Facts): { readonly known: Known<'password.preventCommon'>; on: boolean | null } {
  const known = facts.known('password.preventCommon');
  const { generation } = facts.server;
  const neverOffered = known.state !== 'value' && (generation === 'L5' || generation === 'L7');
  return { known, on: neverOffered ? false : truth(known) };
}

/** Which advice a length satisfies, most demanding first. */
function tier(length: number, barred: boolean | null): string {
  if (length >= nistLength) return 'tier-nist';
  if (length >= cyberEssentialsLength || barred === true) return 'tier-cyber-essentials';
  return 'tier-article';
}

function judgeLength(length: number, facts: Facts, basis: readonly Reading[]): Judgement {
  const { passwordMinLength, passwordLengthIfCommonBarred } = facts.profile;
  const expected = `>= ${passwordMinLength}`;
  const by = 'passwordMinLength';
  if (length < passwordMinLength) {
    if (passwordLengthIfCommonBarred !== null && length >= passwordLengthIfCommonBarred) {
      const { known, on } = commonBarred(facts);
      const shorter = {
        by: 'passwordLengthIfCommonBarred',
        expected: `>= ${passwordLengthIfCommonBarred}`,
      } as const;
      if (on === null) return { ...shorter, ...firstObstacle([known]) };
      if (on) {
        const notes = [tier(length, true), 'users-unverified', 'fifteen-recommended'];
        return { ...shorter, outcome: 'pass', notes, basis: [...basis, ...read([known])] };
      }
    }
    // From the article's 8 characters on, only today's longer bar is missed.
    return { outcome: 'fail', severity: length < 8 ? 'high' : 'low', reason: 'short', expected, by, basis };
  }
  const notes = [tier(length, commonBarred(facts).on), 'users-unverified'];
  return {
    outcome: 'pass',
    expected,
    by,
    notes: length < nistLength ? [...notes, 'fifteen-recommended'] : notes,
    basis,
  };
}

const minLength: Rule = {
  id: 'pw.min_length',
  severity: 'high',
  problem: 'password-length',
  screens: ['passwordRequirements'],
  marks: ['password.minLength'],
  stated: 'password.minLength',
  judge: (facts) => {
    const known = facts.known('password.minLength');
    if (known.state !== 'value') return [withoutValue(known)];
    const basis = [known.reading];
    if (known.value === 'off') {
      const expected = `>= ${facts.profile.passwordMinLength}`;
      return [
        { outcome: 'fail', observed: 'off', expected, reason: 'no-minimum', by: 'passwordMinLength', basis },
      ];
    }
    const length = lengthOf(known);
    return length === null
      ? [{ outcome: 'unknown', reason: 'unknown-option', basis }]
      : [{ observed: String(length), ...judgeLength(length, facts, basis) }];
  },
};

/** `and` and `or` that know of "not known". */
const and = (one: boolean | null, other: boolean | null): boolean | null =>
  one === false || other === false ? false : one === null || other === null ? null : true;
/** A bar of null cannot be reached. */
const atLeast = (value: number | null, bar: number | null): boolean | null =>
  bar === null ? false : value === null ? null : value >= bar;

interface Way {
  readonly holds: boolean | null;
  readonly tier: string;
  readonly by: Threshold;
  readonly rests: readonly Known<SettingId>[];
}

/** Each of these is enough (hardening and judgement references: the article, Cyber Essentials, NIST). */
function waysToPass(facts: Facts, profile: Profile): readonly Way[] {
  const boxes = classes.map((setting) => facts.known(setting));
  const on = boxes.filter((box) => truth(box) === true);
  const open = boxes.filter((box) => truth(box) === null);
  const length = facts.known('password.minLength');
  const characters = lengthOf(length);
  const barred = commonBarred(facts);
  const { passwordMinClasses, passwordLengthWithoutClasses, passwordLengthIfCommonBarred } = profile;
  const enough = on.length >= passwordMinClasses;
  const sure = on.filter(isSure);
  return [
    {
      holds: enough ? true : on.length + open.length >= passwordMinClasses ? null : false,
      tier: 'tier-article',
      by: 'passwordMinClasses',
      rests: enough ? (sure.length >= passwordMinClasses ? sure : on) : boxes,
    },
    {
      holds: and(barred.on, atLeast(characters, passwordLengthIfCommonBarred)),
      tier: atLeast(characters, nistLength) === true ? 'tier-nist' : 'tier-cyber-essentials',
      by: 'passwordLengthIfCommonBarred',
      rests: [barred.known, length],
    },
    {
      holds: atLeast(characters, passwordLengthWithoutClasses),
      tier: 'tier-cyber-essentials',
      by: 'passwordLengthWithoutClasses',
      rests: [length],
    },
  ];
}

const passwordClasses: Rule = {
  id: 'pw.classes',
  severity: 'medium',
  problem: 'password-classes',
  screens: ['passwordRequirements'],
  marks: classes,
  stated: null,
  judge: (facts) => {
    const ways = waysToPass(facts, facts.profile);
    const boxes = classes.map((setting) => facts.known(setting));
    const count = boxes.filter((box) => truth(box) === true).length;
    const known = read(boxes).length;
    const seen = {
      ...(known > 0 && { observed: `${count}/${known}` }),
      expected: `>= ${facts.profile.passwordMinClasses}/${classes.length}`,
    };
    const open = ways.filter(({ holds }) => holds === true);
    const way = open.find(({ rests }) => rests.every(isSure)) ?? open[0];
    if (way) {
      const notes = [way.tier, 'users-unverified'];
      return [{ ...seen, outcome: 'pass', by: way.by, notes, basis: read(way.rests) }];
    }
    const undecided = ways.filter(({ holds }) => holds === null).flatMap(({ rests }) => rests);
    if (undecided.length > 0) return [{ ...seen, ...firstObstacle(undecided) }];
    return [
      {
        ...seen,
        outcome: 'fail',
        reason: 'few-classes',
        by: 'passwordMinClasses',
        basis: read(ways.flatMap(({ rests }) => rests)),
      },
    ];
  },
};

const existingSkipped: Rule = {
  id: 'pw.existing_skipped',
  severity: 'medium',
  problem: 'password-existing',
  screens: ['passwordRequirements'],
  marks: ['password.skipExisting'],
  stated: 'password.skipExisting',
  judge: (facts) =>
    judgeValue(facts.known('password.skipExisting'), (skipped) => ({
      observed: skipped ? 'on' : 'off',
      expected: 'off',
      ...(skipped ? { outcome: 'fail', reason: 'exempt' } : { outcome: 'pass', notes: ['pop-imap'] }),
    })),
};

export const passwordRules: readonly Rule[] = [minLength, passwordClasses, existingSkipped];
