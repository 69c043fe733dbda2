import { t } from '../../utils/i18n/t.ts';
import type { Drawer } from '../ui/Drawers.tsx';
import { AttestForm } from './AttestForm.tsx';
import type { FindingView } from './model.ts';
import type { PanelTools } from './panel-context.ts';
import { StatedForm } from './StatedForm.tsx';
import { WaiverForm } from './WaiverForm.tsx';

/** A fault that nobody has answered for. To confirm a guess is no answer. */
const open = ({ outcome, attestation, confidence }: FindingView): boolean =>
  outcome === 'fail' || (outcome === 'review' && (attestation === null || confidence === 'likely'));

/** Read as `likely`, not yet confirmed by a person. */
export const toConfirm = (finding: FindingView): boolean =>
  finding.confidence === 'likely' && finding.outcome === 'review' && finding.attestation === null;

/** A question that a person may answer for. */
export const toAttest = (finding: FindingView): boolean =>
  (finding.outcome === 'review' || finding.placeUnknown) &&
  finding.attestation === null &&
  finding.waiver === null &&
  !toConfirm(finding);

const stated = (finding: FindingView, { actions, defaults }: PanelTools): Drawer => ({
  id: 'stated',
  label: t('panel.stated.title'),
  body: (close) => (
    <StatedForm
      fields={finding.stated}
      defaults={defaults}
      onState={(answer) => {
        actions.state(answer);
        close();
      }}
    />
  ),
});

const attest = (finding: FindingView, { actions, defaults }: PanelTools): Drawer => {
  const likely = toConfirm(finding);
  return {
    id: 'attest',
    label: likely ? t('panel.confirm.title') : t('panel.attest.title'),
    body: (close) => (
      <AttestForm
        text={likely ? t('panel.confirm.text') : t('panel.attest.text')}
        save={likely ? t('panel.confirm.title') : t('panel.attest.save')}
        defaults={defaults}
        onAttest={(by) => {
          if (likely) actions.confirm(finding, by);
          else actions.attest(finding, by);
          close();
        }}
      />
    ),
  };
};

const accept = (finding: FindingView, { actions, defaults }: PanelTools): Drawer => ({
  id: 'accept',
  label: t('panel.waiver.title'),
  body: (close) => (
    <WaiverForm
      observed={finding.observed}
      defaults={defaults}
      onWaive={(waiver) => {
        actions.waive(finding, waiver);
        close();
      }}
    />
  ),
});

/**
 * What a person may say about one finding, as far as it makes sense for it, and between that `more`: saying what is
 * there comes first, accepting it last.
 */
export function findingDrawers(
  finding: FindingView,
  tools: PanelTools,
  more: readonly Drawer[],
): readonly Drawer[] {
  const mayConfirm = toConfirm(finding) && finding.waiver === null && tools.defaults.by === '';
  return [
    ...(finding.stated.length > 0 ? [stated(finding, tools)] : []),
    ...(mayConfirm || toAttest(finding) ? [attest(finding, tools)] : []),
    ...more,
    ...(open(finding) && finding.waiver === null ? [accept(finding, tools)] : []),
  ];
}
