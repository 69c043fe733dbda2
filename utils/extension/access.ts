/** SmarterMail's own web server listens here unless it was moved (legacy and modern installers). */
const adminPort = '9998';

/** The address of a document; `about:blank` and `srcdoc` frames have that of the origin they inherited. */
export const addressOf = (href: string, origin: string): string =>
  /^https?:/i.test(href) || origin === 'null' ? href : origin;

/**
 * The site gate: http or https, and the administrators' port or an origin that was enabled. It decides alone:
 * Firefox's patterns know no ports, and its globs match anywhere in an address. Anything unreadable is outside.
 */
export function passesGate(url: string, enabledOrigins: readonly string[]): boolean {
  if (!URL.canParse(url)) return false;
  const parsed = new URL(url);
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return false;
  return parsed.port === adminPort || enabledOrigins.includes(parsed.origin);
}
