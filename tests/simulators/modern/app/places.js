// Hash views. No public material shows an administrator's route: these follow the shape of the one known report route
// (area, scope, page) and are assumed. Documented: the sections' names, and that the newest pages split the protocols.
const protocolPages = (generation) =>
  generation === 'M100n'
    ? [
        ['smtp-in', say('SMTP In')],
        ['smtp-out', say('SMTP Out')],
        ['other-protocols', say('Other Protocols')],
      ]
    : [['protocols', say('Protocols')]];

const settingsPages = (generation) => [
  ['general', say('General')],
  ['administrators', say('Administrators')],
  ['password-requirements', say('Password Requirements')],
  ...protocolPages(generation),
  ['security', say('Security')],
  ['bindings', say('Bindings')],
  ['antispam', say('Antispam')],
  ['licensing', say('Licensing')],
];

/** Of these only the name is known. */
const unreadPages = (generation) => [
  ['events', say('Events')],
  ...(generation === 'M16'
    ? []
    : [
        ['antivirus', say('Antivirus')],
        ['ssl-certificates', say('SSL Certificates')],
        ['volume-mounts', say('Volume Mounts')],
      ]),
];

const admin = (pattern, template, top, nav) => ({ pattern, area: 'admin', template, top, nav });
const mailbox = (pattern, template, top) => ({ pattern, area: 'mailbox', template, top });

const placesOf = (generation) => [
  { pattern: /^\/login$/, area: 'login' },
  admin(/^\/manage\/sysadmin\/domains$/, 'domains', say('Manage')),
  admin(/^\/manage\/sysadmin\/domain-defaults$/, 'domain-defaults', say('Manage')),
  admin(/^\/manage\/domain\/([^/]+)\/(overview|options|users)$/, 'domain', say('Manage')),
  ...settingsPages(generation).map(([page, label]) =>
    admin(new RegExp(`^/settings/sysadmin/${page}$`), page, say('Settings'), label),
  ),
  ...unreadPages(generation).map(([page, label]) =>
    admin(new RegExp(`^/settings/sysadmin/${page}$`), 'unread', say('Settings'), label),
  ),
  admin(/^\/reports\/sysadmin\/overview$/, 'reports', say('Reports')),
  admin(/^\/troubleshooting\/sysadmin\/options$/, 'troubleshooting', say('Troubleshooting')),
  mailbox(/^\/email$/, 'email', say('Email')),
  mailbox(/^\/calendar$/, 'empty-section', say('Calendar')),
  mailbox(/^\/contacts$/, 'empty-section', say('Contacts')),
  mailbox(/^\/settings\/user\/change-password$/, 'change-password', say('Settings')),
];

angular
  .module('smartermail')
  .factory('settingsEntries', (generation) =>
    [...settingsPages(generation), ...unreadPages(generation)].map(([page, label]) => ({
      label,
      path: `/settings/sysadmin/${page}`,
    })),
  )
  .factory('placeOf', (generation) => {
    const places = placesOf(generation);
    return (path) => {
      for (const place of places) {
        const match = place.pattern.exec(path);
        if (match) return { ...place, params: match.slice(1) };
      }
      return null;
    };
  });
