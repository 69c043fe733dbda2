import { accepted, refused } from './api/envelope.ts';
import type { Trouble } from './options.ts';

/** What is sent in place of an answer. Status and envelope of a refusal agree here; the envelope's form is captured. */
export const troubles: Readonly<Record<Trouble, { readonly status: number; readonly text: string }>> = {
  'too-many': { status: 429, text: JSON.stringify(refused('TOO_MANY_REQUESTS', 429)) },
  'signed-out': { status: 401, text: JSON.stringify(refused('UNAUTHORIZED', 401)) },
  // Refusals also come with HTTP 200.
  forbidden: { status: 200, text: JSON.stringify(refused('FORBIDDEN', 403)) },
  unknown: { status: 404, text: JSON.stringify(refused('DOMAIN_NOT_FOUND', 404)) },
  garbled: { status: 200, text: '{"domainSettings":{"requireSmtpAuth' },
  'other-shape': {
    status: 200,
    text: JSON.stringify(accepted({ domainSettings: { requireSmtpAuthentication: 'yes' } })),
  },
  broken: { status: 503, text: '' },
};
