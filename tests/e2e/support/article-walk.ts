import type { Locator } from '@playwright/test';
import type { ModernGeneration } from '../../simulators/modern/options.ts';
import { notSavedYet, outcomesIn, ruleIn } from './panel.ts';
import { expect } from './simulated-test.ts';
import { requestsDuring, type Visit } from './visit.ts';

/** A walk through the article's steps on one server, beside a panel that shows its rules by screen. */
export interface ArticleWalk extends Visit {
  readonly generation: ModernGeneration;
}

/** What the article asks for and a saved page settles on every generation, with who may relay. */
export const settledBySaving: readonly string[] = [
  'log.delivery',
  'log.smtp',
  'domain.require_smtp_auth.defaults',
  'domain.require_smtp_auth.each',
  'pw.min_length',
  'pw.classes',
  'pw.existing_skipped',
  'admin.username',
  'ids.dos.smtp',
  'ids.dos.pop',
  'ids.dos.imap',
  'wl.empty',
  'wl.loopback',
  'wl.wide',
  'wl.auth_bypass',
  'smtp.allow_relay',
  'smtp.relay_for_authenticated',
  'smtp.local_delivery_auth',
];

type Outcomes = Readonly<Record<string, string>>;

/** Waits until the panel says this of these rules. */
export const expectOutcomes = ({ panel }: Visit, outcomes: Outcomes): Promise<void> =>
  expect.poll(() => outcomesIn(panel)).toMatchObject(outcomes);

/** The same outcome for several rules. */
export const all = (outcome: string, rules: readonly string[]): Outcomes =>
  Object.fromEntries(rules.map((rule) => [rule, outcome]));

/** Rules whose edit stands on the page: each says so, and nothing has changed yet. */
export async function expectNotSaved(walk: Visit, outcomes: Outcomes): Promise<void> {
  for (const rule of Object.keys(outcomes)) {
    await expect(notSavedYet(ruleIn(walk.panel, rule)).first()).toBeVisible();
  }
  await expectOutcomes(walk, outcomes);
}

/** Saves, and waits until the rules pass; nothing but these requests is made. */
export async function expectSaved(
  walk: Visit,
  rules: readonly string[],
  { save, asked }: { readonly save: () => Promise<void>; readonly asked: readonly string[] },
): Promise<void> {
  const requests = await requestsDuring(walk, async () => {
    await save();
    await expectOutcomes(walk, all('pass', rules));
  });
  expect(requests).toEqual(asked.map((request) => request.replace(' ', ' /api/v1/settings/sysadmin/')));
  await expect(notSavedYet(walk.panel.locator('main'))).toHaveCount(0);
}

/** "I have checked this", under a name. */
export async function attest(from: Locator, name: string): Promise<void> {
  const button = from.getByRole('button', { name: 'I have checked this', exact: true });
  await button.click();
  await from.getByLabel('Your name').fill(name);
  await button.last().click();
}
