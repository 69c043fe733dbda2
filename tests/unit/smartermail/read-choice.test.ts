// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readControl } from '../../../utils/smartermail/read-control.ts';

const list = (options: string, attributes = ''): Element => {
  const box = document.createElement('div');
  box.insertAdjacentHTML('beforeend', `<select ${attributes}>${options}</select>`);
  return box.firstElementChild as Element;
};
const chosen = (words: string) => list(`<option selected>${words}</option>`);
const text = { kind: 'text' } as const;
const unknown = { ok: false, why: 'unknown-option' };

describe('the words of a choice', () => {
  it.each([
    '-- Select --',
    'Select...',
    'Please choose',
    '&lt;Auswählen&gt;',
    '---',
    '(choisir)',
    'Select a level',
  ])('are none where they only ask for one: %s', (words) =>
    expect(readControl(chosen(words), text, null)).toEqual(unknown),
  );

  it.each(['Nobody', 'Only Local Users', 'Selected users', 'Detailed (all)'])('are read: %s', (words) =>
    expect(readControl(chosen(words), text, null)).toEqual({ ok: true, value: words }),
  );

  it('are none where several are chosen', () => {
    const several = list(
      '<option selected>Nobody</option><option selected>Anyone</option>',
      'multiple',
    ) as HTMLSelectElement;
    for (const option of several.options) option.selected = true;
    expect(readControl(several, text, null)).toEqual(unknown);
  });

  it('have no word for a level that is switched off', () => {
    const gate = document.createElement('input');
    gate.type = 'checkbox';
    expect(readControl(chosen('Detailed'), text, gate)).toEqual(unknown);
    expect(readControl(chosen('8'), { kind: 'number' }, gate)).toEqual({ ok: true, value: 'off' });
  });
});
