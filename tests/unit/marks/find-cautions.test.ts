// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { englishLabels } from '../../../utils/screens/labels/labels.ts';
import { findCautions } from '../../../utils/smartermail/find-cautions.ts';

const find = (html: string): readonly (readonly [string, string])[] => {
  const parsed = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
  return findCautions(document, englishLabels).map(({ kind, target }) => [kind, target.id]);
};
afterEach(() => document.body.replaceChildren());

describe('dangerous buttons', () => {
  it.each([
    ['a button', '<button id="x">Propagate</button>'],
    ['a button of the toolbar', '<a id="x" href="javascript:void(0)"><span> Propagate Now </span></a>'],
    ['a form button', '<input id="x" type="submit" value="Propagate Now">'],
    ['a button with an icon', '<button id="x"><md-icon>sync</md-icon>PROPAGATE</button>'],
    ['an icon with a name', '<button id="x" aria-label="Propagate"><i>sync</i></button>'],
  ])('are found: %s', (_what, html) => {
    expect(find(html)).toEqual([['propagate', 'x']]);
  });

  it('are found in a menu that is open', () => {
    const menu = '<div role="menu"><button id="x" role="menuitem">Reset IDS Rules</button></div>';
    expect(find(menu)).toEqual([['resetIdsRules', 'x']]);
    expect(find(`<div style="display:none">${menu}</div>`)).toEqual([]);
  });

  it.each([
    ['a switch with its words', '<md-switch id="x" role="switch">TCP Proxy</md-switch>'],
    ['a switch with a name', '<label>TCP Proxy</label><md-switch id="x" aria-label="TCP Proxy"></md-switch>'],
    ['a box with a label', '<input id="x" type="checkbox"><label for="x">TCP Proxy</label>'],
    [
      'a box on a line of a form',
      '<table><tr><td>TCP Proxy:</td><td><input id="x" type="checkbox"></td></tr></table>',
    ],
  ])('are found: %s', (_what, html) => {
    expect(find(html)).toEqual([['tcpProxy', 'x']]);
  });

  it('are found: two-step sign-in for everybody', () => {
    expect(find('<md-switch id="x">Force Two-Step Authentication</md-switch>')).toEqual([
      ['forceTwoStep', 'x'],
    ]);
  });

  it.each([
    ['words that are no button', '<h2>Propagate</h2><label>TCP Proxy</label>'],
    [
      'other words around them',
      '<button>Propagate these settings</button><a href="#">Domain Propagation</a>',
    ],
    ['a switch of those words', '<md-switch>Propagate</md-switch>'],
    ['a button of a switch’s words', '<button>TCP Proxy</button>'],
    ['a box of the line beside', '<div><p>TCP Proxy</p></div><div><input type="checkbox"></div>'],
    [
      'rows of a list',
      '<table><tr><th>IP</th><th>SMTP</th><th>TCP Proxy</th></tr><tr><td><button>Propagate</button></td>' +
        '<td>x</td><td><input type="checkbox" aria-label="TCP Proxy"></td></tr></table>',
    ],
  ])('are not found in %s', (_what, html) => {
    expect(find(html)).toEqual([]);
  });

  it('get one caution a kind, however many there are', () => {
    expect(find('<button id="x">Propagate</button><button id="y">Propagate</button>')).toEqual([
      ['propagate', 'x'],
    ]);
  });
});
