import type { SettingId, ValueOf } from '../screens/settings.ts';
import { asked } from './asked.ts';
import { isPartial } from './coverage.ts';
import { isSure, withoutValue } from './known.ts';
import type { Facts, Judgement } from './rule.ts';

const same = (name: string): string => name.trim().toLowerCase();

/** Domains that are known to be switched off, and those that are not. */
function domainsOf(facts: Facts) {
  const list = facts.known('domains.list');
  const rows = list.state === 'value' ? list.value : [];
  const own = facts
    .knownEach('domain.enabled')
    .filter((each) => isSure(each) && each.state === 'value' && each.value === false);
  const off = new Set([
    ...(isSure(list) ? rows.filter(({ enabled }) => enabled === false).map(({ name }) => same(name)) : []),
    ...own.map(({ subject }) => same(subject.key)),
  ]);
  const whole = list.state === 'value' && isSure(list) && !isPartial(list.reading.coverage);
  return { off, whole, on: rows.map(({ name }) => same(name)).filter((name) => !off.has(name)) };
}

/**
 * A setting that every domain has for itself, where it was read. Of domains that nobody has seen a person is asked,
 * once for all of them: their pages may not show it.
 */
export function judgeEachDomain<S extends SettingId>(
  setting: S,
  facts: Facts,
  judge: (value: ValueOf<S>) => Omit<Judgement, 'basis'>,
): readonly Judgement[] {
  const each = facts.knownEach(setting);
  const { off, whole, on } = domainsOf(facts);
  const judged = each.map((known): Judgement => {
    const { subject } = known;
    if (off.has(same(subject.key))) {
      return { subject, outcome: 'not-applicable', reason: 'domain-disabled', basis: [] };
    }
    return known.state === 'value'
      ? { subject, ...judge(known.value), basis: [known.reading] }
      : { subject, ...withoutValue(known) };
  });
  if (judged.length === 0) return [{ ...asked, basis: [] }];
  const seen = new Set(each.map(({ subject }) => same(subject.key)));
  return whole && on.every((name) => seen.has(name))
    ? judged
    : [...judged, { outcome: 'review', reason: 'other-domains', basis: [] }];
}
