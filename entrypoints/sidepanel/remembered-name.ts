import { keepText, keptText } from './kept.ts';

const key = 'palisade.name';

/** The name under which a person stated something last; kept by this browser for our own pages. */
export const rememberedName = (): string => keptText(key) ?? '';

/** Where the browser keeps nothing, the name is asked for again. */
export const rememberName = (name: string): void => keepText(key, name);
