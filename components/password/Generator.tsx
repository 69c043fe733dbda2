import { t } from '../../utils/i18n/t.ts';
import type { GeneratorView, Note } from '../../utils/password/generator.ts';

const notes: Readonly<Record<Note, () => string>> = {
  filled: () => t('password.generator.filled'),
  copied: () => t('password.generator.copied'),
  'not-copied': () => t('password.generator.not_copied'),
  refused: () => t('password.generator.refused'),
  'no-words': () => t('password.generator.no_words'),
};

/** A press that takes the focus out of the box would take the offer away before the click. */
const keepFocus = (event: Event): void => event.preventDefault();

/** Offers a password for the box; then shows it, copies it, makes another. */
export function Generator({ made, lookAlikes, note, onGenerate, onCopy }: GeneratorView) {
  return (
    <fieldset class="generator" aria-label={t('password.generator.title')}>
      {made !== null && (
        <div class="made">
          <output>{made}</output>
          <button type="button" onMouseDown={keepFocus} onClick={onCopy}>
            {t('password.generator.copy')}
          </button>
        </div>
      )}
      <button type="button" onMouseDown={keepFocus} onClick={() => onGenerate('password')}>
        {t('password.generator.password')}
      </button>
      <button type="button" onMouseDown={keepFocus} onClick={() => onGenerate('passphrase')}>
        {t('password.generator.passphrase')}
      </button>
      {made === null ? (
        <kbd>Alt+Shift+G</kbd>
      ) : (
        <button
          type="button"
          aria-pressed={lookAlikes}
          onMouseDown={keepFocus}
          onClick={() => onGenerate('password', !lookAlikes)}
        >
          {t('password.generator.look_alikes')}
        </button>
      )}
      <div role="status">{note ? notes[note]() : ''}</div>
    </fieldset>
  );
}
