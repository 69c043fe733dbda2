import { expect } from '@playwright/test';
import { expectedVersions } from './expected-versions.ts';
import {
  abuse,
  defaults,
  domains,
  each,
  type FirefoxArticle,
  factory,
  logs,
  passwords,
  strength,
  strong,
  weak,
  whitelisted,
} from './firefox-article.ts';
import {
  click,
  expectRating,
  fill,
  goneFrom,
  named,
  onlyOne,
  patience,
  press,
  shownIn,
  turn,
} from './firefox-controls.ts';
import {
  attest,
  expectAll,
  expectAttested,
  expectNotSaved,
  expectOutcomes,
  expectSubject,
  type FirefoxWalk,
  goTo,
} from './firefox-walk.ts';

const field = (name: string): string => `input[name=${name}]`;
const toggle = (name: string): string => `md-switch[name=${name}]`;
const list = (label: string, its = ''): string =>
  `::-p-xpath(//md-input-container[label[normalize-space(.)="${label}"]]//md-select${its})`;
const row = (words: string): string =>
  `::-p-xpath(//*[self::tr or @role="row"][*[normalize-space(.)="${words}"]])`;

const menu = '.md-select-menu-container.md-active';

/** Opens a pull-down and chooses one of its options. What is still closing or opening swallows the click. */
async function choose(page: FirefoxWalk['page'], label: string, option: string): Promise<void> {
  const entry = `::-p-xpath(//*[contains(@class, "md-select-menu-container") and contains(@class, "md-active")]//md-option[normalize-space(.)="${option}"])`;
  await expect(async () => {
    if ((await page.$(menu)) === null) await click(page, list(label));
    await page.waitForSelector(menu, { timeout: 2_000 });
    await (await shownIn(page, entry)).it.click();
    await page.waitForSelector(menu, { hidden: true, timeout: 2_000 });
    const { it } = await shownIn(page, list(label));
    expect(await it.evaluate(({ textContent }) => textContent)).toContain(option);
  }).toPass(patience);
}

async function save(page: FirefoxWalk['page']): Promise<void> {
  await onlyOne(page, named('Save'));
  await press(page, 'Save');
}

async function saveDialog(page: FirefoxWalk['page']): Promise<void> {
  await click(page, named('Save', '//md-dialog'));
  await goneFrom(page, 'md-dialog');
}

async function logDetail(walk: FirefoxWalk): Promise<void> {
  const { page, server, generation } = walk;
  const suffix = generation === 'M16' ? ' Log Level' : '';
  const smtp = (its = '') => list(`SMTP${suffix}`, its);
  await goTo(walk, 'Log Settings', { rule: 'log.smtp' }, smtp('[@data-palisade-outcome="fail"]'));
  await expectAll(walk, 'fail', logs);
  await choose(page, `Delivery${suffix}`, 'Detailed');
  await choose(page, `SMTP${suffix}`, 'Detailed');
  await expectNotSaved(walk, logs);
  await expectAll(walk, 'fail', logs);
  await save(page);
  await expectAll(walk, 'pass', logs);
  await shownIn(page, smtp('[@data-palisade-outcome="pass"]'));
  expect(server.state.logs).toMatchObject({ delivery: 'Detailed', smtp: 'Detailed' });
}

async function smtpAuthentication(walk: FirefoxWalk): Promise<void> {
  const { page, server } = walk;
  const auth = toggle('requireSmtpAuthentication');
  await goTo(walk, 'Domain Defaults', { rule: defaults }, auth);
  await expectOutcomes(walk, { [defaults]: 'fail' });
  await turn(page, auth, true);
  await save(page);
  await expectOutcomes(walk, { [defaults]: 'pass' });
  for (const subject of domains) {
    // The view of the domain before it looks the same, and may still be leaving.
    const own = `//form[.//h2[normalize-space(.)="${subject}"]]//md-switch[@name="requireSmtpAuthentication"]`;
    await goTo(walk, 'Domain Options', { rule: each, subject }, `::-p-xpath(${own})`);
    await expectSubject(walk, { rule: each, subject }, 'fail');
    await turn(page, `::-p-xpath(${own})`, true);
    await save(page);
    const stored = () => server.state.domains.find(({ name }) => name === subject)?.requireSmtpAuth;
    await expect.poll(stored, { message: `the server holds it for ${subject}`, ...patience }).toBe(true);
    await expectSubject(walk, { rule: each, subject }, 'pass');
  }
  await expectOutcomes(walk, { [each]: 'pass' });
  const asking = server.state.domains.filter(({ requireSmtpAuth }) => requireSmtpAuth);
  expect(asking.map(({ name }) => name)).toEqual(domains);
}

async function passwordRequirements(walk: FirefoxWalk): Promise<void> {
  const { page, server } = walk;
  await goTo(walk, 'Password Requirements', { rule: 'pw.min_length' }, field('minPasswordLength'));
  await expectAll(walk, 'fail', passwords);
  await fill(page, field('minPasswordLength'), '15');
  for (const name of ['requireCapital', 'requireLower', 'requireSymbol'])
    await turn(page, toggle(name), true);
  await turn(page, toggle('skipEnforcementForExisting'), false);
  await expectNotSaved(walk, ['pw.min_length', 'pw.existing_skipped']);
  await expectAll(walk, 'fail', passwords);
  await save(page);
  await expectAll(walk, 'pass', passwords);
  expect(server.state.password).toMatchObject({ minLength: 15, skipExisting: false });
}

/** An editor of the list of administrators, rated as it is typed. That it is strong, a person confirms. */
async function administratorPassword(walk: FirefoxWalk): Promise<void> {
  const { page, server, generation } = walk;
  await expectOutcomes(walk, { [strength]: 'review' });
  await goTo(walk, 'Administrators', { rule: strength }, row('admin'));
  await expectOutcomes(walk, { 'admin.username': 'fail' });
  await click(page, row('admin'));
  await fill(page, field('newPassword'), weak);
  await expectRating(page, [0, 1]);
  await fill(page, field('newPassword'), strong);
  await expectRating(page, [4]);
  await fill(page, field('confirmPassword'), strong);
  await fill(page, field('userName'), 'mail-lead');
  await saveDialog(page);
  await expectOutcomes(walk, { 'admin.username': 'pass' });
  expect(server.state.administrators.map(({ username }) => username)).toEqual(['mail-lead', 'night-shift']);
  await attest(walk, strength, 'Kim');
  // Newer builds have no factory login.
  if (generation === 'M100n') await expectOutcomes(walk, { [factory]: 'not-applicable' });
  else await attest(walk, factory, 'Kim');
  await expectAttested(walk, 1);
}

async function abuseDetection(walk: FirefoxWalk): Promise<void> {
  const { page, generation } = walk;
  const smtp = row(`Denial of Service (DoS)${generation === 'M16' ? '' : ' - SMTP'}`);
  await goTo(walk, 'Abuse Detection', { rule: 'ids.dos.smtp' }, smtp);
  await expectAll(walk, 'fail', abuse);
  await click(page, smtp);
  await press(page, 'Edit');
  await choose(page, 'Action', 'Block');
  await saveDialog(page);
  await expectOutcomes(walk, { 'ids.dos.smtp': 'pass', 'ids.dos.pop': 'fail', 'ids.dos.imap': 'fail' });
  for (const service of ['POP', 'IMAP']) {
    await press(page, 'New');
    await choose(page, 'Service', service);
    await fill(page, field('threshold'), '100');
    await saveDialog(page);
    await expectOutcomes(walk, { [`ids.dos.${service.toLowerCase()}`]: 'pass' });
  }
  await expectAll(walk, 'pass', abuse);
}

/** Said from the start, and no setting changes it. */
const upToDate = (walk: FirefoxWalk): Promise<void> =>
  expectOutcomes(walk, expectedVersions[walk.generation]);

async function whitelist(walk: FirefoxWalk): Promise<void> {
  const { page, server, generation } = walk;
  const ownList = generation === 'M100n';
  await goTo(walk, 'Whitelist', { rule: 'wl.empty' }, '[data-palisade-rule~="wl.loopback"]');
  await expectAll(walk, 'fail', ['wl.loopback', 'wl.wide']);
  await expectOutcomes(walk, { 'wl.auth_bypass': ownList ? 'not-checked' : 'fail' });
  for (const address of ['127.0.0.1', '203.0.112.0/20']) {
    await click(page, row(address));
    await press(page, 'Delete');
    await goneFrom(page, row(address));
  }
  await expectAll(walk, 'pass', whitelisted);
  expect(server.state.whitelist.every(({ builtIn }) => builtIn)).toBe(true);
  if (ownList) await bypassList(walk);
  await expectOutcomes(walk, { 'wl.auth_bypass': 'pass' });
}

/** The newest pages keep who need not sign in apart. */
async function bypassList(walk: FirefoxWalk): Promise<void> {
  const { page, server } = walk;
  const rule = 'wl.auth_bypass';
  await goTo(walk, 'SMTP Authentication Bypass', { rule }, `[data-palisade-rule~="${rule}"]`);
  await expectOutcomes(walk, { [rule]: 'fail' });
  await click(page, row('127.0.0.1'));
  await press(page, 'Delete');
  await expect.poll(() => server.state.smtpAuthBypass, patience).toEqual([]);
}

async function secondVisit(walk: FirefoxWalk): Promise<void> {
  await goTo(walk, 'Password Requirements', { rule: 'pw.min_length' }, field('minPasswordLength'));
  await goTo(
    walk,
    'Log Settings',
    { rule: 'log.smtp' },
    list(`SMTP${walk.generation === 'M16' ? ' Log Level' : ''}`),
  );
}

async function signIn(page: FirefoxWalk['page']): Promise<void> {
  await fill(page, '#loginUsernameBox', 'admin');
  await fill(page, '#loginPasswordBox', 'any will do');
  await press(page, 'Log In');
}

/** The article's steps on one of the modern interfaces. */
export const modernArticle: FirefoxArticle = {
  signIn,
  logDetail,
  smtpAuthentication,
  passwordRequirements,
  administratorPassword,
  abuseDetection,
  upToDate,
  whitelist,
  secondVisit,
};
