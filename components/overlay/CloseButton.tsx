import { t } from '../../utils/i18n/t.ts';

/** Closes the card it stands in. */
export function CloseButton({ onClose }: { readonly onClose: () => void }) {
  return (
    <button type="button" class="close" aria-label={t('overlay.close')} onClick={() => onClose()}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d="m4 4 8 8m0-8-8 8" />
      </svg>
    </button>
  );
}
