import { headsOf } from './columns.ts';
import type { ListColumn, Screen, Step, Way } from './screen.ts';

/** Labels of the editor of 13.x; that the list's heads are worded alike is assumed. */
const columns: readonly ListColumn[] = [
  { key: 'protocol', labels: [{ label: 'ports.protocol' }] },
  { key: 'encryption', labels: [{ label: 'ports.encryption' }] },
  { key: 'port', labels: [{ label: 'ports.port' }] },
  { key: 'name', labels: [{ label: 'ports.name' }] },
];

/** The ports of the mail services, each with its encryption. 5.x has them among the settings of each domain. */
export const bindingPorts: Screen = {
  id: 'bindingPorts',
  evidence: headsOf(columns),
  atLeast: 2,
  named: ['place.ports'],
  not: ['place.domainSettings', 'place.domainDefaults'],
  decidedOnly: true,
  fields: [],
  list: {
    setting: 'bindings.ports',
    columns,
    must: ['protocol', 'encryption', 'port'],
    unlike: ['list.address'],
  },
};

const steps = (last: 'tree' | 'tab'): readonly Step[] => [
  { labels: ['nav.settings'], kind: 'bar' },
  { labels: ['place.bindings'], kind: 'tree' },
  { labels: ['place.ports'], kind: last },
];

export const bindingPortsWay: Way = {
  path: { L7: steps('tree'), M16: steps('tab'), M100: steps('tab'), M100n: steps('tab') },
  grounds: 'documented',
  source:
    'vendor help Bindings > Ports v13, Bindings v16; vendor KB a2671. The heads of the columns are not captured',
};
