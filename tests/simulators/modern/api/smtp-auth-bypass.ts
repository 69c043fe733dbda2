// Confirmed by public client code: that `smtp-auth-bypass` answers to GET. Invented: its body, and how rows are stored.
import type { Endpoint } from './endpoint.ts';
import { accepted, refused, text } from './envelope.ts';

export const bypassEndpoints: readonly Endpoint[] = [
  {
    method: 'GET',
    path: /settings\/sysadmin\/smtp-auth-bypass/,
    answer: ({ state }) =>
      accepted({
        smtpAuthBypass: state.smtpAuthBypass.map(({ address, description }) => ({
          ip: address,
          description,
        })),
      }),
  },
  {
    method: 'POST',
    path: /settings\/sysadmin\/smtp-auth-bypass/,
    saves: true,
    answer({ state: { smtpAuthBypass: list }, body }) {
      const address = text(body, 'address').trim();
      if (!address) return refused('IP_ADDRESS_REQUIRED');
      const at = list.findIndex((row) => row.address === (text(body, 'oldAddress') || address));
      const off = { smtp: false, pop: false, imap: false, xmpp: false, builtIn: false };
      const row = { ...off, address, description: text(body, 'description'), authBypass: true };
      if (at < 0) list.push(row);
      else list[at] = row;
      return accepted();
    },
  },
  {
    method: 'POST',
    path: /settings\/sysadmin\/smtp-auth-bypass-delete/,
    saves: true,
    answer({ state: { smtpAuthBypass: list }, body }) {
      const at = list.findIndex(({ address }) => address === text(body, 'address'));
      if (at < 0) return refused('IP_ADDRESS_NOT_FOUND');
      list.splice(at, 1);
      return accepted();
    },
  },
];
