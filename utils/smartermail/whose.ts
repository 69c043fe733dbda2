import type { LabelCatalogue, LabelKey } from '../screens/labels/labels.ts';
import type { Screen } from '../screens/screen.ts';
import { isControl } from './controls.ts';
import { isListBody } from './list-shape.ts';
import { isSelected, type Place } from './places.ts';
import { detectProduct } from './product.ts';
import { readControl } from './read-control.ts';
import { isDomainName } from './read-list.ts';
import type { ScopeView } from './recognise.ts';
import type { Scope } from './scopes.ts';
import { isSilent, normalise } from './text.ts';
import { isVisible } from './visible.ts';

const fileNames = /\.(aspx|html?|js|json|css|config|xml)$/;

/** Words of a text that are names of domains. */
export const domainsIn = (text: string): readonly string[] =>
  text.split(/[\s,;:()"'\u201C\u201D]+/).filter((word) => isDomainName(word) && !fileNames.test(word));

const levels: ReadonlySet<Place['level']> = new Set(['dialog', 'tab', 'heading', 'under']);
/** The name of a role by itself stands in account menus, for whoever is signed in. */
const roleAlone = /^(?!(edit|new|add)\b)(\w+ )?administrator$/;
/** A sentence names domains by the way; a heading, a crumb or a choice has few words. */
const fewWords = 4;
const menus = 'nav,[role=navigation],[role=tree],[role=menu],[role=menubar],[role=banner]';
const choices = 'a,button,li,[role=tab],[role=button],md-tab-item';

/** "administrator" for "System Administrators": whatever else a heading says about them. */
const stemsOf = (labels: LabelCatalogue): readonly string[] =>
  labels['place.administrators'].map((wording) =>
    (normalise(wording).split(' ').at(-1) ?? '').replace(/(en|s)$/, ''),
  );

interface Said {
  readonly text: string;
  readonly element: Element;
}

/** Whether a choice stands beside the one that is selected. */
const isPassedOver = (element: Element): boolean => {
  const entry = element.closest(choices);
  const chosen = (one: Element | null) => one !== null && isSelected(one);
  return (
    !!entry &&
    !chosen(entry) &&
    [...(entry.parentElement?.children ?? [])].some((one) => chosen(one) || chosen(one.firstElementChild))
  );
};

/** Menus are made of any elements: many of a kind in a row, and no field of the form among them. */
const isInMenu = (element: Element, field: Node): boolean => {
  if (element.closest(menus)) return true;
  for (
    let at = element, around = at.parentElement;
    around && !around.contains(field);
    at = around, around = at.parentElement
  ) {
    const { tagName } = at;
    if ([...around.children].filter((one) => one.tagName === tagName).length >= 5) return true;
  }
  return false;
};

/** What is said in front of the first field, the words of chosen options among it. */
const saidBefore = (field: Node, scope: Scope): readonly Said[] => {
  const said: Said[] = [];
  const walker = scope.root.ownerDocument.createTreeWalker(
    scope.root,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    {
      acceptNode: (node) =>
        node instanceof Element &&
        !isControl(node) &&
        (scope.without.includes(node) || isSilent(node) || isListBody(node))
          ? NodeFilter.FILTER_REJECT
          : NodeFilter.FILTER_ACCEPT,
    },
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node === field || field.contains(node)) break;
    if (field.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) break;
    if (node instanceof Element && !(isControl(node) && node.getAttribute('type') !== 'password')) continue;
    const read = node instanceof Element ? readControl(node, { kind: 'text' }, null) : null;
    const text = read ? (read.ok ? String(read.value) : '') : (node.nodeValue ?? '');
    const element = node instanceof Element ? node : node.parentElement;
    if (element && text.trim() !== '') said.push({ text: normalise(text), element });
  }
  return said;
};

const headOf = (screen: Screen, { captions, scope, labels }: ScopeView): readonly Said[] => {
  const field = captions.find(
    ({ key, node, visible }) =>
      visible &&
      screen.evidence.includes(key) &&
      !(node instanceof Element ? node : node.parentElement)?.closest(menus),
  )?.node;
  if (!field) return [];
  const said = saidBefore(field, scope).filter(({ element }) => !isInMenu(element, field));
  const names = (screen.named ?? ([] as readonly LabelKey[])).flatMap((key) => labels[key].map(normalise));
  return said.slice(said.findIndex(({ text }) => names.includes(text)) + 1);
};

/**
 * Whether words say that rules which administrators and single domains have too are theirs: a dialog's title, a
 * heading or a crumb, the page under a dialog, or what stands between the place's name and its first field.
 */
export const isOfOthers = (screen: Screen, view: ScopeView): boolean => {
  const stems = stemsOf(view.labels);
  const { ownerDocument } = view.scope.root;
  const own = () => [ownerDocument.location?.hostname, detectProduct(ownerDocument)?.hostname?.toLowerCase()];
  const ofAdministrators = (text: string) =>
    text.split(/[^\p{L}]+/u).some((word) => stems.some((stem) => word.startsWith(stem)));
  const ofDomain = (text: string) =>
    text.split(' ').length <= fewWords && domainsIn(text).some((word) => !own().includes(word));
  return (
    view.places.some(
      ({ text, level }) =>
        (levels.has(level) && ofAdministrators(text) && !(level !== 'dialog' && roleAlone.test(text))) ||
        ((levels.has(level) || level === 'menu') && ofDomain(text)),
    ) ||
    headOf(screen, view).some(
      ({ text, element }) =>
        ((ofAdministrators(text) &&
          !/\busers?\b/.test(text) &&
          (isControl(element) || !roleAlone.test(text))) ||
          ofDomain(text)) &&
        isVisible(element) &&
        !isPassedOver(element),
    )
  );
};
