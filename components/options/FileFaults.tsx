import type { Complaint } from '../../utils/baseline/json-places.ts';
import { t } from '../../utils/i18n/t.ts';

/** Why a file was not taken, each reason with its place. */
export function FileFaults({ faults }: { readonly faults: readonly Complaint[] }) {
  return (
    <div role="status" class="file-faults">
      {faults.length > 0 && (
        <>
          <p>{t('panel.file.refused')}</p>
          <ul>
            {faults.map(({ line, column, why, words }) => (
              <li key={`${line}:${column}:${why}`}>
                <strong>{t('panel.file.place', [line, column])}</strong>{' '}
                {t(`panel.file.${why}`, [words[0] ?? '', words[1] ?? '', words[2] ?? ''])}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
