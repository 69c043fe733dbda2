import type { Confidence, Coverage, Hint, Method, Subject } from '../screens/reading.ts';
import type { ScreenId } from '../screens/screen.ts';
import type { Profile, Threshold } from './profiles.ts';

/** Worst first: a rule's outcome is the first of these among its findings. */
export const outcomes = ['fail', 'review', 'unknown', 'not-checked', 'pass', 'not-applicable'] as const;
export type Outcome = (typeof outcomes)[number];

export const severities = ['critical', 'high', 'medium', 'low', 'info'] as const;
export type Severity = (typeof severities)[number];

export const ruleIds = [
  'version.kev_2026',
  'version.2026_later',
  'version.legacy_2019',
  'version.age',
  'version.eol_branch',
  'version.unknown',
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
  'domain.require_smtp_auth.defaults',
  'domain.require_smtp_auth.each',
  'domain.propagation_done',
  'gateway.user_verification',
  'pw.min_length',
  'pw.classes',
  'pw.existing_skipped',
  'pw.common',
  'pw.reuse',
  'pw.expiration',
  'pw.retrieval',
  'pw.compliance_report',
  'pw.domain_override',
  'user.two_step',
  'login.legacy_webmail_bruteforce',
  'wl.empty',
  'wl.auth_bypass',
  'wl.loopback',
  'wl.wide',
  'wl.brute_force_bypass',
  'wl.spam_bypass',
  'wl.tcp_proxy',
  'antispam.ip_bypass',
  'antispam.trusted_senders',
  'relay.effective',
  'smtp.allow_relay',
  'smtp.relay_for_authenticated',
  'smtp.local_delivery_auth',
  'smtp.auth_match',
  'smtp.max_bad_commands',
  'smtp.max_connections',
  'smtp.session_timeout',
  'admin.default_credentials',
  'admin.username',
  'admin.password_strength',
  'admin.password_requirements',
  'admin.ip_restriction',
  'admin.two_step',
  'admin.count_and_rights',
  'admin.view_passwords',
  'ids.dos.smtp',
  'ids.dos.pop',
  'ids.dos.imap',
  'ids.bruteforce.ip',
  'ids.bruteforce.email',
  'ids.bruteforce.protocol',
  'ids.harvesting',
  'ids.internal_spammer',
  'ids.bounces',
  'ids.retrieval',
  'ids.action_blocks',
  'ids.values_sane',
  'ids.private_ranges_blind',
  'log.delivery',
  'log.smtp',
  'log.other',
  'log.retention',
  'web.https',
  'web.ssl_required',
  'web.hsts',
  'tls.ports',
  'tls.no_plain_auth',
  'tls.versions',
  'tls.certificate',
  'events.notify',
  'services.unused',
  'user.service_access',
  'api.exposure',
  'backup',
  'licence.updates',
  'out.throttle.domain',
  'out.throttle.user',
  'out.spam_check',
  'auth.spf_dkim_dmarc',
  'dkim.signing',
  'fwd.restrict',
  'list.posting',
  'domain.catch_all',
  'user.dormant',
  'postmaster.mailbox',
] as const;
export type RuleId = (typeof ruleIds)[number];

export interface Evidence {
  readonly screen: ScreenId | null;
  readonly label: string;
  readonly method: Method;
  readonly readAt: string;
  readonly saved: boolean;
  /** Of a likely reading: why it is no more than that. */
  readonly hints?: readonly Hint[];
  /** Of a statement: who said it, and when it stops standing. */
  readonly statedBy?: string;
  readonly until?: string;
  /** What page and response said of it, where that was not the same. */
  readonly disagrees?: { readonly page: string; readonly response: string };
}

/**
 * One rule judged for one subject. `observed`, `expected`, `reason` and `notes` are data and codes, never prose:
 * the words stand in words/<language>.json.
 */
export interface Finding {
  readonly rule: RuleId;
  readonly subject?: Subject;
  readonly outcome: Outcome;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly observed: string | null;
  readonly expected: string | null;
  /** Why this outcome, as a code of the rule's words, or an `Unreadable` code. */
  readonly reason?: string;
  readonly notes: readonly string[];
  readonly coverage?: Coverage;
  /** Findings with the same problem share one fix. */
  readonly problem?: string;
  /** The value of the profile that it was judged by. */
  readonly judgedBy?: { readonly key: Threshold; readonly value: Profile[Threshold] };
  readonly evidence: Evidence | null;
  readonly waiver?: Waiver;
  readonly attestation?: Attestation;
}

/** Names a finding among those of one server: `rule`, or `rule|subject kind|subject key`. */
export const findingKey = (finding: { rule: RuleId; subject?: Subject | undefined }): string =>
  finding.subject ? `${finding.rule}|${finding.subject.kind}|${finding.subject.key}` : finding.rule;

/** An accepted finding. It stands for the value it was given for, until it expires. */
export interface Waiver {
  readonly reason: string;
  readonly owner: string;
  readonly expires: string;
  readonly observed: string | null;
}

/** A person vouches for what a page cannot show, or confirms what was read as `likely`. */
export interface Attestation {
  readonly by: string;
  readonly at: string;
  readonly observed: string | null;
}
