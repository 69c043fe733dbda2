import * as v from 'valibot';

/** Origins beside port 9998, in storage.local. */
export type Origins = readonly string[];
/** Those the administrator enabled. */
export const enabledOriginsKey = 'palisade.origins';
/** Those that were enabled until access was taken away in the browser's settings; the options say so. */
export const withdrawnOriginsKey = 'palisade.origins.withdrawn';

export const parseOrigins = (stored: unknown): Origins => {
  const list = v.safeParse(v.array(v.unknown()), stored);
  return list.success ? list.output.filter((each) => typeof each === 'string') : [];
};

export const withOrigin = (all: Origins, origin: string): Origins =>
  all.includes(origin) ? all : [...all, origin];

export const withoutOrigins = (all: Origins, gone: Origins): Origins =>
  all.some((each) => gone.includes(each)) ? all.filter((each) => !gone.includes(each)) : all;
