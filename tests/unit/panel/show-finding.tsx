import { fireEvent, render, screen } from '@testing-library/preact';
import type { FindingView } from '../../../components/checklist/model.ts';
import { Panel } from '../../../components/checklist/Panel.tsx';
import { checklistView, defaults, recorder, ruleView } from './fixtures.ts';

/** The panel with this one finding; what it is asked to do is in the answer. `by`: the name used last. */
export const show = (finding: FindingView, by = 'Dana') => {
  const { actions, calls } = recorder();
  const view = checklistView([ruleView({ outcome: finding.outcome, findings: [finding] })]);
  render(<Panel view={view} journey={null} defaults={{ ...defaults, by }} actions={actions} />);
  return calls;
};
export const press = (name: string): boolean => fireEvent.click(screen.getByRole('button', { name }));
export const type = (label: string, value: string): boolean =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
