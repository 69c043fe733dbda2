import { describe, expect, it } from 'vitest';
import type { ChecklistView, RuleView } from '../../../components/checklist/model.ts';
import { type PanelInput, panelView } from '../../../entrypoints/sidepanel/view/panel-view.ts';
import { words } from '../../../entrypoints/sidepanel/view/word-file.ts';
import { checklistOf } from '../../../utils/audit/checklist.ts';
import { factsOf } from '../../../utils/audit/facts.ts';
import type { ServerRecord } from '../../../utils/audit/record.ts';
import { shippedAdvisories } from '../../../utils/baseline/advisories.ts';
import { ruleIds } from '../../../utils/baseline/finding.ts';
import { openRelayOf } from '../../../utils/baseline/open-relay.ts';
import { workPlan } from '../../../utils/baseline/work-plan.ts';
import type { Generation } from '../../../utils/screens/screen.ts';
import { finding, now, reading, recordOf, tabOf } from './fixtures.ts';
import { input } from './panel-input.ts';

const judged = (record: ServerRecord, part: Partial<PanelInput> = {}): ChecklistView => {
  const conditions = { advisories: shippedAdvisories, now };
  const { findings, counts, problems } = checklistOf(record, conditions);
  const facts = factsOf(record, conditions);
  const plan = workPlan(problems, facts, words);
  const view = panelView(input({ record, findings, counts, plan, relay: openRelayOf(facts), ...part }));
  if (view.kind !== 'checklist') throw new Error(view.kind);
  return view;
};
const ruleIn = (view: ChecklistView, id: string): RuleView => {
  const found = view.sections.flatMap((section) => section.rules).find(({ rule }) => rule === id);
  if (!found) throw new Error(`no rule ${id}`);
  return found;
};

describe('the list', () => {
  it('has every rule, whatever was visited', () => {
    const view = judged(recordOf([]));
    const bySection = view.sections.flatMap((section) => section.rules.map(({ rule }) => rule));
    const byPlan = view.plan.flatMap(({ items, folded }) =>
      [...folded, ...items].map((item) => item.view.rule),
    );
    for (const shown of [bySection, byPlan]) {
      const all = [...(view.lead ? [view.lead.rule.rule] : []), ...shown];
      expect(new Set(all)).toEqual(new Set(ruleIds));
      expect(all).toHaveLength(ruleIds.length);
    }
    expect(ruleIn(view, 'pw.min_length')).toMatchObject({ outcome: 'not-checked', toDo: true });
  });

  it('lets a person answer for what has no known place in this version', () => {
    const product = { ...recordOf([]).product, generation: 'L5', version: '5.5.3250', build: 3250 } as const;
    const record = { ...recordOf([]), product };
    const rule = ruleIn(judged(record), 'admin.ip_restriction');
    expect(rule).toMatchObject({ outcome: 'unknown', toDo: true, findings: [{ placeUnknown: true }] });
    const attestations = { 'admin.ip_restriction': { by: 'Kim', at: now, observed: null } };
    const answered = ruleIn(judged({ ...record, attestations }), 'admin.ip_restriction');
    expect(answered).toMatchObject({ outcome: 'unknown', toDo: false, handled: 'attested' });
  });

  it('gives every item not visited or not read something to state, a reason and a way', () => {
    const unread = { ok: false, why: 'ambiguous' } as const;
    const view = judged(recordOf([reading({ setting: 'password.minLength', result: unread })]));
    const open = view.sections
      .flatMap((section) => section.rules)
      .flatMap((rule) => rule.findings.map((each) => ({ rule, each })))
      .filter(({ each }) => each.outcome === 'unknown' || each.outcome === 'not-checked');
    expect(open.length).toBeGreaterThan(5);
    for (const { rule, each } of open) {
      expect([rule.rule, each.stated.length > 0, each.reason]).toEqual([rule.rule, true, expect.any(String)]);
      // The version stands on no screen, but old interfaces print it on one.
      if (rule.section === null) expect([null, 'selfDiagnostic']).toContain(rule.screen);
      else expect(rule.screen).not.toBeNull();
    }
  });

  it('leads to the list of domains, and from a domain to itself', () => {
    const off = reading({
      setting: 'domain.requireSmtpAuth',
      result: { ok: true, value: false },
      subject: { kind: 'domain', key: 'one.example' },
      screen: 'domainOptions',
    });
    const rule = ruleIn(judged(recordOf([off])), 'domain.require_smtp_auth.each');
    expect(rule.screen).toBe('domains');
    expect(rule.findings.map(({ subject, screen }) => [subject?.key, screen])).toEqual([
      ['one.example', 'domainOptions'],
      [undefined, null],
    ]);
  });

  it('marks the rule, and only the domain, whose edit is not saved', () => {
    const domain = (key: string) =>
      reading({
        setting: 'domain.requireSmtpAuth',
        result: { ok: true, value: false },
        subject: { kind: 'domain', key },
        screen: 'domainOptions',
      });
    const record = recordOf([domain('one.example'), domain('two.example')]);
    const tab = tabOf('administrator', {}, [{ ...domain('two.example'), saved: false }]);
    const view = judged(record, { tab });
    const rule = ruleIn(view, 'domain.require_smtp_auth.each');
    expect(rule.unsaved).toBe(true);
    expect(rule.findings.filter(({ unsaved }) => unsaved).map(({ subject }) => subject?.key)).toEqual([
      'two.example',
    ]);
    expect(ruleIn(view, 'pw.min_length').unsaved).toBe(false);
  });

  it('names what one fix settles, and leaves out what is in order', () => {
    const record = recordOf([], {
      product: { generation: 'M100', version: '100.0.9504', build: 9504, edition: null, hostname: null },
    });
    const view = judged(record);
    expect(ruleIn(view, 'version.kev_2026').shared).toMatchObject({ role: 'first' });
    expect(ruleIn(view, 'version.age').shared).toEqual({
      role: 'other',
      titles: [words.rules['version.kev_2026'].title],
    });
    expect(ruleIn(view, 'version.unknown').shared).toBeNull();
  });

  it('has nothing left to do for what was accepted, but for a confirmed fault', () => {
    const waiver = { reason: 'x', owner: 'Kim', expires: '2027-01-01', observed: null };
    const attestation = { by: 'Kim', at: now, observed: null };
    const view = (part: object) =>
      panelView(input({ findings: [finding({ rule: 'pw.min_length', outcome: 'review', ...part })] }));
    const toDo = (part: object): boolean | undefined => {
      const shown = view(part);
      return shown.kind === 'checklist' ? shown.sections[0]?.rules[0]?.toDo : undefined;
    };
    expect(toDo({})).toBe(true);
    expect(toDo({ waiver })).toBe(false);
    expect(toDo({ attestation })).toBe(false);
    expect(toDo({ attestation, notes: ['likely-fail'] })).toBe(true);
  });

  it('writes the way in the words of the generation', () => {
    const view = judged(recordOf([]));
    expect(ruleIn(view, 'pw.min_length').clickPath).toEqual([
      'Security',
      'Advanced Settings',
      'Password Requirements',
    ]);
    const modern = recordOf([], {
      product: { generation: 'M100', version: null, build: null, edition: null, hostname: null },
    });
    expect(ruleIn(judged(modern), 'pw.min_length').clickPath).toEqual(['Settings', 'Password Requirements']);
    expect(ruleIn(judged(modern), 'domain.require_smtp_auth.defaults').clickPath.at(-1)).toBe(
      'Domain Defaults',
    );
  });

  it('leads to the first of its screens that the generation has a way to', () => {
    const screensFor = (generation: Generation | null) => {
      const product = { generation, version: null, build: null, edition: null, hostname: null };
      const { screen, clickPath } = ruleIn(judged(recordOf([], { product })), 'admin.username');
      return [screen, clickPath.at(-1)];
    };
    expect(screensFor('L5')).toEqual(['administratorEditor', 'Administrator']);
    expect(screensFor(null)).toEqual(['administratorEditor', 'Administrator']);
    for (const generation of ['L7', 'M16', 'M100', 'M100n'] as const)
      expect(screensFor(generation)).toEqual(['administrators', expect.stringMatching(/Administrators$/)]);
  });

  it('leads to places of which nothing is read, and offers no way where none is documented', () => {
    const wayIn = (generation: Generation, rule: string) => {
      const product = { generation, version: null, build: null, edition: null, hostname: null };
      const { screen, clickPath } = ruleIn(judged(recordOf([], { product })), rule);
      return [screen, clickPath.join(' > ')];
    };
    expect(wayIn('M100', 'ioc.mount_command')).toEqual(['volumeMounts', 'Settings > Volume Mounts']);
    expect(wayIn('M100', 'tls.certificate')).toEqual(['sslCertificates', 'Settings > SSL Certificates']);
    expect(wayIn('L7', 'tls.certificate')).toEqual(['bindingPorts', 'Settings > Bindings > Ports']);
    expect(wayIn('L7', 'events.notify')).toEqual(['events', 'Settings > System Settings > Events']);
    const gateways = 'gateway.user_verification';
    expect(wayIn('L7', gateways)).toEqual(['incomingGateways', 'Settings > Routing > Incoming Gateways']);
    expect(wayIn('M100', gateways)).toEqual([null, '']);
  });

  it('leads to the page that prints the version where one does, as long as the version is not in order', () => {
    const screenFor = (generation: Generation, version: string | null, rule: string) =>
      ruleIn(
        judged(
          recordOf([], { product: { generation, version, build: null, edition: null, hostname: null } }),
        ),
        rule,
      ).screen;
    expect(screenFor('L5', '5.5.3700', 'version.eol_branch')).toBe('selfDiagnostic');
    expect(screenFor('L7', null, 'version.unknown')).toBe('selfDiagnostic');
    expect(screenFor('L5', '5.5.3700', 'version.unknown')).toBeNull();
    expect(screenFor('M100', null, 'version.unknown')).toBeNull();
  });

  it('has words for every reason and note it shows', () => {
    const view = judged(
      recordOf([
        reading({ setting: 'password.minLength', result: { ok: true, value: 5 } }),
        reading({ setting: 'password.skipExisting', result: { ok: false, why: 'no-permission' } }),
        reading({
          setting: 'whitelist.entries',
          result: {
            ok: true,
            value: [{ address: '127.0.0.1', switches: { smtp: true, pop: null }, builtIn: false }],
          },
          screen: 'whitelist',
          coverage: { seen: 1, total: null },
        }),
      ]),
    );
    const texts = view.sections
      .flatMap((section) => section.rules)
      .flatMap((rule) => rule.findings)
      .flatMap(({ reason, notes }) => [...(reason === null ? [] : [reason]), ...notes]);
    expect(texts.length).toBeGreaterThan(5);
    expect(texts.filter((text) => !text.includes(' '))).toEqual([]);
  });
});
