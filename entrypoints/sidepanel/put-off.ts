const key = 'palisade.put-off';

const readAll = (): readonly string[] => {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(stored) ? stored.filter((each) => typeof each === 'string') : [];
  } catch {
    return [];
  }
};

/** Whether a person put off the questions about a server's whitelist; kept by this browser for our own pages. */
export const isPutOff = (serverId: string): boolean => readAll().includes(serverId);

const write = (serverIds: readonly string[]): void => {
  try {
    localStorage.setItem(key, JSON.stringify([...new Set(serverIds)]));
  } catch {
    return;
  }
};

/** Where the browser keeps nothing, they are put again. */
export const putOff = (serverId: string): void => write([...readAll(), serverId]);

/** A server that is forgotten leaves no name behind, and is asked about like any other if it comes back. */
export const forgetPutOff = (serverId: string): void => {
  if (isPutOff(serverId)) write(readAll().filter((each) => each !== serverId));
};
