import * as v from 'valibot';
import { ruleIds } from '../baseline/finding.ts';
import { profileIds } from '../baseline/profiles.ts';
import { areThresholds, type CustomProfile } from '../baseline/thresholds.ts';
import { hints, unreadableReasons } from '../screens/reading.ts';
import { generations, screenIds } from '../screens/screen.ts';
import { type SettingId, type SettingKind, settings } from '../screens/settings.ts';

/**
 * Shapes of what pages send and storage holds. Objects lose every key that is not named here: nothing a page puts
 * beside a reading can reach the disk.
 */
const time = v.pipe(
  v.string(),
  v.check((text) => !Number.isNaN(Date.parse(text))),
);
const screen = v.picklist(screenIds);
const finite = v.pipe(v.number(), v.finite());
const perhaps = v.exactOptional(finite);
const limit = v.union([finite, v.literal('off')]);
const onOff = v.nullable(v.boolean());

const switches = v.object({
  smtp: v.exactOptional(onOff),
  pop: v.exactOptional(onOff),
  imap: v.exactOptional(onOff),
  xmpp: v.exactOptional(onOff),
  webmail: v.exactOptional(onOff),
  eas: v.exactOptional(onOff),
  ldap: v.exactOptional(onOff),
  mapiEws: v.exactOptional(onOff),
  webdav: v.exactOptional(onOff),
  authBypass: v.exactOptional(onOff),
  spamBypass: v.exactOptional(onOff),
  bruteForceBypass: v.exactOptional(onOff),
  greylistBypass: v.exactOptional(onOff),
  ipBypass: v.exactOptional(onOff),
  tcpProxy: v.exactOptional(onOff),
});

const accessRows = v.array(
  v.object({
    address: v.string(),
    switches,
    description: v.exactOptional(v.string()),
    builtIn: onOff,
    disabled: v.exactOptional(v.boolean()),
  }),
);
const domainRows = v.array(v.object({ name: v.string(), enabled: onOff }));
const count = v.nullable(finite);
const idsRows = v.array(
  v.object({
    type: v.picklist([
      'dos',
      'harvesting',
      'bruteForce',
      'internalSpammer',
      'bounces',
      'passwordRetrieval',
      'other',
    ]),
    by: v.exactOptional(v.picklist(['ip', 'email', 'protocol'])),
    services: v.nullable(v.array(v.picklist(['smtp', 'pop', 'imap', 'xmpp', 'ldap', 'webmail', 'all']))),
    action: v.nullable(v.picklist(['block', 'notify', 'delay'])),
    timeFrame: count,
    threshold: count,
    blockTime: count,
    enabled: onOff,
    shown: v.pipe(v.string(), v.maxLength(200)),
  }),
);
const administratorRows = v.array(
  v.object({ name: v.string(), primary: onOff, ipRestricted: onOff, restrictions: perhaps, enabled: onOff }),
);
const serviceRows = v.array(v.object({ service: v.string(), running: onOff }));

const portRows = v.array(
  v.object({
    protocol: v.picklist(['smtp', 'pop', 'imap', 'other']),
    port: count,
    encryption: v.nullable(v.picklist(['none', 'tls', 'ssl'])),
    name: v.string(),
  }),
);

const values: Readonly<Record<SettingKind, v.GenericSchema>> = {
  number: limit,
  boolean: v.boolean(),
  text: v.string(),
  accessRows,
  domainRows,
  idsRows,
  administratorRows,
  serviceRows,
  portRows,
};

/** The first that fits is taken, and cuts away what it does not name: administrators before domains. */
const anyValue = v.union([
  limit,
  v.boolean(),
  v.string(),
  accessRows,
  administratorRows,
  domainRows,
  idsRows,
  serviceRows,
  portRows,
]);

const settingIds = Object.keys(settings) as readonly SettingId[];

export const readingShape = v.pipe(
  v.object({
    setting: v.picklist(settingIds),
    subject: v.exactOptional(
      v.object({ kind: v.picklist(['domain', 'row', 'administrator', 'port']), key: v.string() }),
    ),
    result: v.variant('ok', [
      v.object({ ok: v.literal(true), value: anyValue }),
      v.object({ ok: v.literal(false), why: v.picklist(unreadableReasons) }),
    ]),
    screen: v.nullable(screen),
    label: v.string(),
    method: v.picklist(['page', 'response', 'taught', 'stated']),
    confidence: v.picklist(['exact', 'likely', 'taught', 'stated']),
    hints: v.exactOptional(v.array(v.picklist(hints))),
    readAt: time,
    saved: v.boolean(),
    coverage: v.exactOptional(v.object({ seen: finite, total: v.nullable(finite) })),
    statedBy: v.exactOptional(v.string()),
    until: v.exactOptional(time),
    last: v.exactOptional(v.object({ value: anyValue, readAt: time })),
    disagrees: v.exactOptional(v.object({ page: v.string(), response: v.string() })),
  }),
  // A value of another kind would be read as the setting's own by every rule.
  v.check(({ setting, result }) => !result.ok || v.is(values[settings[setting].kind], result.value)),
);

export const productShape = v.object({
  generation: v.nullable(v.picklist(generations)),
  version: v.nullable(v.string()),
  build: v.nullable(finite),
  edition: v.nullable(v.string()),
  hostname: v.nullable(v.string()),
});

export const contextShape = v.object({
  gateways: v.exactOptional(v.array(v.string())),
  webSitesOnHost: v.exactOptional(v.boolean()),
  role: v.exactOptional(v.picklist(['mailboxes', 'gateway'])),
  behindProxy: v.exactOptional(v.boolean()),
  tenants: v.exactOptional(v.picklist(['one', 'many'])),
  panelManaged: v.exactOptional(v.boolean()),
  hub: v.exactOptional(v.boolean()),
  logCapDays: perhaps,
  logsShipped: v.exactOptional(v.boolean()),
  usersBehindOneAddress: perhaps,
  serverAddresses: v.exactOptional(v.array(v.string())),
  rateSignIn: v.exactOptional(v.boolean()),
  companyWords: v.exactOptional(v.array(v.string())),
});

export const waiverShape = v.object({
  reason: v.string(),
  owner: v.string(),
  expires: time,
  observed: v.nullable(v.string()),
});

const attestation = v.object({ by: v.string(), at: time, observed: v.nullable(v.string()) });
export const profileId = v.picklist(profileIds);
export const customShape = v.object({
  name: v.string(),
  thresholds: v.custom<CustomProfile['thresholds']>(
    (all) => typeof all === 'object' && all !== null && areThresholds({ ...all }),
  ),
});

const recordEntries = {
  id: v.string(),
  origins: v.array(v.string()),
  product: productShape,
  readings: v.record(v.string(), readingShape),
  visits: v.record(screen, time),
  profile: profileId,
  custom: v.exactOptional(customShape),
  context: contextShape,
  waivers: v.record(v.string(), waiverShape),
  attestations: v.record(v.string(), attestation),
  previous: v.exactOptional(v.record(v.string(), v.object({ value: anyValue, readAt: time }))),
  contradiction: v.exactOptional(
    v.object({
      what: v.picklist(['generation', 'build', 'hostname', 'domains']),
      recorded: v.string(),
      seen: v.string(),
      at: time,
      since: v.exactOptional(time),
    }),
  ),
  identifiedAt: v.exactOptional(time),
  lowestBuild: v.exactOptional(finite),
};
export const recordShape = v.object({
  ...recordEntries,
  parts: v.exactOptional(v.array(v.object(recordEntries))),
});

const role = v.picklist(['login', 'administrator', 'mailbox', 'unknown']);
const frameEntries = {
  role,
  screens: v.array(screen),
  domain: v.exactOptional(v.nullable(v.string())),
  unsaved: v.array(readingShape),
};
export const frameShape = v.object({ documentId: v.string(), ...frameEntries });
const seenFrame = v.object(frameEntries);

export const tabShape = v.object({
  origin: v.string(),
  status: v.picklist(['smartermail', 'not-smartermail', 'private']),
  serverId: v.nullable(v.string()),
  product: v.exactOptional(productShape),
  frames: v.record(v.string(), frameShape),
});

export const signInShape = v.object({ strength: v.nullable(v.picklist(['weak', 'strong'])) });

export const departureShape = v.object({
  path: v.string(),
  by: v.picklist(['save', 'other']),
  at: time,
  pending: v.array(v.object({ screen, before: readingShape, submitted: v.exactOptional(readingShape) })),
});

const key = v.pipe(v.string(), v.minLength(16), v.maxLength(64));
export const openingShape = v.object({ key });
export const closingShape = v.object({ key, path: v.string() });

export const ruleList = v.array(v.picklist(ruleIds));

export const helloShape = v.object({ product: v.nullable(productShape), role, top: v.boolean() });
export const seenShape = v.object({
  product: productShape,
  frame: seenFrame,
  readings: v.array(readingShape),
  failing: v.nullable(finite),
});
