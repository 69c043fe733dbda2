import { pathOf } from '../../../utils/actions/navigate.ts';
import { t } from '../../../utils/i18n/t.ts';
import labels from '../../../utils/screens/labels/en.json' with { type: 'json' };
import type { Generation, ScreenId, Step } from '../../../utils/screens/screen.ts';

/** The words on one step; a row is the domain's own. */
export function stepWords(step: Step, subject: string | null): string {
  const [label] = step.labels;
  return (label && labels[label][0]) ?? subject ?? t('panel.path.row');
}

/** The way to a screen in the menu's own words, as `goTo` would walk it; empty where it is not known. */
export const clickPath = (
  screen: ScreenId | null,
  generation: Generation | null,
  subject: string | null,
): readonly string[] =>
  screen === null ? [] : pathOf({ screen, generation }).map((step) => stepWords(step, subject));
