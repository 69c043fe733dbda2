// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { JourneyView } from '../../../components/checklist/journey-view.ts';
import type { PanelView } from '../../../components/checklist/model.ts';
import { Panel } from '../../../components/checklist/Panel.tsx';
import { checklistView, defaults, findingView, recorder, ruleView } from './fixtures.ts';

afterEach(cleanup);

const show = (view: PanelView, journey: JourneyView | null = null, by = 'Dana') => {
  const { actions, calls } = recorder();
  const shown = render(
    <Panel view={view} journey={journey} defaults={{ ...defaults, by }} actions={actions} />,
  );
  return { ...shown, calls };
};
const showRule = (part: Parameters<typeof ruleView>[0], by?: string) =>
  show(checklistView([ruleView(part)]), null, by);
const ruleElement = (rule: string): HTMLElement => {
  const element = document.querySelector<HTMLElement>(`[data-rule="${rule}"]`);
  if (!element) throw new Error(`no element for ${rule}`);
  return element;
};
const press = (name: string): boolean => fireEvent.click(screen.getByRole('button', { name }));

describe('the contract of the panel', () => {
  it('gives each rule its attributes, and its button the name of the screen', () => {
    const { calls } = showRule({});
    const { dataset } = ruleElement('pw.min_length');
    expect([dataset.outcome, dataset.severity]).toEqual(['fail', 'high']);
    press('Go to Password Requirements');
    expect(calls).toEqual([
      [
        'goTo',
        { from: 'pw.min_length', rule: 'pw.min_length', screen: 'passwordRequirements', subject: null },
      ],
    ]);
  });

  it('shows every count as a number alone, zero included', () => {
    show(checklistView([]));
    const counts = [...document.querySelectorAll<HTMLElement>('[data-count]')].map((element) => [
      element.dataset.count,
      element.textContent,
    ]);
    expect(counts).toEqual([
      ['fail', '3'],
      ['review', '0'],
      ['unknown', '1'],
      ['not-checked', '2'],
      ['pass', '12'],
      ['not-applicable', '0'],
      ['accepted', '0'],
      ['attested', '1'],
    ]);
  });

  it('keeps filtered rules in the page, hidden', () => {
    show(
      checklistView([
        ruleView(),
        ruleView({ rule: 'pw.classes', outcome: 'pass', toDo: false, title: 'Classes' }),
      ]),
    );
    press('To do');
    expect(ruleElement('pw.classes').hidden).toBe(true);
    expect(ruleElement('pw.min_length').hidden).toBe(false);
    press('All');
    expect(ruleElement('pw.classes').hidden).toBe(false);
  });

  it('gives a version rule no way to a screen', () => {
    showRule({ rule: 'version.age', screen: null, section: null });
    expect(screen.queryByRole('button', { name: /^Go to/ })).toBeNull();
  });
});

describe('what a rule says', () => {
  it('says outcome and severity in words', () => {
    showRule({});
    const rule = within(ruleElement('pw.min_length'));
    expect(rule.getByText('Fix')).toBeTruthy();
    expect(rule.getByText('High')).toBeTruthy();
  });

  it('shows what is set beside what is wanted, and when it was read', () => {
    showRule({});
    const text = ruleElement('pw.min_length').textContent;
    expect(text).toContain('Set5');
    expect(text).toContain('Wanted8 or more');
    expect(text).toMatch(/read 20 Nov \d\d:\d\d/);
  });

  it.each([
    ['not-checked', 'Not visited'],
    ['unknown', 'Could not read'],
  ] as const)('never lets %s look like nothing', (outcome, word) => {
    showRule({ outcome, findings: [findingView({ outcome, reason: 'Why it is so.', observedText: null })] });
    const rule = within(ruleElement('pw.min_length'));
    expect(rule.getByText(word)).toBeTruthy();
    expect(rule.getByText('Why it is so.')).toBeTruthy();
  });

  it('marks an unsaved edit, an old reading and an accepted risk', () => {
    const waiver = { reason: 'Filter.', owner: 'Kim', expires: '2027-02-20T00:00:00Z', observed: '5' };
    showRule({ unsaved: true, findings: [findingView({ unsaved: true, stale: true, waiver })] });
    const rule = within(ruleElement('pw.min_length'));
    expect(rule.getAllByText('Not saved yet')).toHaveLength(1);
    expect(rule.getByText('Last read too long ago to count')).toBeTruthy();
    expect(rule.getByText(/Accepted until 20 Feb 2027 by Kim: Filter\./)).toBeTruthy();
  });

  it('shows the unsaved mark of a setting whose finding has another subject', () => {
    const subject = { kind: 'row', key: '127.0.0.1' } as const;
    showRule({ unsaved: true, findings: [findingView({ subject, unsaved: false })] });
    expect(screen.getAllByText('Not saved yet')).toHaveLength(1);
  });

  it('draws names from a page as text', () => {
    const key = '<img src=x onerror=alert(1)>';
    showRule({
      title: '<b>bold</b>',
      findings: [findingView({ subject: { kind: 'domain', key }, observedText: '<script>1</script>' })],
    });
    expect(document.querySelector('img, script, b')).toBeNull();
    expect(screen.getByText(key)).toBeTruthy();
    expect(screen.getByText('<script>1</script>')).toBeTruthy();
  });

  it('leads from a domain to that domain', () => {
    const { calls } = showRule({
      rule: 'domain.require_smtp_auth.each',
      screen: 'domains',
      findings: ['one.example', 'two.example'].map((key) =>
        findingView({
          key: `domain.require_smtp_auth.each|domain|${key}`,
          rule: 'domain.require_smtp_auth.each',
          subject: { kind: 'domain', key },
          screen: 'domainOptions',
        }),
      ),
    });
    const second = document.querySelector<HTMLElement>('[data-subject="two.example"]');
    expect(second).not.toBeNull();
    if (second) fireEvent.click(within(second).getByRole('button', { name: 'Go to Domain Options' }));
    expect(calls[0]?.[1]).toMatchObject({ screen: 'domainOptions', subject: 'two.example' });
    press('Go to Domains');
    expect(calls[1]?.[1]).toMatchObject({ screen: 'domains', subject: null });
  });

  it('opens a long list of domains on demand', () => {
    const findings = Array.from({ length: 240 }, (_, at) =>
      findingView({ key: `k${at}`, subject: { kind: 'domain', key: `d${at}.example` } }),
    );
    showRule({ findings });
    expect(document.querySelectorAll('[data-subject]').length).toBeLessThan(20);
    const more = () => fireEvent.click(screen.getByRole('button', { name: /^Show \d+ more$/ }));
    more();
    expect(document.querySelectorAll('[data-subject]')).toHaveLength(108);
    more();
    more();
    expect(document.querySelectorAll('[data-subject]')).toHaveLength(240);
  });
});

describe('journeys', () => {
  const at = { from: 'pw.min_length', screen: 'passwordRequirements' } as const;
  const withJourney = (journey: JourneyView) => show(checklistView([ruleView()]), journey);

  it('asks before unsaved edits are left, and takes no for an answer first', () => {
    const { calls } = withJourney({ kind: 'asking', ...at });
    expect(screen.getByRole('group', { name: 'Leave without saving?' })).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Stay');
    press('Stay');
    press('Go anyway');
    expect(calls).toEqual([
      ['answer', false],
      ['answer', true],
    ]);
  });

  it('says what the person has to click and what will open, and can be told to stop waiting', () => {
    const { calls } = withJourney({ kind: 'person', ...at, step: 'Edit' });
    const words = screen.getByText(/^Now click Edit in the page/);
    expect(words.closest('[role=status]')).not.toBeNull();
    expect(words.textContent).toContain('Password Requirements opens in a window of its own');
    press('Stop waiting');
    expect(calls).toEqual([['answer', false]]);
  });

  it('names the failing step and writes the way down', () => {
    withJourney({
      kind: 'failed',
      ...at,
      step: 'Advanced Settings',
      path: ['Security', 'Advanced Settings'],
    });
    expect(screen.getByText('Stopped at: Advanced Settings.')).toBeTruthy();
    const ways = [...document.querySelectorAll('.click-path li')].map((item) => item.textContent);
    expect(ways).toEqual(['Security', 'Advanced Settings']);
  });

  it('keeps the written way under a disclosure at all times', () => {
    showRule({});
    expect(screen.queryByText('Advanced Settings')).toBeNull();
    press('How to fix');
    expect(screen.getByText('Advanced Settings')).toBeTruthy();
  });
});
