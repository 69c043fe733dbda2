// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Unit } from '../../../utils/screens/screen.ts';
import { readControl } from '../../../utils/smartermail/read-control.ts';

const read = (html: string, unit: Unit, label = '') => {
  document.body.innerHTML = html;
  const control = document.querySelector('input,select');
  if (!control) throw new Error('no control');
  const read = readControl(control, { kind: 'number', unit }, null, label);
  return read.ok ? read.value : read.why;
};

const box = (value: string, behind = '') => `<p><input value="${value}">${behind}</p>`;

describe('a number and its unit', () => {
  test.each<[string, string, string, Unit, number | string]>([
    ['none', box('8'), 'Minimum Password Length', 'characters', 8],
    ['in the label', box('90'), 'Block Time (Seconds)', 'minutes', 1.5],
    ['in the words of the label', box('2'), 'Block time in hours:', 'minutes', 120],
    ['behind the box', box('2', ' days'), 'Block Time', 'hours', 48],
    ['behind the box, in an element', box('1', '<span>(GB)</span>'), 'Size', 'mb', 1024],
    ['with more words', box('8', ' characters (0 = no minimum)'), '', 'characters', 8],
    ['with the number', box('30 min'), 'Block Time', 'seconds', 1800],
    ['in a cell of its own', '<table><tr><td><input value="5"></td><td>MB</td></tr></table>', '', 'kb', 5120],
    [
      'in a header',
      '<table><tr><th>Rule</th><th>Time (hours)</th></tr><tr><td>x</td><td><input value="3"></td></tr></table>',
      '',
      'minutes',
      180,
    ],
    ['of an option', '<select><option selected>10 minutes</option></select>', '', 'minutes', 10],
    ['another control between', box('8', ' <input value="1"> months'), '', 'characters', 8],
    ['of another kind', box('3', ' months'), '', 'characters', 'unknown-option'],
    ['months are no days', box('1', ' months'), '', 'days', 'unknown-option'],
    ['unknown with the number', box('8 furlongs'), '', 'characters', 'unknown-option'],
  ])('%s', (_where, html, label, unit, expected) => expect(read(html, unit, label)).toBe(expected));

  test('of a number box is written one way', () => {
    expect(read('<input type="number" value="1.000">', 'characters')).toBe(1);
    expect(read('<input type="text" value="1.000">', 'characters')).toBe('unknown-option');
    expect(read('<input type="text" value="1,000">', 'characters')).toBe(1000);
  });
});

describe('a box with a word of its own', () => {
  const tick = (html: string) => {
    document.body.innerHTML = html;
    const control = document.querySelector('input');
    if (!control) throw new Error('no box');
    const read = readControl(control, { kind: 'boolean' }, null);
    return read.ok ? read.value : read.why;
  };
  test.each<[string, boolean | string]>([
    ['<label><input type="checkbox" checked> Enabled</label>', true],
    ['<label><input type="checkbox"> Enabled</label>', false],
    ['<label><input type="checkbox" checked> Disabled</label>', false],
    // The word may be the state it is in.
    ['<label><input type="checkbox"> Disabled</label>', 'unknown-option'],
  ])('%s', (html, expected) => expect(tick(html)).toBe(expected));
});
