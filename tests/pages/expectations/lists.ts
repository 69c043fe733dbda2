import { either, is, notRead, type PageExpectation, unreadable } from '../expectation.ts';

/** Lists that were taken for empty, or for whole, and are neither; and short ones that were not seen at all. */
const legacy = {
  at: '/Main/frmPage.aspx',
  within: 'administrator',
  product: { generation: ['L5', 'L7'], version: null, build: null },
  role: 'administrator',
} as const;
const modern = {
  at: '/interface/root#/settings/x',
  product: { generation: 'M100', version: '100.0.8930', build: 8930 },
  role: 'administrator',
} as const;

const whitelist = { ...legacy, screens: ['whitelist'] } as const;
const none = { fields: { 'whitelist.entries': either([]) }, coverage: 'partial' } as const;
const bypass = { ...legacy, screens: ['smtpAuthBypass'], coverage: 'whole' } as const;
const off = { smtp: false, pop: false, imap: false } as const;

export const l7Lists: Readonly<Record<string, PageExpectation>> = {
  'binding-ports': {
    ...legacy,
    screens: ['bindingPorts'],
    fields: {
      'bindings.ports': is([
        { protocol: 'smtp', port: 25, encryption: 'none', name: 'Mail in' },
        { protocol: 'pop', port: 110, encryption: null, name: 'POP' },
        { protocol: 'imap', port: 143, encryption: null, name: 'IMAP' },
      ]),
    },
    coverage: 'whole',
  },
  'whitelist-header-apart': {
    ...whitelist,
    fields: {
      'whitelist.entries': is([
        { address: '203.0.113.7', switches: { ...off, smtp: true } },
        { address: '203.0.113.8', switches: { ...off, pop: true } },
      ]),
    },
    coverage: 'whole',
  },
  'whitelist-cells-without-header': {
    ...whitelist,
    fields: { 'whitelist.entries': is([{ address: '203.0.113.7', switches: { ...off, smtp: true } }]) },
    coverage: 'whole',
  },
  'whitelist-no-header': {
    ...whitelist,
    fields: { 'whitelist.entries': unreadable('label-not-found') },
  },
  'whitelist-delete-question': { ...legacy, screens: [], fields: { 'whitelist.entries': notRead } },
  'whitelist-cells-that-fit-no-header': { ...whitelist, ...none },
  'whitelist-no-permission': { ...whitelist, ...none },
  'whitelist-hidden-by-choice': {
    ...whitelist,
    ...none,
    browserOnly: 'the emulator takes another option of a select for the selected one',
  },
  'smtp-auth-bypass-two-cells': {
    ...bypass,
    fields: { 'smtpAuthBypass.entries': is([{ address: '203.0.113.9', switches: {} }]) },
  },
  'smtp-auth-bypass-nothing': { ...bypass, fields: { 'smtpAuthBypass.entries': is([]) } },
  'domains-action-cell': {
    ...legacy,
    screens: ['domains'],
    fields: { 'domains.list': is([{ name: 'a.example', enabled: true }]) },
    coverage: 'whole',
  },
};

export const m100Lists: Readonly<Record<string, PageExpectation>> = {
  'whitelist-not-filled': { ...modern, screens: ['whitelist'], ...none },
  'whitelist-load-more': {
    ...modern,
    screens: ['whitelist'],
    fields: {
      'whitelist.entries': is([
        { address: '192.168.4.9', switches: { smtp: false, pop: false, imap: true, xmpp: false } },
      ]),
    },
    coverage: 'partial',
  },
  'whitelist-german-columns': {
    ...modern,
    screens: ['whitelist'],
    fields: { 'whitelist.entries': unreadable('other-language') },
  },
};
