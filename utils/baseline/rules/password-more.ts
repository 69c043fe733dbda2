import { isLegacy } from '../access-row.ts';
import { askPerson } from '../ask-person.ts';
import { legacyLacks, noSuchSetting, unlessGateway, unlessLegacy } from '../asked.ts';
import { productOf } from '../build.ts';
import { judgeValue } from '../known.ts';
import type { Facts, Judgement, Rule } from '../rule.ts';

type Verdict = Omit<Judgement, 'basis'>;

interface BarringRule extends Pick<Rule, 'id' | 'severity' | 'problem'> {
  readonly setting: 'password.preventCommon' | 'password.preventReuse';
  readonly whenOff: string;
}

const barring = ({ id, severity, problem, setting, whenOff }: BarringRule): Rule => ({
  id,
  severity,
  problem,
  screens: ['passwordRequirements'],
  marks: [setting],
  stated: setting,
  lacking: legacyLacks,
  judge: (facts) =>
    judgeValue(facts.known(setting), (barred) => ({
      observed: barred ? 'on' : 'off',
      expected: 'on',
      ...(barred ? { outcome: 'pass', notes: ['users-unverified'] } : { outcome: 'fail', reason: whenOff }),
    })),
});

interface NeutralRule extends Pick<Rule, 'id' | 'problem'> {
  readonly setting: 'password.expires' | 'password.retrieval';
  readonly whenOn: string;
  /** Of a profile that does ask for it: what is said when it is off, or was not seen (null). */
  readonly asked?: (facts: Facts, on: false | null) => Verdict | null;
}

/** PCI DSS 8.3.9 wants it where the password is the only factor; whether it is, only a person can tell. */
const expiryAsked: NeutralRule['asked'] = ({ profile }, on) =>
  profile.passwordExpires
    ? {
        outcome: 'review',
        severity: 'medium',
        expected: 'on',
        reason: on === null ? 'expiry-unseen' : 'expiry-off',
        by: 'passwordExpires',
      }
    : null;

/** Neither state is a fault, so where only a later version's words are known it is not asked about (trap T7). */
const neutral = ({ id, problem, setting, whenOn, asked }: NeutralRule): Rule => ({
  id,
  severity: 'info',
  problem,
  screens: ['passwordRequirements'],
  marks: [setting],
  stated: setting,
  judge: (facts) => {
    const known = facts.known(setting);
    if (isLegacy(facts) && known.state === 'missing') {
      const fine: Verdict = { outcome: 'not-applicable', reason: 'either-is-fine' };
      return [{ ...(asked?.(facts, null) ?? fine), basis: [] }];
    }
    return judgeValue(known, (on) => ({
      observed: on ? 'on' : 'off',
      ...((!on && asked?.(facts, on)) || { outcome: 'pass', notes: [on ? whenOn : 'either-is-fine'] }),
    }));
  },
});

/** The report is made on demand, for a policy that has to exist first (vendor KB a2705). */
const complianceReport = askPerson({
  id: 'pw.compliance_report',
  severity: 'medium',
  problem: 'password-report',
  screens: [],
  unless: unlessGateway,
});

/** Known from public client code and a provider's handbook; the words on the page are not captured. */
const domainOverride = askPerson({
  id: 'pw.domain_override',
  severity: 'medium',
  problem: 'password-domains',
  screens: [],
  unless: (facts) => (isLegacy(facts) || facts.server.generation === 'M16' ? noSuchSetting : null),
});

/** Ten tries, five minutes, in the web.config of the web application of 9.x to 15.x (vendor KB a3131). */
const legacyWebmail = askPerson({
  id: 'login.legacy_webmail_bruteforce',
  severity: 'info',
  problem: 'webmail-guessing',
  screens: [],
  unless: (facts) => {
    const { generation } = facts.server;
    const { major } = productOf(facts);
    if (generation === null || (generation === 'L7' && (major === null || major >= 9))) return null;
    return isLegacy(facts) ? noSuchSetting : { outcome: 'not-applicable', reason: 'by-ids-rules' };
  },
});

/** A card of the domain's settings; one guide shows three states, another a switch, and 5.x to 15.x have none. */
const twoStep = askPerson({
  id: 'user.two_step',
  severity: 'medium',
  problem: 'two-step',
  screens: ['domains'],
  unless: (facts: Facts) => unlessLegacy(facts) ?? unlessGateway(facts),
});

export const passwordMoreRules: readonly Rule[] = [
  barring({
    id: 'pw.common',
    severity: 'medium',
    problem: 'password-common',
    setting: 'password.preventCommon',
    whenOff: 'common-allowed',
  }),
  barring({
    id: 'pw.reuse',
    severity: 'low',
    problem: 'password-reuse',
    setting: 'password.preventReuse',
    whenOff: 'reuse-allowed',
  }),
  neutral({
    id: 'pw.expiration',
    problem: 'password-expiration',
    setting: 'password.expires',
    whenOn: 'programs-fall-silent',
    asked: expiryAsked,
  }),
  neutral({
    id: 'pw.retrieval',
    problem: 'password-retrieval',
    setting: 'password.retrieval',
    whenOn: 'backup-address',
  }),
  complianceReport,
  domainOverride,
  twoStep,
  legacyWebmail,
];
