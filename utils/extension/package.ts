import { browser } from './api.ts';

/** A JSON file of the package itself, or null when it holds none of that name. No other host is ever asked. */
export async function packagedJson(path: string): Promise<unknown> {
  try {
    const response = await fetch(new URL(path, browser.runtime.getURL('/')));
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}

/** The interface language of the browser, without its region: `en`. */
export const language = (): string => browser.i18n.getUILanguage().split(/[-_]/)[0]?.toLowerCase() || 'en';

/** The extension's version, for reports. */
export const version = (): string => browser.runtime.getManifest().version;
