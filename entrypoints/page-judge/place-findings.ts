import { type Finding, outcomes, type RuleId } from '../../utils/baseline/finding.ts';
import type { Rule } from '../../utils/baseline/rule.ts';
import { drawnOutcomes } from '../../utils/marks/drawn-outcomes.ts';
import type { Subject } from '../../utils/screens/reading.ts';
import type { SettingId } from '../../utils/screens/settings.ts';

/** What a sighting offers to mark; the reader's own type has more. */
export interface Markable {
  readonly subject: Subject | null;
  readonly controls: ReadonlyMap<string, readonly Element[]>;
  readonly rows: ReadonlyMap<string, Element>;
  readonly list: Element | null;
  readonly readings: readonly { readonly setting: SettingId }[];
}

/** Findings by the element that carries them; `quiet` elements share a finding whose badge another one shows. */
export interface Placed {
  readonly target: Element;
  readonly findings: readonly Finding[];
  readonly quiet: boolean;
  /** One of so many rows that their list's header speaks for it: `quiet`, and not described either. */
  readonly bare?: true;
  /** How many of its rules need a person, and how many rows beyond those it speaks for. */
  readonly count: number;
}

/** Rows of one list with badge and description; each costs nodes, and nobody reads thousands (design: 1,000 nodes). */
const mostDescribed = 60;

const keyOf = (setting: SettingId, subject: Subject | undefined): string =>
  subject ? `${setting}|${subject.kind}|${subject.key}` : setting;

const targetsOf = (finding: Finding, rule: Pick<Rule, 'marks'>, sighting: Markable): readonly Element[] => {
  const row = finding.subject ? sighting.rows.get(finding.subject.key) : undefined;
  const controls = rule.marks.flatMap(
    (setting) => sighting.controls.get(keyOf(setting, finding.subject))?.[0] ?? [],
  );
  if (controls.length > 0) return controls;
  if (row) return [row];
  const ofList = !finding.subject && sighting.readings.some(({ setting }) => rule.marks.includes(setting));
  return ofList && sighting.list ? [sighting.list] : [];
};

const openIn = (findings: readonly Finding[]): number =>
  new Set(findings.filter(({ outcome }) => drawnOutcomes.has(outcome)).map(({ rule }) => rule)).size;

/** Where each finding stands on the page. A rule over several controls shows its badge once, on the first. */
export const placeFindings = (
  findings: readonly Finding[],
  rules: ReadonlyMap<RuleId, Pick<Rule, 'marks'>>,
  sightings: readonly Markable[],
): readonly Placed[] => {
  const at = new Map<Element, { findings: Finding[]; quiet: boolean }>();
  for (const finding of findings) {
    const rule = rules.get(finding.rule);
    if (!rule) continue;
    const targets = sightings.flatMap((sighting) => targetsOf(finding, rule, sighting));
    for (const [index, target] of targets.entries()) {
      const known = at.get(target);
      if (known) {
        known.findings.push(finding);
        if (index === 0) known.quiet = false;
      } else at.set(target, { findings: [finding], quiet: index > 0 });
    }
  }
  const placed = new Map(
    [...at].map(([target, { findings: own, quiet }]): [Element, Placed] => [
      target,
      { target, findings: worstFirst(own), quiet, count: openIn(own) },
    ]),
  );
  for (const sighting of sightings) summarise(sighting, placed);
  return [...placed.values()];
};

/** Of a long list only the first marked rows speak for themselves, its header for all the others. */
const summarise = ({ rows, list }: Markable, placed: Map<Element, Placed>): void => {
  const marked = [...rows.values()]
    .flatMap((row) => placed.get(row) ?? [])
    .filter(({ findings: [worst] }) => worst && drawnOutcomes.has(worst.outcome));
  const beyond = marked.slice(mostDescribed);
  if (beyond.length === 0) return;
  for (const row of beyond) placed.set(row.target, { ...row, quiet: true, bare: true });
  if (!list) return;
  const own = placed.get(list)?.findings ?? [];
  // One finding a rule is enough to open: the card cannot show thousands.
  const examples = new Map<RuleId, Finding>();
  for (const one of worstFirst(beyond.flatMap(({ findings }) => findings)))
    if (drawnOutcomes.has(one.outcome) && !examples.has(one.rule)) examples.set(one.rule, one);
  placed.set(list, {
    target: list,
    findings: worstFirst([...own, ...examples.values()]),
    quiet: false,
    count: openIn(own) + beyond.length,
  });
};

const worstFirst = (findings: readonly Finding[]): readonly Finding[] =>
  findings.toSorted((one, other) => outcomes.indexOf(one.outcome) - outcomes.indexOf(other.outcome));
