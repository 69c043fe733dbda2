import { t } from '../../utils/i18n/t.ts';
import { Counts } from '../checklist/Counts.tsx';
import type { CountsView, RuleView, ScoreView, SectionView, ServerView } from '../checklist/model.ts';
import { Score } from '../checklist/Score.tsx';
import { ServerHeader } from '../checklist/ServerHeader.tsx';
import { clockTime, longDay } from '../ui/dates.ts';
import { ReportRow } from './ReportRow.tsx';

export interface ServerReportView {
  readonly id: string;
  readonly server: ServerView;
  readonly score: ScoreView;
  readonly counts: CountsView;
  readonly sections: readonly SectionView[];
}

export interface ReportView {
  readonly servers: readonly ServerReportView[];
  readonly madeAt: string;
  readonly advisoriesAsOf: string;
}

function Rules({ rules }: { readonly rules: readonly RuleView[] }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('panel.report.result')}</th>
          <th scope="col">{t('panel.report.rule')}</th>
          <th scope="col">{t('panel.values.set')}</th>
          <th scope="col">{t('panel.values.wanted')}</th>
          <th scope="col">{t('panel.report.readings')}</th>
        </tr>
      </thead>
      <tbody>
        {rules.flatMap((rule) =>
          rule.findings.map((finding, at) => (
            <ReportRow
              key={finding.key}
              title={rule.title}
              finding={finding}
              standards={at === 0 ? rule.standards : []}
            />
          )),
        )}
      </tbody>
    </table>
  );
}

function ServerReport({ report, view }: { readonly report: ServerReportView; readonly view: ReportView }) {
  return (
    <article class="report" data-server={report.id}>
      <ServerHeader server={report.server} />
      <p class="facts">
        <span>{t('panel.report.made', [`${longDay(view.madeAt)} ${clockTime(view.madeAt)}`])}</span>
        <span>{t('panel.report.baseline', [longDay(view.advisoriesAsOf)])}</span>
      </p>
      <Score score={report.score} open />
      <Counts counts={report.counts} />
      {report.sections.map((section) => (
        <section key={section.screen ?? 'server'}>
          <h2>{section.screen ? t(`screen.${section.screen}`) : t('panel.section.version')}</h2>
          <Rules rules={section.rules} />
        </section>
      ))}
    </article>
  );
}

/** The report to read and print; the same findings as the panel's, all of them. */
export function ReportPage({
  view,
  onSave,
  onPrint,
}: {
  readonly view: ReportView;
  readonly onSave: () => void;
  readonly onPrint: () => void;
}) {
  return (
    <main class="report-page">
      <div class="report-bar">
        <p class="report-title">{t('panel.report.title')}</p>
        {view.servers.length > 0 && (
          <div class="actions">
            <button type="button" onClick={onPrint}>
              {t('panel.report.print')}
            </button>
            <button type="button" class="quiet" onClick={onSave}>
              {t('panel.report.save')}
            </button>
            <a class="outward" href="?card=rescue">
              {t('panel.rescue.open')}
            </a>
          </div>
        )}
      </div>
      {view.servers.length === 0 && <p>{t('panel.report.none')}</p>}
      {view.servers.map((report) => (
        <ServerReport key={report.id} report={report} view={view} />
      ))}
    </main>
  );
}
