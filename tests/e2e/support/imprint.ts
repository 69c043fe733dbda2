import type { Frame, Page } from '@playwright/test';

/** All of one document that its own scripts can see, as far as an extension could change it. */
export interface Imprint {
  readonly path: string;
  /** Every node, with its attributes by name: their order is that of animations and tells nothing. */
  readonly nodes: readonly string[];
  /** Names on the window, symbols included. */
  readonly globals: readonly string[];
  /** Functions an observer would replace, and which the browser no longer vouches for. */
  readonly replaced: readonly string[];
  readonly sheets: number;
  readonly timings: readonly string[];
  readonly kept: readonly string[];
}

/** Runs in the page. */
export const readImprint = (): Imprint => {
  const observed = {
    fetch: window.fetch,
    open: XMLHttpRequest.prototype.open,
    send: XMLHttpRequest.prototype.send,
    addEventListener: EventTarget.prototype.addEventListener,
    dispatchEvent: EventTarget.prototype.dispatchEvent,
    pushState: History.prototype.pushState,
    attachShadow: Element.prototype.attachShadow,
  };
  const nodes: string[] = [];
  const walker = document.createTreeWalker(document);
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    if (!(node instanceof Element)) {
      if (node.nodeValue?.trim()) nodes.push(node.nodeValue);
      continue;
    }
    const attributes = node
      .getAttributeNames()
      .map((name) => ` ${name}="${node.getAttribute(name)}"`)
      .sort((a, b) => (a < b ? -1 : 1));
    nodes.push(`<${node.localName}${attributes.join('')}>`);
  }
  return {
    path: location.pathname + location.search + location.hash,
    nodes,
    globals: Reflect.ownKeys(window)
      .map(String)
      .sort((a, b) => (a < b ? -1 : 1)),
    replaced: Object.entries(observed)
      .filter(([, value]) => !Function.prototype.toString.call(value).includes('[native code]'))
      .map(([name]) => name),
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    timings: performance
      .getEntries()
      .map(({ entryType, name }) => `${entryType} ${name}`)
      // The browser asks for the icon by itself, now and then.
      .filter((entry) => /^(mark|measure|resource) /.test(entry) && !entry.endsWith('/favicon.ico'))
      .sort((a, b) => (a < b ? -1 : 1)),
    kept: [...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie],
  };
};

const ofFrame = (frame: Frame): Promise<Imprint> => frame.evaluate(readImprint);

/** The imprints of a page's documents, the top one first. */
export const imprintOf = (page: Page): Promise<Imprint[]> => Promise.all(page.frames().map(ofFrame));

/** What stands in a page of ours: marks, overlays, descriptions, in whatever frame. Nothing is `[]`. */
export const tracesIn = async (page: Page): Promise<string[]> => {
  const found = await Promise.all(
    page
      .frames()
      .map((frame) =>
        frame.evaluate(() =>
          [...document.querySelectorAll('*')]
            .filter(
              (element) =>
                element.localName.startsWith('palisade') ||
                element
                  .getAttributeNames()
                  .some(
                    (name) => /palisade/i.test(name) || /palisade/i.test(element.getAttribute(name) ?? ''),
                  ),
            )
            .map((element) => (element.cloneNode(false) as Element).outerHTML),
        ),
      ),
  );
  return found.flat();
};
