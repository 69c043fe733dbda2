import { affectsModern } from '../advisories.ts';
import { askPerson } from '../ask-person.ts';
import { asked } from '../asked.ts';
import { mayHaveBeenBrokenInto } from '../broken-into.ts';
import { productOf } from '../build.ts';
import { isPartial } from '../coverage.ts';
import { idleReason } from '../ids-rows.ts';
import { withoutValue } from '../known.ts';
import type { Context, Facts, Judgement, Known, Rule } from '../rule.ts';

type Verdict = Omit<Judgement, 'basis'>;

/** One look at the server answers for all of them. */
const problem = 'compromise-look';

/** Why there is nothing to look for after the flaws of 2026, or null where there is. */
function nothingToLookFor(facts: Facts, isMeant: (build: number) => boolean): Verdict | null {
  const { branch, build, reason } = productOf(facts);
  // The attacked calls are /api/v1/..., which 5.x to 15.x do not have.
  if (branch === 'classic') return { outcome: 'not-applicable', reason: 'ioc-classic' };
  if (build === null || branch === 'unknown')
    return { outcome: 'unknown', reason: reason ?? 'branch-unknown' };
  return isMeant(build) ? null : { outcome: 'not-applicable', reason: 'no-vulnerable-build' };
}

const unlessSuspect = (facts: Facts): Verdict | null =>
  nothingToLookFor(facts, () => mayHaveBeenBrokenInto(facts));

type Look = Pick<Rule, 'id' | 'severity' | 'screens'>;

/** What was stated of the server may be the reason for what stands there, or say that there is none. */
type Notes = (context: Context) => readonly string[];

/** A place that only a person can judge: what stands there may have its reason. */
const look = (rule: Look, notes: Notes = () => []): Rule =>
  askPerson({
    ...rule,
    problem,
    unless: (facts) => unlessSuspect(facts) ?? { ...asked, notes: notes(facts.context) },
  });

const answered =
  (key: 'hub' | 'panelManaged', yes: string, no: string): Notes =>
  ({ [key]: answer }) =>
    answer === undefined ? [] : [answer ? yes : no];

/** A place where a list is read, so that a person need not look for it. */
const lookAtList = (rule: Look, judge: (facts: Facts) => Judgement): Rule => ({
  ...rule,
  problem,
  marks: [],
  stated: null,
  judge: (facts) => {
    const nothing = unlessSuspect(facts);
    return [nothing ? { ...nothing, basis: [] } : judge(facts)];
  },
});

const named = (names: readonly string[]): string => names.toSorted().join(', ').slice(0, 400);

/** Whom nobody knows, only a person can say; the names are the observation, so a new one asks again. */
function judgeAdministrators(list: Known<'administrators.list'>): Judgement {
  if (list.state !== 'value' || list.value.length === 0) {
    return { outcome: 'review', reason: 'cannot-be-seen', basis: [] };
  }
  const observed = named(list.value.map(({ name }) => name.trim()));
  return { outcome: 'review', observed, reason: 'look-at-names', basis: [list.reading] };
}

/** When an entry was changed is not read; without one that somebody added there is nothing to ask. */
function judgeEntries(list: Known<'whitelist.entries'>): Judgement {
  if (list.state !== 'value') return withoutValue(list);
  const basis = [list.reading];
  const added = list.value.filter(({ builtIn }) => builtIn !== true);
  if (added.length === 0) return { outcome: 'pass', observed: 'none', basis };
  const observed = named(added.map(({ address }) => address.trim()));
  return { outcome: 'review', observed, reason: 'look-at-entries', basis };
}

/** 16.x and later come with rules of both kinds (vendor help), so that they are gone is somebody's doing. */
function judgeIds(list: Known<'ids.rules'>): Judgement {
  if (list.state !== 'value') return withoutValue(list);
  const basis = [list.reading];
  const works = (type: 'dos' | 'bruteForce') =>
    list.value.some((row) => row.type === type && idleReason(row) === null);
  const observed = String(list.value.length);
  if (works('dos') && works('bruteForce')) return { outcome: 'pass', observed, basis };
  return isPartial(list.reading.coverage)
    ? { outcome: 'unknown', reason: 'partial-list', basis }
    : { outcome: 'review', observed, reason: 'rules-gone', basis };
}

/** Demoted administrators keep their role through old tokens; the record of it names its own builds. */
const rolesLinger = (facts: Facts): Verdict | null =>
  nothingToLookFor(facts, (build) =>
    facts.advisories.entries.some((entry) => entry.id === 'CVE-2026-104084' && affectsModern(entry, build)),
  );

export const compromiseRules: readonly Rule[] = [
  {
    ...lookAtList({ id: 'ioc.admin_unknown', severity: 'high', screens: ['administrators'] }, (facts) =>
      judgeAdministrators(facts.known('administrators.list')),
    ),
    vouched: true,
  },
  look(
    { id: 'ioc.domain_admin_random', severity: 'info', screens: ['domains'] },
    answered('panelManaged', 'panel-names', 'no-panel'),
  ),
  look({ id: 'ioc.mount_command', severity: 'critical', screens: ['volumeMounts'] }),
  look({ id: 'ioc.event_command', severity: 'high', screens: ['events'] }),
  look({ id: 'ioc.av_command', severity: 'high', screens: ['antivirus'] }),
  look({ id: 'ioc.extension_blacklist_empty', severity: 'medium', screens: [] }),
  look({ id: 'ioc.new_domain_path', severity: 'high', screens: ['domains'] }),
  lookAtList({ id: 'ioc.whitelist_new', severity: 'high', screens: ['whitelist'] }, (facts) =>
    judgeEntries(facts.known('whitelist.entries')),
  ),
  look({ id: 'ioc.filters_forward', severity: 'high', screens: [] }),
  look({ id: 'ioc.logs_reduced', severity: 'medium', screens: ['logSettings'] }),
  lookAtList({ id: 'ioc.ids_removed', severity: 'medium', screens: ['abuseDetection'] }, (facts) =>
    judgeIds(facts.known('ids.rules')),
  ),
  look({ id: 'ioc.spool', severity: 'medium', screens: [] }),
  askPerson({
    id: 'ioc.demoted_admin_active',
    severity: 'medium',
    problem,
    screens: ['administrators'],
    unless: rolesLinger,
  }),
  look({ id: 'ioc.hub', severity: 'high', screens: [] }, answered('hub', 'hub-stated', 'no-hub')),
];
