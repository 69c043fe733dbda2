// Invented: no public material shows the endpoints or field names of the password requirements.
import type { Endpoint } from './endpoint.ts';
import { accepted, flag, part, whole } from './envelope.ts';

const users = /settings\/sysadmin\/password-requirements/;
const administrators = /settings\/sysadmin\/administrator-password-requirements/;

export const passwordEndpoints: readonly Endpoint[] = [
  {
    method: 'GET',
    path: users,
    answer: ({ state: { password }, kept }) =>
      accepted({
        passwordRequirements: {
          minPasswordLength: password.minLength,
          requireNumber: password.requireNumber,
          requireCapital: password.requireCapital,
          requireLower: password.requireLower,
          requireSymbol: password.requireSymbol,
          mayNotMatchUsername: password.notUserName,
          preventCommonPasswords: password.preventCommon,
          skipEnforcementForExisting: password.skipExisting,
          ...kept.password,
        },
      }),
  },
  {
    method: 'POST',
    path: users,
    saves: true,
    answer({ state: { password }, kept, body }) {
      const sent = part(body, 'passwordRequirements');
      password.minLength = whole(sent, 'minPasswordLength', password.minLength);
      password.requireNumber = flag(sent, 'requireNumber');
      password.requireCapital = flag(sent, 'requireCapital');
      password.requireLower = flag(sent, 'requireLower');
      password.requireSymbol = flag(sent, 'requireSymbol');
      password.notUserName = flag(sent, 'mayNotMatchUsername');
      password.preventCommon = flag(sent, 'preventCommonPasswords');
      password.skipExisting = flag(sent, 'skipEnforcementForExisting');
      kept.password = {
        preventReuse: flag(sent, 'preventReuse'),
        retrieval: flag(sent, 'retrieval'),
        expires: flag(sent, 'expires'),
        months: whole(sent, 'months', kept.password.months),
        graceEnds: flag(sent, 'graceEnds'),
      };
      return accepted();
    },
  },
  {
    method: 'GET',
    path: administrators,
    answer: ({ kept }) => accepted({ administratorPasswordRequirements: { ...kept.administratorPassword } }),
  },
  {
    method: 'POST',
    path: administrators,
    saves: true,
    answer({ kept, body }) {
      const sent = part(body, 'administratorPasswordRequirements');
      kept.administratorPassword = {
        minLength: whole(sent, 'minLength', kept.administratorPassword.minLength),
        requireNumber: flag(sent, 'requireNumber'),
        requireCapital: flag(sent, 'requireCapital'),
        requireLower: flag(sent, 'requireLower'),
        requireSymbol: flag(sent, 'requireSymbol'),
        notUserName: flag(sent, 'notUserName'),
      };
      return accepted();
    },
  },
];
