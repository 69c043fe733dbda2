import { logLevels, matchChoices, optionOf, relayChoices, wordOf } from './choices.ts';
import type { FormPage } from './form-page.ts';
import { setCaption } from './patch.ts';
import { say } from './state.ts';

/** The 6.x help's names of the class boxes. */
const shortCaptions = {
  chkNumber: 'Number',
  chkCapital: 'Capital Letter',
  chkLower: 'Lower Case Letter',
  chkSymbol: 'Symbol',
  chkNotUserName: 'Not User Name',
};

export const passwordRequirements: FormPage = {
  path: '/Main/frmPasswordRequirements.aspx',
  file: 'frmPasswordRequirements',
  defaults: {
    ddTemplate: '0',
    chkRetrieval: false,
    txtExpiration: '6',
    chkExpiration: false,
    txtGracePeriod: '14',
    txtNotification: '28, 14, 7, 3, 2, 1',
    chkGraceEnds: false,
  },
  numbers: ['txtMinLength'],
  load: ({ state: { password } }) => ({
    txtMinLength: String(password.minLength),
    chkMinLength: password.minLengthEnabled,
    chkNumber: password.requireNumber,
    chkCapital: password.requireCapital,
    chkLower: password.requireLower,
    chkSymbol: password.requireSymbol,
    chkNotUserName: password.notUserName,
    chkExisting: password.skipExisting,
  }),
  store: ({ state: { password } }, values) => {
    password.minLength = Number(values.txtMinLength);
    // Only 5.x has the box beside the length.
    if (values.chkMinLength !== undefined) password.minLengthEnabled = values.chkMinLength === true;
    password.requireNumber = values.chkNumber === true;
    password.requireCapital = values.chkCapital === true;
    password.requireLower = values.chkLower === true;
    password.requireSymbol = values.chkSymbol === true;
    password.notUserName = values.chkNotUserName === true;
    password.skipExisting = values.chkExisting === true;
  },
  dress: (html, server) =>
    server.labels === 'long'
      ? html
      : Object.entries(shortCaptions).reduce(
          (page, [key, caption]) => setCaption(page, `ctl00_MPH_${key}`, say(server, caption)),
          html,
        ),
};

export const logSettings: FormPage = {
  path: '/Main/frmLogSettings.aspx',
  file: 'frmLogSettings',
  defaults: { ddPopLog: '1', ddImapLog: '1', txtLogPath: 'C:\\SmarterMail\\Logs', txtKeepLogs: '30' },
  numbers: ['txtKeepLogs'],
  load: ({ state: { logs } }) => ({
    ddDeliveryLog: optionOf(logLevels, logs.delivery),
    ddSmtpLog: optionOf(logLevels, logs.smtp),
  }),
  store: ({ state: { logs } }, values) => {
    logs.delivery = wordOf(logLevels, values.ddDeliveryLog);
    logs.smtp = wordOf(logLevels, values.ddSmtpLog);
  },
};

const connections = { Timeout: '5', MaxBad: '8', MaxConnections: '500' };
const protocol = (name: string): Record<string, string> => ({
  [`txt${name}Banner`]: '',
  ...Object.fromEntries(Object.entries(connections).map(([key, value]) => [`txt${name}${key}`, value])),
});

/** Defaults of POP: help 8.x, 13.x; those of the other protocols are assumed to be the same. */
export const protocolSettings: FormPage = {
  path: '/Main/frmProtocolSettings.aspx',
  file: 'frmProtocolSettings',
  defaults: {
    ...protocol('Pop'),
    ...protocol('Imap'),
    ...protocol('Smtp'),
    txtRetrievalPath: 'C:\\SmarterMail\\Pop',
    txtRetrievalThreads: '10',
    txtRetrievalInterval: '1',
    txtDeliveryThreads: '50',
    txtOutTimeout: '5',
  },
  numbers: ['txtPopMaxBad', 'txtPopMaxConnections', 'txtSmtpMaxBad'],
  load: ({ state: { smtpIn } }) => ({
    ddAllowRelay: optionOf(relayChoices, smtpIn.allowRelay),
    ddAuthMatch: optionOf(matchChoices, smtpIn.authMatch),
    chkRelayForAuthenticated: smtpIn.relayForAuthenticated,
    chkLocalDeliveryAuth: smtpIn.localDeliveryAuth,
  }),
  store: ({ state: { smtpIn } }, values) => {
    smtpIn.allowRelay = wordOf(relayChoices, values.ddAllowRelay);
    smtpIn.authMatch = wordOf(matchChoices, values.ddAuthMatch);
    smtpIn.relayForAuthenticated = values.chkRelayForAuthenticated === true;
    smtpIn.localDeliveryAuth = values.chkLocalDeliveryAuth === true;
  },
};
