/** What of an answer is wanted: a plain value, a map of names to on and off, or these in objects and lists. */
export type Keep =
  | 'value'
  | 'switches'
  | { readonly rows: Keep }
  | { readonly of: Readonly<Record<string, Keep>> };

interface Confirmed {
  readonly kind: 'whitelist' | 'domains' | 'domain' | 'ownDomain' | 'services' | 'version' | 'edition';
  /** Its parentheses hold the domain, where it names one. */
  readonly path: RegExp;
  readonly keep: Keep;
  /** POST only searches there. */
  readonly byPost?: true;
  /** The writes after which an answer says nothing any more. */
  readonly changedBy?: RegExp;
}

const values = (...names: readonly string[]): Keep => ({
  of: Object.fromEntries(names.map((name) => [name, 'value'])),
});
const inside = (name: string, keep: Keep): Keep => ({ of: { [name]: keep } });

/**
 * Endpoints and shapes that public client code or captured traffic shows (4.3 to 4.6 of the reference on the modern
 * interface). The blacklist, bindings and ports, and the antivirus are confirmed too, but no setting is kept of them.
 */
const table: readonly Confirmed[] = [
  {
    kind: 'whitelist',
    path: /^settings\/sysadmin\/ip-access\/true$/,
    byPost: true,
    keep: {
      of: {
        totalCount: 'value',
        ipAccessList: {
          rows: values('ip', 'smtp', 'pop', 'imap', 'xmpp', 'disabledGreylisting', 'bypass', 'spam_bypass'),
        },
      },
    },
    changedBy: /^settings\/sysadmin\/ip-access(-delete)?$/,
  },
  {
    kind: 'domains',
    path: /^settings\/sysadmin\/domains$/,
    keep: inside('data', { rows: values('name', 'isEnabled') }),
  },
  {
    kind: 'domain',
    path: /^settings\/sysadmin\/domain-settings\/([^/]+)$/,
    keep: inside('domainSettings', values('requireSmtpAuthentication', 'isEnabled')),
  },
  {
    kind: 'ownDomain',
    path: /^settings\/domain\/domain$/,
    keep: inside('domainSettings', values('name', 'requireSmtpAuthentication', 'isEnabled')),
  },
  {
    kind: 'services',
    path: /^settings\/sysadmin\/services$/,
    keep: inside('services', 'switches'),
    changedBy: /^settings\/sysadmin\/(start|stop)-services$/,
  },
  { kind: 'version', path: /^licensing\/about$/, keep: values('version') },
  { kind: 'edition', path: /^licensing\/info$/, keep: values('edition') },
];

export const confirmedAt = (path: string): Confirmed | null =>
  table.find((one) => one.path.test(path)) ?? null;

/** Whether an answer of `read` is out of date once something was written to `written`. */
export const isChangedBy = (read: string, written: string): boolean =>
  read === written || (confirmedAt(read)?.changedBy?.test(written) ?? false);
