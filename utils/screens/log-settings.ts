import type { Screen, Step, Way } from './screen.ts';

const legacy: readonly Step[] = [
  { labels: ['nav.settings'], kind: 'bar' },
  { labels: ['place.logSettings'], kind: 'tree' },
];

/** Whether Troubleshooting is a section of the bar or an entry under Manage is not captured: both ways are walked. */
const modern: readonly Step[] = [
  { labels: ['nav.manage'], kind: 'bar' },
  { labels: ['nav.troubleshooting'], kind: 'tree' },
  { labels: ['generic.options'], kind: 'tab' },
];

/**
 * How much is logged. The long labels stand nowhere else. The short ones of 16.x and later ("Delivery", "SMTP") are
 * everyday words, and count only under Troubleshooting.
 */
export const logSettings: Screen = {
  id: 'logSettings',
  evidence: [
    'log.detailLevels',
    'log.deliveryLevel',
    'log.smtpLevel',
    'log.popLevel',
    'log.imapLevel',
    'log.delivery',
    'log.smtp',
  ],
  atLeast: 2,
  named: ['place.logSettings', 'nav.troubleshooting'],
  only: ['log.detailLevels', 'log.deliveryLevel', 'log.smtpLevel'],
  not: ['place.viewLogs', 'place.services', 'place.mailboxIndexing', 'place.mailboxMigration'],
  core: ['log.deliveryLevel', 'log.delivery', 'log.smtpLevel'],
  decidedOnly: true,
  fields: [
    {
      setting: 'log.deliveryLevel',
      kind: 'text',
      stem: /deliver/i,
      labels: [{ label: 'log.deliveryLevel' }, { label: 'log.delivery' }],
      in: ['L5', 'L7', 'M16', 'M100', 'M100n'],
      grounds: 'documented',
    },
    {
      setting: 'log.smtpLevel',
      kind: 'text',
      stem: /smtp/i,
      labels: [{ label: 'log.smtpLevel' }, { label: 'log.smtp' }],
      in: ['L5', 'L7', 'M16', 'M100', 'M100n'],
      grounds: 'documented',
    },
    {
      // That there is such a log is documented, its label is not.
      setting: 'log.administrativeLevel',
      kind: 'text',
      stem: /admin/i,
      labels: [{ label: 'log.administrativeLevel' }, { label: 'log.administrative' }],
      in: [],
      grounds: 'assumed',
    },
  ],
};

export const logSettingsWay: Way = {
  path: { L5: legacy, L7: legacy, M16: modern, M100: modern, M100n: modern },
  grounds: 'documented',
  source:
    'the article (5.x and greater); vendor help Troubleshooting: tab Options. Labels of 16.x and later are not captured',
};
