import type { RuleView } from '../../../components/checklist/model.ts';
import { t } from '../../../utils/i18n/t.ts';
import { csvOf } from '../../../utils/report/csv.ts';

const columns = ['domain', 'state', 'readAt', 'method', 'reason', 'accepted', 'by'] as const;

/** The domains of a rule as a table for a spreadsheet, exceptions first. */
export function domainsCsv({ domains, findings }: Pick<RuleView, 'domains' | 'findings'>): string {
  const byKey = new Map(findings.map((finding) => [finding.key, finding]));
  const rows = (domains?.lines ?? []).map(({ key, name, state }) => {
    const finding = byKey.get(key);
    return [
      name,
      t(`panel.domains.state.${state}`),
      finding?.readAt ?? '',
      finding?.method ?? '',
      [finding?.reason, ...(finding?.notes ?? [])].filter(Boolean).join(' '),
      finding?.waiver ? finding.waiver.reason : '',
      finding?.waiver?.owner ?? finding?.attestation?.by ?? finding?.statedBy ?? '',
    ];
  });
  return csvOf([columns.map((column) => t(`panel.domains.csv.${column}`)), ...rows]);
}
