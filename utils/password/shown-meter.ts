import type { GeneratorView } from './generator.ts';
import type { MeterDrawing, MeterState, Surface } from './meter-view.ts';

const places = ['after-down', 'line-end-down', 'after', 'line-end', 'below-start', 'above'] as const;
/** A screen reader hears the rating once the typing has paused. */
const silence = 1000;

export interface ShownMeter {
  /** Null: nothing is typed, and there is a generator to offer. */
  readonly show: (state: MeterState | null) => void;
  /** The generator changed, the rating did not. */
  readonly redraw: () => void;
  readonly remove: () => void;
}

/** The meter of one field: drawn beside it, tied to it as its description, and said after a pause. */
export function showMeter(
  document: Document,
  field: HTMLInputElement,
  surface: Surface,
  drawing: MeterDrawing,
  generator: () => GeneratorView | null,
): ShownMeter {
  let state: MeterState | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isThere = false;
  let take = (): void => {};

  const create = (): HTMLElement => {
    const node = document.createElement('div');
    node.className = 'meter';
    drawing.draw(node, state, generator());
    return node;
  };

  function begin(said: string) {
    isThere = true;
    const announcer = document.createElement('div');
    announcer.className = 'announcer';
    announcer.setAttribute('role', 'status');
    const release = surface.hold(announcer);
    const described = surface.describe(field, said);
    const placed = surface.place({
      target: field,
      create,
      places,
      keep: () => field.value !== '' || generator() !== null,
      gone: () => take(),
    });
    take = () => {
      take = () => {};
      isThere = false;
      clearTimeout(timer);
      described.remove();
      release();
      placed.remove();
    };
    return { announcer, described, placed };
  }
  const drawAgain = (placed: ReturnType<Surface['place']>): void => {
    const node = placed.node();
    if (node) drawing.draw(node, state, generator());
    surface.refresh();
  };
  let parts: ReturnType<typeof begin> | null = null;

  return {
    show(next) {
      state = next;
      const said = drawing.say(next);
      if (!parts || !isThere) parts = begin(said);
      const { announcer, described, placed } = parts;
      described.set(said);
      drawAgain(placed);
      clearTimeout(timer);
      if (next === null) return;
      timer = setTimeout(() => {
        announcer.textContent = said;
      }, silence);
    },
    redraw() {
      if (parts && isThere) drawAgain(parts.placed);
    },
    remove: () => take(),
  };
}
