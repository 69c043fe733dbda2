/** What tests and the demo ask of a simulated server. */
export interface Simulator {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** Where an administrator stands after signing in (the simulators keep no passwords). */
  readonly adminUrl: string;
  readonly loginUrl: string;
  readonly webmailUrl: string;
  /** The server's stored settings; tests read them to see that nothing of ours wrote. */
  readonly state: SimulatedState;
  /** Every request so far: method and path. */
  readonly requests: readonly { readonly method: string; readonly path: string }[];
  /** The next save is refused with an error, as a validation failure would be. */
  refuseNextSave(): void;
  close(): Promise<void>;
}

export interface SimulatedAccessRow {
  address: string;
  description: string;
  smtp: boolean;
  pop: boolean;
  imap: boolean;
  xmpp: boolean;
  authBypass: boolean;
  builtIn: boolean;
}

/** An abuse detection rule. Times in minutes; `type` and `service` as the words of the chosen option. */
export interface SimulatedIdsRule {
  type: string;
  service: string;
  timeFrame: number;
  threshold: number;
  blockTime: number;
  description: string;
  action: 'block' | 'notify';
}

export interface SimulatedAdministrator {
  username: string;
  enabled: boolean;
  ipRestricted: boolean;
  primary: boolean;
}

export interface SimulatedState {
  password: {
    minLength: number;
    minLengthEnabled: boolean;
    requireNumber: boolean;
    requireCapital: boolean;
    requireLower: boolean;
    requireSymbol: boolean;
    notUserName: boolean;
    skipExisting: boolean;
    preventCommon: boolean;
  };
  domainDefaults: { requireSmtpAuth: boolean };
  /** `hardened`: https with HSTS alone, and a limit on what is sent in an hour, which only modern responses tell. */
  domains: { name: string; enabled: boolean; requireSmtpAuth: boolean; hardened?: true }[];
  whitelist: SimulatedAccessRow[];
  blacklist: SimulatedAccessRow[];
  ipBypasses: SimulatedAccessRow[];
  smtpAuthBypass: SimulatedAccessRow[];
  /** Levels and choices as the words of the chosen option: `Exceptions Only`, `Only Local Domains`. */
  /** The pages of 5 to 15 show no level of the administrative log. */
  logs: { delivery: string; smtp: string; administrative: string };
  smtpIn: {
    allowRelay: string;
    relayForAuthenticated: boolean;
    localDeliveryAuth: boolean;
    authMatch: string;
  };
  idsRules: SimulatedIdsRule[];
  administrators: SimulatedAdministrator[];
  /** Counts every stored change. */
  saves: number;
}

export interface SimulatorOptions {
  /** 9998 unless a test needs another. */
  readonly port?: number;
  /** A loopback address, for a second server on the same port: 127.0.0.1 unless given. */
  readonly host?: string;
  /** https, with a certificate that nobody vouches for. */
  readonly tls?: boolean;
  /** A path, as `/webmail`, that everything can be reached under as well. */
  readonly base?: string;
  /** Overrides of the insecure state a simulator starts with. */
  readonly state?: Partial<SimulatedState>;
  /** For example `15.7.6970`, `5.5.3250`, `100.0.9504`. */
  readonly version?: string;
}
