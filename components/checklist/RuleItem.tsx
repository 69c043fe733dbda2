import { t } from '../../utils/i18n/t.ts';
import { type Drawer, Drawers } from '../ui/Drawers.tsx';
import { useId } from '../ui/use-id.ts';
import { Domains } from './Domains.tsx';
import { Evidence } from './Evidence.tsx';
import { FindingActions } from './FindingActions.tsx';
import { FixSteps } from './FixSteps.tsx';
import { Flaws } from './Flaws.tsx';
import { GoButton } from './GoButton.tsx';
import { Journey } from './Journey.tsx';
import type { FindingView, RuleView } from './model.ts';
import { PlanLine } from './PlanLine.tsx';
import { usePanelTools } from './panel-context.ts';
import { RuleHead } from './RuleHead.tsx';
import { SetAndWanted } from './SetAndWanted.tsx';
import { Shared } from './Shared.tsx';
import { SubjectList } from './SubjectList.tsx';

/**
 * Where a rule stands: by its screen, in the work plan, there behind the one whose fix settles it or among what only a
 * person can tell, or first of all.
 */
export type RulePlace = 'screen' | 'plan' | 'follower' | 'question' | 'lead';

/** Where the plan says what a fix may do to mail. */
const hasPlanLine = ({ outcome, handled, words }: RuleView, place: RulePlace): boolean =>
  place === 'plan' && (outcome === 'fail' || outcome === 'review') && !handled && words !== null;

const ruleDrawers = (view: RuleView, place: RulePlace): readonly Drawer[] => {
  if (!view.words && !view.screen) return [];
  const settled =
    view.outcome === 'pass' ||
    view.outcome === 'not-applicable' ||
    place === 'follower' ||
    place === 'question';
  return [
    {
      id: 'fix',
      label: settled ? t('panel.fix.about') : t('panel.fix.title'),
      body: () => (
        <FixSteps view={view} heading={place === 'lead' ? 'h3' : 'h4'} risksTold={hasPlanLine(view, place)} />
      ),
    },
  ];
};

function Answer({ lines: [first, ...rest] }: { readonly lines: readonly string[] }) {
  return (
    <>
      <p class="answer">{first}</p>
      {rest.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
}

function Single({
  finding,
  answered,
  terse,
}: {
  readonly finding: FindingView;
  readonly answered: boolean;
  /** Its outcome alone says why. */
  readonly terse: boolean;
}) {
  const settled = finding.outcome === 'pass' || finding.outcome === 'not-applicable';
  const toldByAnswer = answered && finding.outcome === 'unknown';
  return (
    <>
      {!answered && (
        <SetAndWanted observed={finding.observedText} expected={settled ? null : finding.expectedText} />
      )}
      {!toldByAnswer && !terse && finding.reason && <p class="reason">{finding.reason}</p>}
      {!toldByAnswer &&
        finding.notes.map((note) => (
          <p key={note} class="note">
            {note}
          </p>
        ))}
      <Flaws flaws={finding.flaws} />
      <Evidence finding={finding} />
    </>
  );
}

/** One rule: its verdict, what it rests on, the way to its screen, and all that can be said or done about it. */
export function RuleItem({
  view,
  hidden,
  place = 'screen',
  answer = [],
  leads = false,
}: {
  readonly view: RuleView;
  readonly hidden: boolean;
  readonly place?: RulePlace;
  /** In place of set and wanted, where the rule is a question. */
  readonly answer?: readonly string[];
  /** The rules that its fix settles stand behind it, and are named there. */
  readonly leads?: boolean;
}) {
  const { actions, journey } = usePanelTools();
  const title = useId();
  const { rule, screen, findings, words } = view;
  const [first] = findings;
  const single = findings.length === 1 && first && first.subject === null ? first : null;
  const drawers = ruleDrawers(view, place).map((drawer) => ({ ...drawer, describedBy: title }));
  const isLead = place === 'lead';
  // The plan names what waits for a visit, and no more: there may be fourscore of it.
  const waits = place === 'plan' && single?.notVisited === true;
  const toldElsewhere = waits || leads || place === 'follower' || place === 'question';
  const go = (
    <>
      {screen && <GoButton from={rule} rule={rule} screen={screen} subject={null} describedBy={title} />}
      {view.download && place !== 'follower' && (
        <a class="outward" href={view.download} target="_blank" rel="noreferrer">
          {t('panel.download')}
        </a>
      )}
    </>
  );
  return (
    <li
      class={`rule ${view.handled ? 'rule-handled' : `rule-${view.outcome}`} rule-in-${place}${waits ? ' rule-waits' : ''}`}
      data-rule={rule}
      data-outcome={view.outcome}
      data-severity={view.severity}
      hidden={hidden}
      tabIndex={-1}
    >
      {isLead && <h2 id={title}>{t('panel.relay.question')}</h2>}
      {isLead && <Answer lines={answer} />}
      <RuleHead view={view} />
      {!isLead && <h3 id={title}>{view.title}</h3>}
      {view.unsaved && !findings.some(({ unsaved }) => unsaved) && (
        <p class="tag tag-unsaved">{t('panel.evidence.unsaved')}</p>
      )}
      {view.domains ? (
        <Domains view={view} domains={view.domains} />
      ) : single ? (
        <Single finding={single} answered={isLead} terse={waits} />
      ) : (
        <SubjectList findings={findings} ofRule={view.severity} />
      )}
      {view.shared && !toldElsewhere && <Shared shared={view.shared} />}
      {hasPlanLine(view, place) && words && <PlanLine fix={words.fix} />}
      {single ? (
        <FindingActions finding={single} describedBy={title} first={go} more={drawers} />
      ) : (
        <Drawers drawers={drawers} first={go} />
      )}
      {journey?.from === rule && <Journey journey={journey} actions={actions} />}
    </li>
  );
}
