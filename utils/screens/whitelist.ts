import { headsOf } from './columns.ts';
import type { LabelKey } from './labels/labels.ts';
import type { ListColumn, Screen, Step, Way } from './screen.ts';

/** Columns seen in any generation (hardening reference 4.3); polarity: `true` means the address is exempt. */
const columns: readonly ListColumn[] = [
  { key: 'address', labels: [{ label: 'list.address' }] },
  { key: 'addressEnd', labels: [{ label: 'list.addressEnd' }] },
  { key: 'description', labels: [{ label: 'list.description' }] },
  { key: 'smtp', labels: [{ label: 'list.smtp' }] },
  { key: 'pop', labels: [{ label: 'list.pop' }] },
  { key: 'imap', labels: [{ label: 'list.imap' }] },
  { key: 'xmpp', labels: [{ label: 'list.xmpp' }] },
  { key: 'webmail', labels: [{ label: 'list.webmail' }] },
  { key: 'eas', labels: [{ label: 'list.eas' }] },
  { key: 'ldap', labels: [{ label: 'list.ldap' }] },
  { key: 'mapiEws', labels: [{ label: 'list.mapiEws' }] },
  { key: 'webdav', labels: [{ label: 'list.webdav' }] },
  { key: 'authBypass', labels: [{ label: 'list.authBypass' }] },
  { key: 'spamBypass', labels: [{ label: 'list.spamBypass' }] },
  // "Brute Force" ticked means that IDS brute-force rules are bypassed (trap T5).
  { key: 'bruteForceBypass', labels: [{ label: 'list.bruteForce' }] },
  // 6.x "Greylisting" on the whitelist means not greylisted; later "Disable greylisting".
  { key: 'greylistBypass', labels: [{ label: 'list.greylistOff' }] },
  { key: 'ipBypass', labels: [{ label: 'list.ipBypass' }] },
  { key: 'tcpProxy', labels: [{ label: 'list.tcpProxy' }] },
  { key: 'enabled', labels: [{ label: 'generic.enabled' }] },
];

const twins = [
  'place.whitelist',
  'place.blacklist',
  'place.ipBypasses',
  'place.smtpAuthBypass',
  'place.ipRestrictions',
  'place.administrators',
] as const;
const allBut = (...names: readonly LabelKey[]): LabelKey[] => twins.filter((twin) => !names.includes(twin));

const evidence = headsOf(columns);

export const whitelist: Screen = {
  id: 'whitelist',
  evidence,
  atLeast: 2,
  named: ['place.whitelist'],
  not: allBut('place.whitelist'),
  fields: [],
  list: { setting: 'whitelist.entries', columns, must: ['address', 'smtp'] },
};

export const whitelistWay: Way = {
  path: {
    L5: [
      { labels: ['nav.security'], kind: 'bar' },
      { labels: ['place.whitelist'], kind: 'tree' },
    ],
    L7: [
      { labels: ['nav.security'], kind: 'bar' },
      { labels: ['place.whitelist'], kind: 'tree' },
    ],
    M16: [
      { labels: ['nav.settings'], kind: 'bar' },
      { labels: ['nav.security'], kind: 'tree' },
      { labels: ['place.whitelist'], kind: 'tab' },
    ],
    M100: [
      { labels: ['nav.settings'], kind: 'bar' },
      { labels: ['nav.security'], kind: 'tree' },
      { labels: ['place.whitelist'], kind: 'tab' },
    ],
    M100n: [
      { labels: ['nav.settings'], kind: 'bar' },
      { labels: ['nav.security'], kind: 'tree' },
      { labels: ['place.whitelist'], kind: 'tab' },
    ],
  },
  grounds: 'documented',
  source: 'vendor help BlacklistWhitelist v6, v12, current (three captures)',
};

/** A twin is recognised so that its rows are never judged as whitelist rows (trap T2). */
const twin = (id: Screen['id'], named: readonly LabelKey[], not: readonly LabelKey[]): Screen => ({
  id,
  evidence,
  atLeast: 1,
  named,
  not,
  fields: [],
});

export const blacklist = twin('blacklist', ['place.blacklist'], allBut('place.blacklist'));
/** Which toggles an entry has is not captured: help says "spam checks and/or greylisting" (antispam index, current). */
export const ipBypasses: Screen = {
  ...twin('ipBypasses', ['place.ipBypasses'], allBut('place.ipBypasses')),
  decidedOnly: true,
  list: {
    setting: 'ipBypasses.entries',
    columns: [
      ...columns.filter(({ key }) =>
        ['address', 'addressEnd', 'description', 'greylistBypass'].includes(key),
      ),
      { key: 'spamBypass', labels: [{ label: 'list.spamBypass' }, { label: 'list.spamChecksOff' }] },
    ],
    must: ['address'],
  },
};
const bypassPath: readonly Step[] = [
  { labels: ['nav.security'], kind: 'bar' },
  { labels: ['place.smtpAuthBypass'], kind: 'tree' },
];

/** A list of addresses that need not sign in to send; to stand on it is the bypass. Any entry weakens the server. */
export const smtpAuthBypass: Screen = {
  id: 'smtpAuthBypass',
  evidence,
  atLeast: 1,
  named: ['place.smtpAuthBypass'],
  not: allBut('place.smtpAuthBypass'),
  decidedOnly: true,
  fields: [],
  list: {
    setting: 'smtpAuthBypass.entries',
    columns: columns.filter(({ key }) => ['address', 'addressEnd', 'description', 'enabled'].includes(key)),
    must: ['address'],
    // With any of these it is the whitelist, of which one column has the same words.
    unlike: ['list.smtp', 'list.pop', 'list.imap', 'list.greylistOff', 'list.country'],
  },
};
export const administratorIpRestriction = twin(
  'administratorIpRestriction',
  ['place.ipRestrictions'],
  allBut('place.ipRestrictions', 'place.administrators'),
);

export const blacklistWay: Way = {
  path: {},
  grounds: 'documented',
  source: 'vendor help BlacklistWhitelist',
};
const antispamTab: readonly Step[] = [
  { labels: ['nav.settings'], kind: 'bar' },
  { labels: ['place.antispam'], kind: 'tree' },
  { labels: ['place.ipBypasses'], kind: 'tab' },
];
export const ipBypassesWay: Way = {
  path: { M16: antispamTab, M100: antispamTab, M100n: antispamTab },
  grounds: 'documented',
  source: 'vendor KB a3592; vendor help, antispam index, current: tab IP Bypasses',
};
export const smtpAuthBypassWay: Way = {
  path: {
    L5: bypassPath,
    L7: bypassPath,
    M100n: [
      { labels: ['nav.settings'], kind: 'bar' },
      { labels: ['nav.security'], kind: 'tree' },
      { labels: ['place.smtpAuthBypass'], kind: 'tab' },
    ],
  },
  grounds: 'documented',
  source:
    'vendor help SMTPAuthBypass v4; managed.com a2370. In the newest builds assumed: an API of that name, and no column of the whitelist',
};
export const administratorIpRestrictionWay: Way = {
  path: {},
  grounds: 'documented',
  source: 'vendor help SystemAdmins v15; accuwebhosting kb 3026',
};
