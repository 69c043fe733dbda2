import { t } from '../../utils/i18n/t.ts';
import type { CautionKind } from '../../utils/marks/cautions.ts';
import { CautionSign } from './CautionFace.tsx';
import { CloseButton } from './CloseButton.tsx';

/** What a dangerous button does, and what to do before pressing it. It offers nothing to press itself. */
export function CautionCard({ kind, onClose }: { readonly kind: CautionKind; readonly onClose: () => void }) {
  return (
    <>
      <header>
        <span class="grade grade-caution">
          <CautionSign />
          {t('overlay.caution.before')}
        </span>
        <CloseButton onClose={onClose} />
      </header>
      <div class="body">
        <h2 id="caution-title">{t(`overlay.caution.${kind}.title`)}</h2>
        <p>{t(`overlay.caution.${kind}.does`)}</p>
        <p>{t(`overlay.caution.${kind}.first`)}</p>
      </div>
      <footer>
        <span class="brand">Palisade</span>
      </footer>
    </>
  );
}
