import type { Screen } from './screen.ts';

type Place =
  | 'sslCertificates'
  | 'securityProtocols'
  | 'events'
  | 'incomingGateways'
  | 'antivirus'
  | 'volumeMounts'
  | 'antispam'
  | 'forwardingBlacklist'
  | 'licensing';

/**
 * A place whose contents only a person can judge: nothing of it is read. It is known by a heading, a tab or a card that
 * names it, so that a journey can end there.
 */
const place = (id: Place, not: Screen['not'] = []): Screen => ({
  id,
  evidence: [`place.${id}`],
  atLeast: 2,
  named: [`place.${id}`],
  not: ['place.domainSettings', ...not],
  decidedOnly: true,
  fields: [],
});

export const sslCertificates = place('sslCertificates');
/** A card among those of other protocols, whose name stands nowhere else and is marked up as no heading. */
export const securityProtocols: Screen = {
  ...place('securityProtocols'),
  atLeast: 1,
  only: ['place.securityProtocols'],
};
export const events = place('events');
export const incomingGateways = place('incomingGateways');
export const antivirus = place('antivirus');
export const volumeMounts = place('volumeMounts');
export const antispam = place('antispam', ['place.ipBypasses']);
export const forwardingBlacklist = place('forwardingBlacklist');
export const licensing = place('licensing');
