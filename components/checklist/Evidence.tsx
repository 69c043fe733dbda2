import { t } from '../../utils/i18n/t.ts';
import type { Hint } from '../../utils/screens/reading.ts';
import { longDay, shortTime } from '../ui/dates.ts';
import { thresholdText } from '../ui/profile-name.ts';
import type { FindingView } from './model.ts';

const words = {
  'label-drifted': 'drifted',
  'label-cut': 'cut',
  'label-unseen': 'unseen',
  'label-on-box': 'onBox',
  'words-between': 'between',
  'by-layout': 'layout',
  'name-differs': 'name',
} as const satisfies Record<Hint, string>;

const seen = ({ coverage }: FindingView): string | null => {
  if (coverage === null) return null;
  return coverage.total === null
    ? t('panel.evidence.seenOfUnknown', [coverage.seen])
    : t('panel.evidence.seen', [coverage.seen, coverage.total]);
};

const when = ({ readAt, method, statedBy, until }: FindingView): string | null => {
  if (readAt === null) return null;
  if (statedBy !== null && until !== null) {
    return t('panel.evidence.statedBy', [shortTime(readAt), statedBy, longDay(until.slice(0, 10))]);
  }
  const how = method === 'stated' || method === 'response' ? method : 'read';
  return t(`panel.evidence.${how}`, [shortTime(readAt)]);
};

const judgedBy = ({ judgedBy: by }: FindingView): string | null =>
  by ? t('panel.profile.judgedBy', [thresholdText(by)]) : null;

/** What a verdict rests on: when it was read, how much of a list was seen, and what is not certain about it. */
export function Evidence({ finding }: { readonly finding: FindingView }) {
  const facts = [when(finding), seen(finding), judgedBy(finding)].filter((fact) => fact !== null);
  const { waiver, attestation, disagrees } = finding;
  return (
    <>
      {finding.unsaved && <p class="tag tag-unsaved">{t('panel.evidence.unsaved')}</p>}
      {finding.stale && <p class="tag tag-stale">{t('panel.evidence.stale')}</p>}
      {finding.confidence === 'likely' && <p class="tag tag-likely">{t('panel.evidence.likely')}</p>}
      {disagrees && (
        <p class="evidence">{t('panel.evidence.disagrees', [disagrees.page, disagrees.response])}</p>
      )}
      {finding.hints.length > 0 && (
        <p class="evidence">{finding.hints.map((hint) => t(`panel.evidence.${words[hint]}`)).join(' ')}</p>
      )}
      {waiver && (
        <p class="tag tag-accepted">
          {t('panel.evidence.accepted', [longDay(waiver.expires), waiver.owner])} {waiver.reason}
        </p>
      )}
      {attestation && (
        <p class="tag tag-attested">
          {t('panel.evidence.attested', [attestation.by, longDay(attestation.at)])}
        </p>
      )}
      {facts.length > 0 && <p class="evidence">{facts.join(' · ')}</p>}
    </>
  );
}
