import { type ArticleWalk, all, expectNotSaved, expectOutcomes, expectSaved } from './article-walk.ts';
import { expectMark } from './marked.ts';
import { choose, press, selectOf } from './modern-controls.ts';
import { notSavedYet, outcomesIn, ruleIn, subjectIn, subjectOutcomesIn } from './panel.ts';
import { expect } from './simulated-test.ts';
import { goTo, requestsDuring } from './visit.ts';

const defaults = 'domain.require_smtp_auth.defaults';
const each = 'domain.require_smtp_auth.each';

/** Step 1: detailed logs. */
export async function logDetail(walk: ArticleWalk): Promise<void> {
  const { page, panel, server, generation } = walk;
  const rules = ['log.delivery', 'log.smtp'];
  await goTo(walk, ruleIn(panel, 'log.delivery'), { name: 'Log Settings', screen: 'logSettings' });
  await expectOutcomes(walk, all('fail', rules));
  const suffix = generation === 'M16' ? ' Log Level' : '';
  const [delivery, smtp] = [selectOf(page, `Delivery${suffix}`), selectOf(page, `SMTP${suffix}`)];
  await expectMark(delivery, { rule: 'log.delivery', outcome: 'fail', severity: 'medium' });
  await expectMark(smtp, { rule: 'log.smtp', outcome: 'fail', severity: 'medium' });
  await choose(page, delivery, 'Detailed');
  await choose(page, smtp, 'Detailed');
  await expectNotSaved(walk, all('fail', rules));
  await expectSaved(walk, rules, { save: () => press(page, 'Save'), asked: ['POST log-settings'] });
  await expectMark(delivery, { rule: 'log.delivery', outcome: 'pass' });
  expect(server.state.logs).toMatchObject({ delivery: 'Detailed', smtp: 'Detailed' });
}

/** Step 2, for domains to come; no domain that exists turns green by it. */
export async function domainDefaults(walk: ArticleWalk): Promise<void> {
  const { page, panel, server } = walk;
  await goTo(walk, ruleIn(panel, defaults), { name: 'Domain Defaults', screen: 'domainDefaults' });
  await expectOutcomes(walk, { [defaults]: 'fail' });
  const auth = page.locator('md-switch[name=requireSmtpAuthentication]');
  await expectMark(auth, { rule: defaults, outcome: 'fail', severity: 'high' });
  await auth.click();
  await expectNotSaved(walk, { [defaults]: 'fail' });
  await expectSaved(walk, [defaults], { save: () => press(page, 'Save'), asked: ['POST domain-defaults'] });
  await expectMark(auth, { rule: defaults, outcome: 'pass' });
  expect(server.state.domainDefaults.requireSmtpAuth).toBe(true);
  expect(server.state.domains.map(({ requireSmtpAuth }) => requireSmtpAuth)).toEqual([false, false, false]);
  expect(await subjectOutcomesIn(panel, each)).toEqual({
    'example.com': 'not-checked',
    'example.org': 'not-checked',
    'placeholder.example': 'not-applicable',
  });
  expect((await outcomesIn(panel))[each]).toBe('not-checked');
}

/** Step 2, for one domain; `after` is what all of them together come to. */
export async function domainOptions(
  walk: ArticleWalk,
  domain: string,
  after: 'not-checked' | 'pass',
): Promise<void> {
  const { page, panel, server } = walk;
  const subjects = () => expect.poll(() => subjectOutcomesIn(panel, each));
  const there = { name: 'Domain Options', screen: 'domainOptions', domain } as const;
  await goTo(walk, subjectIn(panel, each, domain), there);
  await expectOutcomes(walk, { [each]: 'fail' });
  await subjects().toMatchObject({ [domain]: 'fail' });
  const auth = page.locator('md-switch[name=requireSmtpAuthentication]');
  await expectMark(auth, { rule: each, outcome: 'fail', severity: 'high' });
  await auth.click();
  await expect(notSavedYet(subjectIn(panel, each, domain))).toBeVisible();
  const asked = await requestsDuring(walk, async () => {
    await press(page, 'Save');
    await subjects().toMatchObject({ [domain]: 'pass' });
  });
  expect(asked).toEqual([`POST /api/v1/settings/sysadmin/domain-settings/${domain}`]);
  await expectMark(auth, { rule: each, outcome: 'pass' });
  await expectOutcomes(walk, { [each]: after });
  expect(server.state.domains.find(({ name }) => name === domain)?.requireSmtpAuth).toBe(true);
}

/** Step 3: what a password must be. */
export async function passwordRequirements(walk: ArticleWalk): Promise<void> {
  const { page, panel, server } = walk;
  const rules = ['pw.min_length', 'pw.classes', 'pw.existing_skipped'];
  const there = { name: 'Password Requirements', screen: 'passwordRequirements' } as const;
  await goTo(walk, ruleIn(panel, 'pw.existing_skipped'), there);
  await expectOutcomes(walk, all('fail', rules));
  const length = page.locator('input[name=minPasswordLength]');
  const box = (name: string) => page.locator(`md-switch[name=${name}]`);
  const existing = box('skipEnforcementForExisting');
  await expectMark(length, { rule: 'pw.min_length', outcome: 'fail', severity: 'high' });
  await expectMark(box('requireCapital'), { rule: 'pw.classes', outcome: 'fail', severity: 'medium' });
  await expectMark(existing, { rule: 'pw.existing_skipped', outcome: 'fail', severity: 'medium' });
  await length.fill('15');
  for (const name of ['requireCapital', 'requireLower', 'requireSymbol']) await box(name).click();
  await existing.click();
  await expectNotSaved(walk, all('fail', ['pw.min_length', 'pw.existing_skipped']));
  await expectOutcomes(walk, all('fail', rules));
  await expectSaved(walk, rules, { save: () => press(page, 'Save'), asked: ['POST password-requirements'] });
  await expectMark(length, { rule: 'pw.min_length', outcome: 'pass' });
  await expectMark(existing, { rule: 'pw.existing_skipped', outcome: 'pass' });
  expect(server.state.password).toMatchObject({
    minLength: 15,
    requireCapital: true,
    requireLower: true,
    requireSymbol: true,
    skipExisting: false,
  });
}

/** Beyond the article: who may relay. Every domain asks for a login by now, which makes it less bad. */
export async function smtpIn(walk: ArticleWalk): Promise<void> {
  const { page, panel, server } = walk;
  const before = {
    'smtp.allow_relay': 'fail',
    'smtp.relay_for_authenticated': 'review',
    'smtp.local_delivery_auth': 'review',
  };
  const item = ruleIn(panel, 'smtp.allow_relay');
  await goTo(walk, item, { name: 'SMTP In', screen: 'smtpIn' });
  await expectOutcomes(walk, before);
  const relay = selectOf(page, 'Allow Relay');
  const box = (name: string) => page.locator(`md-switch[name=${name}]`);
  await expectMark(relay, { rule: 'smtp.allow_relay', outcome: 'fail', severity: 'medium' });
  await expectMark(box('localDeliveryAuth'), { rule: 'smtp.local_delivery_auth', outcome: 'review' });
  await box('relayForAuthenticated').click();
  await box('localDeliveryAuth').click();
  await choose(page, relay, 'Nobody');
  await expectNotSaved(walk, before);
  const save = () => press(page, 'Save');
  await expectSaved(walk, Object.keys(before), { save, asked: ['POST protocol-settings'] });
  await expectMark(relay, { rule: 'smtp.allow_relay', outcome: 'pass' });
  expect(server.state.smtpIn).toMatchObject({
    allowRelay: 'Nobody',
    relayForAuthenticated: true,
    localDeliveryAuth: true,
  });
  await press(item, 'About this');
  await expect(item.getByText(/Was Only Local Domains, read 25 Nov \d\d:\d\d\./)).toBeVisible();
}
