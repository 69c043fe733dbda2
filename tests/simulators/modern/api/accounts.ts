// Confirmed by public client code: `auth/authenticate-user` and `auth/refresh-token` (names of their answers),
// `auth/login-settings`, `settings/sysadmin/manage-domain/{domain}`,
// `settings/sysadmin/list-users/{domain}`. Invented: the administrators' list, and how users, administrators and
// one's own password are stored. A password that arrives is looked at for being there, and dropped.
import type { Call, Endpoint } from './endpoint.ts';
import { accepted, type Envelope, flag, part, refused, text } from './envelope.ts';
import { detailsOf } from './kept.ts';

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

const office = [{ address: '192.0.2.0/24', description: 'Office' }];

const shown = ({ state, kept }: Call) =>
  state.administrators.map((one) => {
    const details = detailsOf(kept, one.username);
    const rules = details.ipRestrictions;
    return {
      ...details,
      userName: one.username,
      enabled: one.enabled,
      restrictByIp: one.ipRestricted,
      ipRestrictions: one.ipRestricted && rules.length === 0 ? office : rules,
      primary: one.primary,
    };
  });

/** Stores a changed administrator, or a new one when no `oldUserName` names an existing one. */
function storeAdministrator({ state, kept, body }: Call): Envelope {
  const sent = part(body, 'administrator');
  const username = text(sent, 'userName').trim();
  if (!username) return refused('USERNAME_REQUIRED');
  const before = text(body, 'oldUserName') || username;
  const at = state.administrators.findIndex((one) => one.username === before);
  if (state.administrators.some((one, index) => one.username === username && index !== at))
    return refused('USERNAME_IN_USE');
  const stored = {
    username,
    enabled: flag(sent, 'enabled'),
    ipRestricted: flag(sent, 'restrictByIp'),
    primary: state.administrators[at]?.primary ?? false,
  };
  if (at < 0) state.administrators.push(stored);
  else state.administrators[at] = stored;
  const details = {
    ...detailsOf(kept, before),
    displayName: text(sent, 'displayName'),
    impersonation: flag(sent, 'impersonation'),
    manageSecondary: flag(sent, 'manageSecondary'),
  };
  kept.administrators.delete(before);
  kept.administrators.set(username, details);
  return accepted();
}

export const accountEndpoints: readonly Endpoint[] = [
  { method: 'POST', path: /auth\/authenticate-user/, answer: signIn },
  {
    method: 'POST',
    path: /auth\/refresh-token/,
    answer: () => accepted({ username: 'admin', ...tokens }),
  },
  {
    method: 'POST',
    path: /settings\/sysadmin\/manage-domain\/([^/]+)/,
    answer: ({ params }) =>
      accepted({
        impersonateAccessToken: tokens.accessToken,
        impersonateRefreshToken: tokens.refreshToken,
        username: 'postmaster',
        email: `postmaster@${params[0]}`,
      }),
  },
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
    answer: (call) => accepted({ administrators: shown(call) }),
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
