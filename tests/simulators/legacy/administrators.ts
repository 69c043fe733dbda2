import type { SimulatedAdministrator } from '../simulator.ts';
import type { Values } from './controls.ts';
import type { FormPage } from './form-page.ts';
import type { ListPage } from './list-page.ts';
import { setShown } from './patch.ts';
import { say } from './state.ts';

const samePassword = (values: Values): string | null =>
  values.txtNewPassword === values.txtConfirmPassword ? null : 'The passwords do not match.';

const named = (values: Values): string | null =>
  values.txtUsername === '' ? 'Please enter a username.' : samePassword(values);

/** In 5.x its tab Administrator is the one administrator's account; later pages have no such tab. */
export const generalSettings: FormPage = {
  path: '/Main/frmGeneralSettings.aspx',
  file: 'frmGeneralSettings',
  defaults: {
    txtHostName: 'mail.example.com',
    txtPostmasterMailbox: 'postmaster@example.com',
    txtPrimaryDns: '192.0.2.53',
    txtSecondaryDns: '',
    txtLogoutUrl: '',
    chkLogoutUrl: false,
    chkOverrideLogoutUrl: false,
    txtItemsPerPage: '20',
    txtSpoolPath: 'C:\\SmarterMail\\Spool',
    txtSubSpools: '10',
    txtDeliveryDelay: '0',
  },
  check: named,
  load: ({ state }) => ({ txtUsername: state.administrators.find(({ primary }) => primary)?.username ?? '' }),
  store: ({ state }, values) => {
    const account = state.administrators.find(({ primary }) => primary);
    if (account && values.txtUsername !== undefined) account.username = String(values.txtUsername);
  },
};

export const administratorsList: ListPage = {
  path: '/Main/frmSystemAdmins.aspx',
  file: 'frmSystemAdmins',
  editor: '/Main/frmSystemAdmin.aspx',
  popup: true,
  rows: (server) =>
    server.state.administrators.map(({ username, ipRestricted, primary }, index) => ({
      edit: { row: String(index) },
      cells: {
        lblName: username,
        chkRestricted: ipRestricted,
        lblDescription: primary ? say(server, 'Primary administrator') : '',
      },
    })),
  // The primary administrator stays: that he cannot be deleted is assumed.
  remove: ({ state }, indexes) => {
    state.administrators = state.administrators.filter(
      ({ primary }, index) => primary || !indexes.has(index),
    );
  },
};

const loginAccessTab = 'ctl00_TPH_TabStrip_Tab2';

export const administratorEditor: FormPage = {
  path: '/Main/frmSystemAdmin.aspx',
  file: 'frmSystemAdmin',
  defaults: { txtDescription: '', chkImpersonation: true },
  list: '/Main/frmSystemAdmins.aspx',
  check: named,
  // The tab Login Access is there only while its box is ticked (help 15.x).
  arrange: (html, values) => setShown(html, loginAccessTab, values.chkRestricted === true),
  load: ({ state }, query) => {
    const row = query.get('row');
    if (row === null) return { txtUsername: '', chkRestricted: false };
    const account = state.administrators[Number(row)];
    return account && { txtUsername: account.username, chkRestricted: account.ipRestricted };
  },
  store: ({ state }, values, query) => {
    const changed = { username: String(values.txtUsername), ipRestricted: values.chkRestricted === true };
    const account = state.administrators[Number(query.get('row') ?? -1)];
    const fresh: SimulatedAdministrator = { ...changed, enabled: true, primary: false };
    if (account) Object.assign(account, changed);
    else state.administrators.push(fresh);
  },
};
