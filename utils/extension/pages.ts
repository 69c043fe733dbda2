import { browser } from './api.ts';

/** Opens a page of the extension itself in a new tab. */
export async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: new URL(path, browser.runtime.getURL('/')).href });
}

export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
