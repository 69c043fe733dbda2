import * as v from 'valibot';

/** The server an origin shows, as far as this session knows. */
export interface Sitting {
  readonly serverId: string;
  /** Since when: what was read before was another session's, or another server's. */
  readonly since: string;
  /** Evidence or a person decided it, or there was nothing to mistake it for. */
  readonly sure: boolean;
}

/** By origin, in storage.session: a tunnel may end at another server by the next one. */
export type Which = Readonly<Record<string, Sitting>>;
export const whichKey = 'which';

const shape = v.record(v.string(), v.object({ serverId: v.string(), since: v.string(), sure: v.boolean() }));

export const parseWhich = (stored: unknown): Which => {
  const parsed = v.safeParse(shape, stored);
  return parsed.success ? parsed.output : {};
};

/** What was sure stays so for as long as the origin shows the same server. */
export function sits(all: Which, origin: string, serverId: string, sure: boolean, now: string): Which {
  const old = all[origin];
  if (old?.serverId !== serverId) return { ...all, [origin]: { serverId, since: now, sure } };
  return old.sure || !sure ? all : { ...all, [origin]: { ...old, sure } };
}

/** A record that went by one name goes by another. */
export const renamed = (all: Which, from: string, to: string): Which =>
  Object.fromEntries(
    Object.entries(all).map(([origin, sitting]) => [
      origin,
      sitting.serverId === from ? { ...sitting, serverId: to } : sitting,
    ]),
  );
