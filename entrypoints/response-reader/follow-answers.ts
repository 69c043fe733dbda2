import { createLedger, type Ledger } from '../../utils/smartermail/responses/ledger.ts';
import { answerEvent, parseAnswerSignal } from '../../utils/smartermail/responses/signals.ts';
import { dialogAround } from '../../utils/smartermail/scopes.ts';
import { isVisible } from '../../utils/smartermail/visible.ts';
import type { AnswersInput } from './slot.ts';

const boxes = 'input:not([type]),input[type=text],input[type=search],[role=searchbox]';

/** Words in a box beside a list may be what it was searched for, whatever the box is called in whatever language. */
const isFiltered = (document: Document): boolean =>
  [...document.querySelectorAll(boxes)].some(
    (box) =>
      box instanceof HTMLInputElement && box.value.trim() !== '' && !dialogAround(box) && isVisible(box),
  );

/** Takes what the observer in the page's world passes on, into a ledger of it. */
export const followAnswers = ({ document, signal, now, generation, poke }: AnswersInput): Ledger => {
  const ledger = createLedger();
  document.addEventListener(
    answerEvent,
    (event) => {
      const answer = parseAnswerSignal((event as CustomEvent<unknown>).detail);
      if (!answer) return;
      const at = { generation: generation(), filtered: isFiltered(document), now: now() };
      if (ledger.take(answer, at)) poke();
    },
    { signal },
  );
  return ledger;
};
