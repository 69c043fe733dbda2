import type { Page } from '@playwright/test';
import { secureState } from '../simulators/secure-state.ts';
import { inOrder } from './support/alone.ts';
import { attest } from './support/article-walk.ts';
import { needlesslyAsked } from './support/asked-of-person.ts';
import { build, type Looked, look, secureLooks, state, typed, withOutcome } from './support/by-hand.ts';
import type { ExtensionChromium } from './support/chromium.ts';
import { tracesIn } from './support/imprint.ts';
import { press } from './support/modern-controls.ts';
import { pressGoTo, ruleIn } from './support/panel.ts';
import { expect, test } from './support/simulated-test.ts';
import { everythingStored, recordsIn } from './support/stored.ts';

const allAdministrators = 'User names of all system administrators, one a line';

interface ByHand {
  readonly chromium: ExtensionChromium;
  readonly panel: Page;
  readonly page: Page;
  readonly looks: readonly Looked[];
  /** What the pages themselves print. */
  readonly printed: readonly string[];
  readonly failing: readonly string[];
  readonly askedOfPerson: readonly string[];
  /** A rule whose screen the panel cannot lead to here, and the way as it is written instead. */
  readonly way: { readonly rule: string; readonly screen: string; readonly steps: readonly string[] };
}

/** Every check, one after the other, by what a person says. */
async function goThrough({
  chromium,
  panel,
  page,
  looks,
  printed,
  failing,
  askedOfPerson,
  way,
}: ByHand): Promise<void> {
  await press(panel, 'By screen');
  await test.step('nothing is green before somebody has looked', async () => {
    await expect.poll(() => withOutcome(panel, 'pass')).toEqual(printed);
    expect(await withOutcome(panel, 'fail')).toEqual([]);
    await expect(panel.getByText('Nothing could be read here')).toBeVisible();
  });
  await test.step('no journey gets there, and the way is written down', async () => {
    const rule = ruleIn(panel, way.rule);
    await pressGoTo(rule, way.screen);
    const failed = rule.locator('.journey-failed');
    await expect(failed).toContainText('Nothing was changed. The way by hand:', { timeout: 30_000 });
    for (const words of way.steps) await expect(failed).toContainText(words);
  });
  const said: string[] = [...printed];
  for (const one of looks) {
    await test.step(`I looked: ${one.at}`, async () => {
      await state(panel, one, 'Kim');
      said.push(...one.answers.filter((rule) => !failing.includes(rule)));
      await expect.poll(() => withOutcome(panel, 'pass')).toEqual(inOrder(said));
      await expect(ruleIn(panel, one.at)).toContainText('by Kim, valid until 31 Jan 2027');
    });
  }
  await test.step('nothing is left open', async () => {
    for (const rule of askedOfPerson) await attest(ruleIn(panel, rule), 'Kim');
    expect(await withOutcome(panel, 'unknown', 'not-checked')).toEqual([]);
    expect(await withOutcome(panel, 'review')).toEqual(expect.arrayContaining([...askedOfPerson]));
    expect(await needlesslyAsked(chromium, { heard: false })).toEqual([]);
    expect(await withOutcome(panel, 'fail')).toEqual(failing);
    await expect(panel.locator('[data-count="attested"]')).toHaveText('1');
    await expect(panel.locator('[data-rule]').first()).toContainText('Nobody known.');
  });
  await test.step('what was said can be said anew', async () => {
    const relay = {
      at: 'smtp.allow_relay',
      fill: (form) => form.getByLabel('Anyone', { exact: true }).check(),
    } as const satisfies Pick<Looked, 'at' | 'fill'>;
    await state(panel, relay, 'Kim');
    await expect(ruleIn(panel, relay.at)).toHaveAttribute('data-outcome', 'fail');
    await expect(panel.locator('[data-rule]').first()).toContainText('Anyone.');
    await state(
      panel,
      { ...relay, fill: (form) => form.getByLabel('Nobody', { exact: true }).check() },
      'Kim',
    );
    await expect(ruleIn(panel, relay.at)).toHaveAttribute('data-outcome', 'pass');
  });
  expect(await tracesIn(page)).toEqual([]);
}

test('a legacy server in an unknown language, whose pages print no build', async ({ servers, chromium }) => {
  test.setTimeout(180_000);
  const server = await servers.legacy({ language: 'unknown', state: secureState('L5') });
  const page = await chromium.context.newPage();
  await page.goto(server.adminUrl);
  const panel = await chromium.openPanel(page);
  await expect(panel.locator('[data-state="not-recognised"]')).toBeVisible();
  expect(recordsIn(await everythingStored(chromium))).toEqual([]);
  await press(panel, 'Go through it by hand');
  await goThrough({
    chromium,
    panel,
    page,
    looks: [
      build(3250),
      ...secureLooks({
        administrators: "Administrator's user name",
        answered: ['admin.username'],
        empty: 'Empty',
      }),
      look('admin.count_and_rights', typed(allAdministrators, 'mail-lead')),
    ],
    printed: [],
    failing: ['version.age', 'version.eol_branch'],
    askedOfPerson: ['admin.default_credentials', 'admin.password_strength'],
    way: {
      rule: 'pw.min_length',
      screen: 'Password Requirements',
      steps: ['Security', 'Advanced Settings', 'Password Requirements'],
    },
  });
  expect(server.state.saves).toBe(0);
});

test('a modern server in an unknown language, from the sign-in page on', async ({ servers, chromium }) => {
  test.setTimeout(180_000);
  const server = await servers.modern({
    language: 'unknown',
    state: secureState('M100'),
    version: '100.0.9777',
  });
  const page = await chromium.context.newPage();
  await page.goto(server.loginUrl);
  const panel = await chromium.openPanel(page);
  await expect(panel.locator('[data-state="login"]')).toBeVisible();
  await page.locator('#loginUsernameBox').fill('admin');
  await page.locator('#loginPasswordBox').fill('any will do');
  await page.locator('#loginPasswordBox').press('Enter');
  await goThrough({
    chromium,
    panel,
    page,
    looks: secureLooks({
      administrators: allAdministrators,
      answered: ['admin.username', 'admin.count_and_rights'],
      empty: 'Empty, or only built-in rows with nothing switched on',
    }),
    printed: [
      'version.2026_later',
      'version.age',
      'version.eol_branch',
      'version.kev_2026',
      'version.legacy_2019',
      'version.unknown',
    ],
    failing: [],
    askedOfPerson: ['admin.password_strength'],
    way: {
      rule: 'pw.min_length',
      screen: 'Password Requirements',
      steps: ['Settings', 'Password Requirements'],
    },
  });
  expect(server.state.saves).toBe(0);
});
