import type { FrameLocator, Locator, Page } from '@playwright/test';
import type { ServerRecord } from '../../../utils/audit/record.ts';
import type { Reading } from '../../../utils/screens/reading.ts';
import type { ScreenId } from '../../../utils/screens/screen.ts';
import type { Simulator } from '../../simulators/simulator.ts';
import type { ExtensionChromium } from './chromium.ts';
import { pressGoTo } from './panel.ts';
import { expect } from './simulated-test.ts';
import { everythingStored, recordsIn, tabState } from './stored.ts';

/** An administrator's tab on a simulated server, and the panel beside it. */
export interface Visit {
  readonly chromium: ExtensionChromium;
  readonly server: Simulator;
  readonly page: Page;
  readonly panel: Page;
  readonly tabId: number;
}

/** Signs in as a person does, with the panel open: `signIn` acts on the sign-in page. */
export async function signedIn(
  chromium: ExtensionChromium,
  server: Simulator,
  signIn: (page: Page) => Promise<void>,
): Promise<Visit> {
  const page = await chromium.context.newPage();
  await page.goto(server.loginUrl);
  const tabId = await chromium.tabIdOf(page);
  const panel = await chromium.openPanel(page);
  await expect(panel.locator('[data-state="login"]')).toBeVisible();
  await signIn(page);
  await expect(panel.locator('[data-rule]').first()).toBeVisible();
  // As beside a real side panel: what is hidden behind another tab has its animations stopped.
  await page.bringToFront();
  return { chromium, server, page, panel, tabId };
}

export const signInLegacy = async (page: Page): Promise<void> => {
  await page.locator('#ctl00_MPH_txtUserName').fill('admin');
  await page.locator('#ctl00_MPH_txtPassword').fill('any will do');
  await page.getByRole('link', { name: 'Login' }).click();
};

export const signInModern = async (page: Page): Promise<void> => {
  await page.getByLabel('Email Address').fill('admin');
  await page.getByLabel('Password').fill('any will do');
  await page.getByRole('button', { name: 'Log In' }).click();
};

/** A journey tries a step again for longer than other waits last. */
const patience = { timeout: 45_000 };

/** Presses "Go to" and waits until the native page is there. */
export async function goTo(
  visit: Visit,
  from: Locator,
  { name, screen, domain }: { readonly name: string; readonly screen: ScreenId; readonly domain?: string },
): Promise<void> {
  await pressGoTo(from, name);
  await expect
    .poll(async () => {
      const frames = Object.values((await tabState(visit.chromium, visit.tabId))?.frames ?? {});
      const there = frames.some(
        (frame) => frame.screens.includes(screen) && (domain === undefined || frame.domain === domain),
      );
      return there ? 'there' : (await visit.panel.locator('.journey').allTextContents()).join(' ');
    }, patience)
    .toBe('there');
}

/** The recorded readings of the visited server, by key. */
async function readingsOf({ chromium, server }: Visit): Promise<ServerRecord['readings']> {
  const record = recordsIn(await everythingStored(chromium)).find(({ id }) => id === server.origin);
  return record?.readings ?? {};
}

/** A recorded value; undefined: not read, or not readable. */
export async function recordedValue(visit: Visit, key: string): Promise<unknown> {
  const reading: Reading | undefined = (await readingsOf(visit))[key];
  return reading?.result.ok ? reading.result.value : undefined;
}

/** Settings with an edit that the tab's frames do not know to be saved. */
export async function unsavedIn({ chromium, tabId }: Visit): Promise<string[]> {
  const frames = (await tabState(chromium, tabId))?.frames ?? {};
  return Object.values(frames)
    .flatMap(({ unsaved }) => unsaved.map(({ setting }) => setting))
    .sort();
}

/** Requests for pages and settings that reached the server while `act` ran: not its styles and scripts. */
export async function requestsDuring({ server }: Visit, act: () => Promise<void>): Promise<string[]> {
  const before = server.requests.length;
  await act();
  return server.requests
    .slice(before)
    .filter(({ path }) => !/\.(axd|js|css|html|ico)(\?|$)/.test(path))
    .map(({ method, path }) => `${method} ${path}`);
}

/** The legacy content: one iframe deep, two in the Security section, whose tree is a frame of its own. */
export const contentOf = (page: Page, section?: 'security'): FrameLocator =>
  (section === undefined ? page : page.frameLocator('iframe[name="Security"]')).frameLocator(
    'iframe[name="ContentFrame"]',
  );
