import type { AdministratorRow } from '../../screens/settings.ts';
import { askPerson } from '../ask-person.ts';
import { asked, unlessLegacy } from '../asked.ts';
import { isPartial } from '../coverage.ts';
import { isSure, judgeValue, withoutValue } from '../known.ts';
import type { Facts, Judgement, Rule } from '../rule.ts';

type Verdict = Omit<Judgement, 'basis'>;

const list = {
  screens: ['administrators'],
  marks: ['administrators.list'],
  stated: null,
} as const satisfies Partial<Rule>;

/** Administrators who may sign in. That a list does not say so counts as yes. */
const active = (rows: readonly AdministratorRow[]): readonly AdministratorRow[] =>
  rows.filter(({ enabled }) => enabled !== false);

function judgeRestriction(
  { ipRestricted, restrictions = 0 }: AdministratorRow,
  facts: Facts,
  isShown: boolean,
): Verdict {
  if (ipRestricted === false)
    return { outcome: 'fail', observed: 'off', expected: 'on', reason: 'from-anywhere' };
  if (ipRestricted === null) {
    // The list of 7.x to 15.x is not known to have the column; the editor of each account tells.
    return isShown
      ? { outcome: 'unknown', reason: 'unknown-option' }
      : { outcome: 'review', reason: 'restriction-unseen' };
  }
  const seen = { observed: 'on', expected: 'on' };
  // Behind a proxy every administrator may come from its address, so a rule for that restricts nobody (trap T10).
  if (facts.context.behindProxy === true)
    return { ...seen, outcome: 'review', severity: 'medium', reason: 'restricted-to-proxy' };
  // That it is on says nothing of the list beside it, which may be empty (trap T27).
  return restrictions > 0
    ? { ...seen, outcome: 'pass', notes: ['only-counted'] }
    : { ...seen, outcome: 'review', severity: 'medium', reason: 'addresses-unseen' };
}

const ipRestriction: Rule = {
  ...list,
  id: 'admin.ip_restriction',
  severity: 'high',
  problem: 'administrator-access',
  lacking: { L5: 'place-unknown' },
  judge: (facts) => {
    const known = facts.known('administrators.list');
    if (known.state !== 'value') return [withoutValue(known)];
    const { reading, value: rows } = known;
    const basis = [reading];
    const isShown = rows.some((row) => row.ipRestricted !== null);
    const judged = rows.map(
      (row): Judgement => ({
        subject: { kind: 'administrator', key: row.name.trim() },
        ...(row.enabled === false
          ? { outcome: 'not-applicable', reason: 'administrator-disabled' }
          : judgeRestriction(row, facts, isShown)),
        basis,
      }),
    );
    if (rows.length === 0) return [{ outcome: 'unknown', reason: 'no-administrators', basis }];
    // Those who were not seen may sign in from anywhere.
    return isPartial(reading.coverage)
      ? [...judged, { outcome: 'unknown', reason: 'partial-list', basis }]
      : judged;
  },
};

/** Names of a role: who is behind it, nobody can tell afterwards. */
const sharedName = /^(((sys|system|mail)[-_. ]?)?admin(istrator)?s?\d*|root)$/i;

/** Each name is asked about; one that is added later asks anew, since what was confirmed were these names. */
const countAndRights: Rule = {
  ...list,
  // No mark: on the page itself there is nothing wrong.
  marks: [],
  stated: 'administrators.list',
  id: 'admin.count_and_rights',
  severity: 'medium',
  problem: 'administrators',
  lacking: { L5: 'no-such-setting' },
  judge: (facts) => {
    const known = facts.known('administrators.list');
    if (known.state !== 'value') return [withoutValue(known)];
    const { reading, value } = known;
    const basis = [reading];
    if (value.length === 0) return [{ outcome: 'unknown', reason: 'no-administrators', basis }];
    if (isPartial(reading.coverage)) return [{ outcome: 'unknown', reason: 'partial-list', basis }];
    const names = active(value).map(({ name }) => name.trim());
    const observed = names.toSorted((a, b) => a.localeCompare(b, 'en')).join(', ');
    if (names.length === 1 && sharedName.test(observed))
      return [{ outcome: 'review', observed, reason: 'shared-name', basis }];
    return names.length === 1
      ? [{ outcome: 'pass', observed, notes: ['one-for-all'], basis }]
      : [{ outcome: 'review', observed, reason: 'confirm-each', basis }];
  },
};

/** The policy for administrators, on the newest builds; the users' has the same words on another page (trap T9). */
const passwordRequirements: Rule = {
  id: 'admin.password_requirements',
  severity: 'high',
  problem: 'administrator-policy',
  screens: ['administratorPasswordRequirements'],
  marks: ['administratorPassword.minLength'],
  stated: 'administratorPassword.minLength',
  lacking: {
    L5: 'no-such-setting',
    L7: 'no-such-setting',
    M16: 'no-such-setting',
    M100: 'place-unknown',
    M100n: 'place-unknown',
  },
  judge: (facts) =>
    judgeValue(facts.known('administratorPassword.minLength'), (value): Verdict => {
      const { administratorMinLength } = facts.profile;
      const by = 'administratorMinLength';
      const seen = { observed: String(value), expected: `>= ${administratorMinLength}`, by } as const;
      if (value === 'off') return { ...seen, outcome: 'fail', reason: 'short' };
      if (!Number.isFinite(value)) return { outcome: 'unknown', reason: 'unknown-option' };
      if (value < 8) return { ...seen, outcome: 'fail', reason: 'short' };
      return value < administratorMinLength
        ? { ...seen, outcome: 'review', severity: 'low', reason: 'below-fifteen' }
        : { ...seen, outcome: 'pass' };
    }),
};

/** Services cannot answer a second step: that they are held to their addresses is what is wanted of them instead. */
function allRestricted(facts: Facts): boolean {
  const list = facts.known('administrators.list');
  if (list.state !== 'value' || !isSure(list) || isPartial(list.reading.coverage)) return false;
  const rows = active(list.value);
  return rows.length > 0 && rows.every(({ ipRestricted }) => ipRestricted === true);
}

/** Signing in by API knows a second factor; under which words an administrator switches it on is not captured. */
const twoStep = askPerson({
  id: 'admin.two_step',
  severity: 'high',
  problem: 'administrator-access',
  screens: ['administrators'],
  unless: (facts) =>
    unlessLegacy(facts) ?? { ...asked, notes: allRestricted(facts) ? ['all-restricted'] : [] },
});

/** Known from build 6970 on, on the account's own page (vendor community a91647). */
const viewPasswords = askPerson({
  id: 'admin.view_passwords',
  severity: 'medium',
  problem: 'view-passwords',
  screens: ['administrators'],
  unless: (facts) =>
    facts.server.generation === 'L5' ? { outcome: 'not-applicable', reason: 'no-such-setting' } : null,
});

export const administratorAccessRules: readonly Rule[] = [
  passwordRequirements,
  ipRestriction,
  twoStep,
  countAndRights,
  viewPasswords,
];
