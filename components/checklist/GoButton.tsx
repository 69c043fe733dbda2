import type { RuleId } from '../../utils/baseline/finding.ts';
import { t } from '../../utils/i18n/t.ts';
import type { ScreenId } from '../../utils/screens/screen.ts';
import { usePanelTools } from './panel-context.ts';

/** The way to a screen. Its name is a contract; what it leads to beyond the screen is its description. */
export function GoButton({
  from,
  rule,
  screen,
  subject,
  describedBy,
}: {
  readonly from: string;
  readonly rule: RuleId;
  readonly screen: ScreenId;
  readonly subject: string | null;
  readonly describedBy: string;
}) {
  const { actions, journey } = usePanelTools();
  return (
    <button
      type="button"
      class="go"
      aria-describedby={describedBy}
      aria-busy={journey?.kind === 'going' && journey.from === from}
      onClick={() => actions.goTo({ from, rule, screen, subject })}
    >
      {t('panel.goTo', [t(`screen.${screen}`)])}
    </button>
  );
}
