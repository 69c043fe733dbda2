import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { startLegacy } from '../simulators/legacy/server.ts';
import { startModern } from '../simulators/modern/server.ts';
import type { Simulator } from '../simulators/simulator.ts';
import { announcement } from './support/announcement.ts';
import { testHost } from './support/environment.ts';
import { type ExtensionFirefox, launchFirefox } from './support/firefox.ts';
import { openRealSidebar, tabInFront } from './support/firefox-sidebar.ts';

/** What the page's contract says of the control that a rule marked, and what a person sees of it. */
const markOf = (page: Page, rule: string) =>
  page.evaluate((wanted) => {
    const control = document.querySelector(`[data-palisade-rule~="${wanted}"]`);
    const described = control?.getAttribute('aria-describedby')?.split(' ').at(-1);
    return {
      outcome: control?.getAttribute('data-palisade-outcome') ?? null,
      severity: control?.getAttribute('data-palisade-severity') ?? null,
      ring: control ? getComputedStyle(control).outlineStyle : null,
      described: described ? document.getElementById(described)?.textContent !== '' : false,
      badges: document.querySelector('palisade-overlay')?.shadowRoot?.querySelectorAll('button').length ?? 0,
    };
  }, rule);

const marked = { outcome: 'fail', severity: 'high', ring: 'solid', described: true };

test.describe('the built extension in Firefox', () => {
  let firefox: ExtensionFirefox;
  let server: Simulator | null = null;

  test.beforeAll(async () => {
    firefox = await launchFirefox();
  });

  test.afterEach(async () => {
    await server?.close();
    server = null;
  });

  test.afterAll(async () => {
    await firefox.close();
  });

  test('shows its sidebar page', async () => {
    const panel = await firefox.openPage('sidepanel.html', 'main *, body *');
    expect(await panel.evaluate(() => document.title)).not.toBe('');
    await panel.close();
  });

  test('marks a control of the legacy Password Requirements', async () => {
    server = await startLegacy({ host: testHost });
    const page = await firefox.newPage();
    await page.goto(`${server.origin}/Main/frmPasswordRequirements.aspx`);
    await expect.poll(() => markOf(page, 'pw.min_length')).toMatchObject(marked);
    await expect.poll(async () => (await markOf(page, 'pw.min_length')).badges).toBeGreaterThan(0);
    await page.close();
  });

  test('marks a control of the modern Password Requirements', async () => {
    server = await startModern({ host: testHost });
    const page = await firefox.newPage();
    await page.goto(`${server.adminUrl.split('#')[0]}#/settings/sysadmin/password-requirements`);
    await expect.poll(() => markOf(page, 'pw.min_length')).toMatchObject(marked);
    await page.close();
  });

  for (const [family, start] of Object.entries({ legacy: startLegacy, modern: startModern })) {
    test(`tells in its sidebar page what a ${family} page shows`, async () => {
      server = await start({ host: testHost });
      const page = await firefox.newPage();
      const path =
        family === 'legacy'
          ? '/Main/frmPasswordRequirements.aspx'
          : '/interface/root#/settings/sysadmin/password-requirements';
      await page.goto(server.origin + path);
      await expect.poll(() => markOf(page, 'pw.min_length')).toMatchObject(marked);
      const tabId = await tabInFront(firefox, page);
      const rule = '[data-rule="pw.min_length"][data-outcome="fail"]';
      const panel = await firefox.openPage(`sidepanel.html?tabId=${tabId}`, rule);
      expect(await panel.$eval(rule, (item) => item.getAttribute('data-severity'))).toBe('high');
      await panel.close();
      await page.close();
    });
  }

  test("opens in the browser's own sidebar, and follows the tab in front", async () => {
    server = await startLegacy({ host: testHost });
    const page = await firefox.newPage();
    await page.goto(`${server.origin}/Main/frmPasswordRequirements.aspx`);
    await expect.poll(() => markOf(page, 'pw.min_length')).toMatchObject(marked);
    const sidebar = await openRealSidebar(firefox);
    await page.bringToFront();
    await expect
      .poll(() => sidebar.text('[data-rule="pw.min_length"]'), { timeout: 15_000 })
      .toContain('Fix');
    const stranger = await firefox.newPage();
    await stranger.goto(`${server.origin}/proxy-error.html`);
    await expect.poll(() => sidebar.text('main'), { timeout: 15_000 }).toContain('Not SmarterMail');
    await sidebar.close();
    await stranger.close();
    await page.close();
  });

  test('the card says which keys open the sidebar, since a click in a page may not', async () => {
    server = await startLegacy({ host: testHost });
    const page = await firefox.newPage();
    await page.goto(`${server.origin}/Main/frmPasswordRequirements.aspx`);
    // Visible: else puppeteer waits on mutations of the document, and never hears of those in a shadow root.
    const inOverlay = (selector: string) =>
      page.waitForSelector(`palisade-overlay >>> ${selector}`, { visible: true });
    await (await inOverlay('button.badge'))?.click();
    await (await inOverlay('button.to-checklist'))?.click();
    const said = await inOverlay('[role=status].by-keys');
    expect(await said?.evaluate(({ textContent }) => textContent)).toContain('or by Alt+Shift+L.');
    await page.close();
  });

  test('leaves other pages on other ports alone', async () => {
    server = await startLegacy({ host: testHost, port: 0 });
    const page = await firefox.newPage();
    await page.evaluateOnNewDocument(
      (types) => {
        for (const type of types)
          document.addEventListener(type, () => document.documentElement.setAttribute('data-heard', type));
      },
      [announcement('palisade@smartermail-administrators.example'), 'DOMContentLoaded'],
    );
    await page.goto(`${server.origin}/Main/frmPasswordRequirements.aspx?x=://a:9998/`);
    // Long enough for marks to come where they come at all: the page above had them by then.
    await page.waitForSelector('#ctl00_MPH_txtMinLength');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await markOf(page, 'pw.min_length')).toMatchObject({ outcome: null, badges: 0 });
    const heard = () => page.evaluate(() => document.documentElement.getAttribute('data-heard'));
    expect(await heard()).toBe('DOMContentLoaded');
    await page.close();
  });

  test('rates a new password as it is typed, and fills both boxes with one it made', async () => {
    server = await startLegacy({ host: testHost });
    const page = await firefox.newPage();
    await page.goto(`${server.origin}/Main/frmUser.aspx`);
    const box = await page.waitForSelector(
      '#ctl00_MPH_wucUserSettings_txtNewPassword, input[id$=txtNewPassword]',
    );
    await box?.click();
    await box?.type('mypassword1');
    const score = () =>
      page.evaluate(
        () =>
          document
            .querySelector('palisade-overlay')
            ?.shadowRoot?.querySelector('[role=meter]')
            ?.getAttribute('aria-valuenow') ?? null,
      );
    await expect.poll(score, { timeout: 15_000 }).toMatch(/^[01]$/);
    const generate = await page.waitForSelector('palisade-overlay >>> .generator button', { visible: true });
    await generate?.click();
    const texts = () =>
      page.$$eval('input[id*=txtNewPassword]', (boxes) =>
        boxes.map((one) => (one as HTMLInputElement).value),
      );
    await expect.poll(texts).toEqual([expect.stringMatching(/^\S{20}$/), expect.stringMatching(/^\S{20}$/)]);
    const [first, again] = await texts();
    expect(again).toBe(first);
    await expect.poll(score, { timeout: 15_000 }).toBe('4');
    const shown = await page.waitForSelector('palisade-overlay >>> .generator output', { visible: true });
    expect(await shown?.evaluate(({ textContent }) => textContent)).toBe(first);
    await page.close();
  });
});
