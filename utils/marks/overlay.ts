import { type Described, tieDescription } from './descriptions.ts';
import type { Pass } from './frames.ts';
import { createLayer, type Layer } from './layer.ts';
import type { LayerItem, Placed } from './layer-item.ts';

/** The one element of ours on a page; all that is drawn stands in its open shadow root. */
export interface Overlay {
  readonly document: Document;
  readonly place: (item: LayerItem) => Placed;
  readonly describe: (element: Element, text: string) => Described;
  /** Adds the text of one more sheet to the shadow root: what comes later brings its own look. */
  readonly dress: (styles: string) => void;
  /** Puts a node beside the layer, for a popover; the result takes it away. */
  readonly hold: (node: HTMLElement) => () => void;
  /** The layout may have changed. */
  readonly refresh: () => void;
  /** The focused element in the overlay. */
  readonly focused: () => Element | null;
  /** Clicks of a person in the overlay. */
  readonly onClick: (listener: (event: Event) => void) => void;
  /** Runs after every frame that drew. */
  readonly onSettled: (listener: (pass: Pass) => void) => void;
}

interface Parts {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly layer: Layer;
}

const tag = 'palisade-overlay';

/**
 * Everything outside an open modal dialog is inert: there the overlay has to stand inside it. Asked in every frame, so
 * by name alone, which the browser keeps: a search takes time with the size of the page.
 */
const mountPoint = (document: Document): Element =>
  [...document.getElementsByTagName('dialog')].findLast(
    (dialog) => dialog.open && dialog.matches(':modal'),
  ) ?? document.documentElement;

/** A script of the page can dispatch events at us; only a person's count. */
const dropUntrusted = (event: Event): void => {
  if (event.isTrusted === false) event.stopImmediatePropagation();
};

/**
 * The overlay of one document. Nothing enters the page before something is placed or described, and the element
 * leaves with the last of them, at the latest when `signal` aborts. `styles` is the text of the shadow root's sheet.
 */
export function createOverlay(document: Document, signal: AbortSignal, styles: string): Overlay {
  const settled: ((pass: Pass) => void)[] = [];
  const clicked: ((event: Event) => void)[] = [];
  const removals = new Set<() => void>();
  const sheets: string[] = [styles];
  let parts: Parts | null = null;
  let uses = 0;
  let ids = 0;

  const mount = ({ host }: Parts): void => {
    if (signal.aborted) return;
    const wanted = mountPoint(document);
    if (host.parentNode !== wanted) wanted.append(host);
  };

  /** Given as one list: through Firefox's wrappers a page's list takes no single sheet. */
  function adopt(root: ShadowRoot): void {
    const view = document.defaultView;
    if (!view?.CSSStyleSheet) return;
    root.adoptedStyleSheets = sheets.map((text) => {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(text);
      return sheet;
    });
  }

  function build(): Parts {
    const host = document.createElement(tag);
    const root = host.attachShadow({ mode: 'open' });
    adopt(root);
    const ground = document.createElement('div');
    ground.className = 'ground';
    // In the flat tree but never shown: that is where browsers take descriptions from.
    const hidden = document.createElement('slot');
    hidden.hidden = true;
    root.append(hidden, ground);
    for (const type of ['click', 'pointerdown', 'keydown']) {
      root.addEventListener(type, dropUntrusted, { capture: true, signal });
    }
    const pass = (event: Event): void => {
      for (const listener of clicked) listener(event);
    };
    root.addEventListener('click', pass, { signal });
    const layer = createLayer(ground, host, signal, (pass) => {
      if (uses > 0 && pass === 'full') mount({ host, root, layer });
      for (const listener of settled) listener(pass);
    });
    return { host, root, layer };
  }

  function use(): Parts {
    parts ??= build();
    uses++;
    // Where it stands, only a full pass asks anew: that searches the whole page for a dialog.
    if (!parts.host.isConnected) mount(parts);
    return parts;
  }
  const unuse = (): void => {
    uses--;
    if (uses === 0) parts?.host.remove();
  };
  const end = (): void => {
    for (const remove of removals) remove();
    parts?.host.remove();
  };
  signal.addEventListener('abort', end, { once: true });

  return {
    document,
    place(item) {
      const { layer } = use();
      const gone = (): void => {
        unuse();
        item.gone?.();
      };
      return layer.add({ ...item, gone });
    },
    describe(element, text) {
      const described = tieDescription(element, use().host, `palisade-description-${++ids}`, text);
      const remove = (): void => {
        if (!removals.delete(remove)) return;
        described.remove();
        unuse();
      };
      removals.add(remove);
      return { set: described.set, remove };
    },
    dress(more) {
      sheets.push(more);
      if (parts) adopt(parts.root);
    },
    hold(node) {
      use().root.append(node);
      return () => {
        node.remove();
        unuse();
      };
    },
    refresh: () => {
      if (parts && uses > 0) mount(parts);
      parts?.layer.refresh();
    },
    focused: () => parts?.root.activeElement ?? null,
    onClick: (listener) => clicked.push(listener),
    onSettled: (listener) => settled.push(listener),
  };
}
