import { accessEndpoints } from './access.ts';
import { accountEndpoints } from './accounts.ts';
import { domainEndpoints } from './domains.ts';
import type { Call, Endpoint } from './endpoint.ts';
import { type Envelope, refused } from './envelope.ts';
import { idsEndpoints } from './ids-rules.ts';
import { logEndpoints } from './logs.ts';
import { passwordEndpoints } from './password.ts';
import { protocolEndpoints } from './protocols.ts';
import { serverInfoEndpoints } from './server-info.ts';
import { bypassEndpoints } from './smtp-auth-bypass.ts';

export interface Answer {
  readonly status: number;
  readonly envelope: Envelope;
}

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

/**
 * Answers one call; `path` is what follows `/api/v1/`. `refusing` is asked only for calls that would store something,
 * and says whether this one is refused.
 */
export function apiOf(version: string, refusing: () => boolean) {
  const endpoints: readonly Endpoint[] = [
    ...passwordEndpoints,
    ...domainEndpoints,
    ...accessEndpoints,
    ...bypassEndpoints,
    ...idsEndpoints,
    ...logEndpoints,
    ...protocolEndpoints,
    ...accountEndpoints,
    ...serverInfoEndpoints(version),
  ];
  return (method: string, path: string, call: Omit<Call, 'params'>): Answer => {
    for (const endpoint of endpoints) {
      const match = new RegExp(`^${endpoint.path.source}$`).exec(path);
      if (!match || endpoint.method !== method) continue;
      if (endpoint.saves && refusing()) return { status: 200, envelope: refused('VALIDATION_FAILED') };
      const envelope = endpoint.answer({ ...call, params: match.slice(1).map(decoded) });
      if (endpoint.saves && envelope.success) call.state.saves += 1;
      return { status: 200, envelope };
    }
    return { status: 404, envelope: refused('NOT_FOUND', 404) };
  };
}
