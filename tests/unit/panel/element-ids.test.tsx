// @vitest-environment happy-dom
import { fireEvent, getByRole } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { Panel } from '../../../components/checklist/Panel.tsx';
import { mount } from '../../../components/ui/mount.ts';
import { checklistView, defaults, findingView, recorder, ruleView } from './fixtures.ts';

it('ids stay one of a kind however often the panel is drawn', async () => {
  const root = document.createElement('div');
  document.body.append(root);
  const finding = findingView({ outcome: 'review' });
  const rules = ['pw.min_length', 'pw.classes'] as const;
  const view = checklistView(rules.map((rule) => ruleView({ rule, outcome: 'review', findings: [finding] })));
  const { actions } = recorder();
  const draw = () => mount(<Panel view={view} journey={null} defaults={defaults} actions={actions} />, root);
  for (const [at, rule] of rules.entries()) {
    for (let drawn = 0; drawn < 3; drawn += 1) draw();
    const item = root.querySelector<HTMLElement>(`[data-rule="${rule}"]`) ?? root;
    fireEvent.click(getByRole(item, 'button', { name: 'I have checked this' }));
    await expect.poll(() => root.querySelectorAll('form').length).toBe(at + 1);
  }
  const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(rules.length);
  expect(new Set(ids).size).toBe(ids.length);
});
