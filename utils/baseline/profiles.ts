export const profileIds = ['standard', 'strict', 'hoster', 'pci', 'cyber-essentials'] as const;
export type ProfileId = (typeof profileIds)[number];

/** A set of thresholds. `standard` passes what the article, Cyber Essentials or NIST SP 800-63B-4 accepts. */
export interface Profile {
  readonly id: ProfileId;
  readonly passwordMinLength: number;
  readonly passwordMinClasses: number;
  /** From this length on no class is asked for, if common passwords are barred; null: that is not enough. */
  readonly passwordLengthIfCommonBarred: number | null;
  /** From this length on no class is asked for at all; null: no length is enough by itself. */
  readonly passwordLengthWithoutClasses: number | null;
  readonly staleAfterDays: number;
  readonly buildAgeMediumDays: number;
  readonly buildAgeHighDays: number;
  readonly advisoriesStaleDays: number;
  /** Prefix length below which an IPv4 whitelist entry is too wide (the product warns above a /24). */
  readonly whitelistWidestPrefix: number;
  /** Days that logs are kept at least. */
  readonly logRetentionDays: number;
  /** Days before the right to updates ends from which on it is worth telling. */
  readonly licenceWarnDays: number;
  /** Failed sign-ins from one address, or for one mailbox, in ten minutes before something is done about it. */
  readonly bruteForceIpLeast: number;
  readonly bruteForceIpMost: number;
  readonly bruteForceEmailLeast: number;
  readonly bruteForceEmailMost: number;
  /** Above this in ten minutes a rule against guessing is none. */
  readonly bruteForceFailAbove: number;
  /** Bad SMTP sessions, and connections, in five minutes. */
  readonly harvestingLeast: number;
  readonly harvestingMost: number;
  readonly dosMost: number;
  readonly blockMinutesLeast: number;
  /** The same for the rule that counts the failures of one mailbox. */
  readonly bruteForceEmailBlockMinutesLeast: number;
  readonly blockMinutesMost: number;
  readonly administratorMinLength: number;
  readonly maxBadCommands: number;
  readonly sessionTimeoutMinutes: number;
  /** Whether passwords have to expire; off, neither state is a fault. */
  readonly passwordExpires: boolean;
}

export const standard: Profile = {
  id: 'standard',
  // The article: 8 characters, two boxes.
  passwordMinLength: 8,
  passwordMinClasses: 2,
  // Cyber Essentials: 8 with common passwords barred, or 12.
  passwordLengthIfCommonBarred: 8,
  passwordLengthWithoutClasses: 12,
  staleAfterDays: 30,
  buildAgeMediumDays: 90,
  buildAgeHighDays: 365,
  advisoriesStaleDays: 60,
  whitelistWidestPrefix: 24,
  // The floor of the judgement reference: intruders waited weeks before they were noticed.
  logRetentionDays: 30,
  // Time for an order to go through (proposal).
  licenceWarnDays: 30,
  // Bands of the hardening and judgement references, between a server of ten users and a hoster's published values.
  bruteForceIpLeast: 10,
  bruteForceIpMost: 100,
  bruteForceEmailLeast: 5,
  bruteForceEmailMost: 20,
  bruteForceFailAbove: 100,
  harvestingLeast: 3,
  harvestingMost: 100,
  dosMost: 500,
  blockMinutesLeast: 5,
  bruteForceEmailBlockMinutesLeast: 5,
  blockMinutesMost: 7 * 24 * 60,
  // NIST SP 800-63B-4, for accounts that may run commands on the server.
  administratorMinLength: 15,
  // The product's defaults (vendor help, Protocols and SMTP In).
  maxBadCommands: 8,
  sessionTimeoutMinutes: 15,
  // NIST SP 800-63B-4: not by the calendar.
  passwordExpires: false,
};

export type Thresholds = Omit<Profile, 'id'>;
export type Threshold = keyof Thresholds;
/** Thresholds that are a number in every profile. */
export type Counted = { [K in Threshold]: Thresholds[K] extends number ? K : never }[Threshold];

export const profiles: Readonly<Record<ProfileId, Profile>> = {
  standard,
  // NIST SP 800-63B-4: 15 where the password is the only factor, checked against common ones.
  strict: {
    ...standard,
    id: 'strict',
    passwordMinLength: 15,
    passwordLengthIfCommonBarred: 15,
    passwordLengthWithoutClasses: null,
  },
  // Practice: what any signed-in user can exploit is open to every customer of every tenant.
  hoster: { ...standard, id: 'hoster', buildAgeMediumDays: 60 },
  // PCI DSS 4.0.1. 8.3.6: 12 characters, digits and letters, whatever else is barred. 8.3.4: an account is locked after
  // at most 10 tries, for at least 30 minutes. 8.3.9: a change every 90 days where there is no other factor.
  // 10.5.1: logs of 12 months.
  pci: {
    ...standard,
    id: 'pci',
    passwordMinLength: 12,
    passwordLengthIfCommonBarred: null,
    passwordLengthWithoutClasses: null,
    passwordExpires: true,
    bruteForceEmailMost: 10,
    bruteForceEmailBlockMinutesLeast: 30,
    logRetentionDays: 365,
  },
  // Cyber Essentials 3.2: 12 characters, or 8 with common passwords barred. Classes are not asked for.
  'cyber-essentials': { ...standard, id: 'cyber-essentials', passwordMinLength: 12 },
};
