import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import type { Generation } from '../../../utils/screens/screen.ts';
import type { Simulator } from '../../simulators/simulator.ts';
import type { ExtensionFirefox } from './firefox.ts';
import { fill, patience, shownIn } from './firefox-controls.ts';
import { openRealSidebar, type RealSidebar, tabInFront } from './firefox-sidebar.ts';

/** An administrator's tab in Firefox, the panel's page that is pressed, and the browser's own sidebar beside it. */
export interface FirefoxWalk {
  readonly page: Page;
  readonly panel: Page;
  readonly sidebar: RealSidebar;
  readonly server: Simulator;
  readonly generation: Generation;
}

/** A rule of the panel's, or one of its subjects. */
export interface Place {
  readonly rule: string;
  readonly subject?: string;
}

const at = ({ rule, subject }: Place): string =>
  `[data-rule="${rule}"]${subject ? ` [data-subject="${subject}"]` : ''}`;

const textOf = (panel: Page, selector: string): Promise<string> =>
  panel.$$eval(selector, (all) => all.map(({ textContent }) => textContent ?? '').join(' '));

const outcomesIn = (panel: Page): Promise<Record<string, string>> =>
  panel.$$eval('[data-rule]', (rules) =>
    Object.fromEntries(
      rules.map((rule) => [rule.getAttribute('data-rule') ?? '', rule.getAttribute('data-outcome') ?? '']),
    ),
  );

/** Presses a button of the panel's. */
async function pressIn({ panel }: FirefoxWalk, words: string, of: Place | null = null): Promise<void> {
  const press = (wanted: string, within: string): boolean => {
    const buttons = [...(document.querySelector(within)?.querySelectorAll('button') ?? [])];
    // The last one: a form's own button stands below the one that opened it.
    const button = buttons.filter(({ textContent }) => textContent === wanted).at(-1);
    button?.click();
    return button !== undefined;
  };
  const place = of ? at(of) : 'body';
  await expect.poll(() => panel.evaluate(press, words, place), { message: words, ...patience }).toBe(true);
}

/** Signs in as a person does, with panel and sidebar open. Both show the rules by screen then. */
export async function signedIn(
  firefox: ExtensionFirefox,
  server: Simulator,
  { generation, signIn }: { readonly generation: Generation; readonly signIn: (page: Page) => Promise<void> },
): Promise<FirefoxWalk> {
  const page = await firefox.newPage();
  await page.goto(server.loginUrl);
  const tabId = await tabInFront(firefox, page);
  const panel = await firefox.openPage(
    `sidepanel.html?tabId=${tabId}`,
    '[data-state="login"], [data-state="not-enabled"]',
  );
  // Beside port 9998 the panel's own question is the consent.
  const use = await panel.$('[data-state="not-enabled"] button');
  await use?.click();
  await panel.waitForSelector('[data-state="login"]');
  const sidebar = await openRealSidebar(firefox);
  await page.bringToFront();
  await expect.poll(() => sidebar.text('[data-state="login"]'), patience).not.toBe('');
  await signIn(page);
  const walk = { page, panel, sidebar, server, generation };
  await pressIn(walk, 'By screen');
  await expect.poll(() => sidebar.press('By screen'), patience).toBe(true);
  return walk;
}

/** Waits until the panel says this of these rules, and the browser's own sidebar too. */
export async function expectOutcomes(
  { panel, sidebar }: FirefoxWalk,
  outcomes: Readonly<Record<string, string>>,
): Promise<void> {
  await expect.poll(() => outcomesIn(panel), { message: 'panel', ...patience }).toMatchObject(outcomes);
  await expect.poll(() => sidebar.outcomes(), { message: 'sidebar', ...patience }).toMatchObject(outcomes);
}

export const expectAll = (walk: FirefoxWalk, outcome: string, rules: readonly string[]): Promise<void> =>
  expectOutcomes(walk, Object.fromEntries(rules.map((rule) => [rule, outcome])));

export const expectSubject = ({ panel }: FirefoxWalk, of: Place, outcome: string): Promise<void> =>
  expect
    .poll(
      () => panel.$$eval(at(of), (all) => all.map((one) => one.getAttribute('data-subject-outcome')).join()),
      patience,
    )
    .toBe(outcome);

/** The rules' edits stand on the page: each says so. */
export async function expectNotSaved({ panel }: FirefoxWalk, rules: readonly string[]): Promise<void> {
  for (const rule of rules)
    await expect.poll(() => textOf(panel, at({ rule })), patience).toContain('Not saved yet');
}

/** A journey tries a step again for longer than other waits last. */
const journeyPatience = { timeout: 60_000 };

/** Presses "Go to" and waits until the native page shows the screen by one of its controls. */
export async function goTo(walk: FirefoxWalk, screen: string, of: Place, control: string): Promise<void> {
  // Nothing is drawn of a page that nobody looks at.
  await walk.page.bringToFront();
  await pressIn(walk, `Go to ${screen}`, of);
  const journey = async () => (await textOf(walk.panel, '.journey')) || 'no journey';
  await shownIn(walk.page, control, journey, journeyPatience);
}

/** Presses "Go to" where only a person's own click opens the screen, and gives the window that it opens. */
export async function goToWindow(
  walk: FirefoxWalk,
  screen: string,
  of: Place,
  click: () => Promise<void>,
): Promise<Page> {
  await walk.page.bringToFront();
  await pressIn(walk, `Go to ${screen}`, of);
  await expect.poll(() => textOf(walk.panel, '.journey-person'), patience).toContain('Now click');
  const opened = await windowBy(walk, click);
  await expect.poll(() => textOf(walk.panel, '.journey-arrived'), patience).toContain(`${screen} is open.`);
  return opened;
}

/** The window that a person's click opens. */
export async function windowBy({ page }: FirefoxWalk, click: () => Promise<void>): Promise<Page> {
  const browser = page.browser();
  const before = await browser.pages();
  await click();
  const added = async () => (await browser.pages()).find((one) => !before.includes(one));
  await expect.poll(async () => (await added()) !== undefined, patience).toBe(true);
  const opened = await added();
  if (!opened) throw new Error('the window has gone');
  return opened;
}

/** What no page tells, a person confirms, who looks at the panel for it. */
export async function attest(walk: FirefoxWalk, rule: string, by: string): Promise<void> {
  await walk.panel.bringToFront();
  await pressIn(walk, 'I have checked this', { rule });
  await fill(walk.panel, `${at({ rule })} input[type=text]`, by);
  await pressIn(walk, 'I have checked this', { rule });
  const head = `${at({ rule })} .rule-head`;
  await expect.poll(() => textOf(walk.panel, head), patience).toContain('Confirmed by you');
  await walk.page.bringToFront();
  await expect.poll(() => walk.sidebar.text(head), patience).toContain('Confirmed by you');
  await expectOutcomes(walk, { [rule]: 'review' });
}

/** How many problems the panel counts as confirmed by a person. */
export const expectAttested = ({ panel }: FirefoxWalk, problems: number): Promise<void> =>
  expect.poll(() => textOf(panel, '[data-count="attested"]'), patience).toBe(String(problems));
