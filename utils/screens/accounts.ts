import type { Screen } from './screen.ts';

/** Editors with a new-password box. Nothing of them is read but that the box exists. */
const editor = (
  id: Screen['id'],
  rest: Pick<Screen, 'evidence' | 'named' | 'only' | 'not' | 'source'>,
): Screen => ({
  id,
  atLeast: 2,
  fields: [],
  path: {},
  grounds: 'documented',
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
  source: 'vendor help GeneralSettings v5, SystemAdmins v15, Administrators current',
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
  source: 'UserSettings markup of generation A; everworks a64',
});

export const changePassword = editor('changePassword', {
  evidence: ['account.oldPassword', 'account.newPassword', 'account.confirmPassword'],
  named: ['place.changePassword'],
  source: 'sathyainfo a180',
});
