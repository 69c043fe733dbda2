import type { Locator, Page } from '@playwright/test';
import type { Trouble } from '../simulators/modern/options.ts';
import type { Simulator } from '../simulators/simulator.ts';
import type { ExtensionChromium } from './support/chromium.ts';
import { stopWorker } from './support/chromium-worker.ts';
import { ruleIn } from './support/panel.ts';
import { expect, test } from './support/simulated-test.ts';
import { everythingStored, recordsIn } from './support/stored.ts';
import { signedIn, signInLegacy, signInModern } from './support/visit.ts';

const rule = 'domain.require_smtp_auth.each';
const settings = '/api/v1/settings/sysadmin/domain-settings/';
const many = Array.from({ length: 300 }, (_, at) => ({
  name: `d${String(at).padStart(3, '0')}.example`,
  enabled: at !== 7,
  requireSmtpAuth: at !== 120,
}));
const nameAt = (at: number): string => many[at]?.name ?? '';

const readDomains = async (chromium: ExtensionChromium) =>
  recordsIn(await everythingStored(chromium))
    .flatMap(({ readings }) => Object.values(readings))
    .filter(({ setting }) => setting === 'domain.requireSmtpAuth');

const sweepIn = (panel: Page): Locator => ruleIn(panel, rule).locator('[data-sweep]');
const is = (panel: Page, state: string, timeout = 150_000) =>
  expect(sweepIn(panel)).toHaveAttribute('data-sweep', state, { timeout });
const press = async (panel: Page, name: RegExp): Promise<void> => {
  await panel.bringToFront();
  await sweepIn(panel).getByRole('button', { name }).click();
};
const doneIn = async (panel: Page): Promise<number> =>
  Number((await sweepIn(panel).getByRole('progressbar').getAttribute('value', { timeout: 5_000 })) ?? 0);
const reaches = (panel: Page, done: number) =>
  expect.poll(() => doneIn(panel), { timeout: 150_000 }).toBeGreaterThanOrEqual(done);

test('a sweep over 300 domains is stopped, gone on with, and asks for nothing else', async ({
  servers,
  chromium,
}) => {
  test.setTimeout(420_000);
  const troubles = new Map<string, Trouble>([
    [nameAt(60), 'other-shape'],
    [nameAt(61), 'unknown'],
    [nameAt(90), 'too-many'],
  ]);
  // The answer for one domain is held back, so that what the test does comes before the next.
  let holdAt: string | null = null;
  const held: (() => void)[] = [];
  const letGo = (): void => {
    holdAt = null;
    for (const answer of held.splice(0)) answer();
  };
  const server: Simulator = await servers.modern({
    state: { domains: many },
    delaysMs: [3],
    trouble: (path) => {
      const name = path.split('/').at(-1) ?? '';
      if (name === holdAt) return new Promise((resolve) => held.push(() => resolve(null)));
      const trouble = troubles.get(name) ?? null;
      if (trouble === 'too-many') troubles.delete(name);
      return trouble;
    },
  });
  const { page, panel } = await signedIn(chromium, server, signInModern);
  await is(panel, 'offered');
  await expect(sweepIn(panel)).toContainText('Sends 301 read requests to this server');
  const before = server.requests.length;
  const stored = structuredClone(server.state);
  const asked = () => server.requests.slice(before).filter(({ path }) => path.startsWith(settings));
  expect(asked()).toEqual([]);

  holdAt = nameAt(20);
  await press(panel, /^Check all domains$/);
  await expect(sweepIn(panel).getByRole('progressbar')).toHaveAttribute('max', '300');
  await expect.poll(() => held.length, { timeout: 150_000 }).toBe(1);
  await panel.keyboard.press('Escape');
  await is(panel, 'stopped');
  await expect(sweepIn(panel)).toContainText('Stopped. What was read is kept.');
  expect(asked()).toHaveLength(21);
  letGo();
  await expect(sweepIn(panel).getByRole('button', { name: 'Go on: 20 of 300' })).toBeVisible();

  await press(panel, /^Go on: \d+ of 300$/);
  await is(panel, 'stopped');
  await expect(sweepIn(panel)).toContainText('the server asks for fewer requests');
  expect(asked().at(-1)?.path).toBe(settings + nameAt(90));
  await expect(sweepIn(panel).getByRole('button', { name: 'Go on: 90 of 300' })).toBeVisible();

  holdAt = nameAt(180);
  await press(panel, /^Go on/);
  await reaches(panel, 100);
  await stopWorker(chromium);
  await panel.bringToFront();
  await expect.poll(() => held.length, { timeout: 150_000 }).toBe(1);
  expect((await readDomains(chromium)).length).toBeGreaterThan(160);
  await panel.close();
  letGo();
  const again = await chromium.openPanel(page);
  await is(again, 'stopped');
  await expect(sweepIn(again)).toContainText('The checklist was closed on the way.');

  await press(again, /^Go on/);
  await is(again, 'done', 200_000);
  await expect(
    again.getByRole('status').filter({ hasText: 'All 300 domains were asked about.' }),
  ).toHaveCount(1);
  const shown = ruleIn(again, rule);
  await expect(shown).toContainText('298 of 300 domains checked');
  await expect(shown).toContainText(
    '296 of 297 require authentication \u00b7 1 exception \u00b7 1 switched off',
  );
  await expect(shown.locator('[data-subject]').first()).toHaveAttribute('data-subject', nameAt(120));

  const readings = await readDomains(chromium);
  expect(readings.map(({ subject }) => subject?.key).toSorted()).toEqual(many.map(({ name }) => name));
  expect(new Set(readings.map(({ method }) => method))).toEqual(new Set(['response']));
  const unread = readings
    .filter(({ result }) => !result.ok)
    .map(({ subject, result }) => [subject?.key, result]);
  expect(Object.fromEntries(unread)).toEqual({
    [nameAt(60)]: { ok: false, why: 'unexpected-answer' },
    [nameAt(61)]: { ok: false, why: 'unknown-domain' },
  });

  // Each once, but for the few answers that went with what was stopped.
  const paths = asked().map(({ path }) => path);
  expect(new Set(paths)).toEqual(new Set(many.map(({ name }) => settings + name)));
  expect(paths.length).toBeLessThanOrEqual(300 + 4 * 9);
  const others = server.requests
    .slice(before)
    .filter(({ method, path }) => method !== 'GET' || !path.startsWith(settings))
    .filter(({ path }) => path !== '/favicon.ico');
  expect(others).toEqual([{ method: 'GET', path: '/api/v1/settings/sysadmin/domains' }]);
  expect(server.state).toEqual(stored);
});

test('a walk over the domains of a legacy server opens each, is stopped, and clicks nothing that stores', async ({
  servers,
  chromium,
}) => {
  test.setTimeout(180_000);
  const few = many.slice(0, 4).map((one, at) => ({ ...one, requireSmtpAuth: at !== 2 }));
  const server = await servers.legacy({ state: { domains: few } });
  const { page, panel } = await signedIn(chromium, server, signInLegacy);
  await is(panel, 'offered');
  await expect(sweepIn(panel)).toContainText('Opens each domain of the list in this tab');
  const stored = structuredClone(server.state);

  await sweepIn(panel).getByRole('button', { name: 'Check all domains' }).click();
  await page.bringToFront();
  await reaches(panel, 1);
  await sweepIn(panel).getByRole('button', { name: 'Stop (Esc)' }).click();
  await is(panel, 'stopped');
  const stoppedAt = (await readDomains(chromium)).length;
  expect(stoppedAt).toBeLessThan(4);

  await sweepIn(panel)
    .getByRole('button', { name: /^Go on: \d of 4$/ })
    .click();
  await page.bringToFront();
  await is(panel, 'done', 120_000);
  await expect(ruleIn(panel, rule)).toContainText('4 of 4 domains checked');
  await expect(ruleIn(panel, rule)).toContainText('3 of 4 require authentication \u00b7 1 exception');
  expect((await readDomains(chromium)).every(({ method, result }) => method === 'page' && result.ok)).toBe(
    true,
  );
  expect(server.state).toEqual(stored);
});
