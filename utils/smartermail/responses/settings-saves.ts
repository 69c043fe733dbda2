/**
 * What the page-world observer says of the application's own settings requests, and nothing more: no header, no
 * body, no value. The shape of the envelope (`success`) is seen in captured traffic of builds 6919 to 9742.
 */
export interface SaveSignal {
  readonly id: number;
  readonly phase: 'sent' | 'answered';
  readonly success: boolean;
}

export const saveEvent = 'palisade-settings-save';
/** Tells the observer to go. A page that says so itself only keeps its own edits from being seen as saved. */
export const stopEvent = 'palisade-settings-stop';

/** Requests by POST that only search or count; they say nothing about a save (public client code, 4.4 to 4.6). */
const reads =
  /\/(ip-access\/(true|false)|blocked-ips|[\w-]*-?counts?|log-files|connections|throttled-[\w-]+|spool-[\w-]+|users-statuses|password-compliance-users|[\w-]+-password-list|list-users\/?.*|[\w-]*search[\w-]*|[\w-]*stats[\w-]*|show-password\/?.*|[\w-]*notifications)\/?$/i;
const never = /\/(auth|impersonate|manage-domain|show-password)/i;

/** Whether a request is one of the application's own settings writes, by method and path alone. */
export const isSettingsWrite = (method: string, url: string, base: string): boolean => {
  if (!/^(post|put|patch|delete)$/i.test(method)) return false;
  let address: URL;
  try {
    address = new URL(url, base);
  } catch {
    return false;
  }
  if (address.origin !== new URL(base).origin) return false;
  const path = address.pathname;
  return /\/api\/v1\/settings\//i.test(path) && !never.test(path) && !reads.test(path);
};

export const parseSaveSignal = (detail: unknown): SaveSignal | null => {
  if (typeof detail !== 'string' || detail.length > 200) return null;
  try {
    const signal: unknown = JSON.parse(detail);
    if (typeof signal !== 'object' || signal === null) return null;
    const { id, phase, success } = signal as Record<string, unknown>;
    if (typeof id !== 'number' || (phase !== 'sent' && phase !== 'answered') || typeof success !== 'boolean')
      return null;
    return { id, phase, success };
  } catch {
    return null;
  }
};
