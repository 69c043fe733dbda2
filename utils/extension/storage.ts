import { browser } from './api.ts';

/** A storage area, as far as we use it. Values are what was stored: whoever reads them checks their shape. */
export interface Area {
  get(keys: string | string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

type AreaName = 'local' | 'session' | 'managed';

const area = (name: 'local' | 'session'): Area => ({
  get: (keys) => browser.storage[name].get(keys),
  set: (items) => browser.storage[name].set(items),
  remove: (keys) => browser.storage[name].remove(keys),
});

/** On disk: the records. */
export const local: Area = area('local');
/** In memory, gone with the browser: what the tabs show. Closed to content scripts by default, and left so. */
export const session: Area = area('session');

/** The organisation's policy; empty where there is none. Firefox rejects then, Chromium answers `{}`. */
export async function managed(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    return {};
  }
}

/** Calls back with the new value (undefined when removed) whenever a key changes. */
export function follow(
  name: AreaName,
  key: string,
  changed: (value: unknown) => void,
  signal: AbortSignal,
): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, where: string): void => {
    const change = where === name ? changes[key] : undefined;
    if (change !== undefined) changed(change.newValue ?? undefined);
  };
  if (signal.aborted) return;
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

/**
 * Content scripts are handed what they need and never read the record, whatever a page does to them. Chromium can
 * close both areas to them; Firefox ESR 153 has the session area closed by default and cannot close the local one.
 */
export async function closeToContentScripts(): Promise<void> {
  const areas: readonly { setAccessLevel?(options: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void> }[] = [
    browser.storage.local,
    browser.storage.session,
  ];
  await Promise.allSettled(
    areas.map(async (each) => each.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })),
  );
}
