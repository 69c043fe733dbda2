import type { Rule } from '../rule.ts';
import { abuseDetectionRules } from './abuse-detection.ts';
import { abuseSignRules } from './abuse-signs.ts';
import { administratorRules } from './administrator.ts';
import { administratorAccessRules } from './administrator-access.ts';
import { compromiseRules } from './compromise.ts';
import { domainRules } from './domain.ts';
import { exemptionRules } from './exemptions.ts';
import { gatewayRules } from './gateway.ts';
import { guessingRules } from './guessing.ts';
import { logRules } from './log.ts';
import { operationsRules } from './operations.ts';
import { outgoingRules } from './outgoing.ts';
import { passwordRules } from './password.ts';
import { passwordMoreRules } from './password-more.ts';
import { relayRules } from './relay.ts';
import { smtpRules } from './smtp.ts';
import { smtpMoreRules } from './smtp-more.ts';
import { tlsRules } from './tls.ts';
import { versionRules } from './version.ts';
import { webRules } from './web.ts';
import { whitelistRules } from './whitelist.ts';

/**
 * Every rule, in the order of findings and reports. A rule that is not listed here does not exist. The first rule of
 * a problem names it, so what is derived from others comes last.
 */
export const rules: readonly Rule[] = [
  ...versionRules,
  ...compromiseRules,
  ...logRules,
  ...domainRules,
  ...gatewayRules,
  ...smtpRules,
  ...smtpMoreRules,
  ...passwordRules,
  ...passwordMoreRules,
  ...administratorRules,
  ...administratorAccessRules,
  ...abuseDetectionRules,
  ...guessingRules,
  ...abuseSignRules,
  ...whitelistRules,
  ...webRules,
  ...tlsRules,
  ...operationsRules,
  ...outgoingRules,
  ...exemptionRules,
  ...relayRules,
];
