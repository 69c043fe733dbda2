import type { DomainRow } from '../../screens/settings.ts';

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};

/** A name that stands for itself in an address: letters and digits of any script, with dots and dashes in between. */
const hostName = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]{0,251}[\p{L}\p{N}_])?$/u;

/**
 * `settings/sysadmin/domain-settings/{domain}`: whether the domain's senders have to sign in. Confirmed by two panels'
 * clients (modern-ui.md, 4.6). Null: the answer has another shape.
 */
export const requireSmtpAuthIn = (body: unknown): boolean | null => {
  const { success, domainSettings } = fieldsOf(body);
  const { requireSmtpAuthentication: required } = fieldsOf(domainSettings);
  return success === true && typeof required === 'boolean' ? required : null;
};

/**
 * `settings/sysadmin/domains`: the domains, with their state. A row without a name that can be one is left out, which
 * `total` tells. Null: the answer has another shape.
 */
export const domainsIn = (
  body: unknown,
): { readonly rows: readonly DomainRow[]; readonly total: number } | null => {
  const { success, data } = fieldsOf(body);
  if (success !== true || !Array.isArray(data)) return null;
  const rows = data.flatMap((row): DomainRow[] => {
    const { name, isEnabled } = fieldsOf(row);
    const known = typeof name === 'string' ? name.trim().toLowerCase() : '';
    return hostName.test(known)
      ? [{ name: known, enabled: typeof isEnabled === 'boolean' ? isEnabled : null }]
      : [];
  });
  return { rows, total: data.length };
};
