import { useState } from 'preact/hooks';
import type { Outcome, Severity } from '../../utils/baseline/finding.ts';
import { t } from '../../utils/i18n/t.ts';
import { OutcomeMark } from '../ui/OutcomeMark.tsx';
import { SeverityTag } from '../ui/SeverityTag.tsx';
import { useId } from '../ui/use-id.ts';
import { Evidence } from './Evidence.tsx';
import { FindingActions } from './FindingActions.tsx';
import { GoButton } from './GoButton.tsx';
import { Journey } from './Journey.tsx';
import type { FindingView } from './model.ts';
import { usePanelTools } from './panel-context.ts';
import { SetAndWanted } from './SetAndWanted.tsx';

const shownAtFirst = 8;
/** A page of thousands of lines would stand still. */
const shownMore = 100;

const isSettled = (outcome: Outcome): boolean => outcome === 'pass' || outcome === 'not-applicable';

function SubjectItem({ finding, ofRule }: { readonly finding: FindingView; readonly ofRule: Severity }) {
  const { actions, journey } = usePanelTools();
  const name = useId();
  const { key, rule, screen, subject, outcome } = finding;
  return (
    <li class="subject" data-subject={subject?.key} data-subject-outcome={outcome}>
      <p class="subject-head">
        <OutcomeMark outcome={outcome} />
        <bdi class="subject-name" id={name}>
          {subject?.key ?? t('panel.subject.list')}
        </bdi>
        {finding.severity !== ofRule && !isSettled(outcome) && <SeverityTag severity={finding.severity} />}
      </p>
      <SetAndWanted
        observed={finding.observedText}
        expected={isSettled(outcome) ? null : finding.expectedText}
      />
      {finding.reason && <p class="reason">{finding.reason}</p>}
      {finding.notes.map((note) => (
        <p key={note} class="note">
          {note}
        </p>
      ))}
      <Evidence finding={finding} />
      <FindingActions
        finding={finding}
        describedBy={name}
        more={[]}
        first={
          screen && (
            <GoButton
              from={key}
              rule={rule}
              screen={screen}
              subject={subject?.key ?? null}
              describedBy={name}
            />
          )
        }
      />
      {journey?.from === key && <Journey journey={journey} actions={actions} />}
    </li>
  );
}

interface Findings {
  readonly findings: readonly FindingView[];
  /** The rule's severity: a finding's own is said only where it differs. */
  readonly ofRule: Severity;
}

/** Long lists open on demand. */
function Subjects({ findings, ofRule }: Findings) {
  const [most, showMost] = useState(shownAtFirst);
  const shown = findings.slice(0, most);
  const rest = Math.min(findings.length - shown.length, shownMore);
  return (
    <>
      <ul class="subjects">
        {shown.map((finding) => (
          <SubjectItem key={finding.key} finding={finding} ofRule={ofRule} />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" class="quiet more" onClick={() => showMost(most + shownMore)}>
          {t('panel.showMore', rest)}
        </button>
      )}
    </>
  );
}

/**
 * A rule's findings one by one, worst first as they come; what is in order beside others is folded away, unless it
 * was looked for.
 */
export function SubjectList({
  findings,
  ofRule,
  unfolded = false,
}: Findings & { readonly unfolded?: boolean }) {
  const open = findings.filter(({ outcome }) => !isSettled(outcome));
  if (open.length === 0 || unfolded) return <Subjects findings={findings} ofRule={ofRule} />;
  const settled = findings.filter(({ outcome }) => isSettled(outcome));
  return (
    <>
      <Subjects findings={open} ofRule={ofRule} />
      {settled.length > 0 && (
        <details class="subjects-settled">
          <summary>{t('panel.subject.settled', settled.length)}</summary>
          <Subjects findings={settled} ofRule={ofRule} />
        </details>
      )}
    </>
  );
}
