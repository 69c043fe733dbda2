import type { FormPage } from './form-page.ts';
import type { ListPage } from './list-page.ts';
import { type LegacyGeneration, say } from './state.ts';

/** In 5.x a page of its own; later it is in the navigation pane of the section (help 10.x, 15.x). */
const listPath: Readonly<Record<LegacyGeneration, string>> = {
  L5: '/Main/frmDomains.aspx',
  L7: '/Main/frmManage.aspx',
};

export const domainsList = (generation: LegacyGeneration): ListPage => ({
  path: listPath[generation],
  file: generation === 'L5' ? 'frmDomains' : 'frmManage',
  editor: '/Main/frmDomain.aspx',
  popup: generation === 'L7',
  rows: (server) =>
    server.state.domains.map(({ name, enabled }) => ({
      edit: { domain: name },
      cells: {
        lblName: name,
        lblStatus: say(server, enabled ? 'Enabled' : 'Disabled'),
        lblUsers: '12',
        ...(generation === 'L5' ? { lblAliases: '3' } : {}),
      },
    })),
  remove: ({ state }, indexes) => {
    state.domains = state.domains.filter((_, index) => !indexes.has(index));
  },
});

const common = {
  txtSmtpPort: '25',
  txtSmtpPortAlternate: '587',
  txtPopPort: '110',
  txtImapPort: '143',
  txtLdapPort: '389',
  ddIPAddress: 'all',
  ddOutboundIp: 'all',
  ddResponders: '1',
  ddForwards: '1',
};
/** Ports are fields of the domain in 5.x and 6.x only. */
const numbers: Readonly<Record<LegacyGeneration, readonly string[]>> = {
  L5: ['txtSmtpPort', 'txtSmtpPortAlternate', 'txtPopPort', 'txtImapPort', 'txtLdapPort'],
  L7: [],
};

export const domainDefaults = (generation: LegacyGeneration): FormPage => ({
  path: '/Main/frmDomainDefaults.aspx',
  file: 'frmDomainDefaults',
  defaults: {
    ...common,
    txtFolderPath: 'C:\\SmarterMail\\Domains\\',
    txtMaxUsers: '0',
    txtMaxMessageSize: '10000',
  },
  numbers: numbers[generation],
  load: ({ state }) => ({ chkRequireSmtpAuth: state.domainDefaults.requireSmtpAuth }),
  store: ({ state }, values) => {
    state.domainDefaults.requireSmtpAuth = values.chkRequireSmtpAuth === true;
  },
});

export const domain = (generation: LegacyGeneration): FormPage => ({
  path: '/Main/frmDomain.aspx',
  file: 'frmDomain',
  defaults: { ...common, txtMailListUsername: 'STServ', txtAdminUsername: 'admin' },
  numbers: numbers[generation],
  list: listPath[generation],
  check: ({ txtName }) => (txtName ? null : 'Please enter the name of the domain.'),
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
});
