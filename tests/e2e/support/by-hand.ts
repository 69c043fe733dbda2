import type { Locator, Page } from '@playwright/test';
import type { RuleId } from '../../../utils/baseline/finding.ts';
import { inOrder } from './alone.ts';
import { outcomesIn, ruleIn } from './panel.ts';
import { expect } from './simulated-test.ts';

/** What somebody saw on one screen, said at one rule, and the rules that this answers. */
export interface Looked {
  readonly at: RuleId;
  readonly fill: (form: Locator) => Promise<void>;
  readonly answers: readonly RuleId[];
}

const chosen =
  (...labels: readonly string[]) =>
  async (form: Locator): Promise<void> => {
    for (const label of labels) await form.getByLabel(label, { exact: true }).check();
  };
const every =
  (label: string) =>
  async (form: Locator): Promise<void> => {
    for (const choice of await form.getByLabel(label, { exact: true }).all()) await choice.check();
  };
export const typed =
  (label: string, text: string) =>
  (form: Locator): Promise<void> =>
    form.getByLabel(label, { exact: true }).fill(text);
export const look = (at: RuleId, fill: Looked['fill'], answers: readonly RuleId[] = [at]): Looked => ({
  at,
  fill,
  answers,
});

/** The version: in old interfaces two of its rules fail whatever the build is. */
export const build = (number: number): Looked =>
  look('version.unknown', typed('Build number', String(number)));

/** Where generations differ, their forms do. */
interface Words {
  /** What is asked about administrators, and what that answers. */
  readonly administrators: string;
  readonly answered: readonly RuleId[];
  /** How an empty whitelist is called. */
  readonly empty: string;
}

/** Everything that has a screen, as it stands on a secure server. The last ones settle who can send without a password. */
export const secureLooks = ({ administrators, answered, empty }: Words): readonly Looked[] => [
  look('log.delivery', chosen('Detailed')),
  look('log.smtp', chosen('Detailed')),
  look('domain.require_smtp_auth.defaults', chosen('On')),
  look(
    'domain.require_smtp_auth.each',
    async (form) => {
      await typed('Enabled domains, one a line', 'example.com\nexample.org')(form);
      await chosen('On for all enabled domains')(form);
    },
    ['domain.require_smtp_auth.each', 'domain.propagation_done'],
  ),
  look('smtp.relay_for_authenticated', chosen('On')),
  look('smtp.local_delivery_auth', chosen('On')),
  look('pw.min_length', typed('Minimum length', '8')),
  look('pw.classes', every('On')),
  look('pw.existing_skipped', chosen('Off')),
  look('pw.common', chosen('On')),
  look('pw.reuse', chosen('On')),
  look('pw.expiration', chosen('Off')),
  look('pw.retrieval', chosen('Off')),
  look('admin.username', typed(administrators, 'mail-lead'), answered),
  look('admin.password_requirements', typed('Minimum length for administrators', '15')),
  look('smtp.auth_match', chosen('Email Address')),
  look('smtp.max_bad_commands', typed('Max Bad Commands of SMTP In', '8')),
  look('smtp.max_connections', typed('Max Connections of SMTP In', '500')),
  look('smtp.session_timeout', typed('Session Timeout of SMTP In (minutes)', '15')),
  look('antispam.ip_bypass', every('Empty')),
  look('ids.dos.smtp', chosen('SMTP', 'POP', 'IMAP'), ['ids.dos.smtp', 'ids.dos.pop', 'ids.dos.imap']),
  look('wl.empty', every(empty), [
    'wl.empty',
    'wl.loopback',
    'wl.wide',
    'wl.brute_force_bypass',
    'wl.spam_bypass',
    'wl.tcp_proxy',
  ]),
  look('wl.auth_bypass', every('Empty')),
  look('smtp.allow_relay', chosen('Nobody'), ['smtp.allow_relay', 'relay.effective']),
];

const form = (rule: Locator): Locator => rule.locator('form');

/** "I looked: it is ...", under a name and until a day. */
export async function state(
  panel: Page,
  { at, fill }: Pick<Looked, 'at' | 'fill'>,
  by: string,
): Promise<void> {
  const rule = ruleIn(panel, at);
  await rule.getByRole('button', { name: 'I looked: it is ...', exact: true }).first().click();
  await fill(form(rule));
  await form(rule).getByLabel('Your name').fill(by);
  await form(rule).getByLabel('Valid until').fill('2027-01-31');
  await form(rule).getByRole('button', { name: 'Save what I saw', exact: true }).click();
  await expect(form(rule)).toHaveCount(0);
}

/** The rules with one of these outcomes, by name, as the panel has it now. */
export const withOutcome = async (panel: Page, ...wanted: readonly string[]): Promise<readonly string[]> =>
  inOrder(
    Object.entries(await outcomesIn(panel)).flatMap(([rule, outcome]) =>
      wanted.includes(outcome ?? '') ? [rule] : [],
    ),
  );
