// @vitest-environment happy-dom
import { describe, expect, it, test } from 'vitest';
import { englishLabels } from '../../../utils/screens/labels/labels.ts';
import type { Reading } from '../../../utils/screens/reading.ts';
import { readDocument } from '../../../utils/smartermail/read-document.ts';

const second = '<p><label><input type="checkbox"> At least one number</label></p>';

/** How the one length of a page was read. */
const length = (html: string): Pick<Reading, 'result' | 'confidence' | 'hints'> | undefined => {
  document.body.innerHTML = `<h1>Password Requirements</h1>${html}${second}`;
  const [sighting] = readDocument(document, {
    generation: 'M100',
    labels: englishLabels,
    now: '2026-11-25T12:00:00.000Z',
  });
  return sighting?.readings.find(({ setting }) => setting === 'password.minLength');
};

const nine = { ok: true, value: 9 };

describe('a reading says how certain it is', () => {
  it('is exact where a documented label stands beside its control', () => {
    for (const html of [
      '<p><label>Minimum Password Length <input value="9"></label></p>',
      '<p><label>* Minimum password length (characters): <input id="minLength" value="9"></label></p>',
      '<table><tr><td>Minimum Password Length</td><td><input name="ctl00$MPH$x17" value="9"></td></tr></table>',
    ]) {
      expect(length(html)).toMatchObject({ result: nine, confidence: 'exact' });
      expect(length(html)).not.toHaveProperty('hints');
    }
  });

  test.each([
    ['label-drifted', '<p><label>The minimum password length <input value="9"></label></p>'],
    ['label-cut', '<p><label>Minimum passw\u2026 <input value="9"></label></p>'],
    ['label-unseen', '<p><input title="Minimum Password Length" value="9"></p>'],
    [
      'label-on-box',
      '<p><label><input type="checkbox" checked> Minimum Password Length</label> <input value="9"></p>',
    ],
    [
      'words-between',
      '<p><b>Minimum Password Length</b><i></i><em>Shorter ones are refused</em><span><input value="9"></span></p>',
    ],
  ])('is likely, and says why: %s', (hint, html) =>
    expect(length(html)).toMatchObject({ result: nine, confidence: 'likely', hints: [hint] }),
  );

  it('is likely where the control is named for another setting that it could be', () => {
    document.body.innerHTML = `<h1>Password Requirements</h1><p><label>Minimum Password Length <input value="9"></label></p>
      <p><label><input type="checkbox" id="ctl00_MPH_chkSymbol" checked> At least one number</label></p>
      <p><label><input type="checkbox" id="ctl00_Symbols_chkNumber"> At least one symbol</label></p>
      <p><label><input type="checkbox" id="ctl00_MPH_x2"> At least one capital letter</label></p>`;
    const [sighting] = readDocument(document, {
      generation: 'M100',
      labels: englishLabels,
      now: '2026-11-25T12:00:00.000Z',
    });
    const confidence = Object.fromEntries(
      (sighting?.readings ?? []).map((one) => [one.setting, [one.confidence, ...(one.hints ?? [])]]),
    );
    expect(confidence).toMatchObject({
      'password.minLength': ['exact'],
      'password.requireNumber': ['likely', 'name-differs'],
      'password.requireSymbol': ['likely', 'name-differs'],
      'password.requireCapital': ['exact'],
    });
  });

  test.each([
    ['two controls behind one label', '<p>Minimum Password Length <input value="9"> <input value="8"></p>'],
    [
      'a strange label between',
      '<p><label>Minimum Password Length</label> <label>Spool Path</label> <input value="9"></p>',
    ],
  ])('is none with %s', (_what, html) =>
    expect(length(html)?.result).toEqual({ ok: false, why: 'ambiguous' }),
  );
});
