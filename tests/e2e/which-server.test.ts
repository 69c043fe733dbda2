import type { Page } from '@playwright/test';
import type { ServerRecord } from '../../utils/audit/record.ts';
import { whichKey } from '../../utils/audit/which.ts';
import { startLegacy } from '../simulators/legacy/server.ts';
import { initialState } from '../simulators/modern/initial-state.ts';
import { startModern } from '../simulators/modern/server.ts';
import type { Simulator } from '../simulators/simulator.ts';
import type { ExtensionChromium } from './support/chromium.ts';
import { testHost } from './support/environment.ts';
import type { ExtensionApi } from './support/extension-api.ts';
import { expect, test } from './support/simulated-test.ts';
import { everythingStored, recordsIn } from './support/stored.ts';

declare const chrome: ExtensionApi;

const requirements = '/interface/root#/settings/sysadmin/password-requirements';
const domainsPage = '/interface/root#/manage/sysadmin/domains';
const legacyRequirements = '/Main/frmPasswordRequirements.aspx?popup=true';
const start = initialState('M100');

/** Two servers that one tunnel reaches, one after the other: other names, other domains, other values. */
const behind = {
  first: () => startModern({ host: testHost }),
  second: () =>
    startModern({
      host: testHost,
      hostname: 'mail.example.net',
      state: {
        password: { ...start.password, minLength: 21 },
        domains: [{ name: 'example.net', enabled: true, requireSmtpAuth: true }],
      },
    }),
  legacy: () => startLegacy({ host: testHost }),
};

const records = async (chromium: ExtensionChromium): Promise<readonly ServerRecord[]> =>
  recordsIn(await everythingStored(chromium));
const lengths = async (chromium: ExtensionChromium): Promise<Readonly<Record<string, unknown>>> =>
  Object.fromEntries(
    (await records(chromium)).map(({ id, readings }) => {
      const result = readings['password.minLength']?.result;
      return [id, result?.ok ? result.value : null];
    }),
  );
const marks = (page: Page) => page.locator('[data-palisade-rule]').first();
const notice = (panel: Page, title: string) => panel.locator('.notice', { hasText: title });

test('servers that take turns behind one address never mix their records', async ({ chromium }) => {
  test.setTimeout(180_000);
  let server: Simulator | null = null;
  const page = await chromium.context.newPage();
  const turn = async (name: keyof typeof behind, path: string): Promise<void> => {
    await server?.close();
    await page.goto('about:blank');
    server = await behind[name]();
    await page.goto(server.origin + path);
    if (path !== domainsPage) await expect(marks(page)).toBeVisible();
  };
  try {
    await turn('first', requirements);
    const panel = await chromium.openPanel(page);
    await page.bringToFront();
    const origin = (server as unknown as Simulator).origin;
    const ids = [origin, `${origin}#2`, `${origin}#3`] as const;
    await expect.poll(() => lengths(chromium)).toEqual({ [ids[0]]: 5 });
    const [first] = await records(chromium);

    // Another host name: marks are drawn, nothing is recorded, and the panel says so.
    await turn('second', requirements);
    const paused = notice(panel, 'Recording is paused');
    await expect(paused).toContainText('recorded mail.example.com, now mail.example.net');
    expect(await lengths(chromium)).toEqual({ [ids[0]]: 5 });
    await paused.getByRole('button', { name: 'It is another server' }).click();
    await expect.poll(() => lengths(chromium)).toEqual({ [ids[0]]: 5, [ids[1]]: 21 });
    await expect(panel.locator('header.server')).toContainText('mail.example.net');
    await expect(paused).toHaveCount(0);

    // From then on each is known by what it shows, and nobody is asked.
    for (const [name, at, hostname] of [
      ['first', 0, 'mail.example.com'],
      ['second', 1, 'mail.example.net'],
    ] as const) {
      await turn(name, domainsPage);
      await expect(panel.locator('header.server')).toContainText(hostname);
      await expect
        .poll(async () => (await records(chromium))[at]?.readings['domains.list']?.result.ok)
        .toBe(true);
      await expect(panel.locator('.notice')).toHaveCount(0);
    }

    // A third one, of another interface, that never tells its name.
    await turn('legacy', legacyRequirements);
    await expect(paused).toContainText('Interface');
    await paused.getByRole('button', { name: 'It is another server' }).click();
    await expect.poll(() => lengths(chromium)).toEqual({ [ids[0]]: 5, [ids[1]]: 21, [ids[2]]: 5 });
    await turn('first', requirements);
    await expect(panel.locator('header.server')).toContainText('mail.example.com');

    const all = await records(chromium);
    const domains = (at: number): string => JSON.stringify(all[at]?.readings['domains.list']?.result ?? null);
    expect(domains(0)).toContain('example.com');
    expect(domains(0)).not.toContain('example.net');
    expect(domains(1)).toContain('example.net');
    expect(domains(1)).not.toContain('example.com');
    expect(domains(2)).toBe('null');
    expect(all.map(({ product }) => product.hostname)).toEqual([
      'mail.example.com',
      'mail.example.net',
      null,
    ]);
    expect(all.map(({ product }) => product.generation?.[0])).toEqual(['M', 'M', 'L']);
    expect(all.every((record) => record.contradiction === undefined)).toBe(true);
    expect(all[0]?.readings['password.minLength']?.result).toEqual(
      first?.readings['password.minLength']?.result,
    );
  } finally {
    await (server as Simulator | null)?.close();
  }
});

test('what a page does not tell is asked once a session, and holds nothing up', async ({
  chromium,
  servers,
}) => {
  const server = await servers.legacy();
  const page = await chromium.context.newPage();
  await page.goto(server.origin + legacyRequirements);
  await expect.poll(() => lengths(chromium)).toEqual({ [server.origin]: 5 });
  const panel = await chromium.openPanel(page);
  const question = notice(panel, 'Which server is this?');
  await expect(panel.locator('[data-rule]').first()).toBeVisible();
  await expect(question).toHaveCount(0);

  // The browser was closed in between.
  await (await chromium.worker()).evaluate((key) => chrome.storage.session.remove(key), whichKey);
  server.state.password.minLength = 9;
  await page.bringToFront();
  await page.reload();
  await expect(question).toBeVisible();
  await expect(marks(page)).toBeVisible();
  await expect.poll(() => lengths(chromium)).toEqual({ [server.origin]: 9 });
  await question.getByRole('button', { name: `It is ${server.origin}` }).click();
  await expect(question).toHaveCount(0);
  await page.reload();
  await expect(marks(page)).toBeVisible();
  await expect(panel.locator('[data-rule]').first()).toBeVisible();
  await expect(question).toHaveCount(0);
});

test('one server at two addresses is joined by a click, and split again', async ({ chromium, servers }) => {
  const server = await servers.modern();
  const again = await startModern({ host: testHost.replace(/\.\d+\.(\d+)$/, '.9.$1') });
  try {
    const page = await chromium.context.newPage();
    const known = async (): Promise<string[]> => (await records(chromium)).map(({ id }) => id);
    for (const { origin } of [server, again]) {
      await page.goto(origin + domainsPage);
      await expect
        .poll(async () =>
          (await records(chromium)).some(
            ({ id, readings }) => id === origin && readings['domains.list']?.result.ok,
          ),
        )
        .toBe(true);
    }
    const panel = await chromium.openPanel(page);
    const offer = notice(panel, 'The same server at another address?');
    await expect(offer).toContainText(server.origin);
    await offer.getByRole('button', { name: 'Join them' }).click();
    await expect.poll(known).toEqual([server.origin]);
    await expect(offer).toHaveCount(0);
    await expect(panel.locator('[data-rule]').first()).toBeVisible();

    const options = await chromium.openPage('options.html');
    await options.getByRole('button', { name: `Split off ${again.origin}` }).click();
    await expect.poll(known).toEqual([server.origin, again.origin]);
    await expect(options.locator('[data-server]')).toHaveCount(2);
  } finally {
    await again.close();
  }
});
