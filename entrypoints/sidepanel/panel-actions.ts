import type { PanelActions } from '../../components/checklist/model.ts';
import type { Messages } from '../../utils/audit/protocol.ts';
import type { ServerRecord } from '../../utils/audit/record.ts';
import type { Channel } from '../../utils/extension/messages.ts';
import type { Journeys } from './journeys.ts';
import { readingsOf } from './statements.ts';

export interface ActionPorts {
  readonly send: Channel<Messages>['send'];
  readonly journeys: Pick<Journeys, 'start' | 'answer'>;
  record(): ServerRecord | null;
  now(): string;
  rememberName(name: string): void;
  saveReport(record: ServerRecord): void;
  openReport(record: ServerRecord): void;
  openOptions(): void;
  /** The tab the panel stands for; null when there is none. */
  tabId(): number | null;
  /** The questions of a server are not put again by themselves. */
  putOff(serverId: string): void;
  /** A change was not written down; `code` as the background names it. */
  failed(code: string): void;
}

/** What the panel's buttons do: journeys in the tab, and messages to the one writer. */
export function panelActions(ports: ActionPorts): PanelActions {
  const { send, journeys, failed } = ports;
  const withRecord = (act: (record: ServerRecord) => void): void => {
    const record = ports.record();
    if (record) act(record);
    else failed('no-server');
  };
  const tell = async (sent: ReturnType<typeof send>): Promise<boolean> => {
    const reply = await sent;
    if (!reply.ok) failed(reply.code);
    return reply.ok;
  };
  return {
    goTo: journeys.start,
    answer: journeys.answer,
    state: (answer) =>
      withRecord(async ({ id: serverId }) => {
        ports.rememberName(answer.by);
        for (const reading of readingsOf(answer, ports.now())) {
          if (!(await tell(send('state', { serverId, reading })))) return;
        }
      }),
    attest: ({ key, observed }, by) =>
      withRecord(({ id: serverId }) => {
        ports.rememberName(by);
        void tell(send('attest', { serverId, key, by, observed }));
      }),
    waive: ({ key }, waiver) =>
      withRecord(({ id: serverId }) => {
        if (waiver) ports.rememberName(waiver.owner);
        void tell(send('waive', { serverId, key, waiver }));
      }),
    answerContext: (gateways, webSites) =>
      withRecord(({ id: serverId, context }) => {
        const { webSitesOnHost: _before, ...rest } = context;
        const answered = { ...rest, gateways, ...(webSites !== null && { webSitesOnHost: webSites }) };
        ports.putOff(serverId);
        void tell(send('configure', { serverId, context: answered }));
      }),
    putOffContext: () => withRecord(({ id }) => ports.putOff(id)),
    pauseMarks: (paused) => {
      const tabId = ports.tabId();
      if (tabId !== null) void tell(send('pauseMarks', { tabId, paused }));
    },
    exportReport: () => withRecord(ports.saveReport),
    openReport: () => withRecord(ports.openReport),
    openOptions: ports.openOptions,
  };
}
