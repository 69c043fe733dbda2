import { session } from './storage.ts';

/** Session key of the clock that tests and simulators set: an ISO 8601 time that stands still. */
export const clockKey = 'clock';

export interface Clock {
  readonly now: string;
  /** True: `now` was set, and does not run. */
  readonly fixed: boolean;
}

/** The time, ISO 8601 UTC. Only trusted contexts reach session storage, so no page can set it. */
export async function clock(): Promise<Clock> {
  const { [clockKey]: set } = await session.get(clockKey);
  const at = typeof set === 'string' ? new Date(set) : null;
  return at !== null && !Number.isNaN(at.getTime())
    ? { now: at.toISOString(), fixed: true }
    : { now: new Date().toISOString(), fixed: false };
}

export const now = async (): Promise<string> => (await clock()).now;
