import type { SimulatedIdsRule } from '../simulator.ts';
import { detectionServices, detectionTypes, optionOf, wordOf } from './choices.ts';
import type { FormPage } from './form-page.ts';
import type { ListPage } from './list-page.ts';
import { setShown, setText } from './patch.ts';
import { type LegacyGeneration, say } from './state.ts';

/** What a rule type has beside time frame, count and description (10.x API: the members of each kind of rule). */
const shapeOf = (type: string) => {
  const notifies = /Notification/.test(type);
  const service = /Denial of Service|by Protocol/.test(type);
  return { service, notifies, count: countOf(type, service, notifies) };
};

const countOf = (type: string, service: boolean, notifies: boolean): string => {
  if (notifies) return 'Messages Before Notify';
  if (service) return type.includes('Password') ? 'Failures Before Block' : 'Connections Before Block';
  return type.includes('Bounces') ? 'Bounces Before Block' : 'Bad Sessions Before Block';
};

/** 5.x prints the unit in the cell, later ones in the header. Both are assumed. */
const minutes = (generation: LegacyGeneration, count: number): string =>
  generation === 'L5' ? `${count} minutes` : String(count);

export const abuseRules: ListPage = {
  path: '/Main/frmAbuseDetection.aspx',
  file: 'frmAbuseDetection',
  editor: '/Main/frmAbuseDetectionEntry.aspx',
  rows: (server) =>
    server.state.idsRules.map((rule, index) => ({
      edit: { row: String(index) },
      cells: {
        lblType: say(server, rule.type),
        lblService: say(server, rule.service),
        lblTimeFrame: say(server, minutes(server.generation, rule.timeFrame)),
        lblThreshold: String(rule.threshold),
        lblBlockTime: rule.action === 'notify' ? '' : say(server, minutes(server.generation, rule.blockTime)),
        lblDescription: rule.description,
      },
    })),
  remove: ({ state }, indexes) => {
    state.idsRules = state.idsRules.filter((_, index) => !indexes.has(index));
  },
};

const isNumber = (value: unknown): boolean => /^\d+$/.test(String(value).trim());

/** `caption`: the id of the label beside the count. */
export const abuseRule = (generation: LegacyGeneration, caption: string): FormPage => {
  const types = detectionTypes[generation];
  const services = detectionServices[generation];
  return {
    path: '/Main/frmAbuseDetectionEntry.aspx',
    file: 'frmAbuseDetectionEntry',
    defaults: { txtNotify: '' },
    numbers: ['txtTimeFrame', 'txtThreshold'],
    list: '/Main/frmAbuseDetection.aspx',
    check: ({ ddType, txtBlockTime }) =>
      shapeOf(wordOf(types, ddType)).notifies || isNumber(txtBlockTime)
        ? null
        : 'Please enter a whole number.',
    arrange: (html, { ddType }, server) => {
      const { service, notifies, count } = shapeOf(wordOf(types, ddType));
      const named = setText(html, caption, say(server, count));
      const blocks = setShown(
        setShown(named, 'ctl00_MPH_trService', service),
        'ctl00_MPH_trBlockTime',
        !notifies,
      );
      return setShown(blocks, 'ctl00_MPH_trNotify', notifies);
    },
    load: ({ state }, query) => {
      const row = query.get('row');
      const rule = state.idsRules[Number(row ?? -1)];
      if (!rule) return row === null ? { ddType: '0', ddService: '0' } : undefined;
      return {
        ddType: optionOf(types, rule.type),
        ddService: rule.service ? optionOf(services, rule.service) : '0',
        txtTimeFrame: String(rule.timeFrame),
        txtThreshold: String(rule.threshold),
        txtBlockTime: String(rule.blockTime),
        txtDescription: rule.description,
      };
    },
    store: ({ state }, values, query) => {
      const type = wordOf(types, values.ddType);
      const { service, notifies } = shapeOf(type);
      const rule: SimulatedIdsRule = {
        type,
        service: service ? wordOf(services, values.ddService) : '',
        timeFrame: Number(values.txtTimeFrame),
        threshold: Number(values.txtThreshold),
        blockTime: notifies ? 0 : Number(values.txtBlockTime),
        description: String(values.txtDescription),
        action: notifies ? 'notify' : 'block',
      };
      const known = state.idsRules[Number(query.get('row') ?? -1)];
      if (known) Object.assign(known, rule);
      else state.idsRules.push(rule);
    },
  };
};
