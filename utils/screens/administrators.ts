import { enabledColumn, headsOf } from './columns.ts';
import type { ListColumn, Screen, Way } from './screen.ts';

/** "Name" beside "Account" is the display name, which nobody signs in with. */
const columns: readonly ListColumn[] = [
  { key: 'name', labels: [{ label: 'account.account' }, { label: 'account.username' }] },
  { key: 'primary', labels: [{ label: 'account.type' }] },
  { key: 'ipRestricted', labels: [{ label: 'account.ipRestrictions' }] },
  enabledColumn,
  { key: 'description', labels: [{ label: 'list.description' }] },
];

const evidence = headsOf(columns);

/** Everyone who may sign in as an administrator of the server. 5.x has one, on a tab of General Settings. */
export const administrators: Screen = {
  id: 'administrators',
  evidence,
  atLeast: 2,
  named: ['place.administrators'],
  not: ['place.domainSettings'],
  decidedOnly: true,
  fields: [],
  list: { setting: 'administrators.list', columns, must: ['name'], unlike: ['list.address'] },
};

export const administratorsWay: Way = {
  path: {
    L7: [
      { labels: ['nav.settings'], kind: 'bar' },
      { labels: ['place.administrators'], kind: 'tree' },
    ],
    M16: [
      { labels: ['nav.settings'], kind: 'bar' },
      { labels: ['place.administrators'], kind: 'tree' },
    ],
    M100: [
      { labels: ['nav.settings'], kind: 'bar' },
      { labels: ['place.administrators'], kind: 'tree' },
    ],
    M100n: [
      { labels: ['nav.settings'], kind: 'bar' },
      { labels: ['place.administrators'], kind: 'tree' },
    ],
  },
  grounds: 'documented',
  source: 'vendor help Administrators 16.x and current, SystemAdmins v15; vendor KB a3137',
};
