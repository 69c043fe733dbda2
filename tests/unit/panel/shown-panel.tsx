import { fireEvent, render, screen } from '@testing-library/preact';
import type { ChecklistView } from '../../../components/checklist/model.ts';
import { Panel } from '../../../components/checklist/Panel.tsx';
import { defaults, recorder } from './fixtures.ts';

/** Draws a checklist, and gives what its buttons ask for. */
export const show = (view: ChecklistView) => {
  const { actions, calls } = recorder();
  render(<Panel view={view} journey={null} defaults={defaults} actions={actions} />);
  return calls;
};

export const press = (name: string): boolean => fireEvent.click(screen.getByRole('button', { name }));

export const rules = (): readonly (string | undefined)[] =>
  [...document.querySelectorAll<HTMLElement>('[data-rule]')].map(({ dataset }) => dataset.rule);

export const ruleElement = (rule: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-rule="${rule}"]`);
  if (!found) throw new Error(`no ${rule}`);
  return found;
};
