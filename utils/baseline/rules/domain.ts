import type { Reading, Subject } from '../../screens/reading.ts';
import type { DomainRow } from '../../screens/settings.ts';
import { notesOn } from '../asked.ts';
import { isPartial } from '../coverage.ts';
import { isSure, judgeValue, read, truth, withoutCoverage, withoutValue } from '../known.ts';
import type { Facts, Judgement, Known, Rule } from '../rule.ts';

const defaults: Rule = {
  id: 'domain.require_smtp_auth.defaults',
  severity: 'high',
  problem: 'domain-defaults-auth',
  screens: ['domainDefaults'],
  marks: ['domainDefaults.requireSmtpAuth'],
  stated: 'domainDefaults.requireSmtpAuth',
  judge: (facts) =>
    judgeValue(facts.known('domainDefaults.requireSmtpAuth'), (required) => ({
      observed: required ? 'on' : 'off',
      expected: 'on',
      // Not retroactive (the article; help v6): says nothing about domains that exist.
      ...(required
        ? { outcome: 'pass', notes: ['not-retroactive'] }
        : { outcome: 'fail', reason: 'default-off', notes: notesOn(facts.context) }),
    })),
};

/** On a gateway or backup MX a domain stands for mailboxes elsewhere, and nobody signs in for it (trap T3). */
function inContext(judgement: Judgement, facts: Facts): Judgement {
  if (judgement.outcome !== 'fail') return judgement;
  if (facts.context.role === 'gateway') {
    return { ...judgement, outcome: 'not-applicable', reason: 'gateway-role', notes: [] };
  }
  return { ...judgement, notes: [...(judgement.notes ?? []), ...notesOn(facts.context)] };
}

type AuthOf = Known<'domain.requireSmtpAuth'>;
type Named<T> = ReadonlyMap<string, T>;

const same = (name: string): string => name.trim().toLowerCase();

interface Status {
  readonly enabled: boolean | null;
  readonly readings: readonly Reading[];
}

/** Whether a domain is switched on. One source that says so outweighs one that does not. */
function statusOf(
  key: string,
  each: Named<Known<'domain.enabled'>>,
  rows: Named<DomainRow>,
  list: Known<'domains.list'>,
): Status {
  const own = each.get(key);
  const said = [
    ...(own?.state === 'value' ? [{ enabled: truth(own), reading: own.reading }] : []),
    ...(list.state === 'value' && rows.has(key)
      ? [{ enabled: rows.get(key)?.enabled ?? null, reading: list.reading }]
      : []),
  ].filter(({ enabled }) => enabled !== null);
  if (said.some(({ enabled }) => enabled === true)) return { enabled: true, readings: [] };
  const readings = said.map(({ reading }) => reading);
  return { enabled: readings.length > 0 ? false : null, readings };
}

/** Read before the whole list was, and not in it: the domain was removed or renamed since. */
const isGone = (key: string, auth: AuthOf, rows: Named<DomainRow>, list: Known<'domains.list'>): boolean =>
  isSure(list) &&
  list.state === 'value' &&
  !isPartial(list.reading.coverage) &&
  !rows.has(key) &&
  auth.reading !== undefined &&
  auth.reading.readAt < list.reading.readAt;

function judgeDomain(subject: Subject, auth: AuthOf, status: Status): Judgement {
  const likelyOff =
    status.enabled === false && status.readings.some(({ confidence }) => confidence === 'likely');
  if (status.enabled === false && !likelyOff) {
    const basis = status.readings.map(withoutCoverage);
    return { subject, outcome: 'not-applicable', reason: 'disabled', basis };
  }
  if (auth.state !== 'value') return { subject, ...withoutValue(auth) };
  const seen = { subject, observed: auth.value ? 'on' : 'off', expected: 'on' };
  if (auth.value) return { ...seen, outcome: 'pass', basis: [auth.reading] };
  // A guess that the domain is switched off makes the verdict a guess as well.
  const basis = likelyOff ? [auth.reading, ...status.readings.map(withoutCoverage)] : [auth.reading];
  const notes = status.enabled === null ? ['status-unread'] : likelyOff ? ['perhaps-disabled'] : [];
  return { ...seen, outcome: 'fail', reason: 'auth-off', notes, basis };
}

/** What stands for the domains nobody has seen: without it, the ones that were would make the rule green. */
function unseen(list: Known<'domains.list'>, judged: number): readonly Judgement[] {
  if (list.state === 'unreadable') return [withoutValue(list)];
  if (list.state === 'missing') {
    return [{ outcome: 'not-checked', reason: 'domains-unseen', basis: list.reading ? [list.reading] : [] }];
  }
  const { reading } = list;
  if (isPartial(reading.coverage)) {
    return [{ outcome: 'not-checked', reason: 'domains-unseen', basis: [reading] }];
  }
  // The engine makes of this what an uncertain list allows.
  if (!isSure(list)) return [{ outcome: 'pass', basis: [reading] }];
  return judged > 0 ? [] : [{ outcome: 'not-applicable', reason: 'no-domains', basis: [reading] }];
}

/** What is to be said of each domain, and of those nobody has seen. */
export function judgeDomains(facts: Facts): readonly Judgement[] {
  const auths = facts.knownEach('domain.requireSmtpAuth');
  const list = facts.known('domains.list');
  const rows = new Map(list.state === 'value' ? list.value.map((row) => [same(row.name), row]) : []);
  const enabled = new Map(facts.knownEach('domain.enabled').map((each) => [same(each.subject.key), each]));
  const seen = new Set(auths.map(({ subject }) => same(subject.key)));

  const visited = auths.map((auth) => {
    const { subject } = auth;
    const key = same(subject.key);
    if (isGone(key, auth, rows, list)) {
      return { subject, outcome: 'not-applicable', reason: 'gone', basis: read([list]) } as const;
    }
    return judgeDomain(subject, auth, statusOf(key, enabled, rows, list));
  });
  const listed = [...rows.keys()]
    .filter((key) => !seen.has(key))
    .map((key) =>
      judgeDomain(
        { kind: 'domain', key },
        { state: 'missing', stale: false },
        statusOf(key, enabled, rows, list),
      ),
    );
  const judged = [...visited, ...listed];
  return [...judged, ...unseen(list, judged.length)];
}

/** The same as it stands on this server: what nobody signs in for needs no sign-in. */
export const judgeDomainsHere = (facts: Facts): readonly Judgement[] =>
  judgeDomains(facts).map((judgement) => inContext(judgement, facts));

const each: Rule = {
  id: 'domain.require_smtp_auth.each',
  severity: 'high',
  problem: 'domain-auth',
  screens: ['domainOptions', 'domains'],
  marks: ['domain.requireSmtpAuth'],
  stated: 'domain.requireSmtpAuth',
  judge: judgeDomainsHere,
};

export const domainRules: readonly Rule[] = [defaults, each];
