// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { findingView } from './fixtures.ts';
import { press, show, type } from './show-finding.tsx';

afterEach(cleanup);

describe('confirming and accepting', () => {
  const likely = findingView({ outcome: 'review', confidence: 'likely' });

  it('says that a value is the server’s own response’s, and what page and response said', () => {
    show({ ...likely, method: 'response', disagrees: { page: 'Off', response: 'On' } });
    expect(screen.getByText(/^read from the server's own response /)).toBeTruthy();
    expect(screen.getByText("The page shows: Off. The server's own response says: On.")).toBeTruthy();
  });

  it('confirms a likely finding with one click', () => {
    const calls = show(likely);
    press('Confirm');
    expect(calls).toEqual([['confirm', likely, 'Dana']]);
  });

  it('asks for a name first where none is remembered', () => {
    const calls = show(likely, '');
    press('Confirm');
    expect(calls).toEqual([]);
    type('Your name', 'Kim');
    const [, save] = screen.getAllByRole('button', { name: 'Confirm' });
    if (save) fireEvent.click(save);
    expect(calls).toEqual([['confirm', likely, 'Kim']]);
  });

  it('offers no confirmation of what is certain, or was confirmed', () => {
    show(findingView());
    show({ ...likely, attestation: { by: 'Kim', at: '2026-11-21T08:00:00Z', observed: '5' } });
    expect(screen.queryByRole('button', { name: 'Confirm' })).toBeNull();
    expect(screen.getByText('Confirmed by Kim on 21 Nov 2026')).toBeTruthy();
  });

  it('vouches for what no page can settle', () => {
    const finding = findingView({ outcome: 'review' });
    const calls = show(finding);
    press('I have checked this');
    const save = screen.getAllByRole('button', { name: 'I have checked this' }).at(-1);
    if (save) fireEvent.click(save);
    expect(calls).toEqual([['attest', finding, 'Dana']]);
  });

  it('vouches for what has no known place in this version, and for nothing else that could not be read', () => {
    const calls = show(findingView({ outcome: 'unknown', placeUnknown: true }));
    press('I have checked this');
    const save = screen.getAllByRole('button', { name: 'I have checked this' }).at(-1);
    if (save) fireEvent.click(save);
    expect(calls).toMatchObject([['attest', { outcome: 'unknown' }, 'Dana']]);
    cleanup();
    show(findingView({ outcome: 'unknown' }));
    expect(screen.queryByRole('button', { name: 'I have checked this' })).toBeNull();
  });

  it('accepts a risk for the value it was judged with', () => {
    const finding = findingView({ observed: '5' });
    const calls = show(finding);
    press('Accept the risk');
    const saves = () => screen.getAllByRole('button', { name: 'Accept the risk' }).at(-1);
    const save = saves();
    if (save) fireEvent.click(save);
    expect(calls).toEqual([]);
    type('Reason', 'Moves next month.');
    type('Accepted until', '2026-12-31');
    if (save) fireEvent.click(save);
    expect(calls).toEqual([
      [
        'waive',
        finding,
        {
          reason: 'Moves next month.',
          owner: 'Dana',
          expires: '2026-12-31T23:59:59.000Z',
          observed: '5',
        },
      ],
    ]);
  });

  it('ends an acceptance', () => {
    const waiver = { reason: 'x', owner: 'Kim', expires: '2027-01-01', observed: '5' };
    const finding = findingView({ waiver });
    const calls = show(finding);
    press('End acceptance');
    expect(calls).toEqual([['waive', finding, null]]);
  });
});
