// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { judged, legacy, table } from './traps/judged-page.ts';

/** What one cell of the column SMTP is read as. */
const smtpOf = (cell: string): boolean | null | undefined => {
  const html = legacy('Whitelist', table(['IP Address', 'SMTP', 'POP'], ['203.0.113.7', cell, 'No']));
  const result = judged(html).readings[0]?.result;
  const [row] = result?.ok && Array.isArray(result.value) ? result.value : [];
  return row && 'switches' in row ? row.switches.smtp : undefined;
};

const on: readonly string[] = [
  'Yes',
  ' YES ',
  'true',
  'Enabled',
  '✓',
  '✔',
  '&#9745;',
  '<img src="x.gif" alt="Yes">',
  '<img src="/img/check.png">',
  '<img src="/img/tick.gif" alt="">',
  '<img src="x.gif" title="Enabled">',
  '<i aria-label="on"></i>',
  '<i class="fa fa-check"></i>',
  '<md-icon>check</md-icon>',
  '<md-icon>toggle_on</md-icon>',
  '<input type="checkbox" checked disabled>',
  '<md-checkbox role="checkbox" aria-checked="true"></md-checkbox>',
  '<span class="hide" style="display:none">No</span><span>Yes</span>',
];

const off: readonly string[] = [
  'No',
  'false',
  'Disabled',
  '-',
  '—',
  '✗',
  '&#9744;',
  '',
  '&nbsp;',
  '<img src="x.gif" alt="No">',
  '<img src="/img/unchecked.png">',
  '<img src="/img/cross.gif">',
  '<i class="fa fa-times" title="Off"></i>',
  '<md-icon>close</md-icon>',
  '<input type="checkbox" disabled>',
  '<md-switch aria-checked="false" class="md-checked"></md-switch>',
  '<i class="fa fa-check" style="display:none"></i>',
];

/** A letter X is a tick or a cross; a class that says nothing is a picture that nobody here has seen. */
const untold: readonly string[] = [
  'X',
  'x',
  '?',
  'Sometimes',
  '1',
  'Inherited',
  '<i class="ico ico-17"></i>',
  '<i class="icon"></i>',
  '<svg viewBox="0 0 9 9"><path d="M0 0"></path></svg>',
  '<img src="/img/17.gif">',
  '<img src="/img/17.gif" alt="SMTP">',
  '<i class="fa fa-check-square-o"></i>',
  '<i class="check disabled"></i>',
  '<span style="background-image: url(tick.png)"></span>',
];

describe('a cell of a switch column', () => {
  test.each(on)('is on: %s', (cell) => expect(smtpOf(cell)).toBe(true));
  test.each(off)('is off: %s', (cell) => expect(smtpOf(cell)).toBe(false));
  test.each(untold)('cannot be told: %s', (cell) => expect(smtpOf(cell)).toBe(null));
});
