// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { loadPages } from '../pages/load.ts';
import { type ObservedReading, observe } from '../pages/observe.ts';
import { show } from './emulated-page.ts';

const page = loadPages().find(({ name }) => name === 'M100/whitelist-filtered');
/** One row, a search box with nothing in it. */
const html = (page?.html ?? '').replace('value="office"', 'value=""');

const read = (changed: string): ObservedReading | undefined => {
  expect(changed).not.toBe(page?.html);
  const seen = observe(show(changed, '/interface/root#/settings/x'), 'M100');
  return seen.sightings.find(({ screen }) => screen === 'whitelist')?.readings[0];
};

const isWhole = (changed: string): boolean => {
  const reading = read(changed);
  expect(reading?.result, 'the one row').toMatchObject({ ok: true, value: [{ address: '203.0.113.77' }] });
  return !reading?.coverage || reading.coverage.total === reading.coverage.seen;
};

const below = (more: string): string => html.replace('</table>', `</table>${more}`);
const search = (box: string): string => html.replace(/<input type="search"[^>]*>/, box);

/** Signs of rows that are not shown: from such a list nothing may be concluded about the rest (traps T30, T35). */
const partial: Readonly<Record<string, string>> = {
  'numbered pages in a pager': below('<div class="pager"><a href="#">1</a> <a href="#">2</a></div>'),
  'numbered pages': below('<div><a href="#">1</a> <a href="#">2</a> <a href="#">3</a></div>'),
  'a page of pages': below('<div class="paging">1 / 7</div>'),
  'a range of a total': below('<div>Displaying 1 to 1 of 135</div>'),
  'a range of a total, dashed': below('<div>1–1 of 1,350</div>'),
  'a total before the list': html.replace('<table>', '<div>1 - 1 of 135</div><table>'),
  'a count of items': below('<span>135 items</span>'),
  'a total with a colon': below('<span>Total: 135</span>'),
  'a page box': below('<div>Page <input type="text" value="1"> of 7</div>'),
  'a next button': below('<button aria-label="Next page"><md-icon>chevron_right</md-icon></button>'),
  'a button for more': below('<button>Load more</button>'),
  'a link for more': below('<a href="#">Load more...</a>'),
  'a link for all': below('<a href="#">View all 312 entries</a>'),
  'a link for the next': below('<a href="#">Next 25</a>'),
  'words to click': below('<span onclick="go()">Next</span>'),
  'a button with an arrow': below('<input type="submit" value="Next &gt;">'),
  'a picture to click': below('<input type="image" src="n.gif" alt="Next">'),
  'a picture in a link': below('<a href="#"><img src="n.gif" alt="Next page"></a>'),
  'a link to the end': below('<a href="#">Last</a>'),
  'the first of them': below('<div>Showing the first 25 entries.</div>'),
  'the latest of them': below('<div>Only the most recent entries are shown.</div>'),
  'a range out of a total': below('<div>Items 1-1 out of 312</div>'),
  'a range beside a total': below('<div>1 - 1 | 312</div>'),
  'a row of another width': html.replace('</tbody>', '<tr><td>198.51.100.9</td><td>No</td></tr></tbody>'),
  'a count on the tab': html.replace(
    '<h1>Whitelist</h1>',
    '<div role="tablist"><div role="tab" aria-selected="true">Whitelist (135)</div></div>',
  ),
  'a count in the heading': html.replace('<h1>Whitelist</h1>', '<h1>Whitelist (135)</h1>'),
  'a word in a search box named by its label': search(
    '<md-input-container><label>Search</label><input type="text" value="off"></md-input-container>',
  ),
  'a word in a search box named for readers': search('<input type="text" aria-label="Filter" value="off">'),
  'a choice in a filter': below(
    '<select aria-label="Filter"><option>All</option><option selected>SMTP</option></select>',
  ),
  'a choice of what to show': below(
    '<label for="v">Show</label><select id="v"><option>All rows</option><option selected>Enabled</option></select>',
  ),
  'a page that is full': below(
    '<select aria-label="Entries per page"><option selected>1</option><option>50</option></select>',
  ),
  'a folded group': html.replace(
    '<tbody>',
    '<tbody><tr class="group"><td colspan="8"><button aria-expanded="false"></button>Country: NL</td></tr>',
  ),
  'a group that does not say whether it is folded': html.replace(
    '<tbody>',
    '<tbody><tr class="group"><td colspan="8">Country: NL</td></tr>',
  ),
  'a hidden row': html.replace('</tbody>', '<tr style="display:none"><td>198.51.100.9</td></tr></tbody>'),
  'a list that draws what is in view': html.replace('<table>', '<table class="cdk-virtual-scroll-content">'),
  'a list that loads on': html.replace('<table>', '<table infinite-scroll="more()">'),
  'a footer that counts': html.replace(
    '</table>',
    '<tfoot><tr><td colspan="8">1 of 135 entries</td></tr></tfoot></table>',
  ),
  'a length for readers': html.replace('<table>', '<table aria-rowcount="136">'),
  'a row that cannot be named': html.replace(
    /<tr><td>203[\s\S]*?<\/tr>/,
    (row) => row + row.replace(/203[^<]*/, ''),
  ),
  'a word in a search box of its type': search('<input type="search" value="off">'),
};

const whole: Readonly<Record<string, string>> = {
  'no sign': html,
  'a range of the same total': below('<div>1 - 1 of 1</div>'),
  'the only page': below('<div>Page 1 of 1</div>'),
  'the next button of a bar of tabs': html.replace(
    '<h1>Whitelist</h1>',
    '<md-tabs-wrapper><md-next-button role="button" aria-label="Next Page"></md-next-button><div role="tablist"><div role="tab" aria-selected="true">Whitelist</div></div></md-tabs-wrapper>',
  ),
  'a next button that is off': below('<button aria-label="Next page" disabled></button>'),
  'a count of one': below('<span>1 item</span>'),
  'a count of one in the heading': html.replace('<h1>Whitelist</h1>', '<h1>Whitelist (1)</h1>'),
  'an unfolded group': html.replace(
    '<tbody>',
    '<tbody><tr class="group"><td colspan="8"><button aria-expanded="true"></button>Country: NL</td></tr>',
  ),
  'a filter that shows all': below(
    '<select aria-label="Filter"><option selected>All</option><option>SMTP</option></select>',
  ),
  'a page that is not full': below(
    '<select aria-label="Entries per page"><option selected>50</option></select>',
  ),
  'a menu over it': html.replace('<table>', '<button>More</button><table>'),
  'a sorted column': html.replace(
    '<th>Source',
    '<th aria-sort="ascending"><a href="#">Source</a><img alt="" src="up.gif">',
  ),
  'a sort arrow in a header': html.replace('<th>Source</th>', '<th>Source ▲</th>'),
};

describe('a list that shows signs of more rows is a part', () => {
  for (const [sign, changed] of Object.entries(partial))
    test(sign, () => expect(isWhole(changed)).toBe(false));
});

describe('a list without such signs is whole', () => {
  for (const [sign, changed] of Object.entries(whole)) test(sign, () => expect(isWhole(changed)).toBe(true));
});
