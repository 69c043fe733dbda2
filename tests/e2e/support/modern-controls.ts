import type { Locator, Page } from '@playwright/test';
import { expect } from './simulated-test.ts';

/** What a person presses and fills in on the simulated modern pages. */
type Place = Page | Locator;

export const press = (place: Place, name: string): Promise<void> =>
  place.getByRole('button', { name, exact: true }).click();

export const dialogOn = (page: Page): Locator => page.locator('md-dialog');

/** A pull-down by its label, on the page or in the open dialog. */
export const selectOf = (page: Page, label: string, place: Place = page): Locator =>
  place
    .locator('md-input-container')
    .filter({ has: page.locator('label').getByText(label, { exact: true }) })
    .locator('md-select');

/** Opens a pull-down and chooses one of its options, which stand at the end of the body while it is open. */
export async function choose(page: Page, select: Locator, option: string): Promise<void> {
  const menu = page.locator('.md-select-menu-container.md-active');
  // A dialog that is still opening swallows the click.
  await expect(async () => {
    await select.click({ timeout: 2_000 });
    await expect(menu).toHaveCount(1, { timeout: 2_000 });
  }).toPass({ timeout: 15_000 });
  await menu.getByRole('option', { name: option, exact: true }).click();
  await expect(menu).toHaveCount(0);
  await expect(select).toContainText(option);
}

/** The list row that holds these words in a cell of their own. Angular calls a table's row that is clicked a button. */
export const rowWith = (page: Page, words: string): Locator =>
  page.locator('tr,[role=row]').filter({ has: page.getByText(words, { exact: true }), visible: true });

/** Selects a row and presses what acts on it. A list that is loaded anew just then forgets what was selected. */
export const pressFor = (page: Page, row: Locator, name: string): Promise<void> =>
  expect(async () => {
    await row.click({ timeout: 5_000 });
    await page.getByRole('button', { name, exact: true }).click({ timeout: 5_000 });
  }).toPass({ timeout: 60_000 });

/** Presses Save in an editor, which closes once the server has agreed. */
export async function saveDialog(page: Page): Promise<void> {
  await press(dialogOn(page), 'Save');
  await expect(dialogOn(page)).toHaveCount(0);
}
