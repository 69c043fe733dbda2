// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { englishLabels } from '../../../utils/screens/labels/labels.ts';
import { readDocument } from '../../../utils/smartermail/read-document.ts';

const options = { generation: 'L7', labels: englishLabels, now: '2026-11-25T12:00:00.000Z' } as const;
const box = (words: string, state = ''): string =>
  `<p><label><input type="checkbox" ${state}> ${words}</label></p>`;
const length = '<p><label>Minimum Password Length <input type="text" value="12"></label></p>';
const number = box('Require a number in the password', 'checked');
const away = (html: string): string => `<div style="display:none">${html}</div>`;
const rules = away(length + number);

/** What the minimum length is read as on a page of Password Requirements; not the value: why it was not read. */
const lengthOn = (html: string): unknown => {
  document.body.innerHTML = `<h1>Password Requirements</h1>${html}`;
  const readings = readDocument(document, options).flatMap((sighting) => sighting.readings);
  const result = readings.find(({ setting }) => setting === 'password.minLength')?.result;
  return result?.ok ? result.value : result?.why;
};

describe('what a switch that is off has put away', () => {
  it.each([
    ['right behind it', box('Enforce complexity rules') + rules],
    ['behind words about it', `${box('Enforce complexity rules')}<p>Old values are kept.</p>${rules}`],
    ['in several parts', box('Enforce complexity rules') + away(number) + away(length)],
    ['in parts within parts', box('Enforce complexity rules') + away(away(rules))],
    ['of a word that says so', box('Complexity rules enabled') + rules],
    ['by saying that it is not wanted', box('Ignore complexity rules', 'checked') + rules],
  ])('is not in force: %s', (_how, html) => expect(lengthOn(html)).toBe('ambiguous'));

  it.each([
    ['behind one that is on', box('Enforce complexity rules', 'checked') + rules],
    ['behind one that names nothing', box('Enabled') + rules],
    [
      'on another tab, behind many controls',
      `<div>${box('Enable greeting')}${box('Enable tips')}</div>${rules}`,
    ],
    ['behind a setting of its own', box('Require a symbol in the password') + rules],
    [
      'behind a value, with the switch before that',
      `${box('Enforce greeting')}<p><input value="Hi"></p>${rules}`,
    ],
    ['before a switch', rules + box('Enforce complexity rules')],
    [
      'with only the control hidden, as components do',
      box('Enforce tips') + length.replace('<input', '<input style="display:none"'),
    ],
  ])('is none of that: %s', (_how, html) => expect(lengthOn(html)).toBe(12));
});
