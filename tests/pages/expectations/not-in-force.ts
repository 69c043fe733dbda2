import { either, is, type PageExpectation, rowsAmong, unreadable } from '../expectation.ts';

/** Values that stand on a page and do not count, or are not what it shows. */
const legacy = {
  within: 'administrator',
  at: '/Main/frmPage.aspx',
  product: { generation: ['L5', 'L7'], version: null, build: null },
  role: 'administrator',
} as const;

const notInForce = unreadable('ambiguous');
const noChoice = unreadable('unknown-option', 'not-loaded');
const dos = { services: ['smtp'], action: 'block', timeFrame: 5, blockTime: 30, enabled: null } as const;

export const l7NotInForce: Readonly<Record<string, PageExpectation>> = {
  'password-master-off': {
    ...legacy,
    screens: ['passwordRequirements'],
    fields: {
      'password.minLength': notInForce,
      'password.requireNumber': notInForce,
      'password.requireCapital': notInForce,
    },
  },
  'password-put-away': {
    ...legacy,
    asItStands: 'without its switch the values are in force',
    screens: ['passwordRequirements'],
    fields: {
      'password.minLength': notInForce,
      'password.requireNumber': notInForce,
      'password.requireCapital': notInForce,
    },
  },
  'password-switch-next-row': {
    ...legacy,
    screens: ['passwordRequirements'],
    fields: {
      'password.minLength': either('off'),
      'password.requireNumber': is(true),
      'password.requireCapital': is(false),
    },
  },
  'smtp-in-drawn-list': {
    ...legacy,
    screens: ['smtpIn'],
    browserOnly: 'the emulator takes another option of a select for the selected one',
    fields: {
      'smtpIn.allowRelay': notInForce,
      'smtpIn.relayForAuthenticated': is(true),
      'smtpIn.authMatch': is('None'),
    },
  },
  'log-settings-no-choice': {
    ...legacy,
    screens: ['logSettings'],
    browserOnly: 'the emulator takes another option of a select for the selected one',
    fields: { 'log.deliveryLevel': noChoice, 'log.smtpLevel': is('Detailed') },
  },
  'abuse-detection-struck-out': {
    ...legacy,
    screens: ['abuseDetection'],
    fields: {
      'ids.rules': rowsAmong([
        { ...dos, type: 'dos', threshold: null },
        // Whether it is on is drawn, not said: a kind of rule that nobody can name.
        { ...dos, type: 'other', services: ['pop'], threshold: 50 },
      ]),
    },
  },
};
