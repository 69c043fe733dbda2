const frames = angular.module('smartermail');

frames.controller('LoginController', function ($location, server, session) {
  this.username = '';
  this.password = '';
  this.login = () =>
    server
      .post('auth/authenticate-user', {
        username: this.username,
        password: this.password,
        clientId: 'webmail',
      })
      .then((answer) => {
        Object.assign(session, { username: answer.username, accessToken: answer.accessToken });
        this.password = '';
        $location.path(answer.isAdmin ? '/manage/sysadmin/domains' : '/email');
      });
});

frames.controller('AdminController', function ($location, session, settingsEntries) {
  this.session = session;
  this.settingsEntries = settingsEntries;
  this.items = [
    { label: say('Manage'), icon: 'fa-server', path: '/manage/sysadmin/domains' },
    { label: say('Settings'), icon: 'fa-cog', path: '/settings/sysadmin/general' },
    { label: say('Reports'), icon: 'fa-chart', path: '/reports/sysadmin/overview' },
    { label: say('Troubleshooting'), icon: 'fa-wrench', path: '/troubleshooting/sysadmin/options' },
  ];
  this.go = (path) => $location.path(path);
  this.logout = () => $location.path('/login');
});

frames.controller('MailboxController', function ($location, session) {
  this.session = session;
  this.items = [
    { label: say('Email'), icon: 'fa-mail', path: '/email', counter: 2 },
    { label: say('Calendar'), icon: 'fa-calendar', path: '/calendar' },
    { label: say('Contacts'), icon: 'fa-book', path: '/contacts' },
    { label: say('Settings'), icon: 'fa-cog', path: '/settings/user/change-password' },
  ];
  // A stranger can put any words into a mail: here, words of the settings pages.
  this.messages = [
    { from: 'Newsletter', subject: 'Require SMTP Authentication: off? Minimum Password Length: 1?' },
    { from: 'Office', subject: 'Whitelist SMTP 127.0.0.1' },
  ];
  this.go = (path) => $location.path(path);
  this.logout = () => $location.path('/login');
});
