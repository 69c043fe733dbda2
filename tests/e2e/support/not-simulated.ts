import type { RuleId } from '../../../utils/baseline/finding.ts';

/**
 * Rules that stay a question on any simulated server: their settings stand on pages that the simulators do not have,
 * or on none at all. The tests of a secure server look past them; what they say is held by their unit tests.
 */
const notSimulated: readonly RuleId[] = [
  // No page shows what they ask, so a person is asked.
  'backup',
  'api.exposure',
  'user.dormant',
  'user.service_access',
  'fwd.restrict',
  'list.posting',
  'postmaster.mailbox',
  'events.notify',
  'dkim.signing',
  'auth.spf_dkim_dmarc',
  'out.spam_check',
  'out.throttle.user',
  'log.retention',
  'tls.certificate',
  'tls.no_plain_auth',
  'tls.versions',
  // Asked only of a build with exploited flaws.
  'ioc.admin_unknown',
  'ioc.domain_admin_random',
  'ioc.mount_command',
  'ioc.event_command',
  'ioc.av_command',
  'ioc.extension_blacklist_empty',
  'ioc.new_domain_path',
  'ioc.whitelist_new',
  'ioc.filters_forward',
  'ioc.logs_reduced',
  'ioc.ids_removed',
  'ioc.spool',
  'ioc.demoted_admin_active',
  'ioc.hub',
  // Told by responses that the simulators do not give, or by a level that the log pages of 5 to 15 do not have.
  'tls.ports',
  'web.ssl_required',
  'web.hsts',
  'out.throttle.domain',
  'domain.catch_all',
  'licence.updates',
  'log.other',
  // The simulators run POP and XMPP, which is no fault and stays a question.
  'services.unused',
];

/** Of what the simulators have the pages for. */
export const simulated = (rules: readonly string[]): readonly string[] =>
  rules.filter((rule) => !notSimulated.some((each) => each === rule));
