import { browser } from './api.ts';

/** Calls back when the browser starts and when the extension was installed or updated. */
export function followStarts(started: () => void): void {
  browser.runtime.onStartup.addListener(() => started());
  browser.runtime.onInstalled.addListener(() => started());
}
