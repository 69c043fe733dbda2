import { t } from '../../utils/i18n/t.ts';

/** The written way to a screen, for walking it by hand. */
export function ClickPath({ path }: { readonly path: readonly string[] }) {
  if (path.length === 0) return <p>{t('panel.path.unknown')}</p>;
  return (
    <ol class="click-path">
      {path.map((word, place) => (
        <li key={`${place} ${word}`}>{word}</li>
      ))}
    </ol>
  );
}
