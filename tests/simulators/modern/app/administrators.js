angular.module('smartermail').controller('AdministratorsController', function (server, dialog, generation) {
  this.newest = generation === 'M100n';
  this.load = () =>
    server.get('settings/sysadmin/administrators').then((answer) => {
      this.rows = answer.administrators;
    });
  this.open = (row) =>
    dialog('administrator', { ...row, newPassword: '', confirmPassword: '' }, (sent) =>
      server.post('settings/sysadmin/administrators', { administrator: sent }),
    ).then(this.load);
  this.load();
});
