import { concernsUs, seenAttributes } from './watch.ts';

type Box = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
interface BoxState {
  readonly box: Box;
  readonly isTick: boolean;
  readonly state: string | boolean;
}

interface Memo {
  /** What the row was read as: the same columns of the same kind of list. */
  readonly as: string;
  readonly made: unknown;
  readonly boxes: readonly BoxState[];
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
  /** How often the document has changed. */
  readonly changes: () => number;
}

const stateOf = (box: Box, isTick: boolean): string | boolean =>
  isTick ? (box as HTMLInputElement).checked : box.value;
const boxesIn = (row: Element): BoxState[] =>
  [...row.querySelectorAll<Box>('input,select,textarea')].map((box) => {
    const isTick = box.type === 'checkbox' || box.type === 'radio';
    return { box, isTick, state: stateOf(box, isTick) };
  });
const isSame = ({ box, isTick, state }: BoxState): boolean => stateOf(box, isTick) === state;

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

  return {
    recall(row, as) {
      const memo = memos.get(row);
      return memo?.as === as && memo.era === era && memo.boxes.every(isSame) ? memo : null;
    },
    keep(row, as, made) {
      memos.set(row, { as, made, boxes: boxesIn(row), era });
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
