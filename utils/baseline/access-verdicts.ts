import { anyOn, anyUnread, type Entry, isOn, isUnread } from './access-row.ts';
import { isInternal, isLoopback, isWide, parseSpan, sizeOf, touchesLoopback } from './addresses.ts';
import type { Severity } from './finding.ts';
import type { Facts, Judgement } from './rule.ts';

export type Verdict = Pick<Judgement, 'outcome' | 'severity' | 'reason' | 'notes' | 'by'>;
/** Null: the rule has nothing to say about this row. */
export type JudgeRow = (entry: Entry, facts: Facts) => Verdict | null;

const unreadSwitch: Verdict = { outcome: 'unknown', reason: 'switch-unread' };

/** SMTP or the bypass: what lets mail in from a row. */
export const opensSmtp = ({ row }: Entry): boolean => isOn(row, 'smtp') || isOn(row, 'authBypass');
export const smtpUnread = ({ row }: Entry): boolean => isUnread(row, 'smtp') || isUnread(row, 'authBypass');

/** Presence of a row the product ships is never a finding; its switches are (trap T1). */
function judgeBuiltIn(opens: boolean, unread: boolean, { context }: Facts): Verdict {
  if (opens && context.webSitesOnHost === true) {
    return { outcome: 'fail', severity: 'high', reason: 'built-in-web' };
  }
  if (opens) return { outcome: 'review', severity: 'medium', reason: 'built-in-open' };
  return unread ? unreadSwitch : { outcome: 'not-applicable', reason: 'built-in' };
}

/** Text that is no address covers nobody knows what: a person has to look, unless it exempts nothing. */
function judgeUnclear(entry: Entry): Verdict {
  const { row } = entry;
  if (!anyOn(row)) return anyUnread(row) ? unreadSwitch : { outcome: 'not-applicable', reason: 'no-switch' };
  return { outcome: 'review', severity: opensSmtp(entry) ? 'high' : 'low', reason: 'not-an-address' };
}

/** wl.empty */
export const emptyRow: JudgeRow = (entry, facts) => {
  const { row, span, builtIn, gateway, relays } = entry;
  if (builtIn) return judgeBuiltIn(opensSmtp(entry), smtpUnread(entry), facts);
  if (span === null && !gateway) return judgeUnclear(entry);
  if (isOn(row, 'authBypass')) return { outcome: 'fail', severity: 'high', reason: 'bypass' };
  if (gateway) {
    if (span !== null && sizeOf(span) > 1n)
      return { outcome: 'review', severity: 'medium', reason: 'shared-range' };
    return anyUnread(row) ? unreadSwitch : { outcome: 'pass', notes: ['gateway'] };
  }
  if (relays === true) {
    const severity: Severity = span !== null && isInternal(span) ? 'medium' : 'high';
    return { outcome: 'fail', severity, reason: 'relays' };
  }
  const notes = anyUnread(row) ? { notes: ['switch-unread'] } : {};
  if (isOn(row, 'smtp')) {
    // Vendor help itself advises to whitelist trusted busy addresses: ask what this one is before judging.
    const asked = facts.context.gateways !== undefined;
    return {
      outcome: asked ? 'fail' : 'review',
      severity: 'medium',
      reason: asked ? 'smtp' : 'whose',
      ...notes,
    };
  }
  if (smtpUnread(entry)) return unreadSwitch;
  if (anyOn(row)) return { outcome: 'fail', severity: 'low', reason: 'other-services', ...notes };
  if (isOn(row, 'tcpProxy')) return { outcome: 'review', severity: 'low', reason: 'tcp-proxy' };
  return anyUnread(row) ? unreadSwitch : { outcome: 'pass', reason: 'no-switch' };
};

/** wl.auth_bypass */
export const bypassRow: JudgeRow = (entry, facts) => {
  const { row, span, builtIn } = entry;
  if (row.switches.authBypass === undefined) return null;
  const bypass = isOn(row, 'authBypass');
  if (builtIn) return judgeBuiltIn(bypass, isUnread(row, 'authBypass'), facts);
  if (isUnread(row, 'authBypass')) return unreadSwitch;
  if (!bypass) return { outcome: 'pass' };
  if (span === null) return judgeUnclear(entry);
  // Loopback is one host, however many of its addresses are named.
  const narrow = isLoopback(span) || (sizeOf(span) === 1n && isInternal(span));
  return {
    outcome: 'fail',
    severity: narrow ? 'high' : 'critical',
    reason: narrow ? 'bypass' : 'bypass-open',
  };
};

/** A tunnel's origin is a loopback address, which says nothing of the server's public ones. */
export const knowsOwnAddress = ({ context }: Facts): boolean =>
  (context.serverAddresses ?? []).some((own) => {
    const span = parseSpan(own);
    return span !== null && !isLoopback(span);
  });

/** One address that lets mail in may be the server's own, as long as nobody knows that; wide rows are wl.wide's. */
function perhapsOwn(entry: Entry, facts: Facts): Verdict | null {
  const { span, builtIn, gateway } = entry;
  const isOne = span !== null && sizeOf(span) === 1n && !builtIn && !gateway;
  return isOne && (opensSmtp(entry) || smtpUnread(entry)) && !knowsOwnAddress(facts)
    ? { outcome: 'review', reason: 'perhaps-own' }
    : null;
}

const siteNotes = ({ context }: Facts): readonly string[] =>
  context.webSitesOnHost === undefined ? [] : [context.webSitesOnHost ? 'web-sites-here' : 'no-web-sites'];

/** wl.loopback */
export const loopbackRow: JudgeRow = (entry, facts) => {
  const { row, span, builtIn, own } = entry;
  if (span === null && !own) return anyOn(row) || anyUnread(row) ? judgeUnclear(entry) : null;
  if (!own && !(span !== null && touchesLoopback(span))) return perhapsOwn(entry, facts);
  if (builtIn) return judgeBuiltIn(opensSmtp(entry), smtpUnread(entry), facts);
  const { webSitesOnHost } = facts.context;
  const bypass = isOn(row, 'authBypass');
  if (bypass || isOn(row, 'smtp')) {
    const grave = webSitesOnHost === true || (bypass && webSitesOnHost !== false);
    const reason = span !== null && touchesLoopback(span) ? 'loopback' : 'own-address';
    return { outcome: 'fail', severity: grave ? 'high' : 'medium', reason, notes: siteNotes(facts) };
  }
  return smtpUnread(entry) ? unreadSwitch : { outcome: 'pass', reason: 'smtp-off' };
};

const byWidth: JudgeRow = (entry, facts) => {
  const { row, span, builtIn, gateway } = entry;
  if (span === null) return anyOn(row) || anyUnread(row) ? judgeUnclear(entry) : null;
  if (!isWide(span, facts.profile.whitelistWidestPrefix)) return null;
  if (builtIn) return judgeBuiltIn(opensSmtp(entry), smtpUnread(entry), facts);
  if (gateway && !isOn(row, 'authBypass')) {
    return { outcome: 'review', severity: 'medium', reason: 'shared-range' };
  }
  if (opensSmtp(entry)) return { outcome: 'fail', severity: 'high', reason: 'wide' };
  if (smtpUnread(entry)) return unreadSwitch;
  if (anyOn(row)) return { outcome: 'fail', severity: 'low', reason: 'wide-other' };
  return anyUnread(row) ? unreadSwitch : { outcome: 'pass', reason: 'no-switch' };
};

/** wl.wide */
export const wideRow: JudgeRow = (entry, facts) => {
  const verdict = byWidth(entry, facts);
  return verdict && { ...verdict, ...(entry.span !== null && { by: 'whitelistWidestPrefix' }) };
};
