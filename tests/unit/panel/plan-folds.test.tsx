// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { checklistView, findingView, ruleView } from './fixtures.ts';
import { press, ruleElement, rules, show } from './shown-panel.tsx';

afterEach(cleanup);

describe('what is looked at in one go', () => {
  const looks = (['ioc.mount_command', 'ioc.spool', 'ioc.hub'] as const).map((rule) =>
    ruleView({
      rule,
      outcome: 'review',
      findings: [findingView({ key: rule, rule, outcome: 'review', expectedText: null })],
    }),
  );
  const folded = looks.map((view) => ({ view, follows: false }));
  const plan = [{ key: 'compromise-first', first: [], items: [], folded }] as const;

  it('stands behind one line, and is confirmed place by place or together, under a name and a day', () => {
    const calls = show(checklistView(looks, { plan }));
    const fold = ruleElement('ioc.hub').closest('details');
    expect(fold?.open).toBe(false);
    expect(fold?.querySelector('summary')?.textContent).toBe('3 places to look at');
    expect(within(ruleElement('ioc.hub')).getByRole('button', { name: 'I have checked this' })).toBeTruthy();
    press('I looked at all of these');
    expect(screen.getByText(/kept as confirmed on 25 Nov 2026/)).toBeTruthy();
    const save = screen.getAllByRole('button', { name: 'I looked at all of these' }).at(-1);
    if (save) fireEvent.click(save);
    expect(calls).toEqual([['attestAll', looks.flatMap(({ findings }) => findings), 'Dana']]);
  });
});

describe('rules of one fix', () => {
  it('are named three at most, and the others on demand', () => {
    const titles = ['One', 'Two', 'Three', 'Four', 'Five'];
    show(checklistView([ruleView({ shared: { role: 'first', titles } })]));
    const line = screen.getByText('The same fix settles: One; Two; Three and 2 more');
    expect(line.closest('details')?.textContent).toContain('Four; Five');
  });

  it('stand in the plan behind the one that settles them', () => {
    const titles = ['SMTP log'];
    const first = ruleView({ shared: { role: 'first', titles } });
    const items = [
      { view: first, follows: false },
      { view: ruleView({ rule: 'log.smtp', title: 'SMTP log' }), follows: true },
    ];
    show(checklistView([first], { plan: [{ key: 'safe-now', first: [], items, folded: [] }] }));
    expect(rules()).toEqual(['pw.min_length', 'log.smtp']);
    const fold = ruleElement('log.smtp').closest('details');
    expect([fold?.open, fold?.querySelector('summary')?.textContent]).toEqual([
      false,
      'The same fix settles: SMTP log',
    ]);
    expect(screen.getAllByText(/^The same fix settles/)).toHaveLength(1);
  });
});
