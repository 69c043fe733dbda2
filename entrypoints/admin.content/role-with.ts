import type { Role } from '../../utils/audit/record.ts';
import type { ScreenId } from '../../utils/screens/screen.ts';
import type { Sighting } from '../../utils/smartermail/read-document.ts';

/** Screens that only an administrator of the server has; where one stands, the page is his. */
const administratorsOnly: ReadonlySet<ScreenId> = new Set<ScreenId>([
  'passwordRequirements',
  'administratorPasswordRequirements',
  'domainDefaults',
  'domainOptions',
  'domains',
  'whitelist',
  'blacklist',
  'smtpAuthBypass',
  'administratorEditor',
  'administrators',
  'logSettings',
  'smtpIn',
  'abuseDetection',
  'services',
  'bindingPorts',
  'selfDiagnostic',
]);

/** Whose page it is, by the document or else by the screens on it. */
export const roleWith = (role: Role, sightings: readonly Sighting[]): Role =>
  role === 'unknown' && sightings.some(({ screen, decided }) => decided && administratorsOnly.has(screen))
    ? 'administrator'
    : role;
