// Invented: the endpoint of the rules is not known. A rule has an id here, its place in the list.
import { permanentTypes } from '../initial-state.ts';
import type { Endpoint } from './endpoint.ts';
import { accepted, part, refused, text, whole } from './envelope.ts';

export const idsEndpoints: readonly Endpoint[] = [
  {
    method: 'GET',
    path: /settings\/sysadmin\/ids-rules/,
    answer: ({ state }) =>
      accepted({
        idsRules: state.idsRules.map((rule, id) => ({
          id,
          ...rule,
          permanent: permanentTypes.includes(rule.type),
        })),
      }),
  },
  {
    method: 'POST',
    path: /settings\/sysadmin\/ids-rules/,
    saves: true,
    answer({ state, body }) {
      const sent = part(body, 'idsRule');
      const type = text(sent, 'type');
      if (!type) return refused('RULE_TYPE_REQUIRED');
      const at = whole(sent, 'id', state.idsRules.length);
      if (at < 0 || at > state.idsRules.length) return refused('RULE_NOT_FOUND');
      state.idsRules[at] = {
        type,
        service: text(sent, 'service'),
        timeFrame: whole(sent, 'timeFrame', 0),
        threshold: whole(sent, 'threshold', 0),
        blockTime: whole(sent, 'blockTime', 0),
        description: text(sent, 'description'),
        action: sent.action === 'notify' ? 'notify' : 'block',
      };
      return accepted();
    },
  },
  {
    method: 'POST',
    path: /settings\/sysadmin\/ids-rules-delete/,
    saves: true,
    answer({ state, body }) {
      const at = whole(body, 'id', -1);
      const rule = state.idsRules[at];
      if (!rule) return refused('RULE_NOT_FOUND');
      if (permanentTypes.includes(rule.type)) return refused('RULE_CANNOT_BE_DELETED');
      state.idsRules.splice(at, 1);
      return accepted();
    },
  },
  {
    // A trip wire: nothing of ours may click "Reset IDS Rules". It changes no rule, but counts as a stored change.
    method: 'POST',
    path: /settings\/sysadmin\/ids-rules-reset/,
    saves: true,
    answer: () => accepted(),
  },
];
