import { t } from '../../utils/i18n/t.ts';

/** The addresses a server is known at. One that was joined by mistake gets a record of its own again. */
export function ServerOrigins({
  origins,
  onPart,
}: {
  readonly origins: readonly string[];
  readonly onPart: (origin: string) => void;
}) {
  if (origins.length < 2) return <p class="hint">{origins.join(', ')}</p>;
  return (
    <ul class="hint">
      {origins.map((origin) => (
        <li key={origin}>
          {origin}{' '}
          <button type="button" class="quiet" onClick={() => onPart(origin)}>
            {t('panel.options.part', [origin])}
          </button>
        </li>
      ))}
    </ul>
  );
}
