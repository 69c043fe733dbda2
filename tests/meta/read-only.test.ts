import { describe, expect, it } from 'vitest';
import { codeOnly } from './support/code.ts';
import { productScripts } from './support/sources.ts';

/** All that may act on a page stands in utils/actions/. Our own panel's controls are ours to set, as JSX. */
const acts: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  { what: 'click', pattern: /\.click\s*\(/ },
  { what: 'submit', pattern: /\.(submit|requestSubmit|reset)\s*\(/ },
  { what: 'dispatchEvent', pattern: /\bdispatchEvent\s*\(/ },
  {
    what: 'setting a control',
    pattern: /\.(value|checked|selected|selectedIndex|disabled)\s*(=(?![=>])|\+=)/,
  },
  { what: 'setting a control', pattern: /\b(setRangeText|execCommand|stepUp|stepDown)\s*\(/ },
  {
    what: 'leaving the page',
    pattern: /\blocation\s*(\.href\s*)?=(?![=>])|\blocation\.(assign|replace|reload)\s*\(/,
  },
  { what: 'request', pattern: /\b(fetch|XMLHttpRequest|sendBeacon|WebSocket|EventSource)\s*\(/ },
  { what: 'request', pattern: /\binjector\s*(\?\.)?\(/ },
  { what: 'postback', pattern: /\b__doPostBack\s*\(/ },
];

const findActs = (text: string): string[] => {
  const lines = codeOnly(text).split('\n');
  return lines.flatMap((line, index) =>
    acts.filter(({ pattern }) => pattern.test(line)).map(({ what }) => `${index + 1} ${what}`),
  );
};

/**
 * The only acts outside utils/actions/, none of them on a control: the words are read from the package, a report is
 * saved through a link of the panel, and scripts of ours tell each other of saves and of the end, by names of our own.
 */
const granted: readonly { readonly path: RegExp; readonly what: string }[] = [
  { path: /^utils\/extension\/package\.ts$/, what: 'request' },
  { path: /^entrypoints\/response-observer\//, what: 'dispatchEvent' },
  { path: /^entrypoints\/remnants\.ts$/, what: 'dispatchEvent' },
  { path: /^entrypoints\/admin\.content\/response-observer\.ts$/, what: 'dispatchEvent' },
  { path: /^entrypoints\/sidepanel\/save-report\.ts$/, what: 'click' },
];

describe('read-only by folder', () => {
  it('finds no act on a page outside utils/actions', () => {
    const sources = productScripts().filter(({ path }) => !path.startsWith('utils/actions/'));
    expect(sources.length).toBeGreaterThan(15);
    const found = sources.flatMap(({ path, text }) =>
      findActs(text)
        .filter((act) => !granted.some((one) => one.path.test(path) && act.endsWith(one.what)))
        .map((act) => `${path}:${act}`),
    );
    expect(found).toEqual([]);
  });

  it.each([
    ['button.click();', 'click'],
    ['form?.submit()', 'submit'],
    ['box.checked = true', 'setting a control'],
    ["input.value += 'x'", 'setting a control'],
    ['el.dispatchEvent(new Event(name))', 'dispatchEvent'],
    ['location.href = url', 'leaving the page'],
    ['window.location = url', 'leaving the page'],
    ['await fetch(url)', 'request'],
    ['angular.element(root).injector?.()', 'request'],
  ])('would find %s', (line, what) => {
    expect(findActs(line)).toEqual([`1 ${what}`]);
  });

  it.each([
    'if (box.checked === true) x();',
    'const f = ({ value }) => value;',
    '// button.click()',
    'const { href } = location',
  ])('leaves %s alone', (line) => {
    expect(findActs(line)).toEqual([]);
  });
});
