import fc from 'fast-check';
import type {
  AccessRow,
  AdministratorRow,
  IdsRow,
  PortRow,
  ServiceRow,
  SettingValue,
} from '../../utils/screens/settings.ts';

const address = fc.constantFrom(
  '127.0.0.1',
  '127.0.0.0/8',
  '::1',
  '::ffff:127.0.0.1',
  'localhost',
  '0.0.0.0/0',
  '10.0.0.0/8',
  '10.0.0.9',
  '192.0.2.1 - 192.0.3.9',
  '203.0.113.5',
  '203.0.113.0/28',
  '198.51.100.7',
  '2001:db8::/32',
  'mail.example.com',
  '300.1.2.3',
  '',
);

const aSwitch = fc.constantFrom(true, true, false, false, false, null);

export const accessRow: fc.Arbitrary<AccessRow> = fc.record(
  {
    address,
    switches: fc.record(
      {
        smtp: aSwitch,
        pop: aSwitch,
        imap: aSwitch,
        authBypass: aSwitch,
        greylistBypass: aSwitch,
        bruteForceBypass: aSwitch,
        spamBypass: aSwitch,
        tcpProxy: aSwitch,
      },
      { requiredKeys: ['smtp', 'pop'] },
    ),
    builtIn: fc.constantFrom(true, false, false, null),
    disabled: fc.constantFrom(false, false, false, true),
  },
  { requiredKeys: ['address', 'switches', 'builtIn'] },
);

export const names = ['a.example', 'b.example', 'c.example'] as const;
export const domainRow = fc.record({
  name: fc.constantFrom(...names),
  enabled: fc.constantFrom(true, true, false, null),
});

/** A list of bypasses has no columns of its own; a reader may say what the row means. */
export const bypassRow: fc.Arbitrary<AccessRow> = fc.record(
  {
    address,
    switches: fc.constantFrom<AccessRow['switches']>({}, {}, { authBypass: true }, { authBypass: null }),
    builtIn: fc.constantFrom(false, null),
    disabled: fc.constantFrom(false, true),
  },
  { requiredKeys: ['address', 'switches', 'builtIn'] },
);

/** A list of gateways whose toggles are columns, where the page shows them. */
export const ipBypassRow: fc.Arbitrary<AccessRow> = fc.record({
  address,
  switches: fc.record({ greylistBypass: aSwitch, spamBypass: aSwitch }, { requiredKeys: [] }),
  builtIn: fc.constantFrom(false, null),
});

const few = fc.constantFrom(null, 0, 5, 10, 29, 49, 60, 100, 3000);

const idsRowParts = fc.record({
  type: fc.constantFrom<IdsRow['type'][]>(
    ...(['dos', 'dos', 'dos', 'bruteForce', 'bruteForce', 'bruteForce', 'internalSpammer', 'other'] as const),
    ...(['harvesting', 'bounces', 'passwordRetrieval'] as const),
  ),
  services: fc.constantFrom<IdsRow['services']>(['smtp'], ['pop', 'imap'], ['all'], ['xmpp'], [], null),
  action: fc.constantFrom('block', 'block', 'notify', 'delay', null),
  timeFrame: few,
  threshold: few,
  blockTime: few,
  enabled: fc.constantFrom(true, true, null, false),
  shown: fc.constant('a rule'),
});
const countedBy = fc.constantFrom<IdsRow['by'][]>('ip', 'email', 'protocol', undefined);
export const idsRow: fc.Arbitrary<IdsRow> = fc
  .tuple(idsRowParts, countedBy)
  .map(([row, by]) => (row.type === 'bruteForce' && by ? { ...row, by } : row));

export const administratorRow: fc.Arbitrary<AdministratorRow> = fc.record({
  name: fc.constantFrom('admin', 'Admin ', 'mail-lead', 'root@example.com', ''),
  primary: fc.constantFrom(true, false, null),
  ipRestricted: fc.constantFrom(true, false, null),
  enabled: fc.constantFrom(true, null, false),
});

export const serviceRow: fc.Arbitrary<ServiceRow> = fc.record({
  service: fc.constantFrom('SMTP', 'POP', 'IMAP', 'POP Retrieval', 'XMPP'),
  running: fc.constantFrom(true, true, false, null),
});

export const relayWord = fc.constantFrom<SettingValue>(
  'Nobody',
  'Nobody',
  'nobody ',
  'Only Local Users',
  'Only Local\u00a0Domains',
  'Anyone',
  'Niemand',
  '',
);

export const levelWord = fc.constantFrom<SettingValue>(
  'Detailed',
  'Detailed',
  'Exceptions Only',
  'Normal',
  'None',
  'Ausführlich',
  '',
);

export const portRow: fc.Arbitrary<PortRow> = fc.record({
  protocol: fc.constantFrom('smtp', 'smtp', 'pop', 'imap', 'other'),
  port: fc.constantFrom(25, 587, 993, 8889, null),
  encryption: fc.constantFrom('none', 'tls', 'ssl', null),
  name: fc.constant('port'),
});
