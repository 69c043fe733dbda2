// Every view of the simulated server, how to get there, and what a recogniser must make of it: exactly these screens,
// often none. It describes our own application, whose words are documented and whose markup is assumed.
import type { ScreenId } from '../../../utils/screens/screen.ts';
import {
  defaultsReadings,
  domainsReadings,
  type ExpectedReading,
  optionsReadings,
  passwordReadings,
  whitelistReadings,
} from './expected-readings.ts';
import type { ModernGeneration } from './options.ts';

/** The first visible element that `css` finds and whose whole text, trimmed, is `text` where one is given. */
export interface Target {
  readonly css: string;
  readonly text?: string;
}

export interface View {
  readonly id: string;
  readonly kind: 'login' | 'administrator' | 'mailbox' | 'foreign';
  /** Path and hash, after the origin. */
  readonly path: string;
  /** To be clicked one after the other, each once it is visible. */
  readonly open: readonly Target[];
  /** Visible once the view's data have come. */
  readonly ready: Target;
  readonly screens: readonly ScreenId[];
  /** On the page under an open dialog: may be recognised, need not. */
  readonly behind: readonly ScreenId[];
  /** The readings of those screens in the initial state; empty where a screen has none to give. */
  readonly readings: readonly ExpectedReading[];
}

const root = '/interface/root#';
const title = (text: string): Target => ({ css: '.page-title', text });
const tab = (text: string): Target => ({ css: 'md-tab-item', text });

const view = (
  kind: View['kind'],
  id: string,
  path: string,
  ready: Target,
  screens: readonly ScreenId[] = [],
  rest: Partial<Pick<View, 'open' | 'behind' | 'readings'>> = {},
): View => ({ id, kind, path, ready, screens, open: [], behind: [], readings: [], ...rest });

const admin = (id: string, hash: string, ...rest: Tail) => view('administrator', id, root + hash, ...rest);
type Tail = [
  ready: Target,
  screens?: readonly ScreenId[],
  rest?: Partial<Pick<View, 'open' | 'behind' | 'readings'>>,
];

const domainList = '/manage/sysadmin/domains';
const security = '/settings/sysadmin/security';
const administrators = '/settings/sysadmin/administrators';
const lengthBox: Target = { css: 'label', text: 'Minimum Password Length' };
const smtpAuth: Target = { css: 'md-switch .md-label', text: 'Require SMTP Authentication' };

const manageViews: readonly View[] = [
  admin('domains', domainList, { css: '.name', text: 'example.com' }, ['domains'], {
    readings: domainsReadings,
  }),
  admin('domains-actions', domainList, { css: 'md-menu-item', text: 'Domain Defaults' }, ['domains'], {
    open: [{ css: '[aria-label="Actions"]' }],
    readings: domainsReadings,
  }),
  admin('domain-defaults', '/manage/sysadmin/domain-defaults', smtpAuth, ['domainDefaults'], {
    readings: defaultsReadings,
  }),
  admin('domain-overview', '/manage/domain/example.com/overview', { css: 'dt', text: 'Status' }),
  ...['example.com', 'placeholder.example'].map((domain) =>
    admin(`domain-options-${domain}`, `/manage/domain/${domain}/options`, smtpAuth, ['domainOptions'], {
      readings: optionsReadings(domain),
    }),
  ),
  admin('domain-users', '/manage/domain/example.com/users', { css: '.panel-cell', text: 'office' }),
  admin(
    'user-editor',
    '/manage/domain/example.com/users',
    { css: 'md-dialog label', text: 'New Password' },
    ['userEditor'],
    { open: [{ css: '.panel-cell', text: 'office' }] },
  ),
];

const settingsViews = (generation: ModernGeneration): readonly View[] => {
  const adminPolicy: readonly ScreenId[] =
    generation === 'M100n' ? ['administratorPasswordRequirements'] : [];
  const editor = (id: string, account: string, screens: readonly ScreenId[]) =>
    admin(id, administrators, { css: 'md-dialog label', text: 'New Password' }, screens, {
      open: [{ css: 'td', text: account }],
      behind: adminPolicy,
    });
  return [
    admin('general', '/settings/sysadmin/general', { css: 'label', text: 'Hostname' }),
    admin(
      'administrators',
      administrators,
      generation === 'M100n' ? lengthBox : { css: 'td', text: 'admin' },
      adminPolicy,
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
    admin('protocols', '/settings/sysadmin/protocols', { css: 'label', text: 'POP Banner' }),
    admin('ids-rules', security, { css: 'td', text: 'Denial of Service (DoS)' }),
    admin('blacklist', security, { css: '.panel-cell', text: '198.51.100.66' }, ['blacklist'], {
      open: [tab('Blacklist')],
    }),
    admin('whitelist', security, { css: '.panel-cell', text: '127.0.0.1' }, ['whitelist'], {
      open: [tab('Whitelist')],
      readings: whitelistReadings(generation),
    }),
    admin('whitelist-editor', security, { css: 'md-dialog label', text: 'IP Address' }, [], {
      open: [tab('Whitelist'), { css: '.panel-cell', text: '127.0.0.1' }, { css: 'button', text: 'Edit' }],
      behind: ['whitelist'],
    }),
    admin('bindings', '/settings/sysadmin/bindings', { css: 'td', text: '192.0.2.10' }),
    admin('antispam', '/settings/sysadmin/antispam', tab('Spam Checks')),
    admin(
      'ip-bypasses',
      '/settings/sysadmin/antispam',
      { css: 'td', text: '198.51.100.25' },
      ['ipBypasses'],
      {
        open: [tab('IP Bypasses')],
      },
    ),
    admin('licensing', '/settings/sysadmin/licensing', { css: 'dd', text: 'Enterprise' }),
    admin('reports', '/reports/sysadmin/overview', title('Reports')),
    admin('troubleshooting', '/troubleshooting/sysadmin/options', title('Troubleshooting')),
  ];
};

const outside: readonly View[] = [
  view('login', 'login', `${root}/login`, { css: '#loginPasswordBox' }),
  view('mailbox', 'email', `${root}/email`, { css: '#MailPanelGrid' }),
  view('mailbox', 'calendar', `${root}/calendar`, title('Calendar')),
  view('mailbox', 'change-password', `${root}/settings/user/change-password`, title('Change Password'), [
    'changePassword',
  ]),
  view('foreign', 'proxy-error', '/proxy-error.html', { css: 'h1' }),
  view('foreign', 'other-product', '/other-product.html', { css: 'h1', text: 'Password Requirements' }),
  view('foreign', 'other-smartertrack', '/other-smartertrack.html', {
    css: 'h1',
    text: 'Password Requirements',
  }),
  view('foreign', 'empty', '/empty.html', { css: 'html' }),
];

export const viewsOf = (generation: ModernGeneration): readonly View[] => [
  ...outside,
  ...manageViews,
  ...settingsViews(generation),
];
