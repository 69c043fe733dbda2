import type { Page } from '@playwright/test';
import type { ServerRecord } from '../../../utils/audit/record.ts';
import type { ScreenId } from '../../../utils/screens/screen.ts';
import type { ExtensionChromium } from './chromium.ts';
import { overhear } from './overheard.ts';
import { everythingStored, recordsIn, startAfresh, tabState } from './stored.ts';

/** Opens an address in a tab that showed nothing of ours, with nothing recorded. */
export async function openAlone(chromium: ExtensionChromium, page: Page, url: string): Promise<void> {
  await page.goto('about:blank');
  await startAfresh(chromium);
  await overhear(chromium);
  await page.goto(url);
}

const byName = (one: string, other: string): number => one.localeCompare(other);
export const inOrder = <T extends string>(names: readonly T[]): T[] => names.toSorted(byName);

/** The screens that a page's frames report. Only an administrator's leave the frame (the second gate). */
export const reported = (role: string, screens: readonly ScreenId[]): readonly ScreenId[] =>
  role === 'administrator' ? inOrder(screens) : [];

/** The readings of the one server there is. */
export const onlyReadings = async (chromium: ExtensionChromium): Promise<ServerRecord['readings']> =>
  recordsIn(await everythingStored(chromium))[0]?.readings ?? {};

/** The screens that a tab's frames say they show. */
export const screensIn = async (chromium: ExtensionChromium, tabId: number): Promise<ScreenId[]> =>
  inOrder(Object.values((await tabState(chromium, tabId))?.frames ?? {}).flatMap(({ screens }) => screens));
