/** Looks at JSON of unknown shape: own properties only, and nothing is taken for what it is not. */
export type Json = Readonly<Record<string, unknown>>;

export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const own = (from: unknown, key: string): unknown =>
  isJson(from) && Object.hasOwn(from, key) ? from[key] : undefined;

export const objectIn = (from: unknown, key: string): Json | null => {
  const value = own(from, key);
  return isJson(value) ? value : null;
};

export const listIn = (from: unknown, key: string): readonly unknown[] | null => {
  const value = own(from, key);
  return Array.isArray(value) ? value : null;
};

export const switchAt = (from: unknown, key: string): boolean | null => {
  const value = own(from, key);
  return typeof value === 'boolean' ? value : null;
};

export const textAt = (from: unknown, key: string): string => {
  const value = own(from, key);
  return typeof value === 'string' ? value.trim() : '';
};

/** SmarterMail may refuse with HTTP 200; `success` is then false (client code of builds 6919 to 9742). */
export const isRefused = (json: unknown): boolean => own(json, 'success') === false;
