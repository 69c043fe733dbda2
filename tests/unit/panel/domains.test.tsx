// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { DomainState, SweepView } from '../../../components/checklist/domains-view.ts';
import { Panel } from '../../../components/checklist/Panel.tsx';
import { propagatedReadings } from '../../../entrypoints/sidepanel/statements.ts';
import { domainsCsv } from '../../../entrypoints/sidepanel/view/domains-csv.ts';
import { domainsView } from '../../../entrypoints/sidepanel/view/domains-view.ts';
import type { Finding } from '../../../utils/baseline/finding.ts';
import { checklistView, defaults, finding, findingView, now, recorder, ruleView } from './fixtures.ts';

afterEach(cleanup);

const rule = 'domain.require_smtp_auth.each';
const keyOf = (name: string): string => `${rule}|domain|${name}`;
const outcomes = {
  exempt: 'fail',
  unread: 'unknown',
  unchecked: 'not-checked',
  requires: 'pass',
  switchedOff: 'not-applicable',
  gone: 'not-applicable',
} as const satisfies Record<DomainState, Finding['outcome']>;

const view = (states: Readonly<Record<string, DomainState>>, whole = true) => {
  const lines = Object.entries(states).map(([name, state]) => ({ key: keyOf(name), name, state }));
  const findings = lines.map(({ key, name, state }) =>
    findingView({ key, rule, subject: { kind: 'domain', key: name }, outcome: outcomes[state] }),
  );
  return ruleView({ rule, findings, domains: { lines, whole } });
};
const many = (count: number, state: DomainState = 'requires'): Record<string, DomainState> =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`d${at}.example`, state]));

const show = (one: ReturnType<typeof view>, sweep: SweepView | null = null) => {
  const { actions, calls } = recorder();
  const panel = checklistView([one]);
  render(<Panel view={panel} journey={null} sweep={sweep} defaults={defaults} actions={actions} />);
  return { calls, text: document.querySelector('.domains')?.textContent ?? '' };
};
const subjects = () =>
  [...document.querySelectorAll<HTMLElement>('[data-subject]')].map(({ dataset }) => dataset.subject);

describe('the domains of a server', () => {
  it('are a ratio, with what is not in order counted apart', () => {
    const { text } = show(
      view({
        ...many(5),
        'x.example': 'exempt',
        'o.example': 'switchedOff',
        'u.example': 'unchecked',
        'g.example': 'gone',
      }),
    );
    expect(text).toContain('7 of 8 domains checked');
    expect(text).toContain('5 of 6 require authentication \u00b7 1 exception \u00b7 1 switched off');
  });

  it('do not look complete while there may be more', () => {
    expect(show(view(many(3), false)).text).toContain(
      '3 domains checked, and there may be more than the 3 seen',
    );
    cleanup();
    expect(show(view({}, false)).text).toContain('No list of domains was seen yet.');
  });

  it('are walked to the next unchecked one', () => {
    const { calls } = show(view({ ...many(2), 'u.example': 'unchecked', 'v.example': 'unchecked' }));
    fireEvent.click(screen.getByRole('button', { name: 'Next unchecked domain' }));
    expect(calls).toEqual([['goTo', { from: rule, rule, screen: 'domainOptions', subject: 'u.example' }]]);
    cleanup();
    show(view(many(2)));
    expect(screen.queryByRole('button', { name: 'Next unchecked domain' })).toBeNull();
  });

  it('are found by name and by state, and no more than a page of them is drawn', () => {
    show(view({ 'x.example': 'exempt', ...many(500), 'o.example': 'switchedOff' }));
    expect(subjects()).toHaveLength(1 + 8);
    fireEvent.change(screen.getByLabelText('Show domains'), { target: { value: 'switchedOff' } });
    expect(subjects()).toEqual(['o.example']);
    fireEvent.change(screen.getByLabelText('Show domains'), { target: { value: 'all' } });
    fireEvent.input(screen.getByLabelText('Find a domain'), { target: { value: 'D49' } });
    expect(subjects()).toHaveLength(8);
    fireEvent.click(screen.getByRole('button', { name: 'Show 3 more' }));
    expect(subjects()).toHaveLength(11);
    fireEvent.input(screen.getByLabelText('Find a domain'), { target: { value: 'nothing' } });
    expect(document.querySelector('.domains')?.textContent).toContain('No domain fits.');
  });
});

describe('a propagation that somebody made', () => {
  it('is said of the domains that were not read, its exceptions left out', () => {
    const { calls } = show(
      view({
        'x.example': 'exempt',
        'u.example': 'unchecked',
        'v.example': 'unchecked',
        'w.example': 'unread',
        ...many(2),
      }),
    );
    fireEvent.click(screen.getByRole('button', { name: 'The defaults were propagated ...' }));
    const exceptions = screen.getByLabelText<HTMLTextAreaElement>('Exceptions, one a line');
    expect(exceptions.value).toBe('x.example');
    fireEvent.input(exceptions, { target: { value: 'x.example\nV.example' } });
    const on = screen.getByLabelText('Propagated on');
    fireEvent.input(on, { target: { value: '2026-12-24' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save for 2 domains' }));
    expect(calls).toEqual([]);
    fireEvent.input(on, { target: { value: '2026-11-20' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save for 2 domains' }));
    const said = { names: ['u.example', 'w.example'], on: '2026-11-20', by: 'Dana', untilDay: '2027-02-23' };
    expect(calls).toEqual([['statePropagated', said]]);
  });

  it('becomes a statement of each, which names who and when', () => {
    const said = { names: ['u.example'], on: '2026-11-20', by: 'Dana', untilDay: '2027-02-23' };
    expect(propagatedReadings(said, now)).toMatchObject([
      {
        setting: 'domain.requireSmtpAuth',
        subject: { kind: 'domain', key: 'u.example' },
        result: { ok: true, value: true },
        method: 'stated',
        statedBy: 'Dana, who propagated the defaults on 20 Nov 2026',
        until: '2027-02-23T23:59:59.999Z',
      },
    ]);
  });

  it('is not offered where every domain was read', () => {
    show(view(many(3)));
    expect(screen.queryByRole('button', { name: /propagated/ })).toBeNull();
  });
});

describe('the sweep beside them', () => {
  it('says what is sent before it is, and is not there where it cannot be', () => {
    expect(show(view(many(3))).text).not.toContain('read request');
    cleanup();
    const { calls, text } = show(view(many(3)), { kind: 'offered', by: 'requests', domains: 300 });
    expect(text).toContain('Sends 301 read requests to this server');
    fireEvent.click(screen.getByRole('button', { name: 'Check all domains' }));
    expect(calls).toEqual([['sweep', 'all']]);
    cleanup();
    expect(show(view({}, false), { kind: 'offered', by: 'requests', domains: null }).text).toContain(
      'Sends 1 read request for the list of domains',
    );
  });

  it('has a bar with a name and words, and ends by button and by key', () => {
    const { calls } = show(view(many(3)), { kind: 'running', by: 'requests', done: 47, total: 312 });
    const bar = screen.getByRole('progressbar', { name: 'Domains checked' });
    expect([bar.getAttribute('value'), bar.getAttribute('max'), bar.getAttribute('aria-valuetext')]).toEqual([
      '47',
      '312',
      '47 of 312',
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Stop (Esc)' }));
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(calls).toEqual([['stopSweep'], ['stopSweep']]);
  });

  it('says what is opened where nothing is asked, and what a person has to click', () => {
    expect(show(view(many(3)), { kind: 'offered', by: 'clicks', domains: 3 }).text).toContain(
      'Opens each domain of the list in this tab',
    );
    cleanup();
    const { text } = show(view(many(3)), { kind: 'running', by: 'clicks', done: 1, total: 3, click: 'Edit' });
    expect(text).toContain('Now click Edit in the page');
  });

  it('is gone on with, or begun again', () => {
    const { calls, text } = show(view(many(3)), {
      kind: 'stopped',
      by: 'requests',
      done: 120,
      total: 300,
      why: 'tooMany',
    });
    expect(text).toContain('asks for fewer requests');
    fireEvent.click(screen.getByRole('button', { name: 'Go on: 120 of 300' }));
    fireEvent.click(screen.getByRole('button', { name: 'Check all again' }));
    expect(calls).toEqual([
      ['sweep', 'rest'],
      ['sweep', 'all'],
    ]);
  });
});

describe('domains of the findings', () => {
  const of = (name: string, part: Partial<Finding>): Finding =>
    finding({ rule, outcome: 'pass', subject: { kind: 'domain', key: name }, ...part });

  it('have a state each, and what is said of the unseen makes the list no whole', () => {
    const findings = [
      of('a', { outcome: 'fail', observed: 'off' }),
      of('b', { outcome: 'pass', observed: 'on' }),
      of('c', { outcome: 'review', observed: 'off' }),
      of('d', { outcome: 'unknown', reason: 'unexpected-answer' }),
      of('e', { outcome: 'not-checked' }),
      of('f', { outcome: 'not-applicable', reason: 'disabled' }),
      of('g', { outcome: 'not-applicable', reason: 'gone' }),
    ];
    expect(domainsView(findings).lines.map(({ state }) => state)).toEqual([
      'exempt',
      'requires',
      'exempt',
      'unread',
      'unchecked',
      'switchedOff',
      'gone',
    ]);
    expect(domainsView(findings).whole).toBe(true);
    expect(domainsView([...findings, finding({ rule, outcome: 'not-checked' })]).whole).toBe(false);
  });
});

describe('the table of domains', () => {
  it('has a line for each, and no cell that a spreadsheet would run', () => {
    const one = view({ '=cmd|calc!a0': 'exempt', '@x': 'requires', 'b"c': 'unchecked' });
    const waiver = { reason: '+1 placeholder', owner: '-Dana', expires: now, observed: 'off' };
    const findings = one.findings.map((each, at) =>
      at === 0 ? { ...each, waiver, reason: 'Why,\nso' } : each,
    );
    expect(domainsCsv({ ...one, findings }).split('\r\n')).toEqual([
      '"Domain","SMTP authentication","Read at (UTC)","Read from","Reason","Accepted because","By"',
      '"\'=cmd|calc!a0","not required","2026-11-20T10:12:00.000Z","page","Why,\nso","\'+1 placeholder","\'-Dana"',
      '"\'@x","required","2026-11-20T10:12:00.000Z","page","","",""',
      '"b""c","not checked","2026-11-20T10:12:00.000Z","page","","",""',
      '',
    ]);
  });
});
