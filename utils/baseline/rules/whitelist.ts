import type { AccessRow } from '../../screens/settings.ts';
import { anyOn, anyUnread, type Entry, entriesOf, isLegacy, isOn, isUnread } from '../access-row.ts';
import { isInternal, isLoopback, isWide, parseSpan, sizeOf, touchesLoopback } from '../addresses.ts';
import { isPartial } from '../coverage.ts';
import type { Severity } from '../finding.ts';
import { isSure, withoutValue } from '../known.ts';
import type { Facts, Judgement, Rule } from '../rule.ts';

type Verdict = Pick<Judgement, 'outcome' | 'severity' | 'reason' | 'notes'>;
/** Null: the rule has nothing to say about this row. */
type JudgeRow = (entry: Entry, facts: Facts) => Verdict | null;

const unreadSwitch: Verdict = { outcome: 'unknown', reason: 'switch-unread' };

/** SMTP or the bypass: what lets mail in from a row. */
const opensSmtp = ({ row }: Entry): boolean => isOn(row, 'smtp') || isOn(row, 'authBypass');
const smtpUnread = ({ row }: Entry): boolean => isUnread(row, 'smtp') || isUnread(row, 'authBypass');

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

const emptyRow: JudgeRow = (entry, facts) => {
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
  return anyUnread(row) ? unreadSwitch : { outcome: 'pass', reason: 'no-switch' };
};

const bypassRow: JudgeRow = (entry, facts) => {
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

const loopbackRow: JudgeRow = (entry, facts) => {
  const { row, span, builtIn, own } = entry;
  if (span === null && !own) return anyOn(row) || anyUnread(row) ? judgeUnclear(entry) : null;
  if (!own && !(span !== null && touchesLoopback(span))) return null;
  if (builtIn) return judgeBuiltIn(opensSmtp(entry), smtpUnread(entry), facts);
  const { webSitesOnHost } = facts.context;
  const bypass = isOn(row, 'authBypass');
  if (bypass || isOn(row, 'smtp')) {
    const grave = webSitesOnHost === true || (bypass && webSitesOnHost !== false);
    const reason = span !== null && touchesLoopback(span) ? 'loopback' : 'own-address';
    return { outcome: 'fail', severity: grave ? 'high' : 'medium', reason };
  }
  return smtpUnread(entry) ? unreadSwitch : { outcome: 'pass', reason: 'smtp-off' };
};

const wideRow: JudgeRow = (entry, facts) => {
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

/** What a rule says about a list whose rows it had nothing against. */
type JudgeRest = (rows: readonly AccessRow[], facts: Facts) => Verdict;

const nothing: JudgeRest = () => ({ outcome: 'pass' });

const restOfBypass: JudgeRest = (rows, facts) => {
  const separate = isLegacy(facts) || facts.server.generation === 'M100n';
  if (separate && rows.length === 0) return { outcome: 'pass', notes: ['separate-page'] };
  if (separate) return { outcome: 'not-applicable', reason: 'separate-page' };
  const columnMissing = rows.some(({ switches, disabled }) => !disabled && switches.authBypass === undefined);
  return columnMissing ? { outcome: 'unknown', reason: 'label-not-found' } : { outcome: 'pass' };
};

/** A tunnel's origin is a loopback address, which says nothing of the server's public ones. */
const knowsOwnAddress = ({ context }: Facts): boolean =>
  (context.serverAddresses ?? []).some((own) => {
    const span = parseSpan(own);
    return span !== null && !isLoopback(span);
  });

const restOfLoopback: JudgeRest = (_rows, facts) => ({
  outcome: 'pass',
  notes: knowsOwnAddress(facts) ? [] : ['own-address-unknown'],
});

/** Four rules judge the same rows of the same facts; a list of thousands is read once. */
const read = new WeakMap<
  Facts,
  { readonly rows: readonly AccessRow[]; readonly entries: readonly Entry[] }
>();

function entriesIn(facts: Facts, rows: readonly AccessRow[]): readonly Entry[] {
  const before = read.get(facts);
  if (before?.rows === rows) return before.entries;
  const entries = entriesOf(rows, facts);
  read.set(facts, { rows, entries });
  return entries;
}

interface ListRule extends Pick<Rule, 'id' | 'severity'> {
  readonly judgeRow: JudgeRow;
  readonly judgeRest?: JudgeRest;
}

const listRule = ({ id, severity, judgeRow, judgeRest = nothing }: ListRule): Rule => ({
  id,
  severity,
  problem: 'whitelist',
  screens: ['whitelist'],
  marks: ['whitelist.entries'],
  stated: 'whitelist.entries',
  judge: (facts) => {
    const list = facts.known('whitelist.entries');
    if (list.state !== 'value') return [withoutValue(list)];
    const { reading, value: rows } = list;
    const basis = [reading];
    const judged = entriesIn(facts, rows).map((entry): Judgement | null => {
      const { row, observed } = entry;
      const verdict: Verdict | null =
        row.disabled === true
          ? { outcome: 'not-applicable', reason: 'row-disabled' }
          : judgeRow(entry, facts);
      const key = row.address.trim();
      const about = { subject: { kind: 'row', key }, problem: `whitelist:${key}` } as const;
      return verdict && { ...about, observed, expected: 'none', ...verdict, basis };
    });
    const said = judged.filter((judgement) => judgement !== null);
    const whole = isSure(list) && !isPartial(reading.coverage);
    // Of rows that are no fault by their nature, such as the shipped ones, what is wanted still holds.
    const restSpeaks = said.every(({ outcome }) => outcome === 'not-applicable');
    if (whole && !restSpeaks) return said;
    // Of a list seen in part, or not for certain, one finding speaks for all rows without a fault.
    const kept = said.filter(({ outcome }) => outcome !== 'pass');
    const observed = rows.length === 0 ? 'empty' : 'none';
    return [...kept, { observed, expected: 'none', ...judgeRest(rows, facts), basis }];
  },
});

export const whitelistRules: readonly Rule[] = [
  listRule({ id: 'wl.empty', severity: 'medium', judgeRow: emptyRow }),
  listRule({ id: 'wl.auth_bypass', severity: 'high', judgeRow: bypassRow, judgeRest: restOfBypass }),
  listRule({ id: 'wl.loopback', severity: 'medium', judgeRow: loopbackRow, judgeRest: restOfLoopback }),
  listRule({ id: 'wl.wide', severity: 'high', judgeRow: wideRow }),
];
