import { t } from '../../utils/i18n/t.ts';

/** The value that was read beside the one that is wanted. */
export function SetAndWanted({
  observed,
  expected,
}: {
  readonly observed: string | null;
  readonly expected: string | null;
}) {
  if (observed === null && expected === null) return null;
  return (
    <dl class="values">
      {observed !== null && (
        <div>
          <dt>{t('panel.values.set')}</dt>
          <dd>{observed}</dd>
        </div>
      )}
      {expected !== null && (
        <div>
          <dt>{t('panel.values.wanted')}</dt>
          <dd>{expected}</dd>
        </div>
      )}
    </dl>
  );
}
