import { t } from '../../utils/i18n/t.ts';
import type { RuleView } from './model.ts';

const shownAtFirst = 3;

/** What one fix settles: of many the gravest, and how many more. */
export function SharedWords({ titles }: { readonly titles: readonly string[] }) {
  const rest = titles.length - shownAtFirst;
  return (
    <>
      {t('panel.shared.first', [titles.slice(0, shownAtFirst).join('; ')])}
      {rest > 0 && ' '}
      {rest > 0 && t('panel.shared.more', [rest])}
    </>
  );
}

/** The rules of the same fix; of many the others on demand. */
export function Shared({ shared: { role, titles } }: { readonly shared: NonNullable<RuleView['shared']> }) {
  if (role === 'other') return <p class="shared">{t('panel.shared.other', [titles.join('; ')])}</p>;
  if (titles.length <= shownAtFirst) {
    return (
      <p class="shared">
        <SharedWords titles={titles} />
      </p>
    );
  }
  return (
    <details class="shared">
      <summary>
        <SharedWords titles={titles} />
      </summary>
      <p>{titles.slice(shownAtFirst).join('; ')}</p>
    </details>
  );
}
