import { type Expected, either, is, notRead, type PageExpectation, unreadable } from '../expectation.ts';

/**
 * Pages written from the documented labels alone, in markup nobody here would choose, before the reader was fitted to
 * them: of their 111 settings it read 2 wrong then, 8 that are none of the users', and 44 not at all.
 */
const legacy = {
  within: 'administrator',
  product: { generation: ['L5', 'L7'], version: null, build: null },
  role: 'administrator',
} as const;
const composite = { ...legacy, product: { generation: 'L7', version: null, build: null } } as const;

const on = (build: number): Pick<PageExpectation, 'at' | 'product' | 'role'> => ({
  at: '/interface/root#/settings/x',
  product: {
    generation: build < 8000 ? ['M16', 'M100'] : build < 9500 ? 'M100' : ['M100', 'M100n'],
    version: `100.0.${build}`,
    build,
  },
  role: 'administrator',
});

const asked = [
  'minLength',
  'requireNumber',
  'requireCapital',
  'requireLower',
  'requireSymbol',
  'notUserName',
  'skipExisting',
  'preventCommon',
] as const;

/** In the order of the pages: length, number, capital, lower, symbol, user name, existing passwords, common ones. */
const policy = (
  ...values: readonly (number | boolean)[]
): Pick<PageExpectation, 'screens'> & { readonly fields: Readonly<Record<string, Expected>> } => ({
  screens: ['passwordRequirements'],
  fields: Object.fromEntries(values.map((value, at) => [`password.${asked[at]}`, is(value)])),
});

const noPolicy: PageExpectation['fields'] = Object.fromEntries(
  asked.map((name) => [`password.${name}`, notRead]),
);

const page = '/Main/frmPage.aspx';
const emulator = 'the emulator takes another option of a select for the selected one';

export const l5Outsiders: Readonly<Record<string, PageExpectation>> = {
  'password-fieldsets': { ...legacy, at: page, ...policy(9, true, false, true, false, true, true) },
  // The box beside the length is not ticked. A box named Disabled switches off; unticked, its word may be a state.
  'password-th-pairs': {
    ...legacy,
    at: page,
    screens: ['passwordRequirements'],
    fields: {
      ...policy(0, true, false, true, false, true).fields,
      'password.minLength': is('off'),
      'password.notUserName': either(true),
    },
  },
  'domain-defaults-uppercase': {
    ...legacy,
    at: page,
    screens: ['domainDefaults'],
    fields: { 'domainDefaults.requireSmtpAuth': is(false) },
  },
};

export const l7Outsiders: Readonly<Record<string, PageExpectation>> = {
  'password-nested-tables': { ...composite, at: page, ...policy(14, true, false, true, true, false, false) },
  'password-radio-lists': { ...composite, at: page, ...policy(8, true, false, false, true, true, false) },
  'password-two-a-row': { ...composite, at: page, ...policy(11, true, false, true, false, true, true) },
  'password-help-between': {
    ...composite,
    at: page,
    browserOnly: emulator,
    ...policy(16, true, false, true, true, false),
  },
  'password-header-table': { ...composite, at: page, ...policy(10, true, false, false, true, true) },
  'password-box-labels': {
    ...composite,
    at: page,
    screens: ['passwordRequirements'],
    fields: {
      'password.minLength': is(9),
      'password.requireNumber': is(true),
      'password.requireSymbol': is(false),
    },
  },
  'password-titles': { ...composite, at: page, ...policy(13, true, false, true, false, true) },
  'domain-window-columns': {
    ...composite,
    at: '/Main/frmDomain.aspx?popup=true',
    screens: ['domainOptions'],
    domain: 'example.net',
    browserOnly: 'the emulator has no layout',
    fields: { 'domain.requireSmtpAuth': is(true), 'domain.enabled': is(true) },
  },
  'log-settings-list': {
    ...legacy,
    at: page,
    screens: ['logSettings'],
    browserOnly: emulator,
    fields: { 'log.deliveryLevel': is('Detailed'), 'log.smtpLevel': is('Exceptions Only') },
  },
};

export const m16Outsiders: Readonly<Record<string, PageExpectation>> = {
  'domain-options-form': {
    ...on(7488),
    screens: ['domainOptions'],
    domain: 'example.com',
    fields: { 'domain.requireSmtpAuth': is(false), 'domain.enabled': is(false) },
  },
};

export const m100Outsiders: Readonly<Record<string, PageExpectation>> = {
  'password-mat-toggles': {
    ...on(8538),
    screens: ['passwordRequirements'],
    fields: {
      ...policy(12, true, false, true, false, true, true, false).fields,
      'password.retrieval': is(false),
    },
  },
  'password-odd-spaces': { ...on(8538), ...policy(10, true, false, true, false, true, false, false) },
  'domain-defaults-rows': {
    ...on(8538),
    screens: ['domainDefaults'],
    fields: { 'domainDefaults.requireSmtpAuth': is(true) },
  },
  'password-arabic-digits': {
    ...on(8538),
    screens: ['passwordRequirements'],
    fields: {
      ...policy(12, true, true, false, false, true).fields,
      'password.preventCommon': is(true),
    },
  },
  'password-remarks': {
    ...on(8538),
    screens: ['passwordRequirements'],
    fields: {
      'password.minLength': is(9),
      'password.requireNumber': is(true),
      'password.requireCapital': is(false),
      'password.requireSymbol': is(false),
    },
  },
  'log-dropdowns': {
    ...on(8538),
    screens: ['logSettings'],
    browserOnly: emulator,
    fields: { 'log.deliveryLevel': is('Detailed'), 'log.smtpLevel': is('Exceptions Only') },
  },
  'password-misleading-control': {
    ...on(8538),
    screens: ['passwordRequirements'],
    fields: {
      'password.minLength': unreadable(),
      'password.requireNumber': unreadable(),
      'password.requireCapital': is(true),
      'password.requireLower': is(false),
      // Its words stand on the page; that its names differ makes it no more than likely.
      'password.requireSymbol': is(true),
      'password.notUserName': is(true),
    },
  },
};

export const m100nOutsiders: Readonly<Record<string, PageExpectation>> = {
  'smtp-in-truncated': {
    ...on(9504),
    screens: ['smtpIn'],
    browserOnly: emulator,
    fields: {
      'smtpIn.allowRelay': is('Only Local Users'),
      'smtpIn.relayForAuthenticated': is(true),
      'smtpIn.localDeliveryAuth': is(false),
      'smtpIn.authMatch': is('Email Address'),
      'smtpIn.sessionTimeout': is(15),
    },
  },
  'password-drift': { ...on(9504), ...policy(8, true, false, true, false, true, false, false) },
  'system-administrator-policy': {
    ...on(9504),
    screens: [],
    perhaps: ['administratorPasswordRequirements'],
    fields: noPolicy,
  },
  'administrators-policy-section': {
    ...on(9504),
    screens: [],
    perhaps: ['administratorPasswordRequirements', 'administrators'],
    fields: { ...noPolicy, 'administratorPassword.minLength': either(6) },
  },
};
