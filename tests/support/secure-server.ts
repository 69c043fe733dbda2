import type { Reading } from '../../utils/screens/reading.ts';
import type { Generation } from '../../utils/screens/screen.ts';
import type { IdsRow, SettingId } from '../../utils/screens/settings.ts';
import { domain, type FactsInput, reading } from './facts.ts';
import { otherIdsRules } from './ids.ts';
import { closedBut, whitelistOf } from './relay.ts';
import { row } from './whitelist.ts';

const dos = (services: IdsRow['services'], threshold: number): IdsRow => ({
  type: 'dos',
  services,
  action: 'block',
  timeFrame: 5,
  threshold,
  blockTime: 30,
  enabled: null,
  shown: 'Denial of Service (DoS)',
});

const smtpIn = [
  reading('smtpIn.authMatch', 'Email Address'),
  reading('smtpIn.maxBad', 8),
  reading('smtpIn.maxConnections', 500),
];

const idsRules = (generation: Generation) => [
  dos(['smtp'], 60),
  dos(['pop'], 100),
  dos(['imap'], 100),
  ...otherIdsRules(generation),
];

export const servers = {
  L5: { version: '5.5.3250', build: 3250 },
  L7: { version: '15.7.6970', build: 6970 },
  M16: { version: '100.0.9777', build: 9777 },
  M100: { version: '100.0.9777', build: 9777 },
  M100n: { version: '100.0.9777', build: 9777 },
} as const;

const shipped = ['10.0.0.0/8', '127.0.0.0/8']
  .map((address) => row(address, [], { builtIn: true }))
  .map((each) => ({ ...each, switches: { ...each.switches, bruteForceBypass: false, spamBypass: false } }));
const whole = (seen: number) => ({ coverage: { seen, total: seen } });

const policy = (): readonly Reading[] => [
  reading('password.minLength', 15),
  ...(['Number', 'Capital', 'Lower', 'Symbol'] as const).map((name) =>
    reading(`password.require${name}`, true),
  ),
  reading('password.notUserName', true),
  reading('password.skipExisting', false),
  reading('password.preventCommon', true),
  ...(['password.preventReuse', 'password.expires', 'password.retrieval'] as const).map((setting) =>
    reading(setting, setting === 'password.preventReuse'),
  ),
];

/** What responses tell of 16.x and later. */
export const told = (generation: Generation): readonly Reading[] => {
  const legacy = generation === 'L5' || generation === 'L7';
  const each = (setting: SettingId, value: boolean) =>
    ['a.example', 'b.example'].map((name) => reading(setting, value, { subject: domain(name) }));
  return [
    ...(legacy
      ? []
      : [
          ...each('domain.sslRequired', true),
          ...each('domain.hsts', true),
          ...each('domain.sendLimit', true),
          reading('licence.updateDays', 200),
          reading(
            'bindings.ports',
            [
              { protocol: 'smtp', port: 25, encryption: 'tls', name: 'SMTP' },
              { protocol: 'imap', port: 993, encryption: 'ssl', name: 'IMAP' },
            ],
            whole(2),
          ),
        ]),
    ...each('domain.catchAll', false),
    reading('log.administrativeLevel', 'Detailed'),
    reading('services.list', [{ service: 'IMAP', running: true }], whole(1)),
  ];
};

/** All pages opened on a server that was secure from the start, and no question answered. */
export const secure = (generation: Generation): FactsInput => {
  const list = generation === 'M100' || generation === 'M100n' ? shipped : [];
  return {
    server: { generation, ...servers[generation] },
    origins: ['https://mail.example.com'],
    readings: [
      ...policy(),
      ...told(generation),
      ...closedBut(generation, whitelistOf(list)),
      reading('domainDefaults.requireSmtpAuth', true),
      reading('log.deliveryLevel', 'Detailed'),
      reading('log.smtpLevel', 'Detailed'),
      ...(generation === 'L5' ? [] : smtpIn),
      ...(generation.startsWith('L')
        ? []
        : [reading('ipBypasses.entries', [], whole(0)), reading('smtpIn.sessionTimeout', 15)]),
      reading('ids.rules', idsRules(generation), whole(idsRules(generation).length)),
      generation === 'L5'
        ? reading('administrator.username', 'mail-lead')
        : reading(
            'administrators.list',
            [{ name: 'mail-lead', primary: true, ipRestricted: true, restrictions: 2, enabled: null }],
            whole(1),
          ),
    ],
  };
};
