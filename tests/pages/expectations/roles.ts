import { notRead, type PageExpectation, unreadable } from '../expectation.ts';

const at = '/interface/root#/settings/x';
const composite = { generation: 'L7', version: null, build: null } as const;
const modern = { generation: ['M100', 'M100n'] } as const;

/** Other sessions than an administrator's of a live server: whatever their pages show, nothing of it is the server's. */
const nobodys = { screens: [], fields: {} } as const;

export const l7Roles: Readonly<Record<string, PageExpectation>> = {
  'domain-administrator': {
    at: '/Main/frmDomainSettings.aspx',
    within: 'mailbox',
    product: composite,
    role: 'mailbox',
    screens: [],
    perhaps: ['domainOptions'],
  },
  'login-in-frame': {
    at: '/Login.aspx?ReturnUrl=%2fMain%2ffrmSecurityList.aspx',
    within: 'administrator',
    product: { generation: ['L5', 'L7'] },
    role: 'login',
    ...nobodys,
  },
  'setup-wizard': {
    at: '/Main/frmSetup.aspx',
    product: composite,
    role: 'unknown',
    ...nobodys,
  },
};

export const m16Roles: Readonly<Record<string, PageExpectation>> = {
  maintenance: { at: '/interface/maintenance', role: 'unknown', ...nobodys },
  setup: { at: '/interface/setup', role: 'unknown', ...nobodys },
};

export const m100Roles: Readonly<Record<string, PageExpectation>> = {
  'domain-administrator': { at, product: modern, role: 'mailbox', screens: [], perhaps: ['domainOptions'] },
  'domain-administrator-narrow': {
    at,
    product: modern,
    role: 'mailbox',
    screens: [],
    perhaps: ['whitelist'],
  },
  impersonation: { at, product: modern, role: 'mailbox', screens: [], perhaps: ['passwordRequirements'] },
  'signed-out': { at, product: modern, role: 'login', screens: [], perhaps: ['passwordRequirements'] },
};

export const m100nRoles: Readonly<Record<string, PageExpectation>> = {
  'whitelist-managed-by-hub': {
    at,
    product: modern,
    role: 'administrator',
    screens: ['whitelist'],
    fields: {
      'whitelist.entries': unreadable('managed-by-hub', 'no-permission'),
      'smtpAuthBypass.entries': notRead,
    },
  },
};
