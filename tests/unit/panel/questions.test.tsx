// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { QuestionsView } from '../../../components/checklist/model.ts';
import { Panel } from '../../../components/checklist/Panel.tsx';
import { questionsView } from '../../../entrypoints/sidepanel/view/questions-view.ts';
import { checklistView, defaults, reading, recorder, recordOf } from './fixtures.ts';

afterEach(cleanup);

const length = reading({ setting: 'password.minLength', result: { ok: true, value: 8 } });
const show = (questions: QuestionsView) => {
  const { actions, calls } = recorder();
  const view = { ...checklistView([]), questions };
  render(<Panel view={view} journey={null} defaults={defaults} actions={actions} />);
  return calls;
};
const press = (name: string): boolean => fireEvent.click(screen.getByRole('button', { name }));

describe('the questions about a server', () => {
  it('are offered once something was read, until they are answered or put off', () => {
    expect(questionsView(recordOf([]), false).open).toBe(false);
    expect(questionsView(recordOf([length]), false).open).toBe(true);
    expect(questionsView(recordOf([length]), true).open).toBe(false);
    expect(questionsView(recordOf([length], { context: { role: 'gateway' } }), false).open).toBe(false);
  });

  it('are answered in one go, each to be left open', () => {
    const calls = show(questionsView(recordOf([length]), false));
    press('Answer');
    fireEvent.click(screen.getByLabelText('Gateway or backup MX only'));
    const [yes] = screen.getAllByLabelText('Yes');
    if (yes) fireEvent.click(yes);
    fireEvent.input(screen.getByLabelText(/^Most users that share one address/), { target: { value: '40' } });
    press('Save answers');
    expect(calls).toEqual([
      ['answerQuestions', { role: 'gateway', panelManaged: true, usersBehindOneAddress: 40 }],
    ]);
  });

  it('can be skipped, and changed later', () => {
    const calls = show(questionsView(recordOf([length]), false));
    press('Skip');
    expect(calls).toEqual([['putOffQuestions']]);
    cleanup();
    show(questionsView(recordOf([length], { context: { behindProxy: false } }), false));
    expect(screen.getByText(/^About this server: 1 of \d answered$/)).toBeTruthy();
    press('Change');
    const no = screen.getAllByLabelText<HTMLInputElement>('No').find(({ checked }) => checked);
    expect(no?.name).toMatch(/behindProxy$/);
    press('Cancel');
    expect(screen.queryByRole('form')).toBeNull();
  });
});
