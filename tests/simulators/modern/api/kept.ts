/** Values the simulated pages show beside those every simulator has. Passwords are never kept. */
export interface Kept {
  password: {
    preventReuse: boolean;
    retrieval: boolean;
    expires: boolean;
    months: number;
    graceEnds: boolean;
  };
  administratorPassword: {
    minLength: number;
    requireNumber: boolean;
    requireCapital: boolean;
    requireLower: boolean;
    requireSymbol: boolean;
    notUserName: boolean;
  };
  /** By username. */
  administrators: Map<string, AdministratorDetails>;
  protocols: Readonly<Record<string, unknown>>;
  /** Whether each service runs. */
  services: Record<string, boolean>;
  /** Levels of the logs that no test asks for. */
  otherLogs: Record<string, string>;
  users: { userName: string; displayName: string; enabled: boolean }[];
  /** Further settings by domain; the empty key holds the defaults'. */
  domains: Map<string, Readonly<Record<string, unknown>>>;
}

export interface AdministratorDetails {
  readonly displayName: string;
  readonly impersonation: boolean;
  readonly manageSecondary: boolean;
  readonly ipRestrictions: readonly { readonly address: string; readonly description: string }[];
}

const details = (displayName: string, primary: boolean): AdministratorDetails => ({
  displayName,
  impersonation: true,
  manageSecondary: primary,
  ipRestrictions: [],
});

export const detailsOf = (kept: Kept, username: string): AdministratorDetails =>
  kept.administrators.get(username) ?? details(username, false);

/** Names of services in client code of the API are SMTP, POP, IMAP and such; the wording of the others is assumed. */
export const serviceNames = ['Delivery', 'IMAP', 'LDAP', 'POP', 'SMTP', 'XMPP'] as const;

export const startingValues = (stopped: readonly string[] = []): Kept => ({
  password: { preventReuse: false, retrieval: false, expires: false, months: 6, graceEnds: false },
  administratorPassword: {
    minLength: 14,
    requireNumber: true,
    requireCapital: true,
    requireLower: true,
    requireSymbol: true,
    notUserName: true,
  },
  administrators: new Map([
    ['admin', details('Primary administrator', true)],
    [
      'night-shift',
      {
        ...details('Night shift', false),
        ipRestrictions: [{ address: '127.0.0.1', description: 'Console' }],
      },
    ],
  ]),
  protocols: {
    popBanner: '',
    popTimeout: 5,
    popBadCommands: 8,
    popConnections: 500,
    insecureAuthOff: true,
    smtpTimeout: 15,
    smtpBadCommands: 8,
    smtpConnections: 1000,
    smtpOutTimeout: 10,
    tlsIfSupported: true,
  },
  services: Object.fromEntries(serviceNames.map((name) => [name, !stopped.includes(name)])),
  otherLogs: {
    imap: 'Exceptions Only',
    ldap: 'Exceptions Only',
    pop: 'Exceptions Only',
    xmpp: 'Exceptions Only',
  },
  users: [
    { userName: 'postmaster', displayName: 'Postmaster', enabled: true },
    { userName: 'office', displayName: 'Office', enabled: true },
  ],
  domains: new Map(),
});
