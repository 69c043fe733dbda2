const longest = 200;

/** A label as it is compared: spaces collapsed, a trailing colon or asterisk taken off, lower case. */
export const labelText = (text: string): string =>
  text
    .slice(0, longest)
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .replace(/^[\s*]+|[\s:*]+$/g, '')
    .toLowerCase();
