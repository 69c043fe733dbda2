import { isInternal, isLoopback, parseSpan } from './addresses.ts';

/** How far what is typed on a page of this origin travels in clear. */
export type Reach = 'local' | 'internal' | 'public';

/**
 * Null: not over http. `local` is the server's own console or a tunnel to it. Behind a host name may be a private
 * network as well as a public address, so it counts as public.
 */
export function reachOfHttp(origin: string): Reach | null {
  if (!URL.canParse(origin)) return null;
  const { protocol, hostname } = new URL(origin);
  if (protocol !== 'http:') return null;
  const span = parseSpan(hostname);
  if (/(^|\.)localhost$/.test(hostname) || (span !== null && isLoopback(span))) return 'local';
  return span !== null && isInternal(span) ? 'internal' : 'public';
}
