import { choiceOf, relayOf } from '../choice.ts';
import { domainAuthOf, everyDomainAuthenticates } from '../domain-auth.ts';
import { judgeValue } from '../known.ts';
import type { Facts, Judgement, Rule } from '../rule.ts';

type Verdict = Omit<Judgement, 'basis'>;

function judgeRelay(words: string, facts: Facts): Verdict {
  const seen = { observed: words, expected: 'Nobody' };
  switch (relayOf(words)) {
    case 'nobody':
      return { ...seen, outcome: 'pass' };
    case 'anyone':
      return { ...seen, outcome: 'fail', severity: 'critical', reason: 'anyone' };
    case 'local': {
      // The sender is believed as claimed; where it has to sign in, that helps a stranger less.
      const held = everyDomainAuthenticates(facts);
      return {
        ...seen,
        outcome: 'fail',
        severity: held ? 'medium' : 'high',
        reason: 'local',
        notes: held ? ['domains-authenticate'] : [],
      };
    }
    default:
      // It may be the wanted word in another language or version, or a fifth choice: never green by itself.
      return choiceOf(words) === ''
        ? { outcome: 'unknown', reason: 'unknown-option' }
        : { ...seen, outcome: 'review', reason: 'other-choice' };
  }
}

const allowRelay: Rule = {
  id: 'smtp.allow_relay',
  severity: 'high',
  problem: 'smtp-relay',
  screens: ['smtpIn'],
  marks: ['smtpIn.allowRelay'],
  stated: 'smtpIn.allowRelay',
  judge: (facts) => judgeValue(facts.known('smtpIn.allowRelay'), (words) => judgeRelay(words, facts)),
};

const forAuthenticated: Rule = {
  id: 'smtp.relay_for_authenticated',
  severity: 'info',
  problem: 'relay-authenticated',
  screens: ['smtpIn'],
  marks: ['smtpIn.relayForAuthenticated'],
  stated: 'smtpIn.relayForAuthenticated',
  judge: (facts) =>
    judgeValue(facts.known('smtpIn.relayForAuthenticated'), (allowed) => ({
      observed: allowed ? 'on' : 'off',
      expected: 'on',
      // No hole but an outage waiting: right only on a gateway without users.
      ...(allowed
        ? { outcome: 'pass' }
        : facts.context.role === 'gateway'
          ? { outcome: 'pass', reason: 'gateway-role' }
          : { outcome: 'review', reason: 'users-cannot-send' }),
    })),
};

const localDelivery: Rule = {
  id: 'smtp.local_delivery_auth',
  severity: 'medium',
  problem: 'local-delivery-auth',
  screens: ['smtpIn'],
  marks: ['smtpIn.localDeliveryAuth'],
  stated: 'smtpIn.localDeliveryAuth',
  judge: (facts) =>
    judgeValue(facts.known('smtpIn.localDeliveryAuth'), (applied) => ({
      observed: applied ? 'on' : 'off',
      expected: 'on',
      ...(applied ? { outcome: 'pass' } : { outcome: 'review', reason: 'local-open' }),
      // The switch applies what the domains ask for: a domain that asks for nothing gains nothing by it.
      notes: domainAuthOf(facts).state === 'some' ? ['domains-first'] : [],
    })),
};

export const smtpRules: readonly Rule[] = [allowRelay, forAuthenticated, localDelivery];
