import type { Risk } from '../../utils/baseline/words.ts';
import { t } from '../../utils/i18n/t.ts';

/** Message names know no hyphen. */
const names = {
  none: 'none',
  users: 'users',
  'mail-flow': 'mailFlow',
  'lock-out': 'lockOut',
} as const satisfies Record<Risk, string>;

export const riskText = (risk: Risk): string => t(`panel.risk.${names[risk]}`);
