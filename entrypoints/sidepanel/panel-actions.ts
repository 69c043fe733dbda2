import type { PanelActions } from '../../components/checklist/panel-actions.ts';
import type { Messages } from '../../utils/audit/protocol.ts';
import type { ServerRecord } from '../../utils/audit/record.ts';
import type { Advisories } from '../../utils/baseline/advisories.ts';
import { questionsFor, withAnswers } from '../../utils/baseline/questions.ts';
import { rules } from '../../utils/baseline/rules/index.ts';
import type { Channel } from '../../utils/extension/messages.ts';
import type { Reading } from '../../utils/screens/reading.ts';
import { confirmedReadings } from './confirmations.ts';
import type { Journeys } from './journeys.ts';
import { pairOf, questionsOf } from './put-off.ts';
import { propagatedReadings, readingsOf, statedForDays } from './statements.ts';
import type { Sweeps } from './sweeps.ts';
import { dayAfter } from './view/build-date.ts';
import { domainsCsv } from './view/domains-csv.ts';

export interface ActionPorts {
  readonly send: Channel<Messages>['send'];
  readonly journeys: Pick<Journeys, 'start' | 'guide' | 'answer'>;
  readonly use: PanelActions['use'];
  record(): ServerRecord | null;
  advisories(): Advisories;
  now(): string;
  rememberName(name: string): void;
  readonly sweeps: Pick<Sweeps, 'start' | 'stop'>;
  /** False: the browser did not take it. */
  copyText(text: string): Promise<boolean>;
  saveDomains(record: ServerRecord, csv: string): void;
  saveReport(record: ServerRecord): void;
  openReport(record: ServerRecord): void;
  openRescue(record: ServerRecord): void;
  openOptions(): void;
  /** The tab the panel stands for; null when there is none. */
  tabId(): number | null;
  /** The questions of a server, or of a pair of them, are not put again by themselves. */
  putOff(about: string): void;
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
  const state = (serverId: string, readings: readonly Reading[]): Promise<boolean> =>
    tell(send('state', { serverId, readings }));
  return {
    goTo: journeys.start,
    guide: journeys.guide,
    begin: () => {
      const tabId = ports.tabId();
      if (tabId !== null) void tell(send('begin', { tabId }));
    },
    use: ports.use,
    identify: (serverId) => {
      const tabId = ports.tabId();
      if (tabId !== null) void tell(send('identify', { tabId, serverId }));
    },
    join: (serverId, other) => void tell(send('join', { serverId, other })),
    keepApart: (serverId, other) => ports.putOff(pairOf(serverId, other)),
    answer: journeys.answer,
    state: (answer) =>
      withRecord(({ id }) => {
        ports.rememberName(answer.by);
        void state(id, readingsOf(answer, ports.now()));
      }),
    statePropagated: (answer) =>
      withRecord(({ id }) => {
        ports.rememberName(answer.by);
        void state(id, propagatedReadings(answer, ports.now()));
      }),
    confirm: ({ rule: id, subject }, by) =>
      withRecord((record) => {
        const now = ports.now();
        const rule = rules.find((each) => each.id === id);
        const signed = { by, untilDay: dayAfter(now, statedForDays) };
        ports.rememberName(by);
        if (rule) {
          const about = subject ? { subject } : {};
          void state(
            record.id,
            confirmedReadings(record, about, rule, { advisories: ports.advisories(), now }, signed),
          );
        }
      }),
    attest: ({ key, observed }, by) =>
      withRecord(({ id: serverId }) => {
        ports.rememberName(by);
        void tell(send('attest', { serverId, key, by, observed }));
      }),
    attestAll: (findings, by) =>
      withRecord(({ id: serverId }) => {
        ports.rememberName(by);
        for (const { key, observed } of findings) void tell(send('attest', { serverId, key, by, observed }));
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
    answerQuestions: (answers) =>
      withRecord(({ id: serverId, context, product: { generation } }) => {
        ports.putOff(questionsOf(serverId));
        const next = withAnswers(context, answers, questionsFor(generation));
        void tell(send('configure', { serverId, context: next }));
      }),
    putOffQuestions: () => withRecord(({ id }) => ports.putOff(questionsOf(id))),
    pauseMarks: (paused) => {
      const tabId = ports.tabId();
      if (tabId !== null) void tell(send('pauseMarks', { tabId, paused }));
    },
    sweep: (what) => {
      const tabId = ports.tabId();
      if (tabId !== null) void ports.sweeps.start(tabId, what);
    },
    stopSweep: () => ports.sweeps.stop(),
    copyDomains: (rule) => ports.copyText(domainsCsv(rule)),
    saveDomains: (rule) => withRecord((record) => ports.saveDomains(record, domainsCsv(rule))),
    exportReport: () => withRecord(ports.saveReport),
    openReport: () => withRecord(ports.openReport),
    openRescue: () => withRecord(ports.openRescue),
    openOptions: ports.openOptions,
  };
}
