import type { LabelKey } from './labels/labels.ts';
import type { Generation, Step, Way } from './screen.ts';

const steps = (bar: LabelKey, ...tree: readonly (readonly LabelKey[])[]): readonly Step[] => [
  { labels: [bar], kind: 'bar' },
  ...tree.map((labels): Step => ({ labels, kind: 'tree' })),
];
const modern = (path: readonly Step[]) => ({ M16: path, M100: path, M100n: path });
const latest = (path: readonly Step[]) => ({ M100: path, M100n: path });

const way = (path: Partial<Record<Generation, readonly Step[]>>, source: string): Way => ({
  path,
  grounds: 'documented',
  source,
});

export const sslCertificatesWay = way(
  latest(steps('nav.settings', ['place.sslCertificates'])),
  'vendor help SSLCertificatesOverview, current',
);
export const securityProtocolsWay = way(
  {
    M16: steps('nav.settings', ['nav.protocols']),
    M100: steps('nav.settings', ['nav.protocols', 'nav.otherProtocols']),
    M100n: steps('nav.settings', ['nav.otherProtocols']),
  },
  'vendor help ProtocolSettings, current: card Security Protocols. That it moved to Other Protocols is assumed',
);
export const eventsWay = way(
  {
    L7: steps('nav.settings', ['nav.systemSettings'], ['place.events']),
    ...modern(steps('nav.settings', ['place.events'])),
  },
  'hardening reference section 5; vendor help SystemEvents, current',
);
export const incomingGatewaysWay = way(
  { L7: steps('nav.settings', ['nav.routing'], ['place.incomingGateways']) },
  'vendor help InGateway v13. Where 16.x and later have it is not captured',
);
export const antivirusWay = way(
  latest(steps('nav.settings', ['place.antivirus'])),
  'vendor help AntiVirus; Full Disclosure 2026-09, build 9693',
);
export const volumeMountsWay = way(
  latest(steps('nav.settings', ['place.volumeMounts'])),
  'lab notes on build 9504. The name of the page is not verified by the vendor help',
);
export const antispamWay = way(
  {
    L7: steps('nav.security', ['place.antispam']),
    ...modern(steps('nav.settings', ['place.antispam'])),
  },
  'vendor KB a3022; vendor help, antispam index, current',
);
export const forwardingBlacklistWay = way(
  { L7: steps('nav.settings', ['nav.routing'], ['place.forwardingBlacklist']) },
  'vendor help ForwardingBlacklist v12, v15. Whether 16.x and later have the same way is not captured',
);
export const licensingWay = way(
  modern(steps('nav.settings', ['place.licensing'])),
  'vendor help Licensing, current',
);
