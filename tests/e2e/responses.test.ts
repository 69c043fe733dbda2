import type { Page } from '@playwright/test';
import type { Reading } from '../../utils/screens/reading.ts';
import { eavesdrop } from './support/eavesdrop.ts';
import { type Call, callFrom, isObserved, listenInPage } from './support/page-calls.ts';
import { seenPage } from './support/seen-page.ts';
import { expect, test } from './support/simulated-test.ts';
import { everythingStored, recordsIn } from './support/stored.ts';
import { signInModern } from './support/visit.ts';

const get = (path: string): Call => ({ method: 'GET', path });
const post = (path: string, body: object = {}): Call => ({ method: 'POST', path, body });

/** Confirmed shapes with settings in them. */
const told: readonly Call[] = [
  get('licensing/about'),
  get('licensing/info'),
  get('settings/sysadmin/services'),
  get('settings/sysadmin/ip-binding-manager'),
  get('settings/sysadmin/license-notifications'),
  post('settings/sysadmin/ip-access/true', { searchParams: { skip: 0, take: 1000, search: '' } }),
];
/** Of whichever domain one acts on, which it does not name: nothing can be made of it. */
const nameless = get('settings/domain/domain');
/** Answers with secrets in them, and such as nothing is read of. */
const untold: readonly Call[] = [
  post('auth/authenticate-user', { username: 'admin', password: 'planted-typed-password' }),
  post('auth/refresh-token', { token: 'x' }),
  post('settings/sysadmin/manage-domain/example.com'),
  get('settings/sysadmin/list-users/example.com'),
  get('settings/sysadmin/antivirus/settings'),
  post('settings/sysadmin/ip-access/false', { searchParams: {} }),
];
const canaries = [
  'simulated-access-token',
  'simulated-refresh-token',
  'simulated-certificate-password',
  'planted-typed-password',
];

const authOf = (domain: string): string => `domain.requireSmtpAuth|domain|${domain}`;
const show = (page: Page, hash: string): Promise<void> =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);

/** Of one domain the switch has other words, of the others it shows nothing of what the server holds. */
const otherwise = (template: string): string =>
  template
    .replace('ng-model="$ctrl.form.settings.requireSmtpAuthentication"', 'ng-model="$ctrl.neverSet"')
    .replace(
      '>Require SMTP Authentication<',
      `><span ng-if="$ctrl.name !== 'example.com'">Require SMTP Authentication</span><span ng-if="$ctrl.name === 'example.com'">Ohne Anmeldung kein Versand</span><`,
    );

test('settings are read from SmarterMail’s own responses under the strictest policy, and no secret', async ({
  servers,
  chromium,
}) => {
  test.setTimeout(120_000);
  const server = await servers.modern({ csp: 'self', stopped: ['POP'], delaysMs: [20] });
  const [, org] = server.state.domains;
  if (org) org.requireSmtpAuth = true;
  const cards = '**/domain-cards.html';
  await chromium.context.route(cards, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: otherwise(await response.text()) });
  });
  try {
    const overheard = await eavesdrop(chromium);
    const { page } = await seenPage(chromium, `${server.origin}/interface/root#/reports/sysadmin/overview`);
    await expect.poll(() => isObserved(page)).toBe(true);
    const heardInPage = await listenInPage(page);
    const readings = async (): Promise<Readonly<Record<string, Reading>>> =>
      recordsIn(await everythingStored(chromium))[0]?.readings ?? {};
    const howRead = async (key: string): Promise<string> => {
      const found = (await readings())[key];
      return found ? `${found.method} ${found.confidence} ${JSON.stringify(found.result)}` : 'not read';
    };

    // On a page without settings: only responses can tell them.
    for (const way of ['fetch', 'text', 'json'] as const) {
      const calls = [...told, nameless, ...untold];
      expect(await callFrom(page, way, calls)).toMatchObject(calls.map(() => ({ success: true })));
    }
    await expect.poll(() => howRead('product.build')).toBe('response exact {"ok":true,"value":9504}');
    await expect.poll(() => howRead('services.list')).toContain('{"running":false,"service":"POP"}');
    await expect.poll(() => howRead('whitelist.entries')).toContain('"address":"203.0.112.0/20"');
    expect((await readings())['whitelist.entries']).toMatchObject({
      method: 'response',
      coverage: { seen: 6, total: 6 },
      label: 'settings/sysadmin/ip-access/true: ipAccessList',
    });
    expect(Object.keys(await readings()).filter((key) => key.startsWith('domain.'))).toEqual([]);
    const [record] = recordsIn(await everythingStored(chromium));
    expect(record?.product.edition).toBe('Enterprise');
    const paths = (await heardInPage()).map((one) => (JSON.parse(one) as { path?: string }).path);
    expect(new Set(paths)).toEqual(new Set([...told, nameless].map(({ path }) => path)));

    // What a page cannot show is read all the same; where it shows something else, a person judges.
    await show(page, '#/manage/domain/example.com/options');
    await expect.poll(() => howRead(authOf('example.com'))).toBe('response exact {"ok":true,"value":false}');
    await show(page, '#/manage/domain/example.org/options');
    const control = page.locator('md-switch[name=requireSmtpAuthentication]');
    await expect(control).toHaveAttribute('data-palisade-outcome', 'review');
    await page.locator('palisade-overlay button.badge').first().click();
    await expect(page.locator('palisade-overlay dl.values').first()).toContainText(/On the page\s*Off/);
    await expect(page.locator('palisade-overlay dl.values').first()).toContainText(/response\s*On/);
    const panel = await chromium.openPanel(page);
    await expect(panel.locator('[data-rule="domain.require_smtp_auth.each"]')).toContainText(
      "The page shows: Off. The server's own response says: On.",
    );
    await expect(panel.locator('[data-rule="domain.require_smtp_auth.each"]')).toContainText(
      "read from the server's own response",
    );

    // Signing out takes the observer away; nothing of the way back in is heard.
    await page.bringToFront();
    await show(page, '#/login');
    await expect.poll(() => isObserved(page)).toBe(false);
    const before = (await heardInPage()).length;
    await signInModern(page);
    await expect(page).toHaveURL(/manage\/sysadmin\/domains/);
    const inPage = await heardInPage();
    expect(inPage.slice(before).join()).not.toMatch(/auth/);

    const { messages, storage, logs } = await overheard(page);
    // Whoever hears nothing proves nothing.
    expect(messages).toContain('response-reader');
    expect(messages).toContain('203.0.112.0/20');
    const everywhere = { inPage: inPage.join('\n'), messages, storage, logs };
    for (const [where, text] of Object.entries(everywhere))
      expect([where, canaries.filter((canary) => text.includes(canary))]).toEqual([where, []]);
  } finally {
    await chromium.context.unroute(cards);
  }
});
