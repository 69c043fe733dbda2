import type { DomainRow } from '../../screens/settings.ts';
import { readDomainSettings } from './domain-settings.ts';
import { readDomains } from './domains.ts';
import type { ResponseRead } from './response-reading.ts';

/** What "Check all domains" asks for itself, by the same readers as what the page asks for. */
const toldOf = (read: ResponseRead, setting: 'domains.list' | 'domain.requireSmtpAuth') =>
  read.ok ? read.told.find((one) => one.setting === setting) : undefined;

/** Whether a domain's senders have to sign in. Null: the answer has another shape. */
export const requireSmtpAuthIn = (body: unknown, domain: string): boolean | null => {
  const value = toldOf(readDomainSettings(body, domain), 'domain.requireSmtpAuth')?.value;
  return typeof value === 'boolean' ? value : null;
};

/** The domains that have a name, and how many rows there are. Null: the answer has another shape. */
export const domainsIn = (
  body: unknown,
): { readonly rows: readonly DomainRow[]; readonly total: number } | null => {
  const told = toldOf(readDomains(body, { perhapsPart: false }), 'domains.list');
  if (!told) return null;
  const rows = told.value as readonly DomainRow[];
  return { rows, total: told.coverage?.total ?? rows.length };
};
