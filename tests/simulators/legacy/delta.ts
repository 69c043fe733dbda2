import { attributeOf, innerOf, tagOf } from './patch.ts';

/** One part of a partial update: `length|type|id|content|`, the length counted in UTF-16 units as Microsoft Ajax does. */
const part = (type: string, id: string, content: string): string =>
  `${content.length}|${type}|${id}|${content}|`;

const panelPattern = /_updateControls\(\['t([^']+)'/;

/** The answer to a background postback: the page's first UpdatePanel and its state fields. */
export function deltaOf(html: string): string {
  const uniqueId = panelPattern.exec(html)?.[1];
  if (!uniqueId) throw new Error('a background postback from a page without an UpdatePanel');
  const panel = uniqueId.replaceAll('$', '_');
  const state = ['__VIEWSTATE', '__EVENTVALIDATION'].map((id) =>
    part('hiddenField', id, attributeOf(tagOf(html, id).text, 'value') ?? ''),
  );
  const title = /<title>([\s\S]*?)<\/title>/.exec(html)?.[1]?.trim() ?? '';
  return [
    part('updatePanel', panel, innerOf(html, panel)),
    ...state,
    part('updatePanelIDs', '', `t${uniqueId}`),
    part('asyncPostBackTimeout', '', '90'),
    part('formAction', '', attributeOf(tagOf(html, 'aspnetForm').text, 'action') ?? ''),
    part('pageTitle', '', title),
  ].join('');
}

export const redirectDelta = (address: string): string =>
  part('pageRedirect', '', encodeURIComponent(address));
