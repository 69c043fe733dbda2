// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { arrivalFrom } from '../../../utils/smartermail/arrival.ts';
import { asLoadedIn, isAsLoaded } from '../../../utils/smartermail/as-loaded.ts';

const origin = 'http://mail.example.test:9998';
const left = '/Main/frmDomain.aspx?domain=example.com';

/** A document at an address, come to from another, in one of the browser's own ways. */
const documentAt = (path: string, referrer: string, type = 'navigate'): Document => {
  const { pathname, search } = new URL(origin + path);
  const view = { performance: { getEntriesByType: () => [{ type }] } };
  return { location: { origin, pathname, search }, referrer, defaultView: view } as unknown as Document;
};

describe('how a document came where another was left', () => {
  test.each([
    ['its own form posted back', left, origin + left, 'navigate', 'postback'],
    ['it posted back, and no referrer is told', left, '', 'navigate', 'postback'],
    ['a link in the tree opened it again', left, `${origin}/Default.aspx`, 'navigate', 'other'],
    ['its Save led to the list', '/Main/frmDomains.aspx', origin + left, 'navigate', 'onward'],
    ['the list, with no referrer told', '/Main/frmDomains.aspx', '', 'navigate', 'other'],
    ['the tree opened the list', '/Main/frmDomains.aspx', `${origin}/Default.aspx`, 'navigate', 'other'],
    ['Back to a list that it once led to', '/Main/frmDomains.aspx', origin + left, 'back_forward', 'other'],
    ['that list, loaded again', '/Main/frmDomains.aspx', origin + left, 'reload', 'other'],
    [
      'another domain of the same page led there',
      '/Main/frmDomains.aspx',
      `${origin}/Main/frmDomain.aspx?domain=example.org`,
      'navigate',
      'other',
    ],
    ['another host led there', '/Main/frmDomains.aspx', `http://other.test${left}`, 'navigate', 'other'],
  ])('%s', (_how, path, referrer, type, expected) => {
    expect(arrivalFrom(documentAt(path, referrer, type), left)).toBe(expected);
  });
});

describe('a control shows what its document came with', () => {
  const controls = (html: string): Element[] => {
    document.body.innerHTML = html;
    return [...document.body.children];
  };

  test('until it is changed', () => {
    const all = controls(
      '<input value="5"><input type="checkbox" checked><textarea>x</textarea>' +
        '<select><option>a</option><option selected>b</option></select><select><option>a</option><option>b</option></select>',
    );
    expect(all.map(isAsLoaded)).toEqual([true, true, true, true, true]);
    const [text, box, area, chosen, first] = all as [
      HTMLInputElement,
      HTMLInputElement,
      HTMLTextAreaElement,
      HTMLSelectElement,
      HTMLSelectElement,
    ];
    text.value = '15';
    box.checked = false;
    area.value = 'y';
    chosen.selectedIndex = 0;
    first.selectedIndex = 1;
    expect(all.map(isAsLoaded)).toEqual([false, false, false, false, false]);
  });

  test('as far as can be told of one that scripts build', () => {
    expect(controls('<md-switch aria-checked="true"></md-switch>').map(isAsLoaded)).toEqual([true]);
  });

  describe('in a page that was there before us', () => {
    const fields = () =>
      controls(
        '<input value="5"><div class="ng-dirty"><input value="5"></div><form class="ng-dirty"><input value="5"></form>',
      ).map((field) => field.querySelector('input') ?? field);

    test('by what the document came with, or what AngularJS marks as changed', () => {
      const all = fields();
      (all[0] as HTMLInputElement).value = '15';
      const read = (by: 'postback' | 'responses') =>
        all.map((field) => asLoadedIn(document, by, false)?.(field) ?? null);
      expect(read('postback')).toEqual([false, true, true]);
      expect(read('responses')).toEqual([true, false, true]);
    });

    test('not at all, where an earlier version knew of edits', () => {
      for (const by of ['postback', 'responses'] as const) {
        const asLoaded = asLoadedIn(document, by, true);
        expect(fields().map((field) => asLoaded?.(field))).toEqual([false, false, false]);
      }
    });

    test('always, in any other', () => {
      expect(asLoadedIn(document, 'responses', undefined)).toBeUndefined();
    });
  });
});
