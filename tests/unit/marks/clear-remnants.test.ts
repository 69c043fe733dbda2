// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { clearRemnants } from '../../../utils/marks/clear-remnants.ts';
import { tieDescription } from '../../../utils/marks/descriptions.ts';

it('takes away what a script drew that is gone, and leaves the page its own', () => {
  const page =
    '<input id="a" aria-describedby="own-hint own-other"><input id="b"><p id="own-hint"></p><p id="own-other"></p>';
  document.body.innerHTML = page;
  const before = document.documentElement.outerHTML;
  const overlay = document.createElement('palisade-overlay');
  document.documentElement.append(overlay);
  for (const id of ['a', 'b']) {
    const control = document.getElementById(id);
    if (!control) throw new Error(`no ${id}`);
    for (const [name, value] of Object.entries({ rule: 'pw.min_length', outcome: 'fail', severity: 'high' }))
      control.setAttribute(`data-palisade-${name}`, value);
    tieDescription(control, overlay, `palisade-${id}`, 'Too short');
  }
  expect(document.getElementById('a')?.getAttribute('aria-describedby')).toBe(
    'own-hint own-other palisade-a',
  );
  clearRemnants(document);
  expect(document.documentElement.outerHTML).toBe(before);
});
