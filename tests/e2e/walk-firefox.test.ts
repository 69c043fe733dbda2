import { expect, test } from '@playwright/test';
import { startLegacy } from '../simulators/legacy/server.ts';
import { startModern } from '../simulators/modern/server.ts';
import type { Simulator } from '../simulators/simulator.ts';
import { testHost } from './support/environment.ts';
import { type ExtensionFirefox, launchFirefox } from './support/firefox.ts';
import { tabInFront } from './support/firefox-sidebar.ts';
import {
  attest,
  click,
  expectAll,
  expectOutcomes,
  type FirefoxWalk,
  fill,
  goTo,
  press,
  pressIn,
  shownIn,
} from './support/firefox-walk.ts';

const logs = ['log.delivery', 'log.smtp'];
const passwords = ['pw.min_length', 'pw.classes', 'pw.existing_skipped'];
const abuse = ['ids.dos.smtp', 'ids.dos.pop', 'ids.dos.imap'];
const defaults = 'domain.require_smtp_auth.defaults';
const each = 'domain.require_smtp_auth.each';
const domains = ['example.com', 'example.org'];

test.describe('the whole article in Firefox, from insecure to fixed', () => {
  test.setTimeout(240_000);
  let firefox: ExtensionFirefox;
  let server: Simulator | null = null;
  // A profile of its own each: two servers must not share an origin.
  test.beforeEach(async () => {
    firefox = await launchFirefox();
  });
  test.afterEach(async () => {
    await firefox.close();
    await server?.close();
    server = null;
  });

  const begin = async (started: Simulator): Promise<FirefoxWalk> => {
    server = started;
    const page = await firefox.newPage();
    await page.goto(started.loginUrl);
    await page.goto(started.adminUrl);
    const tabId = await tabInFront(firefox, page);
    const panel = await firefox.openPage(`sidepanel.html?tabId=${tabId}`, '[data-rule]');
    const walk = { page, panel, server: started };
    await expectAll(walk, 'not-checked', [...logs, ...passwords, ...abuse, 'wl.empty']);
    await pressIn(walk, 'By screen');
    await page.bringToFront();
    return walk;
  };

  test('5.x', async () => {
    const walk = await begin(await startLegacy({ host: testHost }));
    const { page } = walk;
    const field = (name: string): string => `#ctl00_MPH_${name}`;
    const box = (words: string): string => `::-p-xpath(//input[@id=//label[contains(., "${words}")]/@for])`;

    const log = await goTo(walk, 'Log Settings', { rule: 'log.smtp' }, field('ddSmtpLog'));
    await expectAll(walk, 'fail', logs);
    await log.select(field('ddDeliveryLog'), '3');
    await log.select(field('ddSmtpLog'), '3');
    await press(page, 'Save');
    await expectAll(walk, 'pass', logs);

    await goTo(walk, 'Domain Defaults', { rule: defaults }, field('chkRequireSmtpAuth'));
    await click(page, field('chkRequireSmtpAuth'));
    await press(page, 'Save');
    await expectOutcomes(walk, { [defaults]: 'pass' });
    for (const subject of domains) {
      await goTo(walk, 'Domain Options', { rule: each, subject }, field('txtName'));
      await press(page, 'Technical');
      await click(page, field('chkRequireSmtpAuth'));
      await press(page, 'Save');
      await shownIn(page, `::-p-xpath(//tr[contains(., "placeholder.example")])`);
    }
    await expectOutcomes(walk, { [each]: 'pass' });

    await goTo(walk, 'Password Requirements', { rule: 'pw.min_length' }, field('txtMinLength'));
    await expectAll(walk, 'fail', passwords);
    await fill(page, field('txtMinLength'), '15');
    for (const words of ['capital letter', 'lower case letter', 'symbol', 'existing passwords'])
      await click(page, box(words));
    await press(page, 'Save');
    await expectAll(walk, 'pass', passwords);

    await attest(walk, 'admin.password_strength', 'Kim');

    await goTo(walk, 'Abuse Detection', { rule: 'ids.dos.smtp' }, '[data-palisade-rule~="ids.dos.smtp"]');
    for (const service of ['0', '1', '2']) {
      await press(page, 'New');
      const { frame } = await shownIn(page, field('ddService'));
      await frame.select(field('ddService'), service);
      await fill(page, field('txtTimeFrame'), '5');
      await fill(page, field('txtThreshold'), '100');
      await fill(page, field('txtBlockTime'), '60');
      await press(page, 'Save');
      await shownIn(page, '::-p-xpath(//a[normalize-space(.)="Detection Type"])');
    }
    await expectAll(walk, 'pass', abuse);

    const row = (words: string): string =>
      `::-p-xpath(//tr[contains(., "${words}")]//input[@type="checkbox"])`;
    await goTo(walk, 'Whitelist', { rule: 'wl.empty' }, '[data-palisade-rule~="wl.loopback"]');
    for (const address of ['127.0.0.1', '203.0.113.0']) {
      await click(page, row(address));
      await press(page, 'Delete');
    }
    await expectAll(walk, 'pass', ['wl.empty', 'wl.loopback', 'wl.wide']);
    await expectOutcomes(walk, { 'version.eol_branch': 'fail', 'version.age': 'fail' });
    expect(walk.server.state.whitelist).toEqual([]);
  });

  test('100.x', async () => {
    const walk = await begin(await startModern({ host: testHost }));
    const { page } = walk;
    const field = (name: string): string => `input[name=${name}]`;
    const toggle = (name: string): string => `md-switch[name=${name}]`;
    const list = (label: string): string =>
      `::-p-xpath(//md-input-container[label[normalize-space(.)="${label}"]]//md-select)`;
    const choose = async (label: string, option: string): Promise<void> => {
      // What is still closing or opening swallows the click.
      await expect(async () => {
        await click(page, list(label));
        await page.waitForSelector('.md-select-menu-container.md-active', { timeout: 2_000 });
      }).toPass({ timeout: 20_000 });
      await click(
        page,
        `::-p-xpath(//*[contains(@class, "md-select-menu-container") and contains(@class, "md-active")]//md-option[normalize-space(.)="${option}"])`,
      );
      await expect
        .poll(() => page.$$eval('.md-select-menu-container.md-active', (all) => all.length))
        .toBe(0);
    };
    const row = (words: string): string => `::-p-xpath(//tr[td[normalize-space(.)="${words}"]])`;

    await goTo(walk, 'Log Settings', { rule: 'log.smtp' }, list('SMTP'));
    await expectAll(walk, 'fail', logs);
    await choose('Delivery', 'Detailed');
    await choose('SMTP', 'Detailed');
    await press(page, 'Save');
    await expectAll(walk, 'pass', logs);

    await goTo(walk, 'Domain Defaults', { rule: defaults }, toggle('requireSmtpAuthentication'));
    await click(page, toggle('requireSmtpAuthentication'));
    await press(page, 'Save');
    await expectOutcomes(walk, { [defaults]: 'pass' });
    for (const subject of domains) {
      const line = `[data-rule="${each}"] [data-subject="${subject}"]`;
      const outcome = () => walk.panel.$eval(line, (one) => one.getAttribute('data-subject-outcome'));
      await pressIn(walk, 'Go to Domain Options', { rule: each, subject });
      // The view of the domain before it looks the same, and may still be leaving.
      await expect.poll(() => page.url(), { timeout: 20_000 }).toContain(`/${subject}/options`);
      await expect.poll(outcome, { timeout: 20_000 }).toBe('fail');
      const auth = toggle('requireSmtpAuthentication');
      await expect.poll(() => page.$$eval(auth, (all) => all.length)).toBe(1);
      const checked = () => page.$eval(auth, (one) => one.getAttribute('aria-checked'));
      // A click on what is still sliding into its place hits nothing.
      await expect(async () => {
        if ((await checked()) !== 'true') await click(page, auth);
        await expect.poll(checked, { timeout: 2_000 }).toBe('true');
      }).toPass({ timeout: 20_000 });
      await press(page, 'Save');
      await expect.poll(outcome, { timeout: 20_000 }).toBe('pass');
    }
    await expectOutcomes(walk, { [each]: 'pass' });

    await goTo(walk, 'Password Requirements', { rule: 'pw.min_length' }, field('minPasswordLength'));
    await expectAll(walk, 'fail', passwords);
    await fill(page, field('minPasswordLength'), '15');
    for (const name of ['requireCapital', 'requireLower', 'requireSymbol', 'skipEnforcementForExisting'])
      await click(page, toggle(name));
    await press(page, 'Save');
    await expectAll(walk, 'pass', passwords);

    await attest(walk, 'admin.password_strength', 'Kim');

    await goTo(walk, 'Abuse Detection', { rule: 'ids.dos.smtp' }, row('Denial of Service (DoS) - SMTP'));
    const saveRule = async (): Promise<void> => {
      await click(page, '::-p-xpath(//md-dialog//button[normalize-space(.)="Save"])');
      await expect.poll(() => page.$$eval('md-dialog', (all) => all.length)).toBe(0);
    };
    await click(page, row('Denial of Service (DoS) - SMTP'));
    await press(page, 'Edit');
    await choose('Action', 'Block');
    await saveRule();
    for (const service of ['POP', 'IMAP']) {
      await press(page, 'New');
      await choose('Service', service);
      await fill(page, field('threshold'), '100');
      await saveRule();
    }
    await expectAll(walk, 'pass', abuse);

    const entry = (address: string): string =>
      `::-p-xpath(//*[self::tr or @role="row"][contains(., "${address}")])`;
    await goTo(walk, 'Whitelist', { rule: 'wl.empty' }, entry('127.0.0.1'));
    for (const address of ['127.0.0.1', '203.0.112.0/20']) {
      await click(page, entry(address));
      await press(page, 'Delete');
      await expect.poll(() => walk.server.state.whitelist.map((one) => one.address)).not.toContain(address);
    }
    await expectAll(walk, 'pass', ['wl.empty', 'wl.loopback', 'wl.wide', 'wl.auth_bypass']);
    await expectOutcomes(walk, { 'version.kev_2026': 'fail', 'version.eol_branch': 'pass' });
  });
});
