import type { Frame, Locator, Page } from '@playwright/test';
import type { LegacyGeneration } from '../../simulators/legacy/state.ts';
import { all, expectNotSaved, expectOutcomes } from './article-walk.ts';
import { expectMark } from './marked.ts';
import { ruleIn, subjectIn, subjectOutcomesIn } from './panel.ts';
import { expect } from './simulated-test.ts';
import { goTo, type Visit } from './visit.ts';

/** A walk through the article's steps on a legacy server, beside a panel that shows its rules by screen. */
export interface LegacyWalk extends Visit {
  readonly generation: LegacyGeneration;
}

/** The frame that shows a page; legacy content sits one or two frames deep. */
export async function frameAt(page: Page, file: string): Promise<Frame> {
  const found = () => page.frames().find((frame) => new URL(frame.url()).pathname.endsWith(`/${file}.aspx`));
  await expect.poll(() => found() !== undefined).toBe(true);
  const frame = found();
  if (!frame) throw new Error(`no frame shows ${file}`);
  return frame;
}

/** A field by the name its page gave it; 7.x and later add an ending. */
export const field = (within: Frame | Page, name: string): Locator =>
  within.locator(`[id="ctl00_MPH_${name}"], [id^="ctl00_MPH_${name}_Setting"]`).first();

export const press = (within: Frame | Page, name: string): Promise<void> =>
  within.getByRole('link', { name, exact: true }).click();

async function saved(walk: LegacyWalk, rules: readonly string[], save: () => Promise<void>): Promise<void> {
  await save();
  await expectOutcomes(walk, all('pass', rules));
}

/** Step 1: detailed logs. */
export async function logDetail(walk: LegacyWalk): Promise<void> {
  const rules = ['log.delivery', 'log.smtp'];
  await goTo(walk, ruleIn(walk.panel, 'log.delivery'), { name: 'Log Settings', screen: 'logSettings' });
  await expectOutcomes(walk, all('fail', rules));
  const page = await frameAt(walk.page, 'frmLogSettings');
  const delivery = field(page, 'ddDeliveryLog');
  await expectMark(delivery, { rule: 'log.delivery', outcome: 'fail', severity: 'medium' });
  await delivery.selectOption('Detailed');
  await field(page, 'ddSmtpLog').selectOption('Detailed');
  await expectNotSaved(walk, all('fail', rules));
  await saved(walk, rules, () => press(page, 'Save'));
  expect(walk.server.state.logs).toMatchObject({ delivery: 'Detailed', smtp: 'Detailed' });
}

/** Step 2, for domains to come. */
export async function domainDefaults(walk: LegacyWalk): Promise<void> {
  const rule = 'domain.require_smtp_auth.defaults';
  await goTo(walk, ruleIn(walk.panel, rule), { name: 'Domain Defaults', screen: 'domainDefaults' });
  await expectOutcomes(walk, { [rule]: 'fail' });
  const page = await frameAt(walk.page, 'frmDomainDefaults');
  await field(page, 'chkRequireSmtpAuth').check();
  await saved(walk, [rule], () => press(page, 'Save'));
}

/** The editor of a domain: in the content pane of 5.x; later in a window that only a person's click opens. */
async function openDomain(walk: LegacyWalk, from: Locator, domain: string): Promise<Frame | Page> {
  const there = { name: 'Domain Options', screen: 'domainOptions', domain } as const;
  if (walk.generation === 'L5') {
    await goTo(walk, from, there);
    return frameAt(walk.page, 'frmDomain');
  }
  await from.getByRole('button', { name: 'Go to Domain Options', exact: true }).click();
  await expect(walk.panel.locator('.journey-person')).toContainText('Now click Edit in the page');
  const list = await frameAt(walk.page, 'frmManage');
  await expect(list.locator('palisade-overlay .spotlight')).toBeVisible();
  const opening = walk.page.waitForEvent('popup');
  await press(list, 'Edit');
  const opened = await opening;
  await expect(walk.panel.locator('.journey-arrived')).toContainText('Domain Options is open.');
  await expect(list.locator('palisade-overlay .spotlight')).toHaveCount(0);
  return opened;
}

export async function saveAndClose(window: Page): Promise<void> {
  const closed = window.waitForEvent('close');
  await press(window, 'Save');
  await closed;
}

/** Step 2, for one domain; `after` is what all of them together come to. */
export async function domainOptions(
  walk: LegacyWalk,
  domain: string,
  after: 'not-checked' | 'pass',
): Promise<void> {
  const each = 'domain.require_smtp_auth.each';
  const subjects = () => expect.poll(() => subjectOutcomesIn(walk.panel, each));
  const page = await openDomain(walk, subjectIn(walk.panel, each, domain), domain);
  await subjects().toMatchObject({ [domain]: 'fail' });
  await press(page, 'Technical');
  // Pointed at once the person has found its tab, in whichever window it is.
  await expect(page.locator('palisade-overlay .spotlight')).toBeVisible();
  const auth = field(page, 'chkRequireSmtpAuth');
  await expectMark(auth, { rule: each, outcome: 'fail', severity: 'high' });
  await auth.check();
  if (walk.generation === 'L7') await saveAndClose(page as Page);
  else await press(page, 'Save');
  await subjects().toMatchObject({ [domain]: 'pass' });
  await expectOutcomes(walk, { [each]: after });
  expect(walk.server.state.domains.find(({ name }) => name === domain)?.requireSmtpAuth).toBe(true);
}

/** Step 3: what a password must be. */
export async function passwordRequirements(walk: LegacyWalk): Promise<void> {
  const rules = ['pw.min_length', 'pw.classes', 'pw.existing_skipped'];
  const there = { name: 'Password Requirements', screen: 'passwordRequirements' } as const;
  await goTo(walk, ruleIn(walk.panel, 'pw.min_length'), there);
  await expectOutcomes(walk, all('fail', rules));
  const page = await frameAt(walk.page, 'frmPasswordRequirements');
  await field(page, 'txtMinLength').fill('15');
  const box = (name: RegExp) => page.getByRole('checkbox', { name });
  await box(/capital letter/i).check();
  await box(/lower case letter/i).check();
  await box(/symbol/i).check();
  await box(/existing passwords/i).uncheck();
  await saved(walk, rules, () => press(page, 'Save'));
  expect(walk.server.state.password).toMatchObject({ minLength: 15, skipExisting: false });
}

/** Step 5: a rule for each service, marked at the list's heading while there is none. */
export async function abuseDetection(walk: LegacyWalk): Promise<void> {
  const rules = ['ids.dos.smtp', 'ids.dos.pop', 'ids.dos.imap'];
  const there = { name: 'Abuse Detection', screen: 'abuseDetection' } as const;
  await goTo(walk, ruleIn(walk.panel, 'ids.dos.smtp'), there);
  await expectOutcomes(walk, all('fail', rules));
  for (const [at, service] of ['SMTP', 'POP', 'IMAP'].entries()) {
    const list = await frameAt(walk.page, 'frmAbuseDetection');
    await press(list, 'New');
    const editor = await frameAt(walk.page, 'frmAbuseDetectionEntry');
    await field(editor, 'ddService').selectOption(service);
    await field(editor, 'txtTimeFrame').fill('5');
    await field(editor, 'txtThreshold').fill('100');
    await field(editor, 'txtBlockTime').fill('60');
    await press(editor, 'Save');
    await expectOutcomes(walk, all('pass', rules.slice(0, at + 1)));
  }
}

/** Rows are ticked in 5.x, and later chosen by a click. */
async function emptyList(page: Frame, rows: readonly string[], generation: LegacyGeneration): Promise<void> {
  for (const row of rows) {
    const chosen = page.getByRole('row', { name: row });
    if (generation === 'L5') await chosen.getByRole('checkbox').first().check();
    else await chosen.getByText(row).first().click();
    await press(page, 'Delete');
    await expect(page.getByRole('row', { name: row })).toHaveCount(0);
  }
}

/** Step 7: no address on the whitelist, nor on the list of those that need not sign in. */
export async function whitelist(walk: LegacyWalk): Promise<void> {
  await goTo(walk, ruleIn(walk.panel, 'wl.empty'), { name: 'Whitelist', screen: 'whitelist' });
  await expectOutcomes(walk, all('fail', ['wl.empty', 'wl.loopback', 'wl.wide']));
  const list = await frameAt(walk.page, 'frmWhitelist');
  await emptyList(list, ['127.0.0.1', '203.0.113.0'], walk.generation);
  await expectOutcomes(walk, all('pass', ['wl.empty', 'wl.loopback', 'wl.wide']));
  expect(walk.server.state.whitelist).toEqual([]);
  const there = { name: 'SMTP Authentication Bypass', screen: 'smtpAuthBypass' } as const;
  await goTo(walk, ruleIn(walk.panel, 'wl.auth_bypass'), there);
  await expectOutcomes(walk, { 'wl.auth_bypass': 'fail' });
  const addresses = walk.server.state.smtpAuthBypass.map(({ address }) => address);
  await emptyList(await frameAt(walk.page, 'frmSmtpAuthBypass'), addresses, walk.generation);
  await expectOutcomes(walk, { 'wl.auth_bypass': 'pass' });
}

/** Beyond the article: who may relay. */
export async function smtpIn(walk: LegacyWalk): Promise<void> {
  const rules = ['smtp.allow_relay', 'smtp.relay_for_authenticated', 'smtp.local_delivery_auth'];
  await goTo(walk, ruleIn(walk.panel, 'smtp.allow_relay'), { name: 'SMTP In', screen: 'smtpIn' });
  await expectOutcomes(walk, { 'smtp.allow_relay': 'fail' });
  const page = await frameAt(walk.page, 'frmProtocolSettings');
  await field(page, 'chkRelayForAuthenticated').check();
  await field(page, 'chkLocalDeliveryAuth').check();
  const relay = field(page, 'ddAllowRelay');
  // It posts back by itself, and that stores nothing.
  const answered = page.waitForNavigation();
  await relay.selectOption('Nobody');
  await answered;
  await expectOutcomes(walk, { 'smtp.allow_relay': 'fail' });
  await saved(walk, rules, () => press(page, 'Save'));
  expect(walk.server.state.smtpIn).toMatchObject({ allowRelay: 'Nobody', relayForAuthenticated: true });
}
