import type { Finding } from '../../../utils/baseline/finding.ts';
import type { Generation, ScreenId } from '../../../utils/screens/screen.ts';
import { wayTo } from '../../../utils/screens/ways.ts';

const downloads = 'https://www.smartertools.com/smartermail/downloads';

/** Of a version rule whose answer is not in order yet. */
const asksForVersion = ({ rule, outcome }: Finding): boolean =>
  rule.startsWith('version.') && outcome !== 'pass' && outcome !== 'not-applicable';

/** Where the vendor says which build is the newest. */
export const newestVersionPage = (finding: Finding): string | null =>
  asksForVersion(finding) ? downloads : null;

/** Old interfaces print the version on a page of its own; newer ones on every page. */
export function versionScreen(finding: Finding, generation: Generation | null): ScreenId | null {
  const isLegacy = generation === 'L5' || generation === 'L7';
  if (!isLegacy || !asksForVersion(finding)) return null;
  return wayTo('selfDiagnostic').path[generation] ? 'selfDiagnostic' : null;
}
