import type { Finding } from '../../utils/baseline/finding.ts';
import type { ProfileId, Threshold } from '../../utils/baseline/profiles.ts';
import { t } from '../../utils/i18n/t.ts';

/** Message names know no hyphen. */
export const profileKeys = {
  standard: 'standard',
  strict: 'strict',
  hoster: 'hoster',
  pci: 'pci',
  'cyber-essentials': 'cyberEssentials',
} as const satisfies Record<ProfileId, string>;

/** A shipped profile by its name, an organisation's own with the one it is based on. */
export const profileName = ({
  id,
  name,
}: {
  readonly id: ProfileId;
  readonly name: string | null;
}): string => {
  const shipped = t(`panel.options.${profileKeys[id]}`);
  return name === null ? shipped : t('panel.profile.basedOn', [name, shipped]);
};

const names: Readonly<Record<Threshold, () => string>> = {
  passwordMinLength: () => t('panel.threshold.passwordMinLength'),
  passwordMinClasses: () => t('panel.threshold.passwordMinClasses'),
  passwordLengthIfCommonBarred: () => t('panel.threshold.passwordLengthIfCommonBarred'),
  passwordLengthWithoutClasses: () => t('panel.threshold.passwordLengthWithoutClasses'),
  staleAfterDays: () => t('panel.threshold.staleAfterDays'),
  buildAgeMediumDays: () => t('panel.threshold.buildAgeMediumDays'),
  buildAgeHighDays: () => t('panel.threshold.buildAgeHighDays'),
  advisoriesStaleDays: () => t('panel.threshold.advisoriesStaleDays'),
  whitelistWidestPrefix: () => t('panel.threshold.whitelistWidestPrefix'),
  logRetentionDays: () => t('panel.threshold.logRetentionDays'),
  licenceWarnDays: () => t('panel.threshold.licenceWarnDays'),
  bruteForceIpLeast: () => t('panel.threshold.bruteForceIpLeast'),
  bruteForceIpMost: () => t('panel.threshold.bruteForceIpMost'),
  bruteForceEmailLeast: () => t('panel.threshold.bruteForceEmailLeast'),
  bruteForceEmailMost: () => t('panel.threshold.bruteForceEmailMost'),
  bruteForceFailAbove: () => t('panel.threshold.bruteForceFailAbove'),
  harvestingLeast: () => t('panel.threshold.harvestingLeast'),
  harvestingMost: () => t('panel.threshold.harvestingMost'),
  dosMost: () => t('panel.threshold.dosMost'),
  blockMinutesLeast: () => t('panel.threshold.blockMinutesLeast'),
  bruteForceEmailBlockMinutesLeast: () => t('panel.threshold.bruteForceEmailBlockMinutesLeast'),
  blockMinutesMost: () => t('panel.threshold.blockMinutesMost'),
  administratorMinLength: () => t('panel.threshold.administratorMinLength'),
  maxBadCommands: () => t('panel.threshold.maxBadCommands'),
  sessionTimeoutMinutes: () => t('panel.threshold.sessionTimeoutMinutes'),
  passwordExpires: () => t('panel.threshold.passwordExpires'),
};

/** A switch is on or off, a number is itself. */
const valueText = (value: NonNullable<Finding['judgedBy']>['value']): string =>
  typeof value === 'boolean' ? t(value ? 'panel.values.on' : 'panel.values.off') : String(value);

export const thresholdText = ({ key, value }: NonNullable<Finding['judgedBy']>): string =>
  `${names[key]()}: ${valueText(value)}`;
