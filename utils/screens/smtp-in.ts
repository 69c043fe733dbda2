import type { Screen, Step, Way } from './screen.ts';

const everywhere = ['L5', 'L7', 'M16', 'M100', 'M100n'] as const;
const later = ['L7', 'M16', 'M100', 'M100n'] as const;

/** For 5.x and 6.x the way is assumed from the later help. */
const legacy: readonly Step[] = [
  { labels: ['nav.settings'], kind: 'bar' },
  { labels: ['nav.protocolSettings'], kind: 'tree' },
  { labels: ['place.smtpIn'], kind: 'tab' },
];
const oneCardOfMany: readonly Step[] = [
  { labels: ['nav.settings'], kind: 'bar' },
  { labels: ['nav.protocols'], kind: 'tree' },
];
/** Until the menu was seen, the newest pages are taken for those before them: then the other entry stands there. */
const cardOrPage: readonly Step[] = [
  { labels: ['nav.settings'], kind: 'bar' },
  { labels: ['nav.protocols', 'place.smtpIn'], kind: 'tree' },
];
const ownPage: readonly Step[] = [
  { labels: ['nav.settings'], kind: 'bar' },
  { labels: ['place.smtpIn'], kind: 'tree' },
];

/** Who may send through the server: a tab, a card or a page named SMTP In. Its labels stand nowhere else. */
export const smtpIn: Screen = {
  id: 'smtpIn',
  evidence: [
    'smtpIn.allowRelay',
    'smtpIn.relayForAuthenticated',
    'smtpIn.localDeliveryAuth',
    'smtpIn.authMatch',
    'smtpIn.sessionTimeout',
  ],
  atLeast: 2,
  named: ['place.smtpIn'],
  only: ['smtpIn.allowRelay', 'smtpIn.relayForAuthenticated', 'smtpIn.localDeliveryAuth', 'smtpIn.authMatch'],
  core: ['smtpIn.allowRelay', 'smtpIn.relayForAuthenticated', 'smtpIn.localDeliveryAuth', 'smtpIn.authMatch'],
  decidedOnly: true,
  otherSection: /^(smtp out|outbound|pop3?|imap4?|ldap|xmpp)\b/,
  fields: [
    {
      setting: 'smtpIn.allowRelay',
      kind: 'text',
      stem: /relay/i,
      labels: [{ label: 'smtpIn.allowRelay' }],
      in: everywhere,
      grounds: 'documented',
    },
    {
      setting: 'smtpIn.relayForAuthenticated',
      kind: 'boolean',
      stem: /relay/i,
      labels: [{ label: 'smtpIn.relayForAuthenticated' }],
      in: everywhere,
      grounds: 'documented',
    },
    {
      setting: 'smtpIn.localDeliveryAuth',
      kind: 'boolean',
      stem: /local|deliver/i,
      labels: [{ label: 'smtpIn.localDeliveryAuth' }],
      in: everywhere,
      grounds: 'documented',
    },
    {
      setting: 'smtpIn.authMatch',
      kind: 'text',
      stem: /match/i,
      labels: [{ label: 'smtpIn.authMatch' }],
      in: later,
      grounds: 'documented',
    },
    {
      setting: 'smtpIn.maxBad',
      kind: 'number',
      stem: /bad/i,
      labels: [{ label: 'smtpIn.maxBad' }],
      in: later,
      grounds: 'documented',
    },
    {
      setting: 'smtpIn.maxConnections',
      kind: 'number',
      stem: /conn/i,
      labels: [{ label: 'smtpIn.maxConnections' }],
      in: later,
      grounds: 'documented',
    },
    {
      setting: 'smtpIn.sessionTimeout',
      kind: 'number',
      unit: 'minutes',
      stem: /time/i,
      labels: [{ label: 'smtpIn.sessionTimeout' }],
      in: ['M16', 'M100', 'M100n'],
      grounds: 'documented',
    },
  ],
};

export const smtpInWay: Way = {
  path: { L5: legacy, L7: legacy, M16: oneCardOfMany, M100: cardOrPage, M100n: ownPage },
  grounds: 'documented',
  source:
    'vendor help ProtocolSettings v8, v13, Protocols and SMTP In current; peterviola.com; hardening reference section 2',
};
