// Every view of the simulated server, how to get there, and what a recogniser must make of it: exactly these screens,
// often none. It describes our own application, whose words are documented and whose markup is assumed.
import { defaultsReadings, domainsReadings, optionsReadings } from './expected-readings.ts';
import { nonsense } from './nonsense.ts';
import type { Language, ModernGeneration } from './options.ts';
import { settingsViews } from './settings-views.ts';
import { admin, entered, root, type Target, title, type View, view } from './view.ts';

const domainList = '/manage/sysadmin/domains';
const smtpAuth: Target = { css: 'md-switch .md-label', text: 'Require SMTP Authentication' };

const manageViews: readonly View[] = [
  admin('domains', domainList, entered('.name', 'example.com'), ['domains'], {
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
  admin('domain-users', '/manage/domain/example.com/users', entered('.panel-cell', 'office')),
  admin(
    'user-editor',
    '/manage/domain/example.com/users',
    { css: 'md-dialog label', text: 'New Password' },
    ['userEditor'],
    { open: [entered('.panel-cell', 'office')] },
  ),
];

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

const unreadable = ({ css, text, ...rest }: Target): Target => ({
  ...rest,
  // A selector's quoted words are words too.
  css: css.replace(/\[aria-label="([^"]*)"\]/, (_, words: string) => `[aria-label="${nonsense(words)}"]`),
  ...(text === undefined ? {} : { text: rest.entered ? text : nonsense(text) }),
});

/**
 * Every view of one generation. In an unknown language nothing can be recognised or read; the pages that are not
 * SmarterMail stay as they are.
 */
export function viewsOf(generation: ModernGeneration, language: Language = 'en'): readonly View[] {
  const views = [...outside, ...manageViews, ...settingsViews(generation)];
  if (language === 'en') return views;
  return views.map((one) => ({
    ...one,
    screens: [],
    behind: [],
    readings: [],
    ...(one.kind === 'foreign' ? {} : { open: one.open.map(unreadable), ready: unreadable(one.ready) }),
  }));
}
