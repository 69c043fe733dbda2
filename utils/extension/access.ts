/** SmarterMail's own web server listens here unless it was moved (legacy and modern installers). */
const adminPort = '9998';

/** Not in the variant that holds no address from installation on (wxt.config.ts): there this port is granted too. */
const isOpenByItself = (port: string): boolean =>
  port === adminPort && import.meta.env.PALISADE_HOSTS !== 'by-click';

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
  return isOpenByItself(parsed.port) || enabledOrigins.includes(parsed.origin);
}

/**
 * The origin that could be enabled at an address: http or https. Null for any other, and for a host with a star in
 * it, which is a legal name and would be a wildcard in a pattern.
 */
export function webOrigin(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname, origin } = new URL(address);
  return /^https?:$/.test(protocol) && !hostname.includes('*') ? origin : null;
}

/**
 * The match pattern of one origin. In Chromium a pattern without a port stands for every port, so the default one is
 * written too. Firefox takes a port and then never matches: there a pattern covers the host, and the gate decides.
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns
 */
export function patternOf(origin: string, knowsPorts: boolean): string {
  const { protocol, hostname, port } = new URL(origin);
  const written = port || (protocol === 'https:' ? '443' : '80');
  return `${protocol}//${hostname}${knowsPorts ? `:${written}` : ''}/*`;
}
