import type { RuleWords } from '../../utils/baseline/words.ts';
import { t } from '../../utils/i18n/t.ts';
import { shortTime } from '../ui/dates.ts';
import { ClickPath } from './ClickPath.tsx';
import type { RuleView, UndoView } from './model.ts';
import { usePanelTools } from './panel-context.ts';
import { riskText } from './risk-text.ts';

/** Under whatever heading the fix stands. */
type Heading = 'h3' | 'h4';

function Lines({
  heading: Title,
  title,
  lines,
  ordered = false,
}: {
  readonly heading: Heading;
  readonly title: string;
  readonly lines: readonly string[];
  readonly ordered?: boolean;
}) {
  if (lines.length === 0) return null;
  const items = lines.map((line) => <li key={line}>{line}</li>);
  const List = ordered ? 'ol' : 'ul';
  return (
    <>
      <Title>{title}</Title>
      {lines.length === 1 ? <p>{lines[0]}</p> : <List>{items}</List>}
    </>
  );
}

const mostValues = 8;

/** The values before the change, from the record. */
const wasLines = (undo: readonly UndoView[]): readonly string[] => {
  const lines = undo
    .slice(0, mostValues)
    .map(({ of, text, readAt }) =>
      of === null
        ? t('panel.fix.was', [text, shortTime(readAt)])
        : t('panel.fix.wasOf', [of, text, shortTime(readAt)]),
    );
  const rest = undo.length - lines.length;
  return rest > 0 ? [...lines, t('panel.fix.wasMore', rest)] : lines;
};

function Words({
  words,
  steps,
  standards,
  undo,
  heading,
  risksTold,
}: {
  readonly heading: Heading;
  readonly risksTold: boolean;
  readonly words: RuleWords;
  readonly steps: readonly string[];
  readonly standards: readonly string[];
  readonly undo: readonly UndoView[];
}) {
  const { fix } = words;
  const { actions } = usePanelTools();
  return (
    <>
      {!risksTold && <p class={`risk risk-${fix.risk}`}>{riskText(fix.risk)}</p>}
      {fix.risk === 'lock-out' && (
        <button type="button" class="quiet" onClick={() => actions.openRescue()}>
          {t('panel.rescue.open')}
        </button>
      )}
      <p>{words.why}</p>
      <Lines heading={heading} title={t('panel.fix.before')} lines={fix.before} />
      <Lines heading={heading} title={t('panel.fix.steps')} lines={steps} ordered />
      <Lines heading={heading} title={t('panel.fix.verify')} lines={fix.verify ? [fix.verify] : []} />
      <Lines
        heading={heading}
        title={t('panel.fix.undo')}
        lines={[...wasLines(undo), ...(fix.undo ? [fix.undo] : [])]}
      />
      {!risksTold && (
        <Lines heading={heading} title={t('panel.fix.notice')} lines={fix.notice ? [fix.notice] : []} />
      )}
      <div class="sources">
        <Lines heading={heading} title={t('panel.fix.sources')} lines={words.sources} />
        <Lines heading={heading} title={t('panel.fix.standards')} lines={standards} />
      </div>
    </>
  );
}

/** The whole fix: what it may do to mail, what to look at before, the steps, the proof and the way back. */
export function FixSteps({
  view,
  heading: Title = 'h4',
  risksTold = false,
}: {
  readonly heading?: Heading;
  /** What it may do to mail, and who will notice, stands above it already. */
  readonly risksTold?: boolean;
  readonly view: Pick<RuleView, 'words' | 'steps' | 'standards' | 'screen' | 'clickPath' | 'undo'>;
}) {
  return (
    <div class="fix">
      {view.words && (
        <Words
          heading={Title}
          words={view.words}
          steps={view.steps}
          standards={view.standards}
          undo={view.undo}
          risksTold={risksTold}
        />
      )}
      {view.screen && (
        <>
          <Title>{t('panel.path.title')}</Title>
          <ClickPath path={view.clickPath} />
        </>
      )}
    </div>
  );
}
