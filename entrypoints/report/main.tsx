import '../../components/ui/ui.css';
import '../../components/ui/marks.css';
import '../../components/checklist/panel.css';
import '../../components/report/report.css';
import { ReportPage } from '../../components/report/ReportPage.tsx';
import { RescueCard } from '../../components/report/RescueCard.tsx';
import { mount } from '../../components/ui/mount.ts';
import { checklistOf } from '../../utils/audit/checklist.ts';
import { scoreOf } from '../../utils/baseline/score.ts';
import { now as readClock } from '../../utils/extension/clock.ts';
import { version } from '../../utils/extension/package.ts';
import { t } from '../../utils/i18n/t.ts';
import { reportText } from '../../utils/report/json.ts';
import { readRecords } from '../sidepanel/records.ts';
import { reportName, saveText } from '../sidepanel/save-report.ts';
import { serverView } from '../sidepanel/view/server-view.ts';
import { standardsOf } from '../sidepanel/view/standards-view.ts';
import { reportView } from './report-view.ts';

/** `report.html`: every server, or the one of `?server=`. A report of one moment: it does not follow. */
async function start(root: Element, asked: URLSearchParams): Promise<void> {
  const only = asked.get('server');
  const [{ store, advisories }, now] = await Promise.all([readRecords(), readClock()]);
  const records = Object.values(store.servers).filter(({ id }) => only === null || id === only);
  if (asked.get('card') === 'rescue') {
    const servers = records.map((record) => serverView(record, record.origins[0] ?? record.id, now));
    document.title = t('panel.rescue.title');
    mount(<RescueCard servers={servers} madeAt={now} onPrint={() => print()} />, root);
    return;
  }
  const save = (): void => {
    const [first] = records;
    const name = records.length === 1 && first ? (first.product.hostname ?? first.id) : 'servers';
    const text = reportText(records, {
      advisories,
      now,
      extensionVersion: version(),
      checklistOf,
      scoreOf,
      standardsOf,
    });
    saveText(text, reportName(name, now), 'application/json');
  };
  const view = reportView(records, { advisories, now });
  mount(<ReportPage view={view} onSave={save} onPrint={() => print()} />, root);
}

const root = document.querySelector('#app');
if (root) void start(root, new URLSearchParams(location.search));
