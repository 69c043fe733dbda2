import { enabledColumn, headsOf } from './columns.ts';
import type { ListColumn, Screen, Step, Way } from './screen.ts';

/** The columns of 16.x and later are documented. Those of 5.x to 15.x are not: its editor's labels stand in. */
const columns: readonly ListColumn[] = [
  { key: 'type', labels: [{ label: 'ids.type' }] },
  { key: 'service', labels: [{ label: 'ids.service' }] },
  { key: 'action', labels: [{ label: 'ids.action' }] },
  { key: 'timeFrame', labels: [{ label: 'ids.timeFrame' }] },
  { key: 'threshold', labels: [{ label: 'ids.threshold' }] },
  { key: 'blockTime', labels: [{ label: 'ids.blockTime' }] },
  enabledColumn,
  { key: 'description', labels: [{ label: 'list.description' }] },
];

const evidence = headsOf(columns);

const legacy: readonly Step[] = [
  { labels: ['nav.security'], kind: 'bar' },
  { labels: ['nav.advancedSettings'], kind: 'tree' },
  { labels: ['place.abuseDetection'], kind: 'tree' },
];
const modern: readonly Step[] = [
  { labels: ['nav.settings'], kind: 'bar' },
  { labels: ['nav.security'], kind: 'tree' },
  { labels: ['place.idsRules'], kind: 'tab' },
];

/** The rules that block abusers. Its twin lists whom they block now: addresses, with the time left. */
export const abuseDetection: Screen = {
  id: 'abuseDetection',
  evidence,
  atLeast: 2,
  named: ['place.abuseDetection', 'place.idsRules'],
  not: ['place.currentBlocks', 'place.whitelist', 'place.blacklist', 'place.smtpAuthBypass'],
  decidedOnly: true,
  fields: [],
  list: { setting: 'ids.rules', columns, must: ['type'], unlike: ['list.address', 'ids.timeLeft'] },
};

export const abuseDetectionWay: Way = {
  path: { L5: legacy, L7: legacy, M16: modern, M100: modern, M100n: modern },
  grounds: 'documented',
  source:
    'the article; vendor help AbuseDetection v13, Security > IDS Rules of 16.x and current (three captures), CurrentBlocks v5, v12',
};
