/**
 * What of an answer is wanted: a plain value, whether there is any text, a map of names to on and off, or these in
 * objects and lists.
 */
export type Keep =
  | 'value'
  | 'filled'
  | 'switches'
  | { readonly rows: Keep }
  | { readonly of: Readonly<Record<string, Keep>> };

interface Confirmed {
  readonly kind:
    | 'whitelist'
    | 'domains'
    | 'domain'
    | 'ownDomain'
    | 'services'
    | 'ports'
    | 'updates'
    | 'version'
    | 'edition';
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
/** Of a domain: its switches, whether there is a catch-all, though not which, and the limit on what is sent. */
const domainValues = (...names: readonly string[]): Keep => ({
  of: {
    ...Object.fromEntries(
      [...names, 'requireSmtpAuthentication', 'isEnabled', 'sslRequired', 'hstsEnabled'].map((name) => [
        name,
        'value',
      ]),
    ),
    catchAll: 'filled',
    throttleSettings: values('messagesPerHour', 'messagesAction'),
  },
});
const inside = (name: string, keep: Keep): Keep => ({ of: { [name]: keep } });

/**
 * Endpoints and shapes that public client code or captured traffic shows (4.3 to 4.6 of the reference on the modern
 * interface). The blacklist and the antivirus are confirmed too, but no setting is kept of them.
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
    keep: inside('domainSettings', domainValues()),
  },
  {
    kind: 'ownDomain',
    path: /^settings\/domain\/domain$/,
    keep: inside('domainSettings', domainValues('name')),
  },
  {
    kind: 'services',
    path: /^settings\/sysadmin\/services$/,
    keep: inside('services', 'switches'),
    changedBy: /^settings\/sysadmin\/(start|stop)-services$/,
  },
  {
    kind: 'ports',
    path: /^settings\/sysadmin\/ip-binding-manager$/,
    keep: inside('bindingManager', {
      of: { bindingPorts: { rows: values('name', 'port', 'type', 'isTls', 'isSSL') } },
    }),
    changedBy: /^settings\/sysadmin\/ip-binding-ports$/,
  },
  {
    kind: 'updates',
    path: /^settings\/sysadmin\/license-notifications$/,
    keep: values('daysUntilUpgradeProtectionExpires', 'isUpgradeProtectionExpired'),
  },
  { kind: 'version', path: /^licensing\/about$/, keep: values('version') },
  { kind: 'edition', path: /^licensing\/info$/, keep: values('edition') },
];

export const confirmedAt = (path: string): Confirmed | null =>
  table.find((one) => one.path.test(path)) ?? null;

/** Whether an answer of `read` is out of date once something was written to `written`. */
export const isChangedBy = (read: string, written: string): boolean =>
  read === written || (confirmedAt(read)?.changedBy?.test(written) ?? false);
