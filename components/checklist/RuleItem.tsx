import { useId } from 'preact/hooks';
import { t } from '../../utils/i18n/t.ts';
import { type Drawer, Drawers } from '../ui/Drawers.tsx';
import { OutcomeMark } from '../ui/OutcomeMark.tsx';
import { SeverityTag } from '../ui/SeverityTag.tsx';
import { Evidence } from './Evidence.tsx';
import { FindingActions } from './FindingActions.tsx';
import { FixSteps } from './FixSteps.tsx';
import { GoButton } from './GoButton.tsx';
import { Journey } from './Journey.tsx';
import type { FindingView, RuleView } from './model.ts';
import { usePanelTools } from './panel-context.ts';
import { SetAndWanted } from './SetAndWanted.tsx';
import { SubjectList } from './SubjectList.tsx';

const ruleDrawers = (view: RuleView): readonly Drawer[] => {
  if (!view.words && !view.screen) return [];
  const settled = view.outcome === 'pass' || view.outcome === 'not-applicable';
  return [
    {
      id: 'fix',
      label: settled ? t('panel.fix.about') : t('panel.fix.title'),
      body: () => <FixSteps view={view} />,
    },
  ];
};

function Single({ finding }: { readonly finding: FindingView }) {
  const settled = finding.outcome === 'pass' || finding.outcome === 'not-applicable';
  return (
    <>
      <SetAndWanted observed={finding.observedText} expected={settled ? null : finding.expectedText} />
      {finding.reason && <p class="reason">{finding.reason}</p>}
      {finding.notes.map((note) => (
        <p key={note} class="note">
          {note}
        </p>
      ))}
      <Evidence finding={finding} />
    </>
  );
}

/** One rule: its verdict, what it rests on, the way to its screen, and all that can be said or done about it. */
export function RuleItem({ view, hidden }: { readonly view: RuleView; readonly hidden: boolean }) {
  const { actions, journey } = usePanelTools();
  const title = useId();
  const { rule, screen, findings } = view;
  const [first] = findings;
  const single = findings.length === 1 && first && first.subject === null ? first : null;
  const drawers = ruleDrawers(view).map((drawer) => ({ ...drawer, describedBy: title }));
  const settled = view.outcome === 'pass' || view.outcome === 'not-applicable';
  const go = screen && (
    <GoButton from={rule} rule={rule} screen={screen} subject={null} describedBy={title} />
  );
  return (
    <li
      class={`rule rule-${view.outcome}`}
      data-rule={rule}
      data-outcome={view.outcome}
      data-severity={view.severity}
      hidden={hidden}
      tabIndex={-1}
    >
      <p class="rule-head">
        <OutcomeMark outcome={view.outcome} />
        {!settled && <SeverityTag severity={view.severity} />}
      </p>
      <h3 id={title}>{view.title}</h3>
      {view.unsaved && !findings.some(({ unsaved }) => unsaved) && (
        <p class="tag tag-unsaved">{t('panel.evidence.unsaved')}</p>
      )}
      {single ? <Single finding={single} /> : <SubjectList findings={findings} ofRule={view.severity} />}
      {view.shared && (
        <p class="shared">{t(`panel.shared.${view.shared.role}`, [view.shared.titles.join('; ')])}</p>
      )}
      {single ? (
        <FindingActions finding={single} describedBy={title} first={go} more={drawers} />
      ) : (
        <Drawers drawers={drawers} first={go} />
      )}
      {journey?.from === rule && <Journey journey={journey} onAnswer={actions.answer} />}
    </li>
  );
}
