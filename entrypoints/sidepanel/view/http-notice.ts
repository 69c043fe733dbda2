import type { NoticeView } from '../../../components/checklist/model.ts';
import { isInternal, isLoopback, parseSpan } from '../../../utils/baseline/addresses.ts';

/**
 * What an administrator's password over http means. Nothing on the server's own console or through a tunnel to it,
 * and less within a private network; behind a host name may be either, so it counts as public.
 */
export function httpNotice(origin: string): readonly NoticeView[] {
  if (!URL.canParse(origin)) return [];
  const { protocol, hostname } = new URL(origin);
  const span = parseSpan(hostname);
  const isLocal = /(^|\.)localhost$/.test(hostname) || (span !== null && isLoopback(span));
  return protocol === 'http:' && !isLocal
    ? [{ kind: 'http', internal: span !== null && isInternal(span) }]
    : [];
}
