// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readControl } from '../../../utils/smartermail/read-control.ts';

const read = (html: string) => {
  document.body.innerHTML = html;
  const [control] = document.body.children;
  if (!control) throw new Error('no control');
  return readControl(control, { kind: 'text' }, null);
};

const value = (text: string) => ({ ok: true, value: text });
const not = (why: string) => ({ ok: false, why });

describe('words that are a value', () => {
  it('keep their spelling', () => {
    expect(read('<select><option>Exceptions  Only</option></select>')).toEqual(value('Exceptions Only'));
    expect(
      read(
        '<md-select><md-select-value><div class="md-text">Only Local Users</div></md-select-value></md-select>',
      ),
    ).toEqual(value('Only Local Users'));
    expect(
      read(
        '<div role="radiogroup"><b role="radio" aria-checked="true">Anyone</b><b role="radio">Nobody</b></div>',
      ),
    ).toEqual(value('Anyone'));
    expect(read('<input value=" Admin ">')).toEqual(value('Admin'));
  });

  it('are not there yet, or never', () => {
    expect(read('<input value="">')).toEqual(not('not-loaded'));
    expect(read('<select></select>')).toEqual(not('not-loaded'));
    expect(read('<select><option> </option></select>')).toEqual(not('not-loaded'));
    expect(
      read('<md-select><md-select-value class="md-select-placeholder">SMTP</md-select-value></md-select>'),
    ).toEqual(not('not-loaded'));
  });

  it('are not what stands on a box', () => {
    expect(read('<md-checkbox role="checkbox" aria-checked="true">Detailed</md-checkbox>')).toEqual(
      not('unknown-option'),
    );
    expect(read('<input type="checkbox" value="Nobody" checked>')).toEqual(not('unknown-option'));
  });
});
