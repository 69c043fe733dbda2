/** Takes no room on the screen: soft hyphens, joiners, marks of direction. */
export const invisible = /\p{Cf}|\u034F/gu;

/**
 * A label as it is compared: compatibility forms folded, invisible characters dropped, spaces collapsed,
 * a trailing colon, asterisk or ellipsis and a leading asterisk taken off, lower case.
 */
export const normalise = (text: string): string =>
  text
    // An ellipsis first: the compatibility form of it is three full stops.
    .replace(/[\s:*]*\u2026[\s:*]*$/, '')
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s*]+|[\s:*]+$/g, '')
    .toLowerCase();

const units =
  'characters?|chars?|months?|days?|hours?|hrs?|minutes?|mins?|seconds?|secs?|milliseconds?|ms|kb|mb|gb';
/**
 * Behind a label and no part of it: marks of required fields and of help, units, what 0 means. No text of a page can be
 * split in two ways by it, which would take time that doubles with every letter
 * (https://owasp.org/www-community/attacks/Regular_expression_Denial_of_Service_-_ReDoS).
 */
const mark = new RegExp(
  `\\s*(\\((?=[^)])(?:(?:required|optional|recommended|s|in|${units})\\b|[?, ])*(?:0 ?= ?[^)]*)?\\)|[?*:]|\\brequired)\\s*$`,
);

/** A label without the marks behind it, unless it is nothing else. */
export const unmarked = (text: string): string => {
  const whole = normalise(text.replace(/\p{So}|\u2139/gu, ' '));
  let at = whole;
  for (let before = ''; before !== at; ) {
    before = at;
    at = at.replace(mark, '').trim();
  }
  return at || whole || normalise(text);
};

const unseen = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'NOSCRIPT',
  'MD-ICON',
  'SVG',
  'MD-TOOLTIP',
  'OPTION',
  'SELECT',
  'TEXTAREA',
]);

/** Angular Material hides the label of a select from readers, since the select repeats it. On the page it is read. */
const isHiddenFromReaders = (element: Element): boolean =>
  element.getAttribute('aria-hidden') === 'true' && element.tagName !== 'LABEL';

/** Elements whose text is not part of a caption: icons (their ligatures are words), tooltips, option lists, ours. */
export const isSilent = (element: Element): boolean =>
  unseen.has(element.tagName.toUpperCase()) ||
  element.tagName === 'I' ||
  isHiddenFromReaders(element) ||
  element.classList.contains('material-icons') ||
  element.hasAttribute('data-palisade-description') ||
  element.tagName === 'PALISADE-OVERLAY';

/** The words a person reads in a node, up to `limit` characters; undefined when there are more. */
export const shortText = (node: Node, limit = 120): string | undefined => {
  if (node.nodeType === Node.TEXT_NODE) {
    const own = node.nodeValue ?? '';
    return own.length > limit * 4 ? undefined : own;
  }
  let text = '';
  for (const child of node.childNodes) {
    if (child instanceof Element && isSilent(child)) continue;
    if (child.nodeType !== Node.TEXT_NODE && child.nodeType !== Node.ELEMENT_NODE) continue;
    const part = shortText(child, limit);
    if (part === undefined) return undefined;
    text += child.nodeType === Node.ELEMENT_NODE ? ` ${part} ` : part;
    if (text.trim().length > limit) return undefined;
  }
  return text;
};

export const words = (node: Node, limit = 120): string => normalise(shortText(node, limit) ?? '');
