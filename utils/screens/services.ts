import type { Screen, Step, Way } from './screen.ts';

const modern: readonly Step[] = [
  { labels: ['nav.manage'], kind: 'bar' },
  { labels: ['nav.troubleshooting'], kind: 'tree' },
  { labels: ['place.services'], kind: 'tab' },
];

/** Which services run: one that does not needs no rule against its abusers. The columns are not captured. */
export const services: Screen = {
  id: 'services',
  evidence: ['services.service', 'services.status'],
  atLeast: 2,
  named: ['place.services'],
  not: ['place.domainSettings'],
  decidedOnly: true,
  fields: [],
  list: {
    setting: 'services.list',
    columns: [
      { key: 'service', labels: [{ label: 'services.service' }] },
      { key: 'running', labels: [{ label: 'services.status' }] },
    ],
    must: ['service', 'running'],
  },
};

export const servicesWay: Way = {
  path: { M16: modern, M100: modern, M100n: modern },
  grounds: 'documented',
  source: 'vendor help Troubleshooting: tab Services',
};
