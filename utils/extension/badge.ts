import { browser } from './api.ts';

/** The toolbar badge's text for a number of open problems: nothing for none, four characters at most. */
export const badgeText = (failing: number): string =>
  failing <= 0 ? '' : failing > 999 ? '999+' : String(failing);

/** White on this red has a contrast of 6.5 to 1. */
const background = '#b3261e';

/** Sets one tab's badge. A tab that is gone by now is no error. */
export async function showBadge(tabId: number, failing: number): Promise<void> {
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text: badgeText(failing) }),
    browser.action.setBadgeBackgroundColor({ tabId, color: background }),
  ]);
}
