import { patternOf } from './access.ts';
import { browser } from './api.ts';

/** Firefox knows no ports in patterns, and holds all hosts from installation: one pattern for every address. */
const isFirefox = import.meta.env.FIREFOX === true;

/** The match pattern of an origin in this browser. */
export const patternFor = (origin: string): string => patternOf(origin, !isFirefox);

const hosts = (origin: string): { origins: string[] } => ({ origins: [patternFor(origin)] });

/** Whether the browser lets us into pages of this origin. */
export const holds = (origin: string): Promise<boolean> => browser.permissions.contains(hosts(origin));

/** The browser's own question. Must be called with nothing awaited before it: the click counts only until then. */
export const askBrowser = (origin: string): Promise<boolean> => browser.permissions.request(hosts(origin));

/** Gives an origin back. In Firefox there is nothing to give: what it holds was not given for one address. */
export async function giveBack(origin: string): Promise<void> {
  if (!isFirefox) await browser.permissions.remove(hosts(origin));
}

/** Calls back when access was taken away, whoever did it. */
export function followWithdrawals(withdrawn: () => void): void {
  browser.permissions.onRemoved.addListener(() => withdrawn());
}
