import { administratorEditorWay, changePasswordWay, userEditorWay } from './accounts.ts';
import { domainDefaultsWay, domainOptionsWay, domainsWay } from './domain-settings.ts';
import {
  administratorPasswordRequirementsWay,
  domainPasswordRequirementsWay,
  passwordRequirementsWay,
} from './password-requirements.ts';
import type { ScreenId, Way } from './screen.ts';
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
  administratorEditor: administratorEditorWay,
  userEditor: userEditorWay,
  changePassword: changePasswordWay,
};

export const wayTo = (id: ScreenId): Way => ways[id];
