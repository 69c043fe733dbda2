import { isRefused, own, textAt } from './guards.ts';
import { type ResponseRead, silent } from './response-reading.ts';

/** As the client of a hosting panel has them. */
const editions: readonly string[] = ['Enterprise', 'Professional', 'Free', 'Lite'];

/** `licensing/about`: the build is the third part of the version ("100.0.6919", captured). */
export const readLicence = (json: unknown): ResponseRead => {
  if (isRefused(json)) return silent('refused');
  const [, build] = /^\d{2,3}\.\d{1,4}\.(\d{4,5})$/.exec(textAt(json, 'version')) ?? [];
  return build === undefined
    ? silent('other-shape')
    : {
        ok: true,
        told: [{ setting: 'product.build', value: Number(build), property: 'version', screen: null }],
      };
};

/** `settings/sysadmin/license-notifications`: when the right to newer builds ends, or that it has (a monitoring client). */
export const readUpdates = (json: unknown): ResponseRead => {
  if (isRefused(json)) return silent('refused');
  const days = own(json, 'daysUntilUpgradeProtectionExpires');
  const expired = own(json, 'isUpgradeProtectionExpired');
  // Less than a day is not none: that it has ended is said by the other.
  const value = expired === true ? 0 : typeof days === 'number' && days >= 0 ? Math.max(days, 1) : null;
  if (value === null || typeof expired !== 'boolean') return silent('other-shape');
  const property = expired ? 'isUpgradeProtectionExpired' : 'daysUntilUpgradeProtectionExpires';
  return { ok: true, told: [{ setting: 'licence.updateDays', value, property, screen: null }] };
};

/** `licensing/info`; null: not said, or a number nobody has explained. */
export const editionIn = (json: unknown): string | null => {
  const edition = own(json, 'edition');
  return typeof edition === 'number' ? (editions[edition] ?? null) : null;
};
