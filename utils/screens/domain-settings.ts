import type { LabelKey } from './labels/labels.ts';
import type { Field, Screen, Way } from './screen.ts';

const everywhere = ['L5', 'L7', 'M16', 'M100', 'M100n'] as const;

/** Labels that stand beside the switch on both twins. */
const evidence: readonly LabelKey[] = [
  'domain.requireSmtpAuth',
  'domain.folderPath',
  'domain.smtpPort',
  'domain.smtpPortAlternate',
  'domain.popPort',
  'domain.imapPort',
  'domain.ldapPort',
  'domain.outboundIp',
  'domain.logoutUrl',
  'domain.exclusions',
  'domain.forwardExclusions',
  'domain.tlsIfAvailable',
  'domain.srs',
  'domain.maxUsers',
  'domain.maxMessageSize',
  'domain.maxSize',
  'domain.catchAll',
  'domain.mailingListUsername',
  'domain.disabled',
  'domain.administrator',
  'domain.status',
];

const requireSmtpAuth = (setting: Field['setting']): Field => ({
  setting,
  kind: 'boolean',
  stem: /auth/i,
  labels: [{ label: 'domain.requireSmtpAuth' }],
  in: everywhere,
  grounds: 'documented',
});

/** A domain that is still to be made, and a gateway, which signs in to another server: neither is a domain of this one. */
const elsewhere =
  /^(new|add|adding|create|creating)( an?)?( new)? domain\b(?! (default|alias|admin))|\bdomain wizard\b|^.{0,24}\b(gateways?|smart ?hosts?)\b.{0,16}$/;

/** The template for domains made later. It says nothing about those that exist (the article; help v6). */
export const domainDefaults: Screen = {
  id: 'domainDefaults',
  evidence,
  atLeast: 2,
  named: ['place.domainDefaults'],
  unlike: ['domain.disabled', 'domain.administrator', 'domain.name'],
  elsewhere,
  fields: [requireSmtpAuth('domainDefaults.requireSmtpAuth')],
};

export const domainDefaultsWay: Way = {
  path: {
    L5: [
      { labels: ['nav.settings'], kind: 'bar' },
      { labels: ['nav.defaults'], kind: 'tree' },
      { labels: ['place.domainDefaults'], kind: 'tree' },
    ],
    L7: [
      { labels: ['nav.settings'], kind: 'bar' },
      { labels: ['nav.defaults'], kind: 'tree' },
      { labels: ['place.domainDefaults'], kind: 'tree' },
    ],
    M16: [
      { labels: ['nav.manage'], kind: 'bar' },
      { labels: ['nav.moreActions'], kind: 'button' },
      { labels: ['place.domainDefaults'], kind: 'tree' },
    ],
    M100: [
      { labels: ['nav.manage'], kind: 'bar' },
      { labels: ['nav.moreActions'], kind: 'button' },
      { labels: ['place.domainDefaults'], kind: 'tree' },
    ],
    M100n: [
      { labels: ['nav.manage'], kind: 'bar' },
      { labels: ['nav.moreActions'], kind: 'button' },
      { labels: ['place.domainDefaults'], kind: 'tree' },
    ],
  },
  grounds: 'documented',
  source:
    'the article; vendor help DomainDefaults v6, current; hardening reference: Manage > actions > Domain Defaults',
};

export const domainOptions: Screen = {
  id: 'domainOptions',
  evidence,
  atLeast: 2,
  only: ['domain.disabled', 'domain.administrator'],
  not: ['place.domainDefaults'],
  elsewhere,
  core: ['domain.requireSmtpAuth', 'domain.disabled', 'place.domainTab'],
  per: 'domain',
  fields: [
    requireSmtpAuth('domain.requireSmtpAuth'),
    {
      setting: 'domain.enabled',
      kind: 'boolean',
      stem: /enabl|disabl/i,
      labels: [{ label: 'domain.disabled', inverted: true }, { label: 'domain.enabled' }],
      in: [],
      grounds: 'documented',
    },
  ],
};

export const domainOptionsWay: Way = {
  path: {
    L5: [
      { labels: ['nav.manage'], kind: 'bar' },
      { labels: ['nav.domains'], kind: 'tree' },
      { labels: [], kind: 'row' },
    ],
    L7: [
      { labels: ['nav.manage'], kind: 'bar' },
      { labels: ['nav.domains'], kind: 'tree' },
      { labels: [], kind: 'row' },
      // From 10.x on the editor is a window of its own (vendor help v10 and v15, AddDomain).
      { labels: ['action.edit'], kind: 'button', by: 'person' },
    ],
    M16: [
      { labels: ['nav.manage'], kind: 'bar' },
      { labels: [], kind: 'row' },
      { labels: ['generic.options'], kind: 'tab' },
    ],
    M100: [
      { labels: ['nav.manage'], kind: 'bar' },
      { labels: [], kind: 'row' },
      { labels: ['generic.options'], kind: 'tab' },
    ],
    M100n: [
      { labels: ['nav.manage'], kind: 'bar' },
      { labels: [], kind: 'row' },
      { labels: ['generic.options'], kind: 'tab' },
    ],
  },
  grounds: 'documented',
  source: 'vendor help EditDomain v5, AddDomain v8, v10, v15, DomainDefaults current',
};

/** The list of domains: names and whether each is enabled, so that "every domain" can be counted. */
export const domains: Screen = {
  id: 'domains',
  evidence: ['domain.name', 'domain.status', 'domain.maxUsers', 'domain.maxSize'],
  atLeast: 1,
  named: ['place.domains', 'nav.manage'],
  // Places with lists whose columns bear a domain's words.
  not: [
    'place.domainDefaults',
    'place.services',
    'place.administrators',
    'place.sslCertificates',
    'place.events',
    'place.volumeMounts',
    'place.forwardingBlacklist',
  ],
  fields: [],
  list: {
    setting: 'domains.list',
    columns: [
      { key: 'name', labels: [{ label: 'domain.name' }] },
      {
        key: 'enabled',
        labels: [
          { label: 'domain.status' },
          { label: 'generic.enabled' },
          { label: 'domain.disabled', inverted: true },
        ],
      },
    ],
    must: ['name'],
  },
};

export const domainsWay: Way = {
  path: {
    L5: [
      { labels: ['nav.manage'], kind: 'bar' },
      { labels: ['nav.domains'], kind: 'tree' },
    ],
    L7: [
      { labels: ['nav.manage'], kind: 'bar' },
      { labels: ['nav.domains'], kind: 'tree' },
    ],
    M16: [{ labels: ['nav.manage'], kind: 'bar' }],
    M100: [{ labels: ['nav.manage'], kind: 'bar' }],
    M100n: [{ labels: ['nav.manage'], kind: 'bar' }],
  },
  grounds: 'documented',
  source: 'vendor help AddDomain v8, v10, v15; help transcript of 2019: landing page "Domains"',
};
