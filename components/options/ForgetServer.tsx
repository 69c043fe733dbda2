import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t.ts';

/** Forgetting cannot be undone, so it asks first. */
export function ForgetServer({ name, onForget }: { readonly name: string; readonly onForget: () => void }) {
  const [asking, ask] = useState(false);
  if (!asking) {
    return (
      <button type="button" class="quiet" onClick={() => ask(true)}>
        {t('panel.options.forget')}
      </button>
    );
  }
  return (
    <fieldset class="journey journey-asking">
      <legend>{t('panel.options.forgetAsk', [name])}</legend>
      <div class="actions">
        <button type="button" onClick={() => ask(false)}>
          {t('panel.options.forgetNo')}
        </button>
        <button type="button" class="quiet" onClick={onForget}>
          {t('panel.options.forgetYes')}
        </button>
      </div>
    </fieldset>
  );
}
