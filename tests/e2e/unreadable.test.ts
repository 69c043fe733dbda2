import { noticeKey, storeKey } from '../../utils/audit/store.ts';
import type { Simulator } from '../simulators/simulator.ts';
import { seenPage as visit } from './support/seen-page.ts';
import { expect, type Servers, test } from './support/simulated-test.ts';
import { everythingStored, putIntoLocal, recordsIn } from './support/stored.ts';

type Family = keyof Servers;
const families: readonly Family[] = ['legacy', 'modern'];

test.describe('a recognised screen that lacks a field', () => {
  interface Missing {
    readonly url: (server: Simulator) => string;
    readonly file: string;
    readonly row: RegExp;
    readonly rule: string;
    readonly setting: string;
    readonly read: string;
  }
  const missing: Readonly<Record<Family, Missing>> = {
    legacy: {
      url: ({ origin }) => `${origin}/Main/frmPasswordRequirements.aspx?popup=true`,
      file: '**/frmPasswordRequirements.aspx*',
      row: /<tr>(?:(?!<\/tr>)[\s\S])*txtMinLength[\s\S]*?<\/tr>/,
      rule: 'pw.min_length',
      setting: 'password.minLength',
      read: 'pw.existing_skipped',
    },
    modern: {
      url: ({ origin }) => `${origin}/interface/root#/settings/sysadmin/password-requirements`,
      file: '**/password-requirements.html',
      row: /<md-switch[^>]*name="skipEnforcementForExisting"[\s\S]*?<\/md-switch>/,
      rule: 'pw.existing_skipped',
      setting: 'password.skipExisting',
      read: 'pw.min_length',
    },
  };
  for (const family of families) {
    const { url, file, row, rule, setting, read } = missing[family];
    test(`${family}: ${rule} could not be read, with the reason`, async ({ servers, chromium }) => {
      const server = await servers[family]();
      let dropped = 0;
      await chromium.context.route(file, async (route) => {
        const response = await route.fetch();
        const html = await response.text();
        const less = html.replace(row, '');
        if (less !== html) dropped += 1;
        await route.fulfill({ response, body: less });
      });
      try {
        const { page } = await visit(chromium, url(server));
        const panel = await chromium.openPanel(page);
        const item = panel.locator(`[data-rule="${rule}"]`);
        await expect(item).toHaveAttribute('data-outcome', 'unknown');
        await expect(item).toContainText('The setting was not found on its screen.');
        // The rest of the screen is read all the same.
        await expect(panel.locator(`[data-rule="${read}"]`)).toHaveAttribute('data-outcome', 'fail');
        expect(dropped).toBeGreaterThan(0);
        const [record] = recordsIn(await everythingStored(chromium));
        expect(record?.readings[setting]?.result).toEqual({ ok: false, why: 'label-not-found' });
      } finally {
        await chromium.context.unroute(file);
      }
    });
  }
});

test.describe('a record that cannot be read', () => {
  const blobs: Readonly<Record<string, unknown>> = {
    'text in place of the record': 'not a record',
    'a list': [1, 2, 3],
    'a server without its parts': { version: 1, servers: { 'http://other.example:9998': { id: 1 } } },
    'a record of a later version': { version: 99, servers: {}, later: true },
  };
  for (const [what, blob] of Object.entries(blobs)) {
    test(`${what} is kept, and the work goes on`, async ({ servers, chromium }) => {
      const server = await servers.legacy();
      await putIntoLocal(chromium, { [storeKey]: blob });
      const { page } = await visit(chromium, `${server.origin}/Main/frmPasswordRequirements.aspx?popup=true`);
      const panel = await chromium.openPanel(page);
      await expect(panel.getByText('The record could not be read')).toBeVisible();
      await expect(panel.locator('[data-rule="pw.min_length"]')).toHaveAttribute('data-outcome', 'fail');
      const { local } = await everythingStored(chromium);
      const { backup } = local[noticeKey] as { readonly backup: string };
      expect(backup).toMatch(/^palisade\.backup\.2026-11-25/);
      expect(local[backup]).toEqual(blob);
      await expect(panel.getByText(backup)).toBeVisible();
      expect(recordsIn({ local, session: {} }).map(({ id }) => id)).toEqual([server.origin]);
    });
  }
});

test('a strict content security policy of the server is no obstacle', async ({ servers, chromium }) => {
  const server = await servers.modern({ csp: true });
  const complaints: string[] = [];
  chromium.context.on('console', (message) => {
    if (/content security policy/i.test(message.text())) complaints.push(message.text());
  });
  const { page } = await visit(
    chromium,
    `${server.origin}/interface/root#/settings/sysadmin/password-requirements`,
  );
  const length = page.locator('input[name=minPasswordLength]');
  await expect(length).toHaveAttribute('data-palisade-outcome', 'fail');
  const badge = page.locator('palisade-overlay button.badge').first();
  await expect(badge).toBeVisible();
  expect(await badge.evaluate((node) => getComputedStyle(node).cursor)).toBe('pointer');
  await length.fill('16');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(length).toHaveAttribute('data-palisade-outcome', 'pass');
  expect(server.state.password.minLength).toBe(16);
  expect(complaints).toEqual([]);
});
