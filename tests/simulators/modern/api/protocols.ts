// Invented: no public material shows the endpoint or the field names of the protocol settings.
import type { Endpoint } from './endpoint.ts';
import { accepted, flag, part, text } from './envelope.ts';

const path = /settings\/sysadmin\/protocol-settings/;

export const protocolEndpoints: readonly Endpoint[] = [
  {
    method: 'GET',
    path,
    answer: ({ state, kept }) => accepted({ protocolSettings: { ...kept.protocols, ...state.smtpIn } }),
  },
  {
    method: 'POST',
    path,
    saves: true,
    answer({ state, kept, body }) {
      const { allowRelay, relayForAuthenticated, localDeliveryAuth, authMatch, ...rest } = part(
        body,
        'protocolSettings',
      );
      const sent = { allowRelay, relayForAuthenticated, localDeliveryAuth, authMatch };
      state.smtpIn = {
        allowRelay: text(sent, 'allowRelay') || state.smtpIn.allowRelay,
        relayForAuthenticated: flag(sent, 'relayForAuthenticated'),
        localDeliveryAuth: flag(sent, 'localDeliveryAuth'),
        authMatch: text(sent, 'authMatch') || state.smtpIn.authMatch,
      };
      kept.protocols = { ...kept.protocols, ...rest };
      return accepted();
    },
  },
];
