import { afterEach } from 'vitest';
import type { ModernOptions } from '../../simulators/modern/options.ts';
import { startModern } from '../../simulators/modern/server.ts';
import type { Simulator } from '../../simulators/simulator.ts';

let running: Simulator[] = [];
/** A server on a free port, without delays, closed after the test. */
export const start = async (options: ModernOptions = {}): Promise<Simulator> => {
  const simulator = await startModern({ port: 0, delaysMs: [0], ...options });
  running.push(simulator);
  return simulator;
};
afterEach(async () => {
  await Promise.all(running.map((simulator) => simulator.close()));
  running = [];
});

/** One API call: GET, or POST when there is a body. */
export const api = async (
  simulator: Simulator,
  path: string,
  body?: unknown,
): Promise<Record<string, unknown>> => {
  const request = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
  return (await fetch(`${simulator.origin}/api/v1/${path}`, request)).json();
};
/** `list` true is the whitelist, false the blacklist, as in the endpoint's address. */
export const rowsOf = async (simulator: Simulator, list: boolean, search = '', skip = 0, take = 100) => {
  const answer = await api(simulator, `settings/sysadmin/ip-access/${list}`, {
    searchParams: { search, skip, take },
  });
  return { total: answer.totalCount, rows: answer.ipAccessList as Record<string, unknown>[] };
};
