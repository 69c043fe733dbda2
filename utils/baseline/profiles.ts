/** A set of thresholds. `standard` passes what the article, Cyber Essentials or NIST SP 800-63B-4 accepts. */
export interface Profile {
  readonly id: 'standard' | 'strict';
  readonly passwordMinLength: number;
  readonly passwordMinClasses: number;
  /** From this length on no class is asked for, if common passwords are barred. */
  readonly passwordLengthIfCommonBarred: number;
  /** From this length on no class is asked for at all; null: no length is enough by itself. */
  readonly passwordLengthWithoutClasses: number | null;
  readonly staleAfterDays: number;
  readonly buildAgeMediumDays: number;
  readonly buildAgeHighDays: number;
  readonly advisoriesStaleDays: number;
  /** Prefix length below which an IPv4 whitelist entry is too wide (the product warns above a /24). */
  readonly whitelistWidestPrefix: number;
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
  readonly blockMinutesMost: number;
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
  blockMinutesMost: 7 * 24 * 60,
};

export const profiles: Readonly<Record<Profile['id'], Profile>> = {
  standard,
  // NIST SP 800-63B-4: 15 where the password is the only factor, checked against common ones.
  strict: {
    ...standard,
    id: 'strict',
    passwordMinLength: 15,
    passwordLengthIfCommonBarred: 15,
    passwordLengthWithoutClasses: null,
  },
};
