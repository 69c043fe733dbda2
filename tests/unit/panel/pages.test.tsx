// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Panel } from '../../../components/checklist/Panel.tsx';
import type { AddressesView } from '../../../components/options/Addresses.tsx';
import { OptionsPage } from '../../../components/options/OptionsPage.tsx';
import { LiveRegion } from '../../../components/ui/LiveRegion.tsx';
import { optionsView } from '../../../entrypoints/options/options-view.ts';
import { focusedRule, showRule } from '../../../entrypoints/sidepanel/show-rule.ts';
import { shippedAdvisories as advisories } from '../../../utils/baseline/advisories.ts';
import { readNewer } from '../../../utils/baseline/advisories-file.ts';
import { readProfile } from '../../../utils/baseline/custom-profile.ts';
import { checklistView, defaults, now, reading, recorder, recordOf, ruleView } from './fixtures.ts';

afterEach(cleanup);

describe('the live region', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const pass = (milliseconds: number) => act(() => void vi.advanceTimersByTime(milliseconds));
  const said = (): string | null => screen.getByRole('status').textContent;

  it('speaks at most once a second, and ends on the last text', async () => {
    const { rerender } = render(<LiveRegion text="3 to fix" />);
    await pass(1000);
    expect(said()).toBe('3 to fix');
    rerender(<LiveRegion text="2 to fix" />);
    await pass(500);
    rerender(<LiveRegion text="1 to fix" />);
    expect(said()).toBe('3 to fix');
    await pass(500);
    expect(said()).toBe('1 to fix');
  });

  it('is the only one of the panel, and is polite', () => {
    const { actions } = recorder();
    render(<Panel view={checklistView([ruleView()])} journey={null} defaults={defaults} actions={actions} />);
    expect(document.querySelectorAll('[aria-live], [role="status"], [role="alert"]')).toHaveLength(1);
    expect(screen.getByRole('status').getAttribute('aria-live')).toBe('polite');
  });
});

describe('the options page', () => {
  const none = { enabled: [], withdrawn: [] };
  const show = (part: Parameters<typeof recordOf>[1] = {}, addresses: AddressesView = none) => {
    const record = recordOf(
      [reading({ setting: 'password.minLength', result: { ok: true, value: 8 } })],
      part,
    );
    const calls: [string, unknown][] = [];
    render(
      <OptionsPage
        view={optionsView({ version: 2, servers: { [record.id]: record } }, addresses, advisories, now)}
        actions={{
          configure: async (id, chosen) => {
            calls.push([id, chosen]);
            return true;
          },
          readProfile,
          importAdvisories: async (text) => {
            const read = readNewer(text, advisories, now);
            calls.push(['import', read.ok && read.advisories.asOf]);
            return read.ok ? [] : read.complaints;
          },
          exportAdvisories: () => calls.push(['export', null]),
          dropAdvisories: () => calls.push(['drop', null]),
          saveProfile: (...chosen) => calls.push(['save', chosen]),
          forget: (id) => calls.push(['forget', id]),
          revoke: async (origin) => {
            calls.push(['revoke', origin]);
            return origin !== 'https://stuck.example.com';
          },
          part: (id, origin) => calls.push(['part', [id, origin]]),
        }}
      />,
    );
    return calls;
  };
  const press = (name: string): boolean => fireEvent.click(screen.getByRole('button', { name }));
  const id = 'http://mail.example.com:9998';

  it('names the servers, and how old the data is', () => {
    show();
    expect(screen.getByText('mail.example.com')).toBeTruthy();
    expect(screen.getByText(/Last seen 20 Nov 2026/)).toBeTruthy();
    expect(screen.getByText('List of vulnerabilities of 10 Oct 2026, 46 days ago.')).toBeTruthy();
  });

  it('asks before it forgets', () => {
    const calls = show();
    press('Forget this server…');
    press('Keep');
    expect(calls).toEqual([]);
    press('Forget this server…');
    press('Forget');
    expect(calls).toEqual([['forget', id]]);
  });

  it('splits an address off where there are several', () => {
    show();
    expect(screen.queryByRole('button', { name: /^Split off/ })).toBeNull();
    cleanup();
    const calls = show({ origins: [id, 'https://192.0.2.7'] });
    press('Split off https://192.0.2.7');
    expect(calls).toEqual([['part', [id, 'https://192.0.2.7']]]);
  });

  it('keeps what is not asked here, and leaves what was not answered unanswered', async () => {
    const calls = show({ context: { serverAddresses: ['192.0.2.7'] } });
    fireEvent.click(screen.getByLabelText(/^Strict/));
    press('Save');
    expect(calls).toEqual([
      [id, { profile: 'strict', custom: null, context: { serverAddresses: ['192.0.2.7'] } }],
    ]);
    await waitFor(() => expect(screen.getByText('Saved')).toBeTruthy());
  });

  it('takes thresholds from a file, and says line by line why it does not', async () => {
    const calls = show();
    const choose = (text: string) =>
      fireEvent.change(screen.getByLabelText('Import thresholds…'), {
        target: { files: [new File([text], 'own.json')] },
      });
    choose(
      '{ "format": "palisade-profile/1",\n  "name": "Ours", "base": "strict", "thresholds": { "x": 1 } }',
    );
    await waitFor(() => expect(screen.getByText('Line 2, column 53:')).toBeTruthy());
    expect(screen.getByText(/“x” is not known here/)).toBeTruthy();
    choose(
      '{"format":"palisade-profile/1","name":"Ours","base":"strict","thresholds":{"passwordMinLength":20}}',
    );
    await waitFor(() => expect(screen.getByLabelText(/^Ours, based on Strict/)).toBeTruthy());
    press('Export thresholds');
    press('Save');
    const custom = { name: 'Ours', thresholds: { passwordMinLength: 20 } };
    expect(calls).toEqual([
      ['save', ['strict', custom]],
      [id, { profile: 'strict', custom, context: {} }],
    ]);
  });

  it('takes a newer list of vulnerabilities, and refuses an older one with the reason', async () => {
    const calls = show();
    const choose = (list: object) =>
      fireEvent.change(screen.getByLabelText('Import a newer list…'), {
        target: { files: [new File([JSON.stringify(list)], 'list.json')] },
      });
    expect(screen.queryByText(/^Back to the list/)).toBeNull();
    choose(advisories);
    await waitFor(() =>
      expect(screen.getByText(/“2026-10-10” is not newer than what is in use \(2026-10-10\)/)).toBeTruthy(),
    );
    choose({ ...advisories, asOf: '2026-11-01' });
    await waitFor(() => expect(screen.queryByText(/is not newer/)).toBeNull());
    press('Export this list');
    expect(calls).toEqual([
      ['import', false],
      ['import', '2026-11-01'],
      ['export', null],
    ]);
  });

  it('lists the addresses that are enabled and those that were taken back, each to be let go', async () => {
    const enabled = ['http://192.0.2.7:8080', 'https://stuck.example.com'];
    const calls = show({}, { enabled, withdrawn: ['https://old.example.com'] });
    const listed = (list: string) =>
      [...document.querySelectorAll<HTMLElement>(`[data-list="${list}"] li`)].map(
        ({ dataset }) => dataset.origin,
      );
    expect([listed('enabled'), listed('withdrawn')]).toEqual([enabled, ['https://old.example.com']]);
    expect(screen.queryByText('None.')).toBeNull();
    press('Take off this list: https://old.example.com');
    press('Stop using it here: http://192.0.2.7:8080');
    expect(calls).toEqual([
      ['revoke', 'https://old.example.com'],
      ['revoke', 'http://192.0.2.7:8080'],
    ]);
    press('Stop using it here: https://stuck.example.com');
    await waitFor(() => expect(screen.getByText('That could not be done. Try again.')).toBeTruthy());
  });

  it('says so when none is enabled', () => {
    show();
    expect(screen.getByText('None.')).toBeTruthy();
    expect(document.querySelector('[data-list="withdrawn"]')).toBeNull();
  });

  it('sends the gateways and the web sites as answered', () => {
    const calls = show();
    const [gatewaysYes, sitesYes] = screen.getAllByLabelText('Yes');
    if (gatewaysYes && sitesYes) {
      fireEvent.click(gatewaysYes);
      fireEvent.click(sitesYes);
    }
    fireEvent.input(screen.getByLabelText('Their addresses or ranges, one a line'), {
      target: { value: ' 192.0.2.1 \n\n198.51.100.0/24' },
    });
    fireEvent.input(screen.getByLabelText(/^Names that a password here should not be made of/), {
      target: { value: 'Acme\n Rocket Skates ' },
    });
    press('Save');
    expect(calls[0]?.[1]).toEqual({
      profile: 'standard',
      custom: null,
      context: {
        gateways: ['192.0.2.1', '198.51.100.0/24'],
        webSitesOnHost: true,
        companyWords: ['Acme', 'Rocket Skates'],
      },
    });
  });
});

describe('a card that asks for its rule', () => {
  it('is heard by the panel of its own tab only', () => {
    expect(focusedRule({ tabId: 7, rule: 'wl.wide' }, 7)).toBe('wl.wide');
    expect(focusedRule({ tabId: 8, rule: 'wl.wide' }, 7)).toBeNull();
    expect(focusedRule({ tabId: 7, rule: null }, 7)).toBeNull();
    expect(focusedRule('wl.wide', 7)).toBeNull();
  });

  it('gets the focus on its rule', () => {
    const { actions } = recorder();
    render(<Panel view={checklistView([ruleView()])} journey={null} defaults={defaults} actions={actions} />);
    showRule(document, 'pw.min_length');
    expect((document.activeElement as HTMLElement | null)?.dataset.rule).toBe('pw.min_length');
    showRule(document, '"] *');
    expect((document.activeElement as HTMLElement | null)?.dataset.rule).toBe('pw.min_length');
  });
});
