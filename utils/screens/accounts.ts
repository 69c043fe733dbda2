import type { Screen, Way } from './screen.ts';

/** Editors with a new-password box. Nothing of them is read but that the box exists. */
const editor = (id: Screen['id'], rest: Pick<Screen, 'evidence' | 'named' | 'only' | 'not'>): Screen => ({
  id,
  atLeast: 2,
  fields: [],
  ...rest,
});

export const administratorEditor = editor('administratorEditor', {
  evidence: [
    'account.username',
    'account.newPassword',
    'account.confirmPassword',
    'account.oldPassword',
    'account.description',
    'account.loginByIp',
    'account.impersonation',
    'account.manageSecondary',
    'account.itemsPerPage',
  ],
  named: ['place.administrators', 'place.administrator'],
  only: ['account.loginByIp', 'account.impersonation', 'account.manageSecondary', 'account.itemsPerPage'],
  not: ['place.changePassword'],
});

export const userEditor = editor('userEditor', {
  evidence: [
    'account.username',
    'account.newPassword',
    'account.confirmPassword',
    'account.displayName',
    'account.authType',
    'account.mailboxSize',
    'account.replyTo',
    'account.timeZone',
  ],
  only: ['account.authType', 'account.mailboxSize', 'account.replyTo', 'account.timeZone'],
  not: ['place.administrators', 'place.administrator', 'place.changePassword'],
});

export const changePassword = editor('changePassword', {
  evidence: ['account.oldPassword', 'account.newPassword', 'account.confirmPassword'],
  named: ['place.changePassword'],
});

export const administratorEditorWay: Way = {
  path: {},
  grounds: 'documented',
  source: 'vendor help GeneralSettings v5, SystemAdmins v15, Administrators current',
};

export const userEditorWay: Way = {
  path: {},
  grounds: 'documented',
  source: 'UserSettings markup of generation A; everworks a64',
};

export const changePasswordWay: Way = {
  path: {},
  grounds: 'documented',
  source: 'sathyainfo a180',
};
