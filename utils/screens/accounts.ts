import type { Screen, Way } from './screen.ts';

/** Editors with a new-password box. Of its contents nothing is read. */
const editor = (
  id: Screen['id'],
  rest: Pick<Screen, 'evidence' | 'named' | 'only' | 'not'> & Partial<Pick<Screen, 'core' | 'fields'>>,
): Screen => ({
  id,
  atLeast: 2,
  decidedOnly: true,
  fields: [],
  ...rest,
});

/**
 * On 5.x the one administrator's account, a tab of General Settings (help v4, v5). Later it opens from the list of
 * administrators, a row at a time, and has no way of its own.
 */
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
  // The list of administrators has columns of the same words, but no password.
  core: [
    'account.newPassword',
    'account.loginByIp',
    'account.impersonation',
    'account.manageSecondary',
    'account.itemsPerPage',
  ],
  fields: [
    {
      setting: 'administrator.username',
      kind: 'text',
      stem: /user|admin|login/i,
      labels: [{ label: 'account.username' }],
      in: ['L5'],
      grounds: 'documented',
    },
  ],
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
  path: {
    L5: [
      { labels: ['nav.settings'], kind: 'bar' },
      { labels: ['nav.generalSettings'], kind: 'tree' },
      { labels: ['place.administrator'], kind: 'tab' },
    ],
  },
  grounds: 'documented',
  source: 'vendor help ChangeAdminLogin v4, GeneralSettings v5, SystemAdmins v15, Administrators current',
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
