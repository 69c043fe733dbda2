import { expect } from '@playwright/test';
import type { ElementHandle, Frame, Page } from 'puppeteer-core';

/** How long a state may take, in milliseconds. */
export const patience = { timeout: 20_000 };

export interface ShownControl {
  readonly frame: Frame;
  readonly it: ElementHandle;
}

/** What fits in a frame. Puppeteer throws at once, before any promise, where the frame has left. */
async function fitting(frame: Frame, selector: string): Promise<readonly ElementHandle[]> {
  try {
    return await frame.$$(selector);
  } catch {
    return [];
  }
}

/** Every control of the page that fits and can be seen, in whichever frame. A frame may leave meanwhile. */
async function visible(page: Page, selector: string): Promise<readonly ShownControl[]> {
  const found: ShownControl[] = [];
  for (const frame of page.frames()) {
    for (const it of await fitting(frame, selector))
      if (await it.isVisible().catch(() => false)) found.push({ frame, it });
  }
  return found;
}

const look = async (page: Page, selector: string): Promise<ShownControl | null> =>
  (await visible(page, selector))[0] ?? null;

/** Waits until only one is left: of two, one belongs to a view that is still leaving, and looks the same. */
export const onlyOne = (page: Page, selector: string): Promise<void> =>
  expect.poll(async () => (await visible(page, selector)).length, { message: selector, ...patience }).toBe(1);

/** Waits until the page shows this. `why` tells, when it does not come, what is known of the reason. */
export async function shownIn(
  page: Page,
  selector: string,
  why: () => Promise<string> = async () => 'not shown',
  waits = patience,
): Promise<ShownControl> {
  let found: ShownControl | null = null;
  const state = async (): Promise<string> => {
    found = await look(page, selector);
    return found ? 'shown' : why();
  };
  await expect.poll(state, { message: selector, ...waits }).toBe('shown');
  if (found === null) throw new Error(`${selector} is not shown`);
  return found;
}

export const goneFrom = (page: Page, selector: string): Promise<void> =>
  expect.poll(() => look(page, selector), { message: selector, ...patience }).toBeNull();

/** Clicks once a click would arrive: the driver does not look, and what is still closing over a button swallows it. */
async function clickOn(it: ElementHandle): Promise<void> {
  const isReached = await it.evaluate((element) => {
    element.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = element.getBoundingClientRect();
    return element.contains(element.ownerDocument.elementFromPoint(x + width / 2, y + height / 2));
  });
  expect(isReached).toBe(true);
  await it.click();
}

/** Clicks; again where the document was replaced under the pointer. */
export const click = (page: Page, selector: string): Promise<void> =>
  expect(async () => clickOn((await shownIn(page, selector)).it)).toPass(patience);

/** A button or link of the page by its words. */
export const named = (words: string, within = ''): string =>
  `::-p-xpath(${within}//*[self::a or self::button][normalize-space(.)="${words}"])`;

export const press = (page: Page, words: string): Promise<void> => click(page, named(words));

/** Puts a text in the place of what a field holds, key by key. */
export const fill = (page: Page, selector: string, text: string): Promise<void> =>
  expect(async () => {
    const { it } = await shownIn(page, selector);
    await it.click();
    await it.evaluate((field) => (field as HTMLInputElement).select());
    await it.type(text);
    expect(await it.evaluate((field) => (field as HTMLInputElement).value)).toBe(text);
  }).toPass(patience);

/** Chooses an option of a list by its words. */
export async function select(page: Page, selector: string, words: string): Promise<void> {
  const { it } = await shownIn(page, selector);
  const value = await it.evaluate(
    (list, wanted) => [...(list as HTMLSelectElement).options].find(({ text }) => text === wanted)?.value,
    words,
  );
  if (value === undefined) throw new Error(`${selector} has no option ${words}`);
  await it.select(value);
}

/** Ticks a box or turns a switch, either way; what is still sliding into its place is clicked past. */
export const turn = (page: Page, selector: string, on: boolean): Promise<void> =>
  expect(async () => {
    const { it } = await shownIn(page, selector);
    const isOn = () =>
      it.evaluate((box) => box.getAttribute('aria-checked') === 'true' || box.matches(':checked'));
    if ((await isOn()) !== on) await clickOn(it);
    await expect.poll(isOn, { timeout: 2_000 }).toBe(on);
  }).toPass(patience);

/** How the password that is being typed is rated: 0 to 4, null without a meter. */
async function ratingOn(page: Page): Promise<number | null> {
  for (const frame of page.frames()) {
    const [meter] = await fitting(frame, 'palisade-overlay >>> [role=meter]');
    const score = await meter?.evaluate((it) => it.getAttribute('aria-valuenow')).catch(() => null);
    if (score) return Number(score);
  }
  return null;
}

export const expectRating = (page: Page, scores: readonly number[]): Promise<void> =>
  expect.poll(() => ratingOn(page).then((score) => scores.includes(score ?? -1)), patience).toBe(true);
