// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { ReportPage } from '../../../components/report/ReportPage.tsx';
import { reportView } from '../../../entrypoints/report/report-view.ts';
import { shippedAdvisories as advisories } from '../../../utils/baseline/advisories.ts';
import { ruleIds } from '../../../utils/baseline/finding.ts';
import { now, recordOf } from './fixtures.ts';

afterEach(cleanup);

describe('the report page', () => {
  it('holds every rule of every server, and prints when asked', () => {
    const asked: string[] = [];
    const records = ['b', 'a'].map((name) => recordOf([], { id: `http://${name}.example:9998` }));
    render(
      <ReportPage
        view={reportView(records, { advisories, now })}
        onSave={() => asked.push('save')}
        onPrint={() => asked.push('print')}
      />,
    );
    const servers = [...document.querySelectorAll<HTMLElement>('[data-server]')];
    expect(servers.map(({ dataset }) => dataset.server)).toEqual([
      'http://a.example:9998',
      'http://b.example:9998',
    ]);
    for (const server of servers) {
      const shown = [...server.querySelectorAll<HTMLElement>('[data-rule]')].map(
        ({ dataset }) => dataset.rule,
      );
      expect(new Set(shown)).toEqual(new Set(ruleIds));
    }
    fireEvent.click(screen.getByRole('button', { name: 'Print' }));
    fireEvent.click(screen.getByRole('button', { name: 'Save report (JSON)' }));
    expect(asked).toEqual(['print', 'save']);
  });

  it('says so when there is nothing', () => {
    render(
      <ReportPage
        view={reportView([], { advisories, now })}
        onSave={() => undefined}
        onPrint={() => undefined}
      />,
    );
    expect(screen.getByText('Nothing has been recorded yet.')).toBeTruthy();
  });
});
