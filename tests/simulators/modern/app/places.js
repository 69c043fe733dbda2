// Hash views. No public material shows an administrator's route: these follow the shape of the one known report route
// (area, scope, page) and are assumed.
const settingsPages = [
  ['general', 'General'],
  ['administrators', 'Administrators'],
  ['password-requirements', 'Password Requirements'],
  ['protocols', 'Protocols'],
  ['security', 'Security'],
  ['bindings', 'Bindings'],
  ['antispam', 'Antispam'],
  ['licensing', 'Licensing'],
];

const admin = (pattern, template, top, nav) => ({ pattern, area: 'admin', template, top, nav });
const mailbox = (pattern, template, top) => ({ pattern, area: 'mailbox', template, top });

const places = [
  { pattern: /^\/login$/, area: 'login' },
  admin(/^\/manage\/sysadmin\/domains$/, 'domains', 'Manage'),
  admin(/^\/manage\/sysadmin\/domain-defaults$/, 'domain-defaults', 'Manage'),
  admin(/^\/manage\/domain\/([^/]+)\/(overview|options|users)$/, 'domain', 'Manage'),
  ...settingsPages.map(([page, label]) =>
    admin(new RegExp(`^/settings/sysadmin/${page}$`), page, 'Settings', label),
  ),
  admin(/^\/reports\/sysadmin\/overview$/, 'reports', 'Reports'),
  admin(/^\/troubleshooting\/sysadmin\/options$/, 'troubleshooting', 'Troubleshooting'),
  mailbox(/^\/email$/, 'email', 'Email'),
  mailbox(/^\/calendar$/, 'empty-section', 'Calendar'),
  mailbox(/^\/contacts$/, 'empty-section', 'Contacts'),
  mailbox(/^\/settings\/user\/change-password$/, 'change-password', 'Settings'),
];

angular
  .module('smartermail')
  .constant(
    'settingsEntries',
    settingsPages.map(([page, label]) => ({ label, path: `/settings/sysadmin/${page}` })),
  )
  .factory('placeOf', () => (path) => {
    for (const place of places) {
      const match = place.pattern.exec(path);
      if (match) return { ...place, params: match.slice(1) };
    }
    return null;
  });
