const pages = angular.module('smartermail');

/** A page that is one form. */
const formPage = (name, path, key) =>
  pages.controller(name, function (settingsForm) {
    this.form = settingsForm(path, key);
    this.form.load();
  });

formPage('GeneralController', 'settings/sysadmin/general-settings', 'generalSettings');
formPage('PasswordRequirementsController', 'settings/sysadmin/password-requirements', 'passwordRequirements');
formPage('ProtocolsController', 'settings/sysadmin/protocol-settings', 'protocolSettings');
formPage(
  'AdministratorPasswordController',
  'settings/sysadmin/administrator-password-requirements',
  'administratorPasswordRequirements',
);

pages.controller('BindingsController', function (server) {
  server.get('settings/sysadmin/ip-binding-manager').then((answer) => {
    this.ports = answer.bindingManager.bindingPorts;
    this.addresses = answer.bindingManager.bindingInfo;
  });
});

pages.controller('SecurityController', function (generation) {
  this.newest = generation === 'M100n';
});

pages.controller('LicensingController', function (server) {
  server.get('licensing/info').then((answer) => {
    this.licence = answer;
  });
  server.get('licensing/about').then((answer) => {
    this.version = answer.version;
    this.build = answer.version.split('.')[2];
  });
  // That this page asks for it is assumed.
  server.get('settings/sysadmin/license-notifications');
});

pages.controller('ChangePasswordController', function (server) {
  this.sent = { oldPassword: '', newPassword: '', confirmPassword: '' };
  this.save = (controls) =>
    server.post('settings/user/password', this.sent).then(() => {
      this.sent = { oldPassword: '', newPassword: '', confirmPassword: '' };
      controls.$setPristine();
    });
});
