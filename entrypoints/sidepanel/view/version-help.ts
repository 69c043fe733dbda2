import { pathOf } from '../../../utils/actions/navigate.ts';
import type { Finding } from '../../../utils/baseline/finding.ts';
import type { Generation, ScreenId } from '../../../utils/screens/screen.ts';

const downloads = 'https://www.smartertools.com/smartermail/downloads';

/** Of a version rule whose answer is not in order yet. */
const asksForVersion = ({ rule, outcome }: Finding): boolean =>
  rule.startsWith('version.') && outcome !== 'pass' && outcome !== 'not-applicable';

/** Where the vendor says which build is the newest. */
export const newestVersionPage = (finding: Finding): string | null =>
  asksForVersion(finding) ? downloads : null;

/** Old interfaces print the version on a page of its own; newer ones on every page. */
export function versionScreen(finding: Finding, generation: Generation | null): ScreenId | null {
  const screen = 'selfDiagnostic';
  return asksForVersion(finding) && pathOf({ screen, generation }).length > 0 ? screen : null;
}
