import type { IdsRow } from '../../screens/settings.ts';

type Type = IdsRow['type'];
type Service = NonNullable<IdsRow['services']>[number];

/** The product's names of the kinds of rules (help v13, 16.x, current; the article), whole, without the service. */
const kinds: readonly (readonly [RegExp, Type])[] = [
  [/^(denial of service|dos)( ?\(dos\))?( (prevention|protection|detection|attacks?))?$/, 'dos'],
  [/^(bad (smtp )?sessions?( ?\(harvesting\))?|(e-?mail )?harvesting)$/, 'harvesting'],
  [/^password retrieval( brute[ -]?force)?$/, 'passwordRetrieval'],
  [/^(password )?brute[ -]?force( by (ip|ip address|e-?mail|email address|protocol))?$/, 'bruteForce'],
  [/^internal spammer( notifications?)?$/, 'internalSpammer'],
  [/^bounces indicate spammer$/, 'bounces'],
];

const serviceNames: ReadonlyMap<string, Service> = new Map([
  ['smtp', 'smtp'],
  ['smtp in', 'smtp'],
  ['pop', 'pop'],
  ['pop3', 'pop'],
  ['imap', 'imap'],
  ['imap4', 'imap'],
  ['xmpp', 'xmpp'],
  ['ldap', 'ldap'],
  ['webmail', 'webmail'],
  ['web mail', 'webmail'],
  ['all', 'all'],
  ['all services', 'all'],
  ['all protocols', 'all'],
]);
/** Services of SmarterMail that no rule of ours asks for. */
const others = new Set(['eas', 'activesync', 'exchange activesync', 'ews', 'mapi', 'mapi & ews', 'webdav']);

/**
 * The services a text lists, and nothing but lists. Null where any part is something else ("all but SMTP"), and for
 * no text: both leave open which services are meant.
 */
export const servicesIn = (text: string): readonly Service[] | null => {
  const parts = text
    .replace(/mapi & ews/g, 'mapi')
    .split(/\s*(?:[,;/&+|()]|\band\b)\s*/)
    .filter((part) => part !== '');
  if (parts.length === 0) return null;
  const found = new Set<Service>();
  for (const part of parts) {
    const service = serviceNames.get(part);
    if (service) found.add(service);
    else if (!others.has(part)) return null;
  }
  return [...found];
};

/** What stands between the two, at the end of the first and at the start of the second. */
const tail = /[\s\-\u2013\u2014:|,]+$/;
const lead = /^[\s\-\u2013\u2014:|,(]+(for\s+)?/;

/**
 * A type's words taken apart: "Denial of Service (DoS) - SMTP" is a rule against floods on SMTP. The service may stand
 * after or before. What is no known type, whole, is `other`: it may still be the rule one looks for.
 *
 * @param text normalised
 */
export const typeIn = (
  text: string,
): { readonly type: Type; readonly services: readonly Service[] | null } => {
  const whole = kindOf(text);
  if (whole) return { type: whole, services: null };
  for (const { index } of text.matchAll(/[\s:(]/g)) {
    const left = text.slice(0, index).replace(tail, '');
    const right = text.slice(index).replace(lead, '');
    const after = { type: kindOf(left), services: servicesIn(right.replace(/\)$/, '')) };
    const before = { type: kindOf(right), services: servicesIn(left) };
    const both = [after, before].find(({ type, services }) => type && services);
    if (both?.type) return { type: both.type, services: both.services };
  }
  return { type: 'other', services: null };
};

const kindOf = (text: string): Type | null => kinds.find(([pattern]) => pattern.test(text))?.[1] ?? null;

/** Words that go with a service in an administrator's note, without changing what the note says. */
const fillers =
  /\b(denial of service|dos|ddos|detection|protection|prevention|abuse|attacks?|floods?|flooding|connections?|rule|default|the|for|on|of|against|service|services|block)\b/g;

/** The services an administrator's note names. Any other word, a "not" above all, and it says nothing. */
export const servicesInNote = (text: string): readonly Service[] | null =>
  servicesIn(
    text
      .replace(fillers, ' ')
      .replace(/[-:()\s]+/g, ' ')
      .trim()
      .replace(/ (?=\S)/g, ','),
  );

/** Which services a kind of rule is about where the list does not say (help, current: by IP and by e-mail is over all). */
export const servicesOfType = (type: Type, text: string): readonly Service[] | null => {
  if (type === 'harvesting') return ['smtp'];
  if (type === 'bruteForce') return /\bby (ip|e-?mail)/.test(text) ? ['all'] : null;
  return type === 'dos' || type === 'other' ? null : ['all'];
};

/** Whose failures a rule against guessing counts. A service in its name is a protocol (13.x: "SMTP Brute Force"). */
export const countedBy = (text: string): NonNullable<IdsRow['by']> | null => {
  const { type, services } = typeIn(text);
  if (type !== 'bruteForce') return null;
  if (/\bby ip\b/.test(text)) return 'ip';
  if (/\bby e-?mail\b/.test(text)) return 'email';
  return services !== null || /\bby protocol\b/.test(text) ? 'protocol' : null;
};

/** What a rule does. `unknown`: words we cannot take for either. */
export const actionIn = (text: string): NonNullable<IdsRow['action']> | 'unknown' => {
  if (/^block(s|ed)?( (ip|address|connections?|and notify))?$/.test(text)) return 'block';
  if (/^(send )?(notify|notification|e-?mail notification)( only)?$/.test(text)) return 'notify';
  return /^delay(ed)?( (by )?\d+ ?(ms|milliseconds|s|seconds))?$/.test(text) ? 'delay' : 'unknown';
};
