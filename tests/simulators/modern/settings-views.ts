import type { ScreenId } from '../../../utils/screens/screen.ts';
import {
  administratorPolicyReadings,
  administratorsReadings,
  bypassReadings,
  idsReadings,
  ipBypassesReadings,
  logReadings,
  passwordReadings,
  servicesReadings,
  smtpInReadings,
  whitelistReadings,
} from './expected-readings.ts';
import type { ModernGeneration } from './options.ts';
import { admin, entered, type Tail, type Target, tab, title, type View } from './view.ts';

const security = '/settings/sysadmin/security';
const administrators = '/settings/sysadmin/administrators';
const troubleshooting = '/troubleshooting/sysadmin/options';
const connections: Target = { css: 'md-dialog label', text: 'Connections Before Block' };
const lengthBox: Target = { css: 'label', text: 'Minimum Password Length' };

const protocolViews = (generation: ModernGeneration): readonly View[] => {
  const relay: Target = { css: 'label', text: 'Allow Relay' };
  const banner: Target = { css: 'label', text: 'POP Banner' };
  const page = (id: string, ...rest: Tail) => admin(id, `/settings/sysadmin/${id}`, ...rest);
  if (generation !== 'M100n')
    return [page('protocols', relay, ['smtpIn', 'securityProtocols'], { readings: smtpInReadings })];
  return [
    page('smtp-in', relay, ['smtpIn'], { readings: smtpInReadings }),
    page('smtp-out', { css: '.md-headline', text: 'Connection and Session Settings' }),
    page('other-protocols', banner, ['securityProtocols']),
  ];
};

const bypassViews = (generation: ModernGeneration): readonly View[] =>
  generation === 'M100n'
    ? [
        admin('smtp-auth-bypass', security, entered('td', '127.0.0.1'), ['smtpAuthBypass'], {
          open: [tab('SMTP Auth Bypass')],
          readings: bypassReadings,
        }),
      ]
    : [];

/** The type's cell of the rule against floods: newer lists show the service there. */
const floodsShown: Readonly<Record<ModernGeneration, string>> = {
  M16: 'Denial of Service (DoS)',
  M100: 'Denial of Service (DoS) - SMTP',
  M100n: 'Denial of Service (DoS) - SMTP',
};

/** Settings, reports and troubleshooting. */
export const settingsViews = (generation: ModernGeneration): readonly View[] => {
  const adminPolicy: readonly ScreenId[] =
    generation === 'M100n' ? ['administratorPasswordRequirements'] : [];
  const editor = (id: string, account: string, screens: readonly ScreenId[]) =>
    admin(id, administrators, { css: 'md-dialog label', text: 'New Password' }, screens, {
      open: [entered('td', account)],
      behind: ['administrators', ...adminPolicy],
    });
  const rule: Target = { css: 'td', text: floodsShown[generation] };
  const deliveryLabel = generation === 'M16' ? 'Delivery Log Level' : 'Delivery';
  return [
    admin('general', '/settings/sysadmin/general', { css: 'label', text: 'Hostname' }),
    admin(
      'administrators',
      administrators,
      generation === 'M100n' ? lengthBox : entered('td', 'admin'),
      ['administrators', ...adminPolicy],
      {
        readings: [
          ...administratorsReadings(generation),
          ...(generation === 'M100n' ? administratorPolicyReadings : []),
        ],
      },
    ),
    admin(
      'administrator-new',
      administrators,
      { css: 'md-dialog label', text: 'New Password' },
      ['administratorEditor'],
      {
        open: [{ css: 'button', text: 'New' }],
        behind: ['administrators', ...adminPolicy],
      },
    ),
    editor('administrator-editor', 'admin', ['administratorEditor']),
    editor('administrator-editor-restricted', 'night-shift', [
      'administratorEditor',
      'administratorIpRestriction',
    ]),
    admin(
      'password-requirements',
      '/settings/sysadmin/password-requirements',
      lengthBox,
      ['passwordRequirements'],
      {
        readings: passwordReadings,
      },
    ),
    ...protocolViews(generation),
    admin('ids-rules', security, rule, ['abuseDetection'], { readings: idsReadings(generation) }),
    admin(
      'ids-rules-actions',
      security,
      { css: 'md-menu-item', text: 'Reset IDS Rules' },
      ['abuseDetection'],
      {
        open: [rule, { css: '[aria-label="Actions"]' }],
        readings: idsReadings(generation),
      },
    ),
    admin('ids-rule-new', security, connections, [], {
      open: [rule, { css: 'button', text: 'New' }],
      behind: ['abuseDetection'],
    }),
    admin('ids-rule-editor', security, connections, [], {
      open: [rule, { css: 'button', text: 'Edit' }],
      behind: ['abuseDetection'],
    }),
    ...bypassViews(generation),
    admin('blacklist', security, entered('.panel-cell', '198.51.100.66'), ['blacklist'], {
      open: [tab('Blacklist')],
    }),
    admin('whitelist', security, entered('.panel-cell', '127.0.0.1'), ['whitelist'], {
      open: [tab('Whitelist')],
      readings: whitelistReadings(generation),
    }),
    admin('whitelist-editor', security, { css: 'md-dialog label', text: 'IP Address' }, [], {
      // The words themselves: beside them the cell may hold a mark.
      open: [tab('Whitelist'), entered('.panel-cell span', '127.0.0.1'), { css: 'button', text: 'Edit' }],
      behind: ['whitelist'],
    }),
    admin('bindings', '/settings/sysadmin/bindings', entered('td', '192.0.2.10')),
    admin('antispam', '/settings/sysadmin/antispam', tab('Spam Checks'), ['antispam']),
    admin('ip-bypasses', '/settings/sysadmin/antispam', entered('td', '198.51.100.25'), ['ipBypasses'], {
      open: [tab('IP Bypasses')],
      readings: ipBypassesReadings,
    }),
    admin('licensing', '/settings/sysadmin/licensing', entered('dd', 'Enterprise'), ['licensing']),
    // Those of which only the name is known are all alike: one stands for them.
    admin('events', '/settings/sysadmin/events', title('Events'), ['events']),
    admin('reports', '/reports/sysadmin/overview', title('Reports')),
    admin('log-settings', troubleshooting, { css: 'label', text: deliveryLabel }, ['logSettings'], {
      readings: logReadings,
    }),
    admin('view-logs', troubleshooting, { css: '.empty', text: 'Choose a log and a day.' }, [], {
      open: [tab('View Logs')],
    }),
    admin('services', troubleshooting, { css: 'td', text: 'Running' }, ['services'], {
      open: [tab('Services')],
      readings: servicesReadings,
    }),
    admin(
      'mailbox-migration',
      troubleshooting,
      { css: '.empty', text: 'No mailbox is being migrated.' },
      [],
      {
        open: [tab('Mailbox Migration')],
      },
    ),
  ];
};
