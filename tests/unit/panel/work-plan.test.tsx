// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { ChecklistView, ContextView, RuleView } from '../../../components/checklist/model.ts';
import { showRule } from '../../../entrypoints/sidepanel/show-rule.ts';
import { words } from '../../../entrypoints/sidepanel/view/word-file.ts';
import { checklistView, findingView, ruleView } from './fixtures.ts';
import { press, ruleElement, rules, show } from './shown-panel.tsx';

afterEach(cleanup);

const failing = ruleView({ words: words.rules['pw.min_length'], steps: ['Do this.'] });
const passing = ruleView({ rule: 'log.smtp', outcome: 'pass', toDo: false, title: 'SMTP log' });
const lead: RuleView = ruleView({
  rule: 'relay.effective',
  outcome: 'unknown',
  title: 'Relay',
  findings: [],
});
const both = (part: Partial<ChecklistView> = {}): ChecklistView =>
  checklistView([failing, passing], {
    lead: { rule: lead, answer: ['Could not tell yet.', 'Not read, or not wholly: Allow Relay.'] },
    plan: [
      { key: 'announce-first', first: [], items: [{ view: failing, follows: false }], folded: [] },
      { key: 'settled', first: [], items: [{ view: passing, follows: false }], folded: [] },
    ],
    ...part,
  });

describe('the two ways to see the list', () => {
  it('begin with the work plan, and each shows every rule once', () => {
    show(both());
    const all = ['relay.effective', 'pw.min_length', 'log.smtp'];
    expect(screen.getByRole('button', { name: 'Work plan' }).getAttribute('aria-pressed')).toBe('true');
    expect(rules()).toEqual(all);
    press('By screen');
    expect(rules()).toEqual(all);
    expect(document.querySelector('[data-plan]')).toBeNull();
    expect(document.querySelectorAll('[data-count]')).toHaveLength(8);
  });

  it('put the question first, with its answer and what is missing in words', () => {
    show(both());
    const first = document.querySelector<HTMLElement>('[data-rule]');
    expect(first?.dataset).toMatchObject({ rule: 'relay.effective', outcome: 'unknown' });
    expect(first?.textContent).toContain('Who can send through this server without a password?');
    expect(first?.textContent).toContain('Could not tell yet.');
    expect(first?.textContent).toContain('Allow Relay');
  });

  it('filter alike: hidden, not left out', () => {
    show(both());
    press('To do');
    expect(ruleElement('log.smtp').hidden).toBe(true);
    expect(ruleElement('pw.min_length').hidden).toBe(false);
    press('By screen');
    expect(ruleElement('log.smtp').hidden).toBe(true);
  });

  it('fold away what is in order, until a card asks for it', () => {
    show(both());
    const fold = ruleElement('log.smtp').closest('details');
    expect(fold?.open).toBe(false);
    showRule(document, 'log.smtp');
    expect(fold?.open).toBe(true);
  });
});

describe('a problem of the plan', () => {
  it('says what its fix may do and who will notice, and has the whole fix below', () => {
    show(both());
    const { fix } = words.rules['pw.min_length'];
    const item = within(ruleElement('pw.min_length'));
    expect(item.getByText('Users may notice')).toBeTruthy();
    expect(item.getByText(fix.notice)).toBeTruthy();
    fireEvent.click(item.getByRole('button', { name: 'How to fix' }));
    for (const title of ['Before you start', 'Steps', 'How to tell that it worked', 'How to undo it']) {
      expect(item.getByRole('heading', { name: title })).toBeTruthy();
    }
    expect(item.getByText('Do this.')).toBeTruthy();
    expect(item.getByText(fix.verify)).toBeTruthy();
  });

  it('is undone to what stood in the record', () => {
    const readAt = '2026-11-20T10:12:00.000Z';
    const undo = [{ of: null, text: 'Only Local Domains', readAt }];
    const passed = ruleView({ outcome: 'pass', words: words.rules['pw.min_length'], undo });
    show(checklistView([passed]));
    press('About this');
    expect(screen.getByText(/^Was Only Local Domains, read 20 Nov \d\d:\d\d\.$/)).toBeTruthy();
  });

  it('shows of very many values the first, and how many more there are', () => {
    const undo = Array.from({ length: 20 }, (_, at) => ({ of: `d${at}.example`, text: 'Off', readAt: '' }));
    show(checklistView([ruleView({ words: words.rules['pw.min_length'], undo })]));
    press('How to fix');
    expect(screen.getByText(/^d7\.example: was Off/)).toBeTruthy();
    expect(screen.getByText('And 12 more.')).toBeTruthy();
  });

  it('says what to do before anything else where a break-in is possible', () => {
    show(
      both({
        plan: [{ key: 'compromise-first', first: ['Look at the administrators.'], items: [], folded: [] }],
      }),
    );
    expect(screen.getByRole('heading', { name: /^First, look for signs of compromise/ })).toBeTruthy();
    expect(screen.getByText('Look at the administrators.')).toBeTruthy();
  });
});

describe('what a person answers for', () => {
  it('reads as confirmed, while the outcome stays what was judged', () => {
    const attestation = { by: 'Kim', at: '2026-11-21T08:00:00Z', observed: null };
    const finding = findingView({ outcome: 'review', attestation });
    show(
      checklistView([ruleView({ outcome: 'review', handled: 'attested', toDo: false, findings: [finding] })]),
    );
    const item = ruleElement('pw.min_length');
    expect(item.dataset.outcome).toBe('review');
    expect(item.querySelector('.rule-head')?.textContent).toContain('Confirmed by you');
    expect(within(item).getByText('Confirmed by Kim on 21 Nov 2026')).toBeTruthy();
    expect(within(item).queryByRole('button', { name: 'I have checked this' })).toBeNull();
  });

  it('is confirmed under a name', () => {
    const finding = findingView({ outcome: 'review', key: 'admin.password_strength', observed: null });
    const calls = show(checklistView([ruleView({ outcome: 'review', findings: [finding] })]));
    press('I have checked this');
    const save = screen.getAllByRole('button', { name: 'I have checked this' }).at(-1);
    if (save) fireEvent.click(save);
    expect(calls).toEqual([['attest', finding, 'Dana']]);
  });
});

describe('the way out to the vendor', () => {
  it('is a link that tells nobody where it was opened from', () => {
    const download = 'https://www.smartertools.com/smartermail/downloads';
    show(checklistView([ruleView({ download })]));
    const link = screen.getByRole('link', { name: 'Newest version at SmarterTools' });
    expect(link.getAttribute('href')).toBe(download);
    expect(link.getAttribute('rel')).toBe('noreferrer');
    expect(link.getAttribute('target')).toBe('_blank');
  });
});

describe('the marks of the page', () => {
  it('are hidden and shown from the panel, which says so while they are hidden', () => {
    const calls = show(both());
    press('Hide the marks on this page');
    cleanup();
    const again = show(both({ paused: true }));
    expect(screen.getByText('The marks on this page are hidden.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Hide the marks on this page' })).toBeNull();
    press('Show the marks');
    expect([...calls, ...again]).toEqual([
      ['pauseMarks', true],
      ['pauseMarks', false],
    ]);
  });
});

describe('the questions about the whitelist', () => {
  const context = (part: Partial<ContextView> = {}): ContextView => ({
    addresses: ['127.0.0.1', '198.51.100.7'],
    gateways: null,
    webSites: null,
    open: true,
    ...part,
  });
  const whitelistSection = { screen: 'whitelist', rules: [failing, passing] } as const;

  it('are asked in both ways to see the list, and once in each', () => {
    show(both({ context: context(), sections: [whitelistSection] }));
    expect(document.querySelectorAll('[data-context="questions"]')).toHaveLength(1);
    press('By screen');
    const asked = document.querySelector('[data-context="questions"]');
    expect(asked?.closest<HTMLElement>('[data-screen]')?.dataset.screen).toBe('whitelist');
  });

  it('send the ticked addresses and the others, each once', () => {
    const calls = show(both({ context: context() }));
    fireEvent.click(screen.getByLabelText('198.51.100.7'));
    fireEvent.input(screen.getByLabelText('Others, addresses or ranges, one a line'), {
      target: { value: ' 203.0.113.0/24 \n198.51.100.7, \n' },
    });
    fireEvent.click(screen.getByLabelText('No'));
    press('Save answers');
    expect(calls).toEqual([['answerContext', ['198.51.100.7', '203.0.113.0/24'], false]]);
  });

  it('take nothing ticked for none, and not sure for no answer', () => {
    const calls = show(both({ context: context() }));
    press('Save answers');
    expect(calls).toEqual([['answerContext', [], null]]);
  });

  it('can be put off', () => {
    const calls = show(both({ context: context() }));
    press('Not now');
    expect(calls).toEqual([['putOffContext']]);
  });

  it('stand as answers afterwards, and can be changed', () => {
    const answered = context({ gateways: ['198.51.100.7', '203.0.113.9'], webSites: true, open: false });
    const calls = show(both({ context: answered }));
    expect(screen.getByText(/Gateways and filters: 198\.51\.100\.7, 203\.0\.113\.9/)).toBeTruthy();
    press('Change');
    expect((screen.getByLabelText('198.51.100.7') as HTMLInputElement).checked).toBe(true);
    fireEvent.click(screen.getByLabelText('198.51.100.7'));
    press('Save answers');
    expect(calls).toEqual([['answerContext', ['203.0.113.9'], true]]);
    expect(screen.queryByRole('button', { name: 'Save answers' })).toBeNull();
  });
});
