import type { SettingId } from '../../screens/settings.ts';
import { unlessLegacy } from '../asked.ts';
import { judgeEachDomain } from '../per-domain.ts';
import { reachOfHttp } from '../plain-http.ts';
import type { Facts, Judgement, Rule } from '../rule.ts';

const hostOf = (origin: string): string => (URL.canParse(origin) ? new URL(origin).hostname : origin);

/** Where an administrator was seen at work: the pages' own addresses say it, no setting does. */
function judgeOrigins({ origins = [], context }: Facts): Omit<Judgement, 'basis'> {
  const reached = origins.map((origin) => ({ origin, reach: reachOfHttp(origin) }));
  const clear = reached.filter(({ reach }) => reach === 'internal' || reach === 'public');
  const secure = reached.filter(({ reach }) => reach === null);
  if (reached.length === 0) return { outcome: 'not-checked', reason: 'not-visited' };
  if (clear.length === 0) {
    return secure.length > 0
      ? { outcome: 'pass', observed: 'https', expected: 'https' }
      : { outcome: 'not-applicable', reason: 'console' };
  }
  const seen = {
    observed: clear
      .map(({ origin }) => origin)
      .toSorted()
      .join(', '),
    expected: 'https',
  };
  const open = clear.some(({ reach }) => reach === 'public');
  const severity = open ? 'high' : 'medium';
  // What was used once stays in the record: whether http still answers, the page that is open now does not tell.
  const hosts = new Set(secure.map(({ origin }) => hostOf(origin)));
  if (clear.every(({ origin }) => hosts.has(hostOf(origin)))) {
    return { ...seen, outcome: 'review', severity: 'medium', reason: 'also-http' };
  }
  if (!open && context.behindProxy === true) {
    return { ...seen, outcome: 'review', severity, reason: 'proxy-in-front' };
  }
  return { ...seen, outcome: 'fail', severity, reason: open ? 'http-public' : 'http-internal' };
}

const https: Rule = {
  id: 'web.https',
  severity: 'high',
  problem: 'web-encryption',
  screens: [],
  marks: [],
  stated: null,
  judge: (facts) => [{ ...judgeOrigins(facts), basis: [] }],
};

interface DomainSwitch extends Pick<Rule, 'id' | 'severity'> {
  readonly setting: SettingId & ('domain.hsts' | 'domain.sslRequired');
  readonly reason: string;
}

/** Where these stand in the pages is not documented; the server's responses name them (modern-ui.md, 4.6). */
const domainSwitch = ({ id, severity, setting, reason }: DomainSwitch): Rule => ({
  id,
  severity,
  problem: 'web-encryption',
  screens: ['domainOptions'],
  marks: [],
  stated: null,
  judge: (facts) => {
    const none = unlessLegacy(facts);
    if (none) return [{ ...none, basis: [] }];
    return judgeEachDomain(setting, facts, (on) => ({
      observed: on ? 'on' : 'off',
      expected: 'on',
      ...(on ? { outcome: 'pass' } : { outcome: 'fail', reason }),
    }));
  },
});

export const webRules: readonly Rule[] = [
  https,
  domainSwitch({
    id: 'web.ssl_required',
    severity: 'medium',
    setting: 'domain.sslRequired',
    reason: 'http-allowed',
  }),
  domainSwitch({ id: 'web.hsts', severity: 'low', setting: 'domain.hsts', reason: 'no-hsts' }),
];
