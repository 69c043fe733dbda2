import { useState } from 'preact/hooks';
import type { Complaint } from '../../utils/baseline/json-places.ts';
import { t } from '../../utils/i18n/t.ts';
import { longDay } from '../ui/dates.ts';
import { FileButton } from './FileButton.tsx';
import { FileFaults } from './FileFaults.tsx';
import type { OptionsActions } from './OptionsPage.tsx';

export interface AdvisoriesView {
  readonly asOf: string;
  readonly days: number;
  /** Old enough for newer flaws to be missing. */
  readonly old: boolean;
  readonly count: number;
  readonly newestBuild: number;
  /** By an administrator, not shipped with the extension. */
  readonly brought: boolean;
}

/** The list of vulnerabilities builds are judged by: how old it is, and a newer one from a file. */
export function AdvisoryList({
  view,
  actions,
}: {
  readonly view: AdvisoriesView;
  readonly actions: Pick<OptionsActions, 'importAdvisories' | 'exportAdvisories' | 'dropAdvisories'>;
}) {
  const [faults, setFaults] = useState<readonly Complaint[]>([]);
  const take = async (text: string): Promise<void> => setFaults(await actions.importAdvisories(text));
  return (
    <section data-advisories={view.asOf}>
      <h2>{t('panel.options.data')}</h2>
      <p>{t('panel.options.dataAge', [longDay(view.asOf), view.days])}</p>
      <p class="hint">{t('panel.options.dataHolds', [view.count, view.newestBuild])}</p>
      {view.old && <p class="old-data">{t('panel.options.dataOld')}</p>}
      {view.brought && <p class="hint">{t('panel.options.dataBrought')}</p>}
      <div class="actions">
        <FileButton label={t('panel.options.dataImport')} onText={(text) => void take(text)} />
        <button type="button" class="quiet" onClick={() => actions.exportAdvisories()}>
          {t('panel.options.dataExport')}
        </button>
        {view.brought && (
          <button type="button" class="quiet" onClick={() => actions.dropAdvisories()}>
            {t('panel.options.dataDrop')}
          </button>
        )}
      </div>
      <FileFaults faults={faults} />
    </section>
  );
}
