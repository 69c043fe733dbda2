import type { PageExpectation } from './expectation.ts';

const links = (words: readonly string[]): string =>
  words.map((word) => `<a href="#" title="${word}">${word}</a>`).join('');

const bars = {
  administrator: ['Manage', 'Settings', 'Security', 'Reports'],
  mailbox: ['Email', 'Calendar', 'Contacts', 'Tasks', 'Settings'],
} as const;

/**
 * /Default.aspx, the top document around a content page: icon bar and content frame (toolbar buttons of vendor help
 * v5 and v6; frame id of public login scripts). Rebuilt from documents, not a copy.
 */
export const shellOf = (whose: NonNullable<PageExpectation['within']>, content: string): string =>
  `<!DOCTYPE html><html><head id="ctl00_Head1"><title>SmarterMail</title></head><body>
<form id="aspnetForm" action="Default.aspx" method="post"><input type="hidden" name="__VIEWSTATE" value="x">
<div class="toolbar">${links(bars[whose])}</div>
<iframe id="ctl00_Split_Frame_ContentFrame" name="content" src="${content.replaceAll('&', '&amp;')}" width="900" height="500"></iframe>
</form></body></html>`;
