import { t } from '../../utils/i18n/t.ts';
import { Flaws } from '../checklist/Flaws.tsx';
import type { FindingView } from '../checklist/model.ts';
import { longDay, shortTime } from '../ui/dates.ts';
import { OutcomeMark } from '../ui/OutcomeMark.tsx';
import { thresholdText } from '../ui/profile-name.ts';
import { SeverityTag } from '../ui/SeverityTag.tsx';

/** One finding as a row of the report. */
export function ReportRow({
  title,
  finding,
  standards,
}: {
  readonly title: string;
  readonly finding: FindingView;
  /** Of the rule, where this is the first of its rows. */
  readonly standards: readonly string[];
}) {
  const { rule, outcome, severity, subject, waiver, attestation, readAt } = finding;
  return (
    <tr data-rule={rule} data-outcome={outcome} data-severity={severity}>
      <td>
        <OutcomeMark outcome={outcome} />
        {outcome !== 'not-applicable' && <SeverityTag severity={severity} />}
      </td>
      <td>
        <strong>{title}</strong>
        {subject && <bdi class="report-subject">{subject.key}</bdi>}
        {finding.reason && <p>{finding.reason}</p>}
        {finding.notes.map((note) => (
          <p key={note} class="hint">
            {note}
          </p>
        ))}
        <Flaws flaws={finding.flaws} />
        {waiver && (
          <p>
            {t('panel.evidence.accepted', [longDay(waiver.expires), waiver.owner])} {waiver.reason}
          </p>
        )}
        {attestation && <p>{t('panel.evidence.attested', [attestation.by, longDay(attestation.at)])}</p>}
        {standards.length > 0 && <p class="hint">{t('panel.standards.inReport', [standards.join('; ')])}</p>}
      </td>
      <td data-label={t('panel.values.set')}>{finding.observedText}</td>
      <td data-label={t('panel.values.wanted')}>
        {finding.expectedText}
        {finding.judgedBy && (
          <p class="hint">{t('panel.profile.judgedBy', [thresholdText(finding.judgedBy)])}</p>
        )}
      </td>
      <td data-label={t('panel.report.readings')}>{readAt && shortTime(readAt)}</td>
    </tr>
  );
}
