import { t } from '../../utils/i18n/t.ts';
import type { BadgeView } from '../../utils/marks/views.ts';
import { outcomeWord } from '../ui/outcome-shapes.ts';

/** A fault says how grave it is; what a person has to judge, or what could not be read, says that. */
export const badgeWord = ({ outcome, severity }: Pick<BadgeView, 'outcome' | 'severity'>): string =>
  outcome === 'fail' ? t(`severity.${severity}`) : outcomeWord(outcome);

/** What assistive technology reads: who speaks, of which setting, how grave. */
export function badgeName(view: BadgeView): string {
  const others = view.count - 1;
  const said = [
    t(`severity.${view.severity}`),
    outcomeWord(view.outcome),
    ...(others > 0 ? [t('overlay.moreSpoken', others)] : []),
    ...(view.unsaved ? [t('overlay.unsaved')] : []),
  ].join(', ');
  return view.label ? t('overlay.badge', [view.label, said]) : t('overlay.badgeUnlabelled', [said]);
}
