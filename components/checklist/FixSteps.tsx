import type { RuleWords } from '../../utils/baseline/words.ts';
import { t } from '../../utils/i18n/t.ts';
import { ClickPath } from './ClickPath.tsx';
import type { RuleView } from './model.ts';

/** Message names know no hyphen. */
const names = {
  none: 'none',
  users: 'users',
  'mail-flow': 'mailFlow',
  'lock-out': 'lockOut',
} as const satisfies Record<RuleWords['fix']['risk'], string>;

function Lines({ title, lines, ordered }: { title: string; lines: readonly string[]; ordered?: boolean }) {
  if (lines.length === 0) return null;
  const items = lines.map((line) => <li key={line}>{line}</li>);
  return (
    <>
      <h4>{title}</h4>
      {ordered ? <ol>{items}</ol> : <ul>{items}</ul>}
    </>
  );
}

function Words({ words, steps }: { readonly words: RuleWords; readonly steps: readonly string[] }) {
  const { fix } = words;
  return (
    <>
      <p class={`risk risk-${fix.risk}`}>{t(`panel.risk.${names[fix.risk]}`)}</p>
      <p>{words.why}</p>
      <Lines title={t('panel.fix.before')} lines={fix.before} />
      <Lines title={t('panel.fix.steps')} lines={steps} ordered />
      <Lines title={t('panel.fix.verify')} lines={fix.verify ? [fix.verify] : []} />
      <Lines title={t('panel.fix.undo')} lines={fix.undo ? [fix.undo] : []} />
      <Lines title={t('panel.fix.notice')} lines={fix.notice ? [fix.notice] : []} />
      <Lines title={t('panel.fix.sources')} lines={words.sources} />
    </>
  );
}

/** The whole fix: what it may do to mail, what to look at before, the steps, the proof and the way back. */
export function FixSteps({
  view,
}: {
  readonly view: Pick<RuleView, 'words' | 'steps' | 'screen' | 'clickPath'>;
}) {
  return (
    <div class="fix">
      {view.words && <Words words={view.words} steps={view.steps} />}
      {view.screen && (
        <>
          <h4>{t('panel.path.title')}</h4>
          <ClickPath path={view.clickPath} />
        </>
      )}
    </div>
  );
}
