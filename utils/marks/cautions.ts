import { standIn } from './anchor-of.ts';
import type { Placed } from './layer-item.ts';
import type { Overlay } from './overlay.ts';
import { openPopover, type Popover } from './popover.ts';

/** SmarterMail's own buttons and switches that do more than they say. */
export const cautionKinds = ['propagate', 'resetIdsRules', 'tcpProxy', 'forceTwoStep'] as const;
export type CautionKind = (typeof cautionKinds)[number];

export interface Caution {
  readonly kind: CautionKind;
  readonly target: Element;
  /** Values on record that it overwrites. */
  readonly exceptions?: number;
}

export interface CautionDrawing {
  /** Fills the button and names it. */
  readonly badge: (button: HTMLElement, kind: CautionKind) => void;
  /** Draws the card, whose title has the id `caution-title`; null takes everything away. */
  readonly card: (
    container: HTMLElement,
    view: (Pick<Caution, 'kind' | 'exceptions'> & { readonly onClose: () => void }) | null,
  ) => void;
}

export interface Cautions {
  /** All cautions of the document now. Cheap when nothing changed. */
  readonly show: (cautions: readonly Caution[]) => void;
  readonly hideAll: (hidden: boolean) => void;
}

const places = ['after', 'line-end', 'below', 'above', 'before'] as const;

/**
 * Words of caution beside dangerous buttons. They judge nothing: the page's own elements get no attribute and no
 * description, and on abort nothing of them remains.
 */
export function createCautions(overlay: Overlay, signal: AbortSignal, drawing: CautionDrawing): Cautions {
  const { document } = overlay;
  const shown = new Map<Element, { readonly caution: Caution; readonly placed: Placed }>();
  const opens = new WeakMap<EventTarget, Element>();
  let wanted: readonly Caution[] = [];
  let isHidden = false;
  let card: { readonly target: Element; readonly popover: Popover } | null = null;
  const close = (): void => card?.popover.close();

  function open({ target, ...caution }: Caution): void {
    const popover = openPopover(overlay, {
      shown: standIn(target),
      opener: () => shown.get(target)?.placed.node() ?? null,
      labelledBy: 'caution-title',
      draw: (node) => drawing.card(node, { ...caution, onClose: close }),
      closed: (node) => {
        card = null;
        drawing.card(node, null);
      },
    });
    card = { target, popover };
  }

  overlay.onClick((event) => {
    const target = event
      .composedPath()
      .map((node) => opens.get(node))
      .find((found) => found !== undefined);
    const entry = target && shown.get(target);
    if (!entry) return;
    const isSame = card?.target === target;
    close();
    if (!isSame) open(entry.caution);
  });
  overlay.onSettled(() => {
    if (card && !shown.has(card.target)) close();
    else card?.popover.position();
  });

  function add(caution: Caution): void {
    const { kind, target } = caution;
    const create = (): HTMLElement => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'badge caution';
      button.dataset.caution = kind;
      drawing.badge(button, kind);
      opens.set(button, target);
      return button;
    };
    const gone = (): void => void shown.delete(target);
    shown.set(target, { caution, placed: overlay.place({ target, places, create, gone }) });
  }

  function lay(cautions: readonly Caution[]): void {
    const kinds = new Map(cautions.map(({ kind, target }) => [target, kind]));
    for (const [target, entry] of shown) if (kinds.get(target) !== entry.caution.kind) entry.placed.remove();
    for (const caution of cautions) {
      const entry = shown.get(caution.target);
      if (entry) shown.set(caution.target, { ...entry, caution });
      else add(caution);
    }
    if (card && !shown.has(card.target)) close();
  }

  signal.addEventListener('abort', () => lay([]), { once: true });

  return {
    show(cautions) {
      if (signal.aborted) return;
      wanted = cautions;
      if (!isHidden) lay(cautions);
    },
    hideAll(hidden) {
      if (signal.aborted || hidden === isHidden) return;
      isHidden = hidden;
      lay(hidden ? [] : wanted);
    },
  };
}
