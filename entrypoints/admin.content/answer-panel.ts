import type { Messages } from '../../utils/audit/protocol.ts';
import type { ServerRecord } from '../../utils/audit/record.ts';
import type { RuleId } from '../../utils/baseline/finding.ts';
import type { Channel } from '../../utils/extension/messages.ts';
import type { LabelCatalogue } from '../../utils/screens/labels/labels.ts';
import { elementAt } from '../../utils/smartermail/element-at.ts';
import type { PageCard } from '../page-card/slot.ts';

interface Input {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly messages: Channel<Messages>;
  readonly labels: LabelCatalogue;
  /** Where words of a click path stand is asked for only under way. */
  readonly pageCard: () => Promise<PageCard>;
  spotlight(rule: RuleId): boolean;
  /** Frames an element, with the number of its step, until it is told otherwise; null takes the frame away. */
  point(target: Element | null, number: number | null): void;
  record(record: ServerRecord, again: boolean): void;
  pause(paused: boolean): void;
  end(): void;
}

/** What the panel may ask of a frame: where a step's words stand, to show a rule's control, to judge again. */
export const answerPanel = ({
  document,
  signal,
  messages,
  labels,
  pageCard,
  spotlight,
  point,
  record,
  pause,
  end,
}: Input): void =>
  messages.listen(
    {
      async find({ step, subject }) {
        const { findNavigation } = await pageCard();
        return findNavigation(document, step, subject, labels);
      },
      point({ path, number }) {
        const target = path && elementAt(document, path);
        point(target, number);
        return { shown: target !== null };
      },
      spotlight: ({ rule }) => ({ shown: spotlight(rule) }),
      record: ({ record: next, again }) => {
        record(next, again);
        return null;
      },
      pause: ({ paused }) => {
        pause(paused);
        return null;
      },
      end: ({ origin }) => {
        if (window.origin === origin) end();
        return null;
      },
    },
    signal,
  );
