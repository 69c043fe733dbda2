import type { Generation } from '../screens/screen.ts';
import type { RuleId } from './finding.ts';
import type { Context } from './rule.ts';
import { rules } from './rules/index.ts';

/** What is asked about a server once. Gateways and web sites are asked beside the whitelist, whose rows they are about. */
export const questionKeys = [
  'role',
  'tenants',
  'panelManaged',
  'behindProxy',
  'usersBehindOneAddress',
  'logsShipped',
  'logCapDays',
  'hub',
] as const satisfies readonly (keyof Context)[];
export type QuestionKey = (typeof questionKeys)[number];

interface Question {
  readonly kind: 'yesNo' | 'number' | 'choice';
  readonly choices?: readonly string[];
  /** Rules whose outcome, reason or notes the answer changes. */
  readonly changes: readonly RuleId[];
  /** Where there is such a thing at all; all of them if absent. */
  readonly generations?: readonly Generation[];
}

export const questions: Readonly<Record<QuestionKey, Question>> = {
  role: {
    kind: 'choice',
    choices: ['mailboxes', 'gateway'],
    changes: [
      'smtp.relay_for_authenticated',
      'domain.require_smtp_auth.each',
      'domain.propagation_done',
      'gateway.user_verification',
      'pw.compliance_report',
      'user.two_step',
      'out.throttle.user',
      'domain.catch_all',
      'list.posting',
      'user.dormant',
      'user.service_access',
    ],
  },
  tenants: {
    kind: 'choice',
    choices: ['one', 'many'],
    changes: ['smtp.auth_match', 'out.throttle.domain', 'out.throttle.user'],
  },
  panelManaged: {
    kind: 'yesNo',
    changes: [
      'domain.require_smtp_auth.defaults',
      'domain.require_smtp_auth.each',
      'ioc.domain_admin_random',
      'out.throttle.domain',
      'out.throttle.user',
      'domain.catch_all',
      'user.service_access',
    ],
  },
  behindProxy: {
    kind: 'yesNo',
    changes: [
      'ids.dos.smtp',
      'ids.dos.pop',
      'ids.dos.imap',
      'ids.bruteforce.ip',
      'ids.bruteforce.protocol',
      'ids.harvesting',
      'ids.private_ranges_blind',
      'admin.ip_restriction',
      'web.https',
    ],
  },
  usersBehindOneAddress: {
    kind: 'number',
    changes: ['ids.dos.smtp', 'ids.dos.pop', 'ids.dos.imap', 'ids.values_sane'],
  },
  logsShipped: { kind: 'yesNo', changes: ['log.retention'] },
  logCapDays: { kind: 'number', changes: ['log.retention'] },
  // SmarterMail HA came with builds of 100.x.
  hub: { kind: 'yesNo', changes: ['ioc.hub'], generations: ['M100', 'M100n'] },
};

const exists = (id: string, generation: Generation | null): boolean => {
  const rule = rules.find((each) => each.id === id);
  return rule !== undefined && (generation === null || rule.lacking?.[generation] !== 'no-such-setting');
};

/** The questions whose answer changes something on a server of this generation. */
export const questionsFor = (generation: Generation | null): readonly QuestionKey[] =>
  questionKeys.filter((key) => {
    const { changes, generations } = questions[key];
    if (generations && generation !== null && !generations.includes(generation)) return false;
    return changes.some((id) => exists(id, generation));
  });

/** The context with these answers to the questions that were put; what was not asked about stays. */
export function withAnswers(context: Context, answers: Context, put: readonly QuestionKey[]): Context {
  const others = Object.entries(context).filter(([key]) => !put.some((each) => each === key));
  return { ...Object.fromEntries(others), ...answers };
}
