import { t } from '../../utils/i18n/t.ts';
import type { RuleView } from './model.ts';

const shownAtFirst = 3;

/** The rules of the same fix; of many the gravest, and the others on demand. */
export function Shared({ shared: { role, titles } }: { readonly shared: NonNullable<RuleView['shared']> }) {
  const [first, rest] = [titles.slice(0, shownAtFirst), titles.slice(shownAtFirst)];
  return (
    <div class="shared">
      <p>{t(`panel.shared.${role}`, [first.join('; ')])}</p>
      {rest.length > 0 && (
        <details>
          <summary>{t('panel.shared.more', [rest.length])}</summary>
          <p>{rest.join('; ')}</p>
        </details>
      )}
    </div>
  );
}
