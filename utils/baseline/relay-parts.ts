import type { Reading } from '../screens/reading.ts';
import { bypassEntries, hasBypassList, whitelistEntries } from './access-lists.ts';
import type { Entry } from './access-row.ts';
import { bypassRow, emptyRow, loopbackRow, opensSmtp, smtpUnread, wideRow } from './access-verdicts.ts';
import { relayOf } from './choice.ts';
import { isPartial } from './coverage.ts';
import { domainAuthOf, everyDomainAuthenticates } from './domain-auth.ts';
import { outcomes, type Severity, severities } from './finding.ts';
import { withoutCoverage } from './known.ts';
import type { Facts, Known } from './rule.ts';

/** Broadest first: who may send without a password. */
export const senders = ['anyone', 'local-sender', 'addresses'] as const;
export type Sender = (typeof senders)[number];

/** One way in without a password, and how its own rule judges it. */
export interface Way {
  readonly who: Sender;
  readonly outcome: 'fail' | 'review' | 'pass';
  readonly severity: Severity;
  readonly reason: string;
  /** The problem whose fix closes it. */
  readonly problem: string;
  /** The row's address, for `addresses`. */
  readonly address?: string;
  readonly basis: readonly Reading[];
}

/** What one setting or list says. `unread`: not all of it was seen, so more ways may be in it. */
export interface Part {
  readonly ways: readonly Way[];
  readonly unread: boolean;
  readonly basis: readonly Reading[];
}

const closed = (basis: readonly Reading[]): Part => ({ ways: [], unread: false, basis });
const unseen: Part = { ways: [], unread: true, basis: [] };

export function relayPart(facts: Facts): Part {
  const known = facts.known('smtpIn.allowRelay');
  const relay = known.state === 'value' ? relayOf(known.value) : null;
  if (known.state !== 'value' || relay === null) return unseen;
  const basis = [known.reading];
  if (relay === 'nobody') return closed(basis);
  const about = { problem: 'smtp-relay', basis } as const;
  if (relay === 'anyone') {
    return {
      ...closed(basis),
      ways: [{ ...about, who: 'anyone', outcome: 'fail', severity: 'critical', reason: 'anyone' }],
    };
  }
  const held = everyDomainAuthenticates(facts);
  const way: Way = held
    ? { ...about, who: 'local-sender', outcome: 'review', severity: 'medium', reason: 'local-held' }
    : { ...about, who: 'local-sender', outcome: 'fail', severity: 'high', reason: 'local' };
  return { ...closed(basis), ways: [way] };
}

export function domainsPart(facts: Facts): Part {
  const { state, whole, basis } = domainAuthOf(facts);
  const way: Way = {
    who: 'local-sender',
    outcome: 'fail',
    severity: 'high',
    reason: 'domain-open',
    problem: 'domain-auth',
    basis,
  };
  return { ways: state === 'some' ? [way] : [], unread: !whole, basis };
}

export function localDeliveryPart(facts: Facts): Part {
  const known = facts.known('smtpIn.localDeliveryAuth');
  if (known.state !== 'value') return unseen;
  const basis = [known.reading];
  const way: Way = {
    who: 'local-sender',
    outcome: 'review',
    severity: 'medium',
    reason: 'local-delivery',
    problem: 'local-delivery-auth',
    basis,
  };
  return { ...closed(basis), ways: known.value === true ? [] : [way] };
}

/** Opens no way by itself; without it those who sign in cannot send either. */
export function authenticatedPart(facts: Facts): Part {
  const known = facts.known('smtpIn.relayForAuthenticated');
  return known.state === 'value' ? closed([known.reading]) : unseen;
}

type Judged = readonly (readonly [rule: typeof emptyRow, severity: Severity])[];

const byWhitelist: Judged = [
  [emptyRow, 'medium'],
  [bypassRow, 'high'],
  [loopbackRow, 'medium'],
  [wideRow, 'high'],
];
const byBypassList: Judged = [[bypassRow, 'high']];

/** What the whitelist's own rules say of a row that lets mail in; null when it does not, or nobody can tell. */
function wayOf(entry: Entry, rules: Judged, basis: readonly Reading[], facts: Facts): Way | null {
  if (!opensSmtp(entry)) return null;
  const verdicts = rules.flatMap(([judge, severity]) => {
    const verdict = judge(entry, facts);
    return verdict ? [{ ...verdict, severity: verdict.severity ?? severity }] : [];
  });
  const [worst] = verdicts.toSorted(
    (a, b) =>
      outcomes.indexOf(a.outcome) - outcomes.indexOf(b.outcome) ||
      severities.indexOf(a.severity) - severities.indexOf(b.severity),
  );
  if (!worst) return null;
  const { outcome, severity } = worst;
  const address = entry.row.address.trim();
  const about = { who: 'addresses', problem: `whitelist:${address}`, address, basis, severity } as const;
  if (outcome === 'fail' || outcome === 'review') return { ...about, outcome, reason: 'addresses' };
  // A gateway in order is worth telling only where it may relay as well.
  return outcome === 'pass' && entry.relays === true ? { ...about, outcome, reason: 'gateways' } : null;
}

interface ListOf {
  readonly known: Known<'whitelist.entries' | 'smtpAuthBypass.entries'>;
  readonly understand: typeof whitelistEntries;
  readonly rules: Judged;
  readonly columnNeeded: boolean;
}

function listPart({ known, understand, rules, columnNeeded }: ListOf, facts: Facts): Part {
  if (known.state !== 'value') return unseen;
  const basis = [withoutCoverage(known.reading)];
  const entries = understand(facts, known.value).filter(({ row }) => row.disabled !== true);
  const columnLost = entries.some(({ row }) => row.switches.authBypass === undefined);
  return {
    ways: entries.flatMap((entry) => wayOf(entry, rules, basis, facts) ?? []),
    unread: isPartial(known.reading.coverage) || entries.some(smtpUnread) || (columnNeeded && columnLost),
    basis,
  };
}

export const whitelistPart = (facts: Facts): Part =>
  listPart(
    {
      known: facts.known('whitelist.entries'),
      understand: whitelistEntries,
      rules: byWhitelist,
      columnNeeded: !hasBypassList(facts),
    },
    facts,
  );

/** Where bypasses stand in a column of the whitelist, there is nothing more to see unless it was seen. */
export function bypassListPart(facts: Facts): Part {
  const known = facts.known('smtpAuthBypass.entries');
  if (!hasBypassList(facts) && !known.reading) return closed([]);
  return listPart({ known, understand: bypassEntries, rules: byBypassList, columnNeeded: false }, facts);
}
