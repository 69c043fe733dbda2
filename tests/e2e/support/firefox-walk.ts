import { expect } from '@playwright/test';
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import type { Simulator } from '../../simulators/simulator.ts';

/** An administrator's tab in Firefox, and the panel's page that follows it. */
export interface FirefoxWalk {
  readonly page: Page;
  readonly panel: Page;
  readonly server: Simulator;
}

const patience = { timeout: 20_000 };

const outcomesIn = (panel: Page): Promise<Record<string, string>> =>
  panel.$$eval('[data-rule]', (rules) =>
    Object.fromEntries(
      rules.map((rule) => [rule.getAttribute('data-rule') ?? '', rule.getAttribute('data-outcome') ?? '']),
    ),
  );

/** Waits until the panel says this of these rules. */
export const expectOutcomes = (
  { panel }: FirefoxWalk,
  outcomes: Readonly<Record<string, string>>,
): Promise<void> => expect.poll(() => outcomesIn(panel), patience).toMatchObject(outcomes);

export const expectAll = (walk: FirefoxWalk, outcome: string, rules: readonly string[]): Promise<void> =>
  expectOutcomes(walk, Object.fromEntries(rules.map((rule) => [rule, outcome])));

/** The first frame of the page that shows this. */
export async function shownIn(page: Page, selector: string): Promise<{ frame: Frame; it: ElementHandle }> {
  const look = async (): Promise<{ frame: Frame; it: ElementHandle } | null> => {
    for (const frame of page.frames()) {
      for (const it of await frame.$$(selector).catch(() => []))
        if (await it.isVisible().catch(() => false)) return { frame, it };
    }
    return null;
  };
  let found: Awaited<ReturnType<typeof look>> = null;
  const isThere = async (): Promise<boolean> => {
    found = await look();
    return found !== null;
  };
  await expect.poll(isThere, { message: selector, ...patience }).toBe(true);
  if (found === null) throw new Error(`${selector} is not shown`);
  return found;
}

/** Presses a button of the panel's: of a rule, or of one of its subjects. */
export async function pressIn(
  { panel }: FirefoxWalk,
  name: string,
  of: { readonly rule: string; readonly subject?: string } | null = null,
): Promise<void> {
  const place = of
    ? `[data-rule="${of.rule}"]${of.subject ? ` [data-subject="${of.subject}"]` : ''}`
    : 'body';
  const press = (wanted: string, within: string): boolean => {
    const buttons = [...(document.querySelector(within)?.querySelectorAll('button') ?? [])];
    // The last one: a form's own button stands below the one that opened it.
    const button = buttons.filter(({ textContent }) => textContent === wanted).at(-1);
    button?.click();
    return button !== undefined;
  };
  await expect.poll(() => panel.evaluate(press, name, place), { message: name, ...patience }).toBe(true);
}

/** Presses "Go to" and waits until the native page shows the screen by one of its controls. */
export async function goTo(
  walk: FirefoxWalk,
  screen: string,
  of: { readonly rule: string; readonly subject?: string },
  control: string,
): Promise<Frame> {
  // Nothing is drawn of a page that nobody looks at.
  await walk.page.bringToFront();
  await pressIn(walk, `Go to ${screen}`, of);
  return (await shownIn(walk.page, control)).frame;
}

const clickable = (name: string): string =>
  `::-p-xpath(//*[self::a or self::button][normalize-space(.)="${name}"])`;

/** Presses a button or link of the page by its words. */
export async function press(page: Page, name: string): Promise<void> {
  await (await shownIn(page, clickable(name))).it.click();
}
export async function click(page: Page, selector: string): Promise<void> {
  await (await shownIn(page, selector)).it.click();
}
export async function fill(page: Page, selector: string, text: string): Promise<void> {
  const { it } = await shownIn(page, selector);
  await it.click({ count: 3 });
  await it.type(text);
}

/** What no page tells, a person confirms. */
export async function attest(walk: FirefoxWalk, rule: string, by: string): Promise<void> {
  await pressIn(walk, 'I have checked this', { rule });
  const name = await walk.panel.waitForSelector(`[data-rule="${rule}"] input[type=text]`);
  await walk.panel.bringToFront();
  await name?.click({ count: 3 });
  await name?.type(by);
  await pressIn(walk, 'I have checked this', { rule });
  const head = `[data-rule="${rule}"] .rule-head`;
  const said = () => walk.panel.$eval(head, ({ textContent }) => textContent ?? '');
  await expect.poll(said, patience).toContain('Confirmed by you');
  await walk.page.bringToFront();
}
