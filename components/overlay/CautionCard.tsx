import { t } from '../../utils/i18n/t.ts';
import type { Caution } from '../../utils/marks/cautions.ts';
import { CloseButton } from './CloseButton.tsx';
import { cautionSign } from './caution-badge.ts';

/** What a dangerous button does, and what to do before pressing it. It offers nothing to press itself. */
export function CautionCard({
  kind,
  exceptions = 0,
  onClose,
}: Pick<Caution, 'kind' | 'exceptions'> & { readonly onClose: () => void }) {
  return (
    <>
      <header>
        <span class="grade grade-caution">
          <svg class="shape shape-caution" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path class="outline" d={cautionSign.outline} />
            <path class="sign" d={cautionSign.sign} />
          </svg>
          {t('overlay.caution.before')}
        </span>
        <CloseButton onClose={onClose} />
      </header>
      <div class="body">
        <h2 id="caution-title">{t(`overlay.caution.${kind}.title`)}</h2>
        <p>{t(`overlay.caution.${kind}.does`)}</p>
        {exceptions > 0 && <p>{t('overlay.caution.exceptions', exceptions)}</p>}
        <p>{t(`overlay.caution.${kind}.first`)}</p>
      </div>
      <footer>
        <span class="brand">Palisade</span>
      </footer>
    </>
  );
}
