import { keepText, keptData } from './kept.ts';

const key = 'palisade.put-off';

const readAll = (): readonly string[] => {
  const stored = keptData(key);
  return Array.isArray(stored) ? stored.filter((each) => typeof each === 'string') : [];
};

/** Two servers that look like one: no address holds a space. */
export const pairOf = (one: string, other: string): string =>
  one < other ? `${one} ${other}` : `${other} ${one}`;

/** The questions about a server as a whole, beside those about its whitelist. */
export const questionsOf = (serverId: string): string => `questions ${serverId}`;

/**
 * Whether a person put off the questions about a server's whitelist, or whether two are one (`pairOf`); kept by this
 * browser for our own pages.
 */
export const isPutOff = (serverId: string): boolean => readAll().includes(serverId);

const write = (serverIds: readonly string[]): void => keepText(key, JSON.stringify([...new Set(serverIds)]));

/** Where the browser keeps nothing, they are put again. */
export const putOff = (serverId: string): void => write([...readAll(), serverId]);

/** A server that is forgotten leaves no name behind, and is asked about like any other if it comes back. */
export const forgetPutOff = (serverId: string): void => {
  const all = readAll();
  const left = all.filter((each) => !each.split(' ').includes(serverId));
  if (left.length < all.length) write(left);
};
