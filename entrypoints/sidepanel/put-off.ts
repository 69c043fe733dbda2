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

/** Where the browser keeps nothing, they are put again. */
export const putOff = (serverId: string): void => {
  try {
    localStorage.setItem(key, JSON.stringify([...new Set([...readAll(), serverId])]));
  } catch {
    return;
  }
};
