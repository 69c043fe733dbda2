import * as v from 'valibot';

/** Tabs whose marks a person hid, in storage.session: gone with the browser, followed by the panel. */
export type Paused = readonly number[];
export const pausedKey = 'paused';

export const parsePaused = (stored: unknown): Paused => {
  const parsed = v.safeParse(v.array(v.number()), stored);
  return parsed.success ? parsed.output : [];
};

export const isPaused = (all: Paused, tabId: number): boolean => all.includes(tabId);

export const withPause = (all: Paused, tabId: number, paused: boolean): Paused => {
  if (isPaused(all, tabId) === paused) return all;
  return paused ? [...all, tabId] : all.filter((each) => each !== tabId);
};
