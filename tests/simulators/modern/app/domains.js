const domains = angular.module('smartermail');

domains.controller('DomainsController', function ($location, server) {
  server.get('settings/sysadmin/domains').then((answer) => {
    this.rows = answer.data;
  });
  this.open = (row) => $location.path(`/manage/domain/${row.name}/overview`);
  this.openDefaults = () => $location.path('/manage/sysadmin/domain-defaults');
  this.remove = () => server.post('settings/sysadmin/domain-delete', {});
});

domains.controller('DomainDefaultsController', function (server, settingsForm) {
  this.form = settingsForm('settings/sysadmin/domain-defaults', 'domainDefaults');
  this.form.load();
  this.propagate = () => server.post('settings/sysadmin/domain-defaults-propagate', {});
});

domains.controller('DomainController', function ($scope, $location, $window, settingsForm) {
  const tabs = ['overview', 'options', 'users'];
  const follow = (place) => {
    if (place?.template !== 'domain') return;
    const [name, tab] = place.params;
    this.tab = tab;
    this.index = tabs.indexOf(tab);
    if (name === this.name) return;
    this.name = name;
    this.form = settingsForm(`settings/sysadmin/domain-settings/${name}`, 'domainSettings');
    this.form.load();
  };
  $scope.$watch('place', follow);
  this.select = (tab) => $location.path(`/manage/domain/${this.name}/${tab}`);
  this.openList = () => $location.path('/manage/sysadmin/domains');
  // Documented: impersonating opens a new tab. There the same origin shows a customer's mailbox.
  this.impersonate = () => $window.open('/interface/root#/email');
});

domains.controller('UsersController', function ($scope, server, dialog) {
  const domain = $scope.place.params[0];
  server.get(`settings/sysadmin/list-users/${domain}`).then((answer) => {
    this.rows = answer.userData;
  });
  this.open = (row) =>
    dialog(
      'user',
      { ...row, newPassword: '', confirmPassword: '', authType: 'SmarterMail', mailboxSize: 1024 },
      (sent) => server.post(`settings/sysadmin/users/${domain}`, { user: sent }),
    );
});
