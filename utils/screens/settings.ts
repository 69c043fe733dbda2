/**
 * The vocabulary: every thing that can be read on a SmarterMail server, with the shape of its value.
 * A name means the same in every generation; polarity and units are settled where it is read.
 */

/** `off`: the row carries an "Enabled" box and it is not ticked. */
export type Limit = number | 'off';

/** Protocols and exemptions an address row can switch on. `true` always means: the address gets it. */
export type AccessSwitch =
  | 'smtp'
  | 'pop'
  | 'imap'
  | 'xmpp'
  | 'webmail'
  | 'eas'
  | 'ldap'
  | 'mapiEws'
  | 'webdav'
  | 'authBypass'
  | 'spamBypass'
  | 'bruteForceBypass'
  | 'greylistBypass'
  | 'ipBypass'
  | 'tcpProxy';

/** One row of an address list. A switch that could not be told is `null`; one without a column is absent. */
export interface AccessRow {
  /** As shown: one address, `a - b`, CIDR, a host name, or text that is none of these. */
  readonly address: string;
  readonly switches: Readonly<Partial<Record<AccessSwitch, boolean | null>>>;
  readonly description?: string;
  /** Shipped by the product (100.x internal ranges), not added by an administrator. `null`: cannot be told. */
  readonly builtIn: boolean | null;
  /** A row SmarterMail shows as switched off. */
  readonly disabled?: boolean;
}

export interface DomainRow {
  readonly name: string;
  readonly enabled: boolean | null;
}

/** One abuse detection (IDS) rule, as its list shows it. Times in minutes. What a list does not show is null. */
export interface IdsRow {
  readonly type:
    | 'dos'
    | 'harvesting'
    | 'bruteForce'
    | 'internalSpammer'
    | 'bounces'
    | 'passwordRetrieval'
    | 'other';
  /** Of `bruteForce`, what it counts failures of; absent where the list does not say. */
  readonly by?: 'ip' | 'email' | 'protocol';
  /** `all`: the rule names no service, or says it covers every one. */
  readonly services: readonly ('smtp' | 'pop' | 'imap' | 'xmpp' | 'ldap' | 'webmail' | 'all')[] | null;
  readonly action: 'block' | 'notify' | 'delay' | null;
  readonly timeFrame: number | null;
  readonly threshold: number | null;
  readonly blockTime: number | null;
  readonly enabled: boolean | null;
  /** The row's own words, at most 200 characters; names it in findings. */
  readonly shown: string;
}

export interface AdministratorRow {
  readonly name: string;
  readonly primary: boolean | null;
  readonly ipRestricted: boolean | null;
  /** How many addresses may sign in, where the list counts them. */
  readonly restrictions?: number;
  readonly enabled: boolean | null;
}

export interface ServiceRow {
  readonly service: string;
  readonly running: boolean | null;
}

/** One port of the mail services, by what it speaks and how it is encrypted. */
export interface PortRow {
  readonly protocol: 'smtp' | 'pop' | 'imap' | 'other';
  readonly port: number | null;
  /** `tls` begins in clear and is encrypted on demand (STARTTLS), `ssl` from the first byte. */
  readonly encryption: 'none' | 'tls' | 'ssl' | null;
  readonly name: string;
}

interface Values {
  number: Limit;
  boolean: boolean;
  text: string;
  accessRows: readonly AccessRow[];
  domainRows: readonly DomainRow[];
  idsRows: readonly IdsRow[];
  administratorRows: readonly AdministratorRow[];
  serviceRows: readonly ServiceRow[];
  portRows: readonly PortRow[];
}

export type SettingKind = keyof Values;

export const settings = {
  'product.build': { kind: 'number' },
  'password.minLength': { kind: 'number' },
  'password.requireNumber': { kind: 'boolean' },
  'password.requireCapital': { kind: 'boolean' },
  'password.requireLower': { kind: 'boolean' },
  'password.requireSymbol': { kind: 'boolean' },
  'password.notUserName': { kind: 'boolean' },
  'password.skipExisting': { kind: 'boolean' },
  'password.preventCommon': { kind: 'boolean' },
  'password.preventReuse': { kind: 'boolean' },
  'password.expires': { kind: 'boolean' },
  'password.retrieval': { kind: 'boolean' },
  'administratorPassword.minLength': { kind: 'number' },
  'domainDefaults.requireSmtpAuth': { kind: 'boolean' },
  'domain.requireSmtpAuth': { kind: 'boolean', per: 'domain' },
  'domain.enabled': { kind: 'boolean', per: 'domain' },
  'domains.list': { kind: 'domainRows' },
  'whitelist.entries': { kind: 'accessRows' },
  'smtpAuthBypass.entries': { kind: 'accessRows' },
  'ipBypasses.entries': { kind: 'accessRows' },
  /** Log levels and relay choices are kept as the words of the chosen option. */
  'log.deliveryLevel': { kind: 'text' },
  'log.smtpLevel': { kind: 'text' },
  'smtpIn.allowRelay': { kind: 'text' },
  'smtpIn.relayForAuthenticated': { kind: 'boolean' },
  'smtpIn.localDeliveryAuth': { kind: 'boolean' },
  'smtpIn.authMatch': { kind: 'text' },
  'smtpIn.maxBad': { kind: 'number' },
  'smtpIn.maxConnections': { kind: 'number' },
  'smtpIn.sessionTimeout': { kind: 'number' },
  'ids.rules': { kind: 'idsRows' },
  'administrator.username': { kind: 'text' },
  'administrators.list': { kind: 'administratorRows' },
  /** `weak` or `strong`: how the password was rated that led to the administrator's pages. */
  'administrator.signInPassword': { kind: 'text' },
  'services.list': { kind: 'serviceRows' },
  'domain.sslRequired': { kind: 'boolean', per: 'domain' },
  'domain.hsts': { kind: 'boolean', per: 'domain' },
  /** A number of messages an hour, and an action that holds them back. */
  'domain.sendLimit': { kind: 'boolean', per: 'domain' },
  'domain.catchAll': { kind: 'boolean', per: 'domain' },
  'bindings.ports': { kind: 'portRows' },
  /** Days until the right to updates ends; 0: it has ended. */
  'licence.updateDays': { kind: 'number' },
  'log.administrativeLevel': { kind: 'text' },
} as const satisfies Record<string, { kind: SettingKind; per?: 'domain' }>;

export type SettingId = keyof typeof settings;
export type ValueOf<S extends SettingId> = Values[(typeof settings)[S]['kind']];
export type SettingValue = Values[SettingKind];
