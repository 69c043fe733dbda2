const sorted = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
    : value;

/** Text that is equal for equal plain data, whatever the order of its keys. */
export const canonical = (value: unknown): string => JSON.stringify(value, sorted);
