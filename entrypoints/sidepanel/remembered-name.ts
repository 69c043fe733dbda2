const key = 'palisade.name';

/** The name under which a person stated something last; kept by this browser for our own pages. */
export const rememberedName = (): string => {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
};

/** Where the browser keeps nothing, the name is asked for again. */
export const rememberName = (name: string): void => {
  try {
    localStorage.setItem(key, name);
  } catch {
    return;
  }
};
