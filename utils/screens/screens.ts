import { abuseDetection } from './abuse-detection.ts';
import { administratorEditor, changePassword, userEditor } from './accounts.ts';
import { administrators } from './administrators.ts';
import { bindingPorts } from './bindings.ts';
import { domainDefaults, domainOptions, domains } from './domain-settings.ts';
import { logSettings } from './log-settings.ts';
import {
  administratorPasswordRequirements,
  domainPasswordRequirements,
  passwordRequirements,
} from './password-requirements.ts';
import type { Screen, ScreenId } from './screen.ts';
import { selfDiagnostic } from './self-diagnostic.ts';
import { services } from './services.ts';
import { smtpIn } from './smtp-in.ts';
import {
  antispam,
  antivirus,
  events,
  forwardingBlacklist,
  incomingGateways,
  licensing,
  securityProtocols,
  sslCertificates,
  volumeMounts,
} from './unread-places.ts';
import { administratorIpRestriction, blacklist, ipBypasses, smtpAuthBypass, whitelist } from './whitelist.ts';

/** Every screen, in the order the panel lists them. */
export const screens: readonly Screen[] = [
  selfDiagnostic,
  logSettings,
  domainDefaults,
  domainOptions,
  domains,
  smtpIn,
  passwordRequirements,
  administrators,
  administratorEditor,
  abuseDetection,
  services,
  bindingPorts,
  whitelist,
  smtpAuthBypass,
  administratorPasswordRequirements,
  domainPasswordRequirements,
  blacklist,
  ipBypasses,
  administratorIpRestriction,
  userEditor,
  changePassword,
  sslCertificates,
  securityProtocols,
  events,
  incomingGateways,
  antivirus,
  volumeMounts,
  antispam,
  forwardingBlacklist,
  licensing,
];

const byId = new Map(screens.map((screen) => [screen.id, screen]));

export const screenOf = (id: ScreenId): Screen => {
  const screen = byId.get(id);
  if (!screen) throw new Error(`no screen ${id}`);
  return screen;
};
