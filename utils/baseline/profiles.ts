/** A set of thresholds. `standard` passes what the article, Cyber Essentials or NIST SP 800-63B-4 accepts. */
export interface Profile {
  readonly id: 'standard' | 'strict';
  readonly passwordMinLength: number;
  readonly passwordMinClasses: number;
  /** From this length on no class is asked for, if common passwords are barred. */
  readonly passwordLengthWithoutClasses: number;
  readonly staleAfterDays: number;
  readonly buildAgeMediumDays: number;
  readonly buildAgeHighDays: number;
  readonly advisoriesStaleDays: number;
  /** Prefix length below which an IPv4 whitelist entry is too wide (the product warns above a /24). */
  readonly whitelistWidestPrefix: number;
}

export const standard: Profile = {
  id: 'standard',
  passwordMinLength: 8,
  passwordMinClasses: 2,
  passwordLengthWithoutClasses: 15,
  staleAfterDays: 30,
  buildAgeMediumDays: 90,
  buildAgeHighDays: 365,
  advisoriesStaleDays: 60,
  whitelistWidestPrefix: 24,
};

export const profiles: Readonly<Record<Profile['id'], Profile>> = {
  standard,
  strict: { ...standard, id: 'strict', passwordMinLength: 15 },
};
