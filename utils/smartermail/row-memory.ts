import { concernsUs, seenAttributes, telling } from './watch.ts';

type Box = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
interface Memo {
  /** What the row was read as: the same columns of the same kind of list. */
  readonly as: string;
  readonly made: unknown;
  readonly boxes: readonly Box[];
  readonly states: readonly (string | boolean)[];
  readonly era: number;
}

/**
 * What was made of rows before, so that of a long list only those that changed are read again. Mutations tell; what a
 * script does to the state of a native control they do not, so that is compared.
 */
export interface RowMemory {
  recall(row: Element, as: string): { readonly made: unknown } | null;
  keep(row: Element, as: string, made: unknown): void;
  /** The rows' parent: what happens to it, or to what it stands in, may show or hide parts of every row. */
  follow(body: Element): void;
  /** How often the document has changed, or somebody may have changed what it shows. */
  readonly changes: () => number;
}

const stateOf = (box: Box): string | boolean =>
  box.type === 'checkbox' || box.type === 'radio' ? (box as HTMLInputElement).checked : box.value;
const isSame = ({ boxes, states }: Memo): boolean =>
  states.every((state, at) => {
    const box = boxes[at];
    return state === (typeof state === 'boolean' ? (box as HTMLInputElement).checked : box?.value);
  });

const styles = 'style,link,head';
const isStyle = (node: Node): boolean => node instanceof Element && node.matches(styles);

export const createRowMemory = (document: Document, signal: AbortSignal): RowMemory => {
  const memos = new WeakMap<Node, Memo>();
  let bodies = new Set<Element>();
  let era = 0;
  let changes = 0;

  const take = (record: MutationRecord): void => {
    if (!concernsUs(record)) return;
    changes++;
    const { target, type } = record;
    let isInRow = false;
    for (let at: Node | null = target; at; at = at.parentNode) isInRow = memos.delete(at) || isInRow;
    if (isInRow) return;
    const restyled =
      isStyle(target.parentNode ?? target) || isStyle(target) || [...record.addedNodes].some(isStyle);
    const around = [...bodies].some((body) => target.contains(body) || body.contains(target));
    if (restyled || (type === 'attributes' && around)) era++;
  };
  const observer = new MutationObserver((records) => records.forEach(take));
  const flush = (): void => observer.takeRecords().forEach(take);
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: seenAttributes,
  });
  signal.addEventListener('abort', () => observer.disconnect());
  // On the window, so that it has counted before any other listener of ours looks.
  for (const event of telling)
    document.defaultView?.addEventListener(event, () => changes++, { capture: true, passive: true, signal });

  return {
    recall(row, as) {
      const memo = memos.get(row);
      return memo?.as === as && memo.era === era && isSame(memo) ? memo : null;
    },
    keep(row, as, made) {
      const boxes = [...row.querySelectorAll<Box>('input,select,textarea')];
      memos.set(row, { as, made, boxes, states: boxes.map(stateOf), era });
    },
    follow(body) {
      flush();
      if (bodies.has(body)) return;
      bodies = new Set([...bodies, body].filter((one) => one.isConnected));
    },
    changes() {
      flush();
      return changes;
    },
  };
};
