import { abuseDetectionWay } from './abuse-detection.ts';
import { administratorEditorWay, changePasswordWay, userEditorWay } from './accounts.ts';
import { administratorsWay } from './administrators.ts';
import { bindingPortsWay } from './bindings.ts';
import { domainDefaultsWay, domainOptionsWay, domainsWay } from './domain-settings.ts';
import { logSettingsWay } from './log-settings.ts';
import {
  administratorPasswordRequirementsWay,
  domainPasswordRequirementsWay,
  passwordRequirementsWay,
} from './password-requirements.ts';
import type { ScreenId, Way } from './screen.ts';
import { selfDiagnosticWay } from './self-diagnostic.ts';
import { servicesWay } from './services.ts';
import { smtpInWay } from './smtp-in.ts';
import {
  antispamWay,
  antivirusWay,
  eventsWay,
  forwardingBlacklistWay,
  incomingGatewaysWay,
  licensingWay,
  securityProtocolsWay,
  sslCertificatesWay,
  volumeMountsWay,
} from './unread-ways.ts';
import {
  administratorIpRestrictionWay,
  blacklistWay,
  ipBypassesWay,
  smtpAuthBypassWay,
  whitelistWay,
} from './whitelist.ts';

const ways: Readonly<Record<ScreenId, Way>> = {
  passwordRequirements: passwordRequirementsWay,
  administratorPasswordRequirements: administratorPasswordRequirementsWay,
  domainPasswordRequirements: domainPasswordRequirementsWay,
  domainDefaults: domainDefaultsWay,
  domainOptions: domainOptionsWay,
  domains: domainsWay,
  whitelist: whitelistWay,
  blacklist: blacklistWay,
  ipBypasses: ipBypassesWay,
  smtpAuthBypass: smtpAuthBypassWay,
  administratorIpRestriction: administratorIpRestrictionWay,
  logSettings: logSettingsWay,
  smtpIn: smtpInWay,
  abuseDetection: abuseDetectionWay,
  administrators: administratorsWay,
  services: servicesWay,
  bindingPorts: bindingPortsWay,
  selfDiagnostic: selfDiagnosticWay,
  administratorEditor: administratorEditorWay,
  userEditor: userEditorWay,
  changePassword: changePasswordWay,
  sslCertificates: sslCertificatesWay,
  securityProtocols: securityProtocolsWay,
  events: eventsWay,
  incomingGateways: incomingGatewaysWay,
  antivirus: antivirusWay,
  volumeMounts: volumeMountsWay,
  antispam: antispamWay,
  forwardingBlacklist: forwardingBlacklistWay,
  licensing: licensingWay,
};

export const wayTo = (id: ScreenId): Way => ways[id];
