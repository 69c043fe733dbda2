import type { FormPage } from './form-page.ts';
import { setCaption } from './patch.ts';

const ports = {
  txtSmtpPort: '25',
  txtSmtpPortAlternate: '587',
  chkSmtpPortAlternate: false,
  txtPopPort: '110',
  txtImapPort: '143',
  txtLdapPort: '389',
  ddIPAddress: 'all',
};
const portNumbers = ['txtSmtpPort', 'txtSmtpPortAlternate', 'txtPopPort', 'txtImapPort', 'txtLdapPort'];

/** The 6.x help's names of the class boxes. */
const shortCaptions = {
  chkNumber: 'Number',
  chkCapital: 'Capital Letter',
  chkLower: 'Lower Case Letter',
  chkSymbol: 'Symbol',
  chkNotUserName: 'Not User Name',
};

const passwordRequirements: FormPage = {
  path: '/Main/frmPasswordRequirements.aspx',
  file: 'frmPasswordRequirements',
  defaults: { ddTemplate: '0' },
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
    password.minLengthEnabled = values.chkMinLength === true;
    password.requireNumber = values.chkNumber === true;
    password.requireCapital = values.chkCapital === true;
    password.requireLower = values.chkLower === true;
    password.requireSymbol = values.chkSymbol === true;
    password.notUserName = values.chkNotUserName === true;
    password.skipExisting = values.chkExisting === true;
  },
  dress: (html, { labels }) =>
    labels === 'long'
      ? html
      : Object.entries(shortCaptions).reduce(
          (page, [key, caption]) => setCaption(page, `ctl00_MPH_${key}`, caption),
          html,
        ),
};

const domainDefaults: FormPage = {
  path: '/Main/frmDomainDefaults.aspx',
  file: 'frmDomainDefaults',
  defaults: {
    ...ports,
    txtFolderPath: 'C:\\SmarterMail\\Domains\\',
    txtMaxUsers: '0',
    txtMaxMessageSize: '10000',
  },
  numbers: portNumbers,
  load: ({ state }) => ({ chkRequireSmtpAuth: state.domainDefaults.requireSmtpAuth }),
  store: ({ state }, values) => {
    state.domainDefaults.requireSmtpAuth = values.chkRequireSmtpAuth === true;
  },
};

const domain: FormPage = {
  path: '/Main/frmDomain.aspx',
  file: 'frmDomain',
  defaults: { ...ports, txtMailListUsername: 'STServ', txtAdminUsername: 'admin' },
  numbers: portNumbers,
  list: '/Main/frmDomains.aspx',
  load: ({ state }, query) => {
    const name = query.get('domain');
    // A new domain starts from the defaults, an existing one keeps its own value: the setting is not retroactive.
    if (name === null) {
      return {
        txtName: '',
        txtFolderPath: '',
        chkDisable: false,
        chkRequireSmtpAuth: state.domainDefaults.requireSmtpAuth,
      };
    }
    const found = state.domains.find((one) => one.name === name);
    return (
      found && {
        txtName: found.name,
        txtFolderPath: `C:\\SmarterMail\\Domains\\${found.name}`,
        chkDisable: !found.enabled,
        chkRequireSmtpAuth: found.requireSmtpAuth,
      }
    );
  },
  store: ({ state }, values, query) => {
    const changed = {
      name: String(values.txtName),
      enabled: values.chkDisable !== true,
      requireSmtpAuth: values.chkRequireSmtpAuth === true,
    };
    const found = state.domains.find((one) => one.name === query.get('domain'));
    if (found) Object.assign(found, changed);
    else state.domains.push(changed);
  },
};

/** A page none of whose values any test asks for. */
const plain = (file: string, defaults: FormPage['defaults'] = {}): FormPage => ({
  path: `/Main/${file}.aspx`,
  file,
  defaults,
  load: () => ({}),
  store: () => {},
});

const generalSettings = plain('frmGeneralSettings', {
  txtHostName: 'mail.example.com',
  txtPostmasterMailbox: 'postmaster@example.com',
  txtPrimaryDns: '192.0.2.53',
  txtSecondaryDns: '',
  txtLogoutUrl: '',
  chkOverrideLogoutUrl: false,
  txtUsername: 'admin',
  txtItemsPerPage: '20',
});

const user = plain('frmUser', {
  wucUserSettings_txtUserName: 'jane',
  wucUserSettings_ddAuthType: '0',
  wucUserSettings_txtDisplayName: 'Jane Doe',
  wucUserSettings_txtReplyToAddress: 'jane@example.com',
  wucUserSettings_txtMaxMailboxSize: '100',
  wucUserSettings_chkEnablePopRetrieval: true,
});

export const settingsPages: readonly FormPage[] = [
  passwordRequirements,
  domainDefaults,
  domain,
  generalSettings,
  user,
  plain('frmChangePassword'),
];
