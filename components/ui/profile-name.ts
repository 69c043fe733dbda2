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

const names: Partial<Record<Threshold, () => string>> = {
  passwordMinLength: () => t('panel.threshold.passwordMinLength'),
  passwordMinClasses: () => t('panel.threshold.passwordMinClasses'),
  passwordLengthIfCommonBarred: () => t('panel.threshold.passwordLengthIfCommonBarred'),
  passwordLengthWithoutClasses: () => t('panel.threshold.passwordLengthWithoutClasses'),
  staleAfterDays: () => t('panel.threshold.staleAfterDays'),
  buildAgeMediumDays: () => t('panel.threshold.buildAgeMediumDays'),
  buildAgeHighDays: () => t('panel.threshold.buildAgeHighDays'),
  advisoriesStaleDays: () => t('panel.threshold.advisoriesStaleDays'),
  whitelistWidestPrefix: () => t('panel.threshold.whitelistWidestPrefix'),
};

/** `logRetentionDays` as `log retention days`: better than nothing where a threshold has no words yet. */
const spelled = (key: string): string => key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

export const thresholdText = ({ key, value }: NonNullable<Finding['judgedBy']>): string =>
  `${names[key]?.() ?? spelled(key)}: ${String(value)}`;
