import { addressOf, webOrigin } from './access.ts';
import { browser } from './api.ts';
import { type PageScript, pageScripts } from './page-scripts.ts';
import { patternFor } from './permissions.ts';
import { takeOver } from './take-over.ts';

/** One registration of each script for all enabled origins: in Firefox two ports of a host are the same pattern. */
interface Registration extends PageScript {
  readonly id: string;
  readonly matches: readonly string[];
  readonly persistAcrossSessions: true;
}

/** What we use of `scripting`; WXT's own type knows file names only after they were built once. */
interface Scripting {
  getRegisteredContentScripts(): Promise<Partial<Registration>[]>;
  registerContentScripts(scripts: Registration[]): Promise<void>;
  unregisterContentScripts(): Promise<void>;
  executeScript(injection: {
    target: { tabId: number; allFrames: true };
    injectImmediately: boolean;
    func: () => readonly [string, string];
  }): Promise<{ readonly frameId: number; readonly result?: unknown }[]>;
}

const scripting = (): Scripting => browser.scripting as unknown as Scripting;

/** Chromium gives patterns back in an order of its own. */
const inOrder = (patterns: readonly string[]): string[] => patterns.toSorted((a, b) => (a < b ? -1 : 1));

const fits = (actual: Partial<Registration> | undefined, wanted: Registration): boolean =>
  actual !== undefined &&
  Object.entries(wanted).every(([name, value]) => {
    const now = name === 'matches' ? inOrder(actual.matches ?? []) : actual[name as keyof Registration];
    return JSON.stringify(now) === JSON.stringify(value);
  });

/** Has the content scripts loaded at exactly these origins from their next page on; registrations that fit stay. */
export async function registerAt(origins: readonly string[]): Promise<void> {
  const matches = inOrder([...new Set(origins.map(patternFor))]);
  const wanted = Object.entries(matches.length === 0 ? {} : pageScripts).map(
    ([id, script]): Registration => ({ id, matches, ...script, persistAcrossSessions: true }),
  );
  const found = await scripting().getRegisteredContentScripts();
  const byId = new Map(found.map((script) => [script.id, script]));
  if (found.length === wanted.length && wanted.every((script) => fits(byId.get(script.id), script))) return;
  if (found.length > 0) await scripting().unregisterContentScripts();
  if (wanted.length > 0) await scripting().registerContentScripts(wanted);
}

/**
 * Runs the content script in the pages of an origin that are open already, in those of their frames that are of this
 * origin too. Other frames are only asked where they are: in Firefox we could reach them all.
 */
export async function startAt(origin: string): Promise<void> {
  const start = async (tabId: number): Promise<void> => {
    const frames = await scripting().executeScript({
      target: { tabId, allFrames: true },
      injectImmediately: true,
      func: () => [window.location.href, window.origin],
    });
    const frameIds = frames.flatMap(({ frameId, result }) => {
      const [href, from] = Array.isArray(result) ? result.map(String) : [];
      return webOrigin(addressOf(href ?? '', from ?? 'null')) === origin ? [frameId] : [];
    });
    if (frameIds.length > 0) await takeOver({ tabId, frameIds });
  };
  const tabs = await browser.tabs.query({ url: patternFor(origin) });
  await Promise.allSettled(tabs.map(async (tab) => tab.id !== undefined && start(tab.id)));
}
