/** What this browser keeps for our own pages; null where it keeps nothing, or lets nobody look. */
export const keptText = (key: string): string | null => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
};

/** The same as data; undefined where it is none. */
export const keptData = (key: string): unknown => {
  try {
    return JSON.parse(keptText(key) ?? '') as unknown;
  } catch {
    return undefined;
  }
};

/** Where the browser keeps nothing, nothing is lost but the memory. */
export const keepText = (key: string, text: string): void => {
  try {
    localStorage.setItem(key, text);
  } catch {
    return;
  }
};
