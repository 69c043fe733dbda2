import type { AdministratorRow } from '../../screens/settings.ts';
import { productOf } from '../build.ts';
import { isPartial } from '../coverage.ts';
import { isSure, withoutValue } from '../known.ts';
import type { Facts, Judgement, Known, Rule } from '../rule.ts';

type Verdict = Omit<Judgement, 'basis'>;

/** Vendor advice: neither the factory name nor an e-mail address, since both are guessed first. */
function judgeName(name: string): Verdict {
  const shown = name.trim();
  const seen = { observed: shown };
  if (shown === '') return { outcome: 'unknown', reason: 'unknown-option' };
  if (shown.toLowerCase() === 'admin') return { ...seen, outcome: 'fail', reason: 'factory-name' };
  return shown.includes('@')
    ? { ...seen, outcome: 'fail', reason: 'mail-address' }
    : { ...seen, outcome: 'pass' };
}

/** Every administrator with a name at fault, and one finding for the others. */
function judgeList(list: Extract<Known<'administrators.list'>, { state: 'value' }>): readonly Judgement[] {
  const { reading, value: rows } = list;
  const basis = [reading];
  const judgeRow = (row: AdministratorRow): Judgement => ({
    subject: { kind: 'administrator', key: row.name.trim() },
    ...(row.enabled === false
      ? { outcome: 'not-applicable', reason: 'administrator-disabled' }
      : judgeName(row.name)),
    basis,
  });
  const judged = rows.map(judgeRow);
  const whole = isSure(list) && !isPartial(reading.coverage);
  if (whole && judged.some(({ outcome }) => outcome !== 'not-applicable')) return judged;
  // A server without an administrator does not exist: an empty list was not read right.
  if (rows.length === 0) return [{ outcome: 'unknown', reason: 'no-administrators', basis }];
  return [...judged.filter(({ outcome }) => outcome !== 'pass'), { outcome: 'pass', basis }];
}

/** One name as it stands in an editor: all there is on 5.x, and one of several later. */
function judgeEditor(
  name: Extract<Known<'administrator.username'>, { state: 'value' }>,
  list: Exclude<Known<'administrators.list'>, { state: 'value' }>,
  facts: Facts,
): Judgement {
  const { reading, value } = name;
  const verdict = judgeName(value);
  const isAll = facts.server.generation === 'L5' || reading.method === 'stated';
  if (verdict.outcome !== 'pass' || isAll) return { ...verdict, basis: [reading] };
  if (list.state === 'unreadable') return withoutValue(list);
  return { outcome: 'not-checked', reason: 'administrators-unseen', basis: [reading] };
}

const username: Rule = {
  id: 'admin.username',
  severity: 'low',
  problem: 'administrator-name',
  screens: ['administrators', 'administratorEditor'],
  marks: ['administrators.list', 'administrator.username'],
  stated: 'administrator.username',
  judge: (facts) => {
    const list = facts.known('administrators.list');
    if (list.state === 'value') return judgeList(list);
    const name = facts.known('administrator.username');
    if (name.state === 'value') return [judgeEditor(name, list, facts)];
    return [withoutValue(name.reading && !list.reading ? name : list)];
  },
};

/** A build made without a factory login (public field report); for lower ones of 100.x nothing is known. */
const firstWithoutFactoryLogin = 9693;

/** What is known of a factory login. Nothing is ever tried: failed sign-ins could block the administrator. */
function judgeFactoryLogin(facts: Facts): Verdict {
  const { branch, major, build } = productOf(facts);
  const { generation } = facts.server;
  // Up to about 10.x and in 16.x and 17.x it was admin / admin (vendor help v4, v6, v10; help transcript of 2019).
  if (branch === 'classic') {
    return major !== null && major >= 11
      ? { outcome: 'review', severity: 'high', reason: 'reset-recipe' }
      : { outcome: 'review', reason: 'factory' };
  }
  if (branch === 'unknown' || generation === 'M16') return { outcome: 'review', reason: 'factory' };
  return build !== null && build >= firstWithoutFactoryLogin
    ? { outcome: 'not-applicable', reason: 'no-factory-login' }
    : { outcome: 'review', severity: 'high', reason: 'perhaps-factory' };
}

const defaultCredentials: Rule = {
  id: 'admin.default_credentials',
  severity: 'critical',
  problem: 'administrator-password',
  screens: ['administrators', 'administratorEditor'],
  marks: [],
  stated: null,
  vouched: true,
  judge: (facts) => [{ ...judgeFactoryLogin(facts), basis: [] }],
};

/**
 * No page shows a password, and none is kept: only a person can answer for it. Where sign-ins are rated, a weak one is
 * found out; a strong one says nothing of the other administrators.
 */
function judgeSignIn(facts: Facts): Judgement {
  const signIn = facts.known('administrator.signInPassword');
  if (signIn.state !== 'value') return { outcome: 'review', reason: 'cannot-be-seen', basis: [] };
  const basis = [signIn.reading];
  return signIn.value === 'weak'
    ? { outcome: 'fail', reason: 'weak-at-sign-in', observed: 'weak', basis }
    : { outcome: 'review', reason: 'strong-at-sign-in', observed: 'strong', basis };
}

const passwordStrength: Rule = {
  id: 'admin.password_strength',
  severity: 'high',
  problem: 'administrator-password',
  screens: ['administrators', 'administratorEditor'],
  marks: [],
  stated: null,
  vouched: true,
  judge: (facts) => [judgeSignIn(facts)],
};

export const administratorRules: readonly Rule[] = [username, defaultCredentials, passwordStrength];
