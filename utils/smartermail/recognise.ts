import type { LabelCatalogue, LabelKey } from '../screens/labels/labels.ts';
import type { Subject } from '../screens/reading.ts';
import type { Screen } from '../screens/screen.ts';
import type { Caption } from './captions.ts';
import type { FoundList } from './list-rows.ts';
import { isNamelessList } from './nameless-list.ts';
import type { Place } from './places.ts';
import { hasColumns, isDomainName, mapColumns } from './read-list.ts';
import { isLeaving, type Scope } from './scopes.ts';
import { outside } from './sections.ts';
import { queryNames } from './sparse.ts';
import { normalise } from './text.ts';
import { domainsIn, isOfOthers } from './whose.ts';

/** A screen seen in a scope. Not `decided`: its labels are there, but nothing tells it from its twins. */
export interface Recognised {
  readonly screen: Screen;
  readonly decided: boolean;
  /** Null where the screen has none, or where its columns cannot be told. */
  readonly list: FoundList | null;
  readonly subject: Subject | null;
  /** Those among which its fields are: without what belongs to another section. */
  readonly captions: readonly Caption[];
}

export interface ScopeView {
  readonly scope: Scope;
  readonly captions: readonly Caption[];
  readonly places: readonly Place[];
  readonly lists: readonly FoundList[];
  readonly labels: LabelCatalogue;
}

type Naming = 'named' | 'excluded' | 'silent';

const wordsOf = (keys: readonly LabelKey[] | undefined, labels: LabelCatalogue): Set<string> =>
  new Set((keys ?? []).flatMap((key) => labels[key].map(normalise)));

const levels: readonly Place['level'][] = ['dialog', 'tab', 'heading', 'menu', 'title', 'around'];
/** Beside the screen's own name these rule it out inside one heading too ("Password Requirements for Administrators"). */
const loose: ReadonlySet<LabelKey> = new Set<LabelKey>(['place.administrators', 'place.domainSettings']);

/** Words near a list speak before words anywhere on the page: one page can show Whitelist and Blacklist. */
const nearest = (
  list: FoundList | null,
  places: readonly Place[],
  named: Set<string>,
  not: Set<string>,
): Naming => {
  const speaking = places.filter(
    (place) =>
      (place.level === 'dialog' || place.level === 'tab') && (named.has(place.text) || not.has(place.text)),
  );
  const sides = new Set(speaking.map((place) => named.has(place.text)));
  if (sides.size === 1) return sides.has(true) ? 'named' : 'excluded';
  if (!list) return 'silent';
  return headingBefore(list, named, not);
};

const headingBefore = (list: FoundList, named: Set<string>, not: Set<string>): Naming => {
  const headings = queryNames(
    list.root.ownerDocument,
    'h1,h2,h3,h4,h5,h6,[role=heading],legend,[class*="title" i],[class*="heading" i]',
  );
  const before = headings.filter(
    (heading) =>
      heading.compareDocumentPosition(list.root) & Node.DOCUMENT_POSITION_FOLLOWING && !isLeaving(heading),
  );
  for (const heading of before.reverse()) {
    const text = normalise(heading.textContent ?? '').replace(/[\s(]+\d+\)?$/, '');
    if (named.has(text)) return 'named';
    if (not.has(text)) return 'excluded';
  }
  return 'silent';
};

const naming = (screen: Screen, view: ScopeView, list: FoundList | null): Naming => {
  const named = wordsOf(screen.named, view.labels);
  const not = wordsOf(screen.not, view.labels);
  if (screen.list || screen.fields.length === 0) {
    const close = nearest(list, view.places, named, not);
    if (close !== 'silent') return close;
  }
  const looseWords = [
    ...wordsOf(
      screen.not?.filter((key) => loose.has(key)),
      view.labels,
    ),
  ];
  for (const level of levels) {
    const here = view.places.filter((place) => place.level === level);
    const excluded = here.some(
      ({ text }) =>
        not.has(text) ||
        (level !== 'around' && screen.elsewhere?.test(text)) ||
        (level !== 'menu' &&
          screen.not?.includes('place.administrators') &&
          screen.named?.includes('place.passwordRequirements') &&
          ofAdministrators.test(text)) ||
        (looseWords.some((word) => holds(text, word)) && [...named].some((word) => holds(text, word))),
    );
    if (excluded) return 'excluded';
  }
  const below = view.places.filter(({ level }) => level === 'under');
  if (screen.server && below.some(({ text }) => not.has(text))) return 'excluded';
  return view.places.some(({ text, level }) => level !== 'under' && named.has(text)) ? 'named' : 'silent';
};

/** "System Administrator Policy": a heading over the administrators' own rules, whatever is under it (trap T9). */
const ofAdministrators = /\badministrators?\b.*\b(polic(y|ies)|passwords?|security|accounts?)\b/;

const holds = (text: string, word: string): boolean => ` ${text} `.includes(` ${word} `);

/** The one domain a screen is about, from the words that say where one is. Two different ones: none. */
const domainOf = (
  places: readonly Place[],
  own: string | null,
  hostname: string,
  branded: boolean,
): string | null => {
  if (own !== null && isDomainName(own.toLowerCase())) return own.toLowerCase();
  // A modern title is the server's own brand (customPageTitle); only WebForms pages put the domain there.
  const speaking = levels.filter((level) => level !== 'title' || !branded);
  for (const level of speaking) {
    const found = new Set(
      places
        .filter((place) => place.level === level)
        .flatMap(({ text }) => domainsIn(text))
        .filter((word) => word !== hostname),
    );
    const [only] = found;
    if (found.size === 1 && only) return only;
    if (found.size > 1) return null;
  }
  return null;
};

const entries = 'a,button,[role=treeitem],[role=menuitem]';
const menus =
  'nav,[role=tree],[role=menu],[role=navigation],[class*="tree" i],[class*="nav" i],[class*="menu" i]';

/** The name of a place to go to is no label of the place one is at: "SMTP Authentication Bypass" in a tree. */
const isMenuEntry = (node: Node): boolean => {
  const entry = (node instanceof Element ? node : node.parentElement)?.closest(entries);
  return !!entry?.closest(menus) && entry.closest('tr,[role=row],[role=columnheader]') === null;
};

const keysOf = (captions: readonly Caption[]): ReadonlySet<LabelKey> =>
  new Set(
    captions
      .filter((caption) => (caption.visible || caption.from === 'text') && !isMenuEntry(caption.node))
      .map(({ key }) => key),
  );

/** Recognises the screens of one scope: labels that belong together, then a decider where twins share them. */
export const recognise = (
  view: ScopeView,
  screens: readonly Screen[],
  ownName: string | null,
): readonly Recognised[] => {
  const { ownerDocument } = view.scope.root;
  const hostname = ownerDocument.location?.hostname ?? '';
  const branded = ownerDocument.querySelector('[ng-app]') !== null;
  const all = keysOf(view.captions);
  const hits = screens.flatMap((screen): Recognised[] => {
    const captions =
      screen.otherSection && screen.evidence.some((key) => all.has(key))
        ? outside(view.captions, screen.otherSection, wordsOf(screen.named, view.labels), view.scope)
        : view.captions;
    const present = captions === view.captions ? all : keysOf(captions);
    const list = screen.list
      ? (view.lists.find(
          (one) => screen.list && hasColumns(mapColumns(one, screen.list, view.labels), screen.list),
        ) ?? null)
      : null;
    if (screen.list && !list)
      return naming(screen, view, null) === 'named' && isNamelessList(screen, view.scope)
        ? [{ screen, decided: true, list, subject: null, captions }]
        : [];
    const count = screen.evidence.filter((key) => present.has(key)).length + (list ? 2 : 0);
    if (count === 0) return [];
    const said = naming(screen, view, list);
    if (said === 'excluded') return [];
    if (said !== 'named' && (screen.unlike ?? []).some((key) => present.has(key))) return [];
    const only = (screen.only ?? []).some((key) => present.has(key));
    const domain = screen.per === 'domain' ? domainOf(view.places, ownName, hostname, branded) : null;
    const subject: Subject | null = domain ? { kind: 'domain', key: domain } : null;
    const enough = count + (said === 'named' || subject ? 1 : 0) >= screen.atLeast;
    if (!enough) return [];
    const needsDecider = screen.named !== undefined || screen.only !== undefined || screen.per !== undefined;
    const core = screen.core === undefined || atCore(screen.core, present, view);
    if (!core || (screen.id === 'domains' && domainOf(view.places, ownName, hostname, branded) !== null))
      return [];
    const told = screen.per === 'domain' ? subject !== null : !needsDecider || said === 'named' || only;
    const decided = told && !(screen.server && isOfOthers(screen, view));
    const isPlain = screen.fields.length === 0 && !screen.list;
    if (!decided && (screen.decidedOnly || isPlain)) return [];
    return [{ screen, decided, list, subject, captions }];
  });
  return hits.filter(
    (hit) => hit.decided || !hits.some((other) => other.decided && sharesFields(other.screen, hit.screen)),
  );
};

const atCore = (core: readonly LabelKey[], present: ReadonlySet<LabelKey>, view: ScopeView): boolean => {
  const tabs = wordsOf(core, view.labels);
  return (
    core.some((key) => present.has(key) && !key.startsWith('place.')) ||
    view.places.some((place) => place.level === 'tab' && tabs.has(place.text))
  );
};

const sharesFields = (one: Screen, other: Screen): boolean =>
  one.evidence.some((key) => other.evidence.includes(key));
