// Confirmed by public client code: `auth/authenticate-user` (names of its answer), `auth/login-settings`,
// `settings/sysadmin/list-users/{domain}`. Invented: the administrators' list, and how users, administrators and
// one's own password are stored. A password that arrives is looked at for being there, and dropped.
import type { Call, Endpoint } from './endpoint.ts';
import { accepted, type Envelope, flag, part, refused, text } from './envelope.ts';

const withoutAt = (name: string): boolean => !name.includes('@');

// Values that look like secrets, so that tests can search for them where they must never be.
const tokens = { accessToken: 'simulated-access-token', refreshToken: 'simulated-refresh-token' };

function signIn({ body }: Call): Envelope {
  const username = text(body, 'username');
  if (!username) return refused('USERNAME_OR_PASSWORD_INCORRECT', 401);
  return accepted({
    username,
    emailAddress: withoutAt(username) ? '' : username,
    isAdmin: withoutAt(username),
    isDomainAdmin: false,
    isLicensed: true,
    isImpersonating: false,
    localeId: 'en',
    changePasswordNeeded: false,
    ...tokens,
  });
}

function storeAdministrator({ kept, body }: Call): Envelope {
  const sent = part(body, 'administrator');
  const found = kept.administrators.find(({ userName }) => userName === text(sent, 'userName'));
  if (!found) return refused('USER_NOT_FOUND');
  found.displayName = text(sent, 'displayName');
  found.enabled = flag(sent, 'enabled');
  found.impersonation = flag(sent, 'impersonation');
  found.restrictByIp = flag(sent, 'restrictByIp');
  return accepted();
}

export const accountEndpoints: readonly Endpoint[] = [
  { method: 'POST', path: /auth\/authenticate-user/, answer: signIn },
  {
    method: 'GET',
    path: /auth\/login-settings/,
    answer: () =>
      accepted({
        allowPasswordRecovery: false,
        customTitle: 'Welcome to SmarterMail',
        customPageTitle: 'SmarterMail',
      }),
  },
  {
    method: 'GET',
    path: /settings\/sysadmin\/administrators/,
    answer: ({ kept }) => accepted({ administrators: kept.administrators.map((one) => ({ ...one })) }),
  },
  {
    method: 'POST',
    path: /settings\/sysadmin\/administrators/,
    saves: true,
    answer: storeAdministrator,
  },
  {
    method: 'GET',
    path: /settings\/sysadmin\/list-users\/([^/]+)/,
    answer: ({ kept, params }) =>
      accepted({
        userData: kept.users.map(({ userName, displayName, enabled }) => ({
          userName,
          emailAddress: `${userName}@${params[0]}`,
          fullName: displayName,
          isEnabled: enabled,
          securityFlags: { isDomainAdmin: userName === 'postmaster', authType: 0 },
          lockPassword: false,
          isPasswordExpired: false,
        })),
      }),
  },
  { method: 'POST', path: /settings\/sysadmin\/users\/([^/]+)/, saves: true, answer: () => accepted() },
  {
    method: 'POST',
    path: /settings\/user\/password/,
    saves: true,
    answer: ({ body }) =>
      text(body, 'newPassword') && text(body, 'newPassword') === text(body, 'confirmPassword')
        ? accepted()
        : refused('PASSWORDS_DO_NOT_MATCH'),
  },
];
