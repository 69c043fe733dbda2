import { describe, expect, it } from 'vitest';
import { codeOnly } from './support/code.ts';
import { importsOf } from './support/imports.ts';
import { productScripts } from './support/sources.ts';

const door = 'utils/extension/api.ts';
const browserModules =
  /^(wxt\/browser|webextension-polyfill|@wxt-dev\/browser|wxt\/utils\/storage|wxt\/storage)$/;
const browserGlobal = /(?<![\w$.])(chrome|browser)\s*\??\.\s*[a-z]/;

describe('one door to the browser', () => {
  it('imports the browser in one file', () => {
    const wrong = productScripts()
      .flatMap(importsOf)
      .filter(({ specifier, from }) => browserModules.test(specifier) && from !== door);
    expect(wrong.map(({ from, line }) => `${from}:${line}`)).toEqual([]);
  });

  it('names browser.* and chrome.* only behind that door', () => {
    const wrong = productScripts()
      .filter(({ path }) => !path.startsWith('utils/extension/'))
      .flatMap(({ path, text }) =>
        codeOnly(text)
          .split('\n')
          .flatMap((line, index) => (browserGlobal.test(line) ? [`${path}:${index + 1}`] : [])),
      );
    expect(wrong).toEqual([]);
  });

  it('knows such a name when it sees one', () => {
    expect('void chrome.tabs.query({})').toMatch(browserGlobal);
    expect('await browser.storage.local.get()').toMatch(browserGlobal);
    expect('server.browser.name').not.toMatch(browserGlobal);
  });
});
