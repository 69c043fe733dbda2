import { browser } from './api.ts';

/** The address a tab shows; null where the browser does not tell it, which is wherever we have no access. */
export async function addressOfTab(tabId: number): Promise<string | null> {
  try {
    return (await browser.tabs.get(tabId)).url ?? null;
  } catch {
    return null;
  }
}

/** Calls back when a tab has loaded something, whatever it is. */
export function followLoads(loaded: (tabId: number) => void, signal: AbortSignal): void {
  const listener = (tabId: number, change: { readonly status?: string | undefined }): void => {
    if (change.status === 'complete') loaded(tabId);
  };
  if (signal.aborted) return;
  browser.tabs.onUpdated.addListener(listener);
  signal.addEventListener('abort', () => browser.tabs.onUpdated.removeListener(listener), { once: true });
}
