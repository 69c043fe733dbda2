import { browser } from './api.ts';

/** The tab a panel stands beside; null when the window has none. */
export async function activeTabId(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Calls back with the tab that became active in the panel's own window. */
export function followActiveTab(changed: (tabId: number) => void, signal: AbortSignal): void {
  const listener = (): void => {
    // Asked again rather than taken from the event, which tells of every window.
    void activeTabId().then((tabId) => {
      if (tabId !== null && !signal.aborted) changed(tabId);
    });
  };
  if (signal.aborted) return;
  browser.tabs.onActivated.addListener(listener);
  signal.addEventListener('abort', () => browser.tabs.onActivated.removeListener(listener), { once: true });
}

/** Calls back with every tab that was closed, for the life of this context. */
export function followClosedTabs(closed: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => closed(tabId));
}
