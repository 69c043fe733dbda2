/*
 * The one layer in which badges, ticks, the spotlight and the meter stand.
 *
 *   scroll, resize, size, sight, marks ── ask for a frame ── read everything ── write everything
 *
 * `move` follows the controls (scrolling), `sight` places what came into view, `full` chooses every place anew,
 * which needs hit tests.
 * Only what is in view has a node. Nothing runs while nothing changes.
 */
import { standIn } from './anchor-of.ts';
import { choosePlace, type Surroundings } from './choose-place.ts';
import { createFrames, type Pass } from './frames.ts';
import { type ItemState, type LayerItem, newState, type Placed } from './layer-item.ts';
import { createPageChanges } from './page-changes.ts';
import { type Rect, rectAt, rectOf } from './rect.ts';
import { createSight } from './sight.ts';

export interface Layer {
  readonly add: (item: LayerItem) => Placed;
  readonly refresh: () => void;
}

/** Side of the layer's ground in CSS pixels (overlay.css): what it measures tells the page's scale. */
const groundSide = 100;

/** Milliseconds of a frame for finding places; the rest waits for the next. */
const timeToChoose = 6;
const mostFresh = 250;

function settle(state: ItemState, shown: Element, node: HTMLElement, box: Rect, around: Surroundings): void {
  const size = { width: node.offsetWidth, height: node.offsetHeight };
  const rect = choosePlace(state.item, shown, size, around);
  state.offset = rect && { x: rect.left - box.left, y: rect.top - box.top };
  state.isStale = false;
}

/** Only corners matter from here on: the node brings its own size. */
const rectAtOffset = ({ offset, node }: ItemState, box: Rect): Rect | null =>
  offset &&
  rectAt(box.left + offset.x, box.top + offset.y, {
    width: node?.offsetWidth ?? 0,
    height: node?.offsetHeight ?? 0,
  });

/**
 * `ground` is an empty box of 100 by 100 px at the layer's origin: its rectangle tells scale and shift under a
 * zoomed or transformed page. `settled` runs after the writes of every frame.
 */
export function createLayer(
  ground: HTMLElement,
  host: Element,
  signal: AbortSignal,
  settled: (pass: Pass) => void,
): Layer {
  const document = host.ownerDocument;
  const view = document.defaultView;
  if (!view) throw new Error('the document has no window');
  const states = new Set<ItemState>();
  const drawn = new Set<ItemState>();
  const ask = createFrames(view, signal, (pass) => {
    if (pass !== 'move') renew();
    follow(pass);
    if (pass !== 'move') furnish();
    settled(pass);
  });
  const sight = createSight(view, signal, ask);
  const whileCovered = createPageChanges(document, signal, () => {
    for (const state of drawn) state.isStale ||= state.offset === null;
    ask('sight');
  });
  const options = { capture: true, passive: true, signal };
  const askIfDrawn = (pass: Pass) => (): void => {
    if (drawn.size > 0) ask(pass);
  };
  document.addEventListener('scroll', askIfDrawn('move'), options);
  document.addEventListener('scrollend', askIfDrawn('full'), options);
  for (const type of ['transitionend', 'animationend']) {
    document.addEventListener(type, askIfDrawn('full'), options);
  }
  view.addEventListener('resize', askIfDrawn('full'), options);

  /** Lets go of what left the document, and finds what the rest stands by, a part a frame. */
  function renew(): void {
    const lost = [...states].filter(({ item }) => !item.target.isConnected || item.keep?.() === false);
    for (const state of lost) remove(state);
    const fresh = [...states].filter(({ shown }) => !shown?.isConnected);
    const stands = fresh.slice(0, mostFresh).map((state) => [state, standIn(state.item.target)] as const);
    for (const [state, shown] of stands) watch(state, shown);
    if (fresh.length > mostFresh) ask('sight');
  }

  /** Moves everything along, and finds new places as far as one frame's time allows. */
  function follow(pass: Pass): void {
    if (pass === 'full') for (const state of states) state.isStale = true;
    const viewport = { left: 0, top: 0, right: view?.innerWidth ?? 0, bottom: view?.innerHeight ?? 0 };
    const origin = ground.getBoundingClientRect();
    const began = performance.now();
    const taken: Rect[] = [];
    const plans: (readonly [ItemState, Rect | null])[] = [];
    let isLate = false;
    for (const state of drawn) {
      if (!state.shown || !state.node) continue;
      const box = rectOf(state.shown);
      if (pass !== 'move' && state.isStale) {
        isLate = performance.now() - began > timeToChoose;
        if (!isLate) settle(state, state.shown, state.node, box, { viewport, host, taken });
      }
      const rect = state.item.places === 'around' ? box : rectAtOffset(state, box);
      if (rect) taken.push(rect);
      plans.push([state, rect]);
    }
    for (const [state, rect] of plans) put(state, rect, origin);
    whileCovered(plans.some(([, rect]) => rect === null));
    if (isLate) ask('sight');
  }

  function put({ item, node }: ItemState, rect: Rect | null, origin: DOMRect): void {
    if (!node) return;
    node.toggleAttribute('data-placed', rect !== null);
    if (!rect) return;
    const scale = origin.width / groundSide || 1;
    const style = node.style;
    style.transform = `translate(${(rect.left - origin.left) / scale}px, ${(rect.top - origin.top) / scale}px)`;
    if (item.places !== 'around') return;
    style.width = `${(rect.right - rect.left) / scale}px`;
    style.height = `${(rect.bottom - rect.top) / scale}px`;
  }

  function watch(state: ItemState, shown: Element | null): void {
    if (state.shown) sight.unwatch(state.shown);
    state.shown = shown;
    if (shown) sight.watch(shown);
  }

  /** Gives nodes to what came into view, to be placed in the next frame, and takes them from what left. */
  function furnish(): void {
    for (const state of states) {
      const isSeen = state.shown !== null && sight.sees(state.shown);
      if (isSeen && !state.node) {
        state.node = state.item.create();
        ground.append(state.node);
        drawn.add(state);
        ask('sight');
      } else if (!isSeen && state.node) drop(state);
    }
  }

  function drop(state: ItemState): void {
    state.node?.remove();
    state.node = null;
    state.offset = null;
    state.isStale = true;
    drawn.delete(state);
  }

  function remove(state: ItemState): void {
    if (!states.delete(state)) return;
    drop(state);
    watch(state, null);
    state.item.gone?.();
  }

  return {
    add(item) {
      const state = newState(item);
      states.add(state);
      ask('full');
      return {
        node: () => state.node,
        renew: () => {
          drop(state);
          ask('full');
        },
        remove: () => remove(state),
      };
    },
    refresh: () => {
      if (states.size > 0) ask('full');
    },
  };
}
