// Confirmed by public client code: `settings/sysadmin/domains`, `settings/sysadmin/domain-settings/{domain}` and
// `settings/domain/domain` (of the domain that a header names; here always the first) with the field names used here.
// Invented: everything about the defaults, their propagation, and deleting.
import type { SimulatedState } from '../../simulator.ts';
import type { Call, Endpoint } from './endpoint.ts';
import { accepted, type Body, type Envelope, flag, part, refused } from './envelope.ts';

const further = {
  hostname: '',
  outgoingIP: '',
  catchAll: '',
  bypassForwardBlackList: false,
  enableTlsIfAvailable: true,
  maxSize: 10240,
  maxUsers: 100,
  maxAliases: 1000,
  maxMessageSize: 20480,
  maxRecipients: 200,
};

const defaultsOf = ({ state, kept }: Call): Body => ({
  ...further,
  domainPath: 'C:\\SmarterMail\\Domains',
  ...kept.domains.get(''),
  requireSmtpAuthentication: state.domainDefaults.requireSmtpAuth,
});

const hardened = {
  sslRequired: true,
  hstsEnabled: true,
  throttleSettings: { messagesPerHour: 500, messagesAction: 'Reject' },
};

const settingsOf = ({ kept }: Call, domain: SimulatedState['domains'][number]): Body => ({
  ...further,
  domainPath: `C:\\SmarterMail\\Domains\\${domain.name}`,
  mainDomainAdmin: 'postmaster',
  ...(domain.hardened && hardened),
  ...kept.domains.get(domain.name),
  isEnabled: domain.enabled,
  requireSmtpAuthentication: domain.requireSmtpAuth,
});

const withDomain = (
  call: Call,
  answer: (domain: SimulatedState['domains'][number]) => Envelope,
): Envelope => {
  const domain = call.state.domains.find(({ name }) => name === call.params[0]);
  return domain ? answer(domain) : refused('DOMAIN_NOT_FOUND', 404);
};

export const domainEndpoints: readonly Endpoint[] = [
  {
    method: 'GET',
    path: /settings\/sysadmin\/domains/,
    answer: ({ state, kept }) =>
      accepted({
        data: state.domains.map(({ name, enabled }) => ({
          name,
          path: `C:\\SmarterMail\\Domains\\${name}`,
          hostname: `mail.${name}`,
          isEnabled: enabled,
          userCount: kept.users.length,
          userLimit: further.maxUsers,
          size: 52428800,
          sizeMb: 50,
          maxSize: further.maxSize,
          status: enabled ? 'Enabled' : 'Disabled',
        })),
      }),
  },
  {
    method: 'GET',
    path: /settings\/domain\/domain/,
    answer: ({ state }) =>
      accepted({
        domainSettings: {
          requireSmtpAuthentication: state.domains[0]?.requireSmtpAuth === true,
          sslRequired: false,
          hstsEnabled: false,
          enableTlsIfAvailable: true,
          srsEnabled: false,
          bypassGreyListing: false,
          iPAccessList: [],
          whitelistAddresses: [],
          whitelistDomains: [],
          mainDomainAdmin: 'postmaster',
        },
      }),
  },
  {
    method: 'GET',
    path: /settings\/sysadmin\/domain-settings\/([^/]+)/,
    answer: (call) => withDomain(call, (domain) => accepted({ domainSettings: settingsOf(call, domain) })),
  },
  {
    method: 'POST',
    path: /settings\/sysadmin\/domain-settings\/([^/]+)/,
    saves: true,
    answer: (call) =>
      withDomain(call, (domain) => {
        const sent = part(call.body, 'domainSettings');
        domain.enabled = flag(sent, 'isEnabled');
        domain.requireSmtpAuth = flag(sent, 'requireSmtpAuthentication');
        call.kept.domains.set(domain.name, sent);
        return accepted();
      }),
  },
  {
    method: 'GET',
    path: /settings\/sysadmin\/domain-defaults/,
    answer: (call) => accepted({ domainDefaults: defaultsOf(call) }),
  },
  {
    method: 'POST',
    path: /settings\/sysadmin\/domain-defaults/,
    saves: true,
    answer({ state, kept, body }) {
      const sent = part(body, 'domainDefaults');
      state.domainDefaults.requireSmtpAuth = flag(sent, 'requireSmtpAuthentication');
      kept.domains.set('', sent);
      return accepted();
    },
  },
  {
    method: 'POST',
    path: /settings\/sysadmin\/domain-defaults-propagate/,
    saves: true,
    answer({ state }) {
      for (const domain of state.domains) domain.requireSmtpAuth = state.domainDefaults.requireSmtpAuth;
      return accepted();
    },
  },
  {
    // A trip wire: nothing may ever click "Delete". It removes nothing, but counts as a stored change.
    method: 'POST',
    path: /settings\/sysadmin\/domain-delete/,
    saves: true,
    answer: () => accepted(),
  },
];
