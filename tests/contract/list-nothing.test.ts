// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { loadPages } from '../pages/load.ts';
import { observe } from '../pages/observe.ts';
import { show } from './emulated-page.ts';

const page = loadPages().find(({ name }) => name === 'M100/whitelist-empty');
/** A header, and nothing under it that says why there are no rows. */
const bare = (page?.html ?? '').replace('<div class="empty">No items</div>', '');
const row = (text: string): string =>
  bare.replace('<tbody></tbody>', `<tbody><tr><td colspan="6">${text}</td></tr></tbody>`);
const below = (more: string): string => bare.replace('</table>', `</table>${more}`);
const over = (more: string, of = row('No items')): string => of.replace('<table>', `${more}<table>`);
const select = (chosen: string): string =>
  `<select><option>All</option><option>Internal</option>${chosen}</select>`;

const isWhole = (html: string): boolean => {
  expect(html).not.toBe(page?.html);
  const seen = observe(show(html, '/interface/root#/settings/x'), 'M100');
  const reading = seen.sightings.find(({ screen }) => screen === 'whitelist')?.readings[0];
  expect(reading?.result, 'no rows').toMatchObject({ ok: true, value: [] });
  return !reading?.coverage;
};

/** Words by which a list without rows says that it has none. */
const empty: Readonly<Record<string, string>> = {
  'a row': row('No items'),
  'a row in a sentence': row('There are no items to show in this view.'),
  'a row with one word': row('None'),
  'words under the list': below('<div class="empty"><i class="fa"></i><span>The list is empty.</span></div>'),
  'a count over it': over('<span>0 items</span>', bare),
  'a count under it': below('<div class="pager">0 - 0 of 0</div>'),
  'a count in the grid': bare.replace(
    /<table>[\s\S]*<\/table>/,
    `<div role="grid"><div role="row"><div role="columnheader">Source</div><div role="columnheader">Description</div>
    <div role="columnheader">SMTP</div></div><div class="footer">0 of 0</div></div>`,
  ),
  'a row beside a search box with nothing in it': over('<input type="text" name="q"><button>Find</button>'),
  'a row under a letter bar at all': over('<div><b>All</b> <a>A</a> <a>B</a> <a>C</a></div>'),
  'a row beside the order of the rows': over(
    `Sort by <select><option>Name</option><option selected>Date</option></select>`,
  ),
};

/** It may be empty, or not filled yet, not shown, not allowed, or somewhere else. */
const doubtful: Readonly<Record<string, string>> = {
  'nothing at all': bare,
  'where rows will be': bare.replace('<tbody>', '<tbody><!-- ngRepeat: row in $ctrl.rows -->'),
  'an error': row('An error occurred. No data could be loaded.'),
  'no answer': row('There was no response from the server.'),
  'no permission': row('No permission to view this list.'),
  waiting: row('Loading, no entries yet...'),
  'no match': row('No items match the filter.'),
  'no entry for a letter': row('No entries starting with "Q"'),
  'a choice to be made': row('None selected. Choose a category.'),
  'an error over it': over('<div class="alert">The whitelist could not be loaded.</div>'),
  'words of the next list': below(
    '<h2>Blacklist</h2><table><tr><th>Address</th><th>Reason</th></tr><tr><td>None</td></tr></table><div>No items</div>',
  ),
  'a count of the list before': over(
    '<h2>Blacklist</h2><span>0 items</span><table><tr><th>Address</th><th>Reason</th></tr></table><h2>Whitelist</h2>',
    bare,
  ),
  'a count on a badge': bare.replace('<h1>Whitelist</h1>', '<h1>Whitelist</h1><span class="badge">5</span>'),
  'a choice over it': over(`Category: ${select('<option selected>External</option>')}`),
  'a letter over it': over('<div><a>All</a> <a>A</a> <b>B</b> <a>C</a></div>'),
  'a chip over it': over('<div><span class="chip">Filter: SMTP <a title="Remove">x</a></span></div>'),
  'a box that hides rows': over(
    '<input type="checkbox" id="h" checked><label for="h">Hide internal addresses</label>',
  ),
  'a box that shows more rows': over('<input type="checkbox" id="h"><label for="h">Show disabled</label>'),
  'a word to find': over('<input type="text" name="ctl00$q" value="192"><input type="submit" value="Find">'),
};

describe('a list without rows is empty where it says so', () => {
  for (const [sign, html] of Object.entries(empty)) test(sign, () => expect(isWhole(html)).toBe(true));
});

describe('a list without rows is known in part where all it shows is', () => {
  for (const [sign, html] of Object.entries(doubtful)) test(sign, () => expect(isWhole(html)).toBe(false));
});
