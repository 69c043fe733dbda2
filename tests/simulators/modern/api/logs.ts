// Invented: no public material shows the endpoint or the field names of the log levels.
import type { Endpoint } from './endpoint.ts';
import { accepted, part, text } from './envelope.ts';

const path = /settings\/sysadmin\/log-settings/;

export const logEndpoints: readonly Endpoint[] = [
  {
    method: 'GET',
    path,
    answer: ({ state, kept }) => accepted({ logSettings: { ...kept.otherLogs, ...state.logs } }),
  },
  {
    method: 'POST',
    path,
    saves: true,
    answer({ state, kept, body }) {
      const sent = part(body, 'logSettings');
      const level = (name: string, before: string): string => text(sent, name) || before;
      state.logs = {
        delivery: level('delivery', state.logs.delivery),
        smtp: level('smtp', state.logs.smtp),
        administrative: level('administrative', state.logs.administrative),
      };
      for (const [name, before] of Object.entries(kept.otherLogs)) kept.otherLogs[name] = level(name, before);
      return accepted();
    },
  },
];
