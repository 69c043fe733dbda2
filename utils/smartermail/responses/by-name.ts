import type { ScreenId } from '../../screens/screen.ts';
import type { SettingId, SettingValue } from '../../screens/settings.ts';
import { type Json, own } from './guards.ts';
import { type ResponseRead, silent, type Told } from './response-reading.ts';

/**
 * A setting of the server whose endpoint and property nobody has published. Both have to be what one would call them;
 * what is found so asks a person (`likely`).
 */
interface Named {
  readonly setting: SettingId;
  readonly screen: ScreenId;
  readonly type: 'boolean' | 'number' | 'string';
  /** In lower case, letters and digits only. */
  readonly names: readonly string[];
}

const passwordNames: readonly Named[] = (
  [
    ['password.minLength', 'number', ['minlength', 'minimumlength', 'lengthminimum', 'minlen']],
    [
      'password.requireNumber',
      'boolean',
      ['requirenumber', 'requirenumbers', 'requiredigit', 'atleastonenumber'],
    ],
    [
      'password.requireCapital',
      'boolean',
      [
        'requirecapital',
        'requirecapitalletter',
        'requireuppercase',
        'requireupper',
        'atleastonecapitalletter',
      ],
    ],
    [
      'password.requireLower',
      'boolean',
      ['requirelower', 'requirelowercase', 'requirelowercaseletter', 'atleastonelowercaseletter'],
    ],
    [
      'password.requireSymbol',
      'boolean',
      ['requiresymbol', 'requiresymbols', 'requirespecialcharacter', 'atleastonesymbol'],
    ],
    ['password.notUserName', 'boolean', ['notusername', 'maynotmatchusername', 'cannotmatchusername']],
    ['password.skipExisting', 'boolean', ['skipexisting', 'skipenforcementforexisting']],
    ['password.preventCommon', 'boolean', ['preventcommon', 'disallowcommon']],
  ] as const
).map(([setting, type, names]) => ({ setting, type, names, screen: 'passwordRequirements' }));

const protocolNames: readonly Named[] = [
  { setting: 'smtpIn.allowRelay', screen: 'smtpIn', type: 'string', names: ['allowrelay', 'allowrelayfor'] },
  {
    setting: 'smtpIn.relayForAuthenticated',
    screen: 'smtpIn',
    type: 'boolean',
    names: ['relayforauthenticated', 'allowrelayforauthenticated', 'allowrelayforauthenticatedusers'],
  },
  {
    setting: 'smtpIn.localDeliveryAuth',
    screen: 'smtpIn',
    type: 'boolean',
    names: ['localdeliveryauth', 'enabledomainssmtpauthsettingforlocaldeliveries'],
  },
];

const logNames: readonly Named[] = [
  {
    setting: 'log.deliveryLevel',
    screen: 'logSettings',
    type: 'string',
    names: ['deliveryloglevel', 'deliverylevel'],
  },
  { setting: 'log.smtpLevel', screen: 'logSettings', type: 'string', names: ['smtploglevel', 'smtplevel'] },
];

const defaultsNames: readonly Named[] = [
  {
    setting: 'domainDefaults.requireSmtpAuth',
    screen: 'domainDefaults',
    type: 'boolean',
    names: ['requiresmtpauthentication', 'requiresmtpauth'],
  },
];

/** By what follows `settings/sysadmin/`. Rules for administrators' passwords, or of one domain, are other settings. */
const groups: readonly { readonly at: RegExp; readonly not?: RegExp; readonly names: readonly Named[] }[] = [
  { at: /password/, not: /admin|user|domain/, names: passwordNames },
  { at: /^(protocol|smtp-?in\b|smtp-settings)/, names: protocolNames },
  { at: /^log(s|ging)?-settings/, names: logNames },
  { at: /^domain-?defaults?$|^default-domain/, names: defaultsNames },
];

const scope = 'settings/sysadmin/';

/** The settings that may be looked for by name in the answers of an endpoint. */
const namesAt = (path: string): readonly Named[] => {
  if (!path.startsWith(scope)) return [];
  const place = path.slice(scope.length);
  return groups.flatMap(({ at, not, names }) => (at.test(place) && !not?.test(place) ? names : []));
};

const same = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

export const isNamedAt = (path: string): boolean => namesAt(path).length > 0;
/** Whether a property of that name may leave the page's world. */
export const isNameAt = (path: string): ((name: string) => boolean) => {
  const known = new Set(namesAt(path).flatMap(({ names }) => names));
  return (name) => known.has(same(name));
};

/** @param found the properties that were found, whatever they lay in; null where they lay in two places that differ */
export const readByName = (found: Json, path: string): ResponseRead => {
  const told = namesAt(path).flatMap(({ setting, screen, type, names }): Told[] => {
    const candidates = Object.keys(found).filter((name) => names.includes(same(name)));
    const [property] = candidates;
    const value = property === undefined ? undefined : own(found, property);
    // Two properties that would both do are none.
    if (property === undefined || candidates.length > 1 || typeof value !== type) return [];
    return [{ setting, screen, property, value: value as SettingValue, confidence: 'likely' }];
  });
  return told.length > 0 ? { ok: true, told } : silent('other-shape');
};
