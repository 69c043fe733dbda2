/** The part of a browser's storage area that the record needs; a plain object with three functions in tests. */
export interface Area {
  get(keys: string | string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}
