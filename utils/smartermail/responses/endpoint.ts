/** What follows `api/v1/` in lower case, and whether a query stands behind it, which may ask for a part only. */
export interface Endpoint {
  readonly path: string;
  readonly query: boolean;
}

const allowed = /^(settings\/(sysadmin|domain)|licensing)(\/[\w.@-]+)+$/;
/** Sign-in, tokens and clear-text passwords, wherever such a name stands. */
const never = /(^|\/)(auth|impersonat|manage-domain|show-password)/;
const api = '/api/v1/';

/** An address of the page's own server that may be looked at; null for every other. */
export const endpointOf = (url: string, base: string): Endpoint | null => {
  try {
    const address = new URL(url, base);
    if (address.origin !== new URL(base).origin) return null;
    const full = decodeURIComponent(address.pathname).toLowerCase();
    const at = full.indexOf(api);
    const path = full.slice(at + api.length).replace(/\/$/, '');
    if (at < 0 || !isAllowed(path)) return null;
    return { path, query: address.search !== '' };
  } catch {
    return null;
  }
};

export const isAllowed = (path: string): boolean =>
  path.length <= 300 && allowed.test(path) && !never.test(path) && !/(^|\/)\.+(\/|$)/.test(path);
