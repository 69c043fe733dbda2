import { goTo } from '../../utils/actions/navigate.ts';
import type { Messages } from '../../utils/audit/protocol.ts';
import type { Tabs } from '../../utils/audit/tabs.ts';
import type { Channel } from '../../utils/extension/messages.ts';
import { navigationPorts } from './navigation-ports.ts';
import type { SweepWorld } from './sweeps.ts';
import { stepWords } from './view/click-path.ts';

/** Leads a tab from domain to domain by the clicks of a journey. */
export const leadThrough =
  (tabs: () => Tabs, messages: Pick<Channel<Messages>, 'sendToFrame'>): SweepWorld['lead'] =>
  (tabId, onClick) => {
    const ports = navigationPorts(tabId, tabs, messages, () => undefined);
    return (to, signal) =>
      goTo(
        to,
        {
          ...ports,
          async point(hit, number) {
            await ports.point(hit, number);
            if (!hit) onClick(null);
          },
          tell: (step) => {
            if (step.by === 'person') onClick(stepWords(step, to.subject));
          },
        },
        signal,
      );
  };
